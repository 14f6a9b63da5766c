#include <csignal>

#include "options.h"
#include "plan.h"
#include "run_jobs.h"

int main(int count, char** words) {
    using namespace offprint::program;
    // A reader that goes away shows as a failed write, and so as an exit code.
    std::signal(SIGPIPE, SIG_IGN);
    const auto options = parse_options(count, words);
    if (!options) return options.error();
    return run_jobs(plan_jobs(*options), *options);
}
