#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "offprint/result.h"

namespace offprint::program {

struct ReportedOutput {
    std::string path;  ///< below the report's folder
    std::string format;
    std::uint64_t bytes = 0;
};

struct ReportedDiagnostic {
    std::string severity;
    std::string finding;
    std::string message;
    std::uint64_t line = 0;

    /// Whether two places of the article say different things.
    [[nodiscard]] bool is_conflict() const { return finding.find("conflict") != std::string::npos; }
};

/// Words of an element that an output does not have.
struct ReportedLoss {
    std::string format;
    std::string element;
    std::string words;
};

/// A line of report.jsonl: what became of one article. What a line does not say is empty, or zero.
struct ReportedArticle {
    std::string input;
    std::string status;  ///< "done", "failed", "rejected"
    std::string cause;
    std::string message;
    std::string title;
    std::vector<std::string> authors;
    std::string published;
    std::map<std::string, std::uint64_t> notes;  ///< by kind
    std::vector<ReportedOutput> outputs;
    std::vector<ReportedDiagnostic> diagnostics;
    std::vector<ReportedLoss> losses;
    std::uint64_t bytes = 0;
    std::uint64_t words = 0;
    std::uint64_t dropped = 0;
    std::uint64_t repaired = 0;
    double milliseconds = 0;

    [[nodiscard]] bool has_conflict() const;
};

/// A report.jsonl, read line by line: what stays in memory is a few bytes an article. Of several lines of one input the
/// last that is whole counts.
class ReportFile {
public:
    /// Error: `unreadable`.
    static Result<ReportFile> open(const std::filesystem::path& path);

    void for_each(const std::function<void(const ReportedArticle&)>& take) const;

    /// Torn, or no object with an input.
    [[nodiscard]] std::uint64_t damaged_lines() const { return damaged_lines_; }
    /// A later line of the same input took their place.
    [[nodiscard]] std::uint64_t superseded_lines() const { return superseded_lines_; }

private:
    std::filesystem::path path_;
    std::unordered_map<std::size_t, std::uint64_t> last_lines_;  ///< the line's number by the hash of its input
    std::uint64_t damaged_lines_ = 0;
    std::uint64_t superseded_lines_ = 0;
};

}  // namespace offprint::program
