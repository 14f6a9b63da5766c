#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "editing_options.h"
#include "pdf_options.h"
#include "style_options.h"

namespace offprint::program {

/// Exit codes: the program's promise to scripts.
enum ExitCode : int {
    exit_done = 0,
    exit_error = 1,
    exit_usage = 2,
    exit_some_failed = 3,
    exit_editorial_loss = 4,
    exit_unpublished = 5,
    exit_warnings = 6,
};

/// What the command line asks for, checked: the combinations that make no sense are already refused.
struct Options {
    std::vector<std::string> inputs;  ///< "-" is standard input
    std::string output;               ///< -o; "-" is standard output; empty: derived names
    std::vector<std::string> to;      ///< writers' names, at least one
    std::string output_dir;           ///< of derived names
    EditingOptions editing;
    StyleOptions style;
    PdfOptions pdf;
    std::string cover;   ///< --cover: "none", "auto" or a file; empty: none
    std::string ledger;  ///< empty: none
    unsigned jobs = 1;
    bool is_replacing = false;  ///< --force
    bool is_quiet = false;
    bool allows_unpublished = false;
    bool is_audited = true;  ///< --no-audit: false
    bool fails_on_warnings = false;
};

/// Says what is wrong with the command line; gives the exit code.
tl::unexpected<int> refuse(const std::string& complaint);

/// Checks what several commands have in common and puts it there. The words of the complaint, empty when all is well.
std::string complete(Options& options, const EditingWords& editing, const StyleWords& style, const PdfWords& pdf);

/// The options, or the exit code when there is nothing to run (help and version were printed, or what is wrong was
/// said).
tl::expected<Options, int> parse_options(int count, char** words);

}  // namespace offprint::program
