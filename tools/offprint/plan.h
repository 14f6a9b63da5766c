#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "offprint/diagnostic.h"
#include "options.h"

namespace offprint::program {

/// Where one format of one article goes.
struct Target {
    std::string format;
    std::filesystem::path path;  ///< "-" is standard output
    bool is_derived = false;     ///< our own name: replaces only what is ours to replace
};

/// One article from its input to its outputs.
struct Job {
    std::string input;
    std::vector<Target> targets;
    Diagnostics diagnostics;  ///< "name-taken": told apart from an earlier input's outputs
};

/// The jobs, in the order of the inputs. Two that would write the same file are told apart by "-2", "-3" ..., in that
/// order; names that differ in case alone count as the same.
std::vector<Job> plan_jobs(const Options& options);

}  // namespace offprint::program
