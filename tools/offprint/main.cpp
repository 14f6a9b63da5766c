#include <csignal>
#include <string_view>

#include "base/files.h"
#include "batch.h"
#include "bundle.h"
#include "inspect.h"
#include "model/json_schema.h"
#include "options.h"
#include "plan.h"
#include "report_command.h"
#include "run_jobs.h"

namespace {

/// The JSON Schema of what -t json writes and -f json reads.
int print_schema(int, char**) {
    return offprint::write_standard_output(offprint::json_schema()) ? offprint::program::exit_done
                                                                    : offprint::program::exit_error;
}

/// What the first word may ask for instead of a conversion. Files of these names are ./inspect and so on.
struct Command {
    std::string_view name;
    int (*run)(int count, char** words);  ///< words[0] is the name; the exit code
};
constexpr Command commands[] = {
    {"inspect", offprint::program::inspect},
    {"bundle", offprint::program::bundle},
    {"batch", offprint::program::batch},
    {"report", offprint::program::report},
    {"schema", print_schema},
};

}  // namespace

int main(int count, char** words) {
    using namespace offprint::program;
    // A reader that goes away shows as a failed write, and so as an exit code.
    std::signal(SIGPIPE, SIG_IGN);
    for (const Command& command : commands) {
        if (count > 1 && command.name == words[1]) return command.run(count - 1, words + 1);
    }
    const auto options = parse_options(count, words);
    if (!options) return options.error();
    return run_jobs(plan_jobs(*options), *options);
}
