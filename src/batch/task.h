#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "batch/message.h"

/// What is asked of a worker, and what it answers.
namespace offprint::batch {

/// One article, in the order of the sources.
struct Task {
    std::uint64_t number = 0;  ///< from 0
    std::string name;          ///< as its source has it
    std::string relative;      ///< the path within its source
    std::string file;          ///< where its bytes are
    std::string root;          ///< images are looked for below it
    bool is_spooled = false;   ///< the file goes when the article is done
    std::string stamp;
    std::string known;  ///< the SHA-256 of bytes that need not be converted again; empty: none
};

enum class Ending : std::uint8_t {
    done,
    failed,
    rejected,   ///< an output lacks something
    unchanged,  ///< the bytes are those that are known
    elsewhere,  ///< of another share of the run
    planned,    ///< of a dry run: read, named, not written
    repeated,   ///< named twice
};

/// An output, written into the run's own folder under its task's number.
struct Made {
    std::string format, extension, sha256;
    std::uint64_t bytes = 0;
    bool is_rejected = false;
};

struct Answer {
    Ending ending = Ending::done;
    std::string cause, message;  ///< of a failure: see report_line.h
    std::string content;         ///< SHA-256 of the input
    std::string stem;            ///< the wished one
    std::vector<Made> outputs;
    std::vector<std::pair<std::string, std::string>> images;  ///< files that were looked for, with their stamps
    std::string details;                                      ///< the report line's keys from "sha256" on
    bool is_disk_full = false;
    bool is_leaving = false;  ///< the worker ends: another one takes its place
};

Message to_message(const Task& task);
Message to_message(const Answer& answer);
/// nullopt for a message of another shape.
std::optional<Task> task_in(const Message& message);
std::optional<Answer> answer_in(const Message& message);

}  // namespace offprint::batch
