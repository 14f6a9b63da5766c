#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "batch/task.h"
#include "offprint/convert.h"

/// DIR/report.jsonl: a JSON object a line, an article a line. Keys in this order, those that do not apply left out:
///
///     "input"     the article's name, as its source has it
///     "status"    "done", "failed" or "rejected" (an output lacks something; it stands under NAME.rejected)
///     "cause"     of a failure: "timeout", "memory", "crash", "unreadable", "malformed", "limit", "missing-font",
///                 "library", "unpublished", "audit", "exists", "unwritable"
///     "message"   of a failure, in one line
///     "outputs"   [{"path", "sha256", "bytes", "format"}], the path below DIR
///     "sha256", "bytes"   of the input
///     "title", "authors", "dates" {"published", "modified"}, "notes" {kind: how many}
///     "diagnostics"       [{"severity", "finding", "message", "line"}]
///     "dropped", "repaired"   how many entries of the ledger
///     "audit"     [{"format", "words", "losses": [{"element", "words"}]}]
///     "milliseconds"      of work, reading and writing included
namespace offprint::batch {

/// The keys from "sha256" on, without the braces. `conversion` is null where the article failed.
std::string report_details(const std::string& sha256, std::size_t bytes, const Conversion* conversion,
                           double milliseconds);

/// An output at its place.
struct Placed {
    std::string path;
    Made made;
};

/// The whole line, its line break included.
std::string report_line(const std::string& name, const Answer& answer, const std::vector<Placed>& outputs);

/// The article's name in such a line, as JSON has it; empty where it is none of ours.
std::string_view report_key(std::string_view line);

/// The word for a whole operation's failure.
std::string_view cause_of(ErrorKind kind);

}  // namespace offprint::batch
