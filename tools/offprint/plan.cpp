#include "plan.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/ascii.h"
#include "offprint/convert.h"

namespace offprint::program {
namespace {

namespace fs = std::filesystem;

std::string stem_of(const std::string& input) {
    if (input == "-") return "article";
    const std::string stem = fs::path(input).stem().string();
    return stem.empty() ? "article" : stem;
}

std::string extension_of(const std::string& format) {
    for (const Format& known : writable_formats()) {
        if (known.name == format) return known.extensions.front();
    }
    return format;
}

/// A stem that no earlier input has taken.
std::string free_stem(const std::string& stem, std::set<std::string>& taken) {
    std::string free = stem;
    for (int number = 2; !taken.insert(ascii::lower(free)).second; ++number) free = fmt::format("{}-{}", stem, number);
    return free;
}

}  // namespace

std::vector<Job> plan_jobs(const Options& options) {
    std::vector<Job> jobs;
    std::set<std::string> taken;
    for (const std::string& input : options.inputs) {
        Job job{input, {}, {}};
        if (!options.output.empty()) {
            job.targets.push_back({options.to.front(), options.output, false});
            jobs.push_back(std::move(job));
            continue;
        }
        const std::string wish = stem_of(input);
        const std::string stem = free_stem(wish, taken);
        if (stem != wish) {
            job.diagnostics.push_back(
                {Severity::warning,
                 "name-taken",
                 {},
                 fmt::format("an earlier input writes '{}.*' already; this one writes '{}.*'", wish, stem)});
        }
        for (const std::string& format : options.to) {
            job.targets.push_back({format, fs::path(options.output_dir) / (stem + "." + extension_of(format)), true});
        }
        jobs.push_back(std::move(job));
    }
    return jobs;
}

}  // namespace offprint::program
