#pragma once

#include <filesystem>
#include <string>

#include "offprint/convert.h"
#include "options.h"
#include "plan.h"
#include "report.h"

namespace offprint::program {

/// What came of one article.
struct JobOutcome {
    std::string report;  ///< diagnostics and the error, ready to be printed
    int exit_code = exit_done;
    bool has_warnings = false;
};

int exit_code_of(ErrorKind kind);

/// Says on standard error what failed; gives the exit code. `name` is what it is said of.
int tell_failure(const std::string& name, const Error& error);

/// Error `exists` where an output is one of the inputs.
Result<Done> refuse_inputs_as_outputs(const std::filesystem::path& path, const Options& options);

/// Reads, converts and writes one article. Its outputs appear whole or not at all. `converting` is what all jobs of the
/// run have in common.
JobOutcome run_job(const Job& job, const Options& options, ConvertOptions converting, const Workshop& workshop,
                   Colours colours);

}  // namespace offprint::program
