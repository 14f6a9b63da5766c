#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "read_report.h"

namespace offprint::program {

/// An article with what there is to say of it.
struct ReportExample {
    std::string input;
    std::string words;
};

/// How many articles there are of a kind, and the first few of them.
struct ReportGroup {
    std::uint64_t articles = 0;
    std::vector<ReportExample> examples;
};

struct ReportedFormat {
    std::uint64_t outputs = 0;
    std::uint64_t bytes = 0;
};

struct SlowArticle {
    double milliseconds = 0;
    std::string input;
};

/// What a report comes to. Its size depends on the kinds of things, not on the number of articles.
struct ReportTotals {
    std::uint64_t articles = 0;
    std::uint64_t damaged_lines = 0;
    std::uint64_t superseded_lines = 0;
    std::uint64_t bytes = 0;
    std::uint64_t words = 0;
    std::uint64_t dropped = 0;
    std::uint64_t repaired = 0;
    double milliseconds = 0;  ///< of all articles, each in its own process
    std::map<std::string, std::uint64_t> by_status;
    std::map<std::string, ReportGroup> by_cause;
    std::map<std::string, ReportedFormat> by_format;
    std::map<std::string, std::uint64_t> notes;     ///< by kind
    std::map<std::string, std::uint64_t> findings;  ///< of diagnostics
    ReportGroup conflicts;
    std::map<std::string, ReportGroup> losses;  ///< by what was lost: "pdf: byline"
    std::vector<SlowArticle> slowest;           ///< the slowest first
};

ReportTotals sum_up(const ReportFile& report, std::size_t most_slowest);

/// One object, for scripts.
std::string to_json(const ReportTotals& totals);

}  // namespace offprint::program
