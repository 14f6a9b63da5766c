#include <csignal>
#include <string_view>

#include "base/files.h"
#include "bundle.h"
#include "inspect.h"
#include "model/json_schema.h"
#include "options.h"
#include "plan.h"
#include "report_command.h"
#include "run_jobs.h"

namespace {

/// The JSON Schema of what -t json writes and -f json reads.
int print_schema() {
    return offprint::write_standard_output(offprint::json_schema()) ? offprint::program::exit_done
                                                                    : offprint::program::exit_error;
}

}  // namespace

int main(int count, char** words) {
    using namespace offprint::program;
    // A reader that goes away shows as a failed write, and so as an exit code.
    std::signal(SIGPIPE, SIG_IGN);
    // Files of these names are ./inspect, ./bundle, ./report and ./schema.
    if (count > 1 && std::string_view(words[1]) == "inspect") return inspect(count - 1, words + 1);
    if (count > 1 && std::string_view(words[1]) == "bundle") return bundle(count - 1, words + 1);
    if (count > 1 && std::string_view(words[1]) == "report") return report(count - 1, words + 1);
    if (count == 2 && std::string_view(words[1]) == "schema") return print_schema();
    const auto options = parse_options(count, words);
    if (!options) return options.error();
    return run_jobs(plan_jobs(*options), *options);
}
