#pragma once

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

/// Reads, converts and writes one article. Its outputs appear whole or not at all.
JobOutcome run_job(const Job& job, const Options& options, const Workshop& workshop, Colours colours);

}  // namespace offprint::program
