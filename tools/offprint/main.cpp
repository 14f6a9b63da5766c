#include <csignal>
#include <string_view>

#include "inspect.h"
#include "options.h"
#include "plan.h"
#include "run_jobs.h"

int main(int count, char** words) {
    using namespace offprint::program;
    // A reader that goes away shows as a failed write, and so as an exit code.
    std::signal(SIGPIPE, SIG_IGN);
    // A file of that name is ./inspect.
    if (count > 1 && std::string_view(words[1]) == "inspect") return inspect(count - 1, words + 1);
    const auto options = parse_options(count, words);
    if (!options) return options.error();
    return run_jobs(plan_jobs(*options), *options);
}
