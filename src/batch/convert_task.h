#pragma once

#include <filesystem>

#include "batch/name_template.h"
#include "batch/task.h"
#include "offprint/batch.h"

/// What a worker does with one article.
namespace offprint::batch {

/// What all articles of a run have in common.
struct Bench {
    const Workshop& workshop;
    const BatchOptions& options;
    const NameTemplate& names;
    std::filesystem::path work;  ///< outputs are written here, as "<number>.<extension>"
};

/// Reads, converts, checks and writes. Never an error: what goes wrong is in the answer.
Answer convert_task(const Task& task, const Bench& bench);

/// Marks the outputs that lack something by their audits (one for each output, or none at all); such an answer ends
/// as rejected.
void reject_what_lacks(Answer& answer, const std::vector<Audit>& audits);

/// Where the answer's outputs lie.
std::filesystem::path work_file(const std::filesystem::path& work, std::uint64_t number, const Made& made);

}  // namespace offprint::batch
