#pragma once

#include <vector>

#include "options.h"
#include "plan.h"

namespace offprint::program {

/// Runs the jobs, `options.jobs` at a time; one that fails does not stop the rest. What they have to say is printed in
/// the order of the inputs, whatever finishes first. Gives the program's exit code.
int run_jobs(const std::vector<Job>& jobs, const Options& options);

}  // namespace offprint::program
