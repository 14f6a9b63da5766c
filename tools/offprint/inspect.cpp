#include "inspect.h"

#include <filesystem>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/files.h"
#include "editing_options.h"
#include "inspection_page.h"
#include "model/inspection_json.h"
#include "offprint/convert.h"
#include "options.h"
#include "page_look.h"
#include "report.h"
#include "run_job.h"

namespace offprint::program {
namespace {

namespace fs = std::filesystem;

struct InspectOptions {
    std::vector<std::string> inputs;
    EditingOptions editing;
    bool is_json = false;
    bool is_explaining = false;
};

constexpr const char* examples =
    "Examples:\n"
    "  offprint inspect column.txt\n"
    "  offprint inspect --explain page.html\n"
    "  offprint inspect --json exports/*.txt | jq -r '[.title, .byline[0]] | @tsv'\n"
    "\n"
    "With --json each article is one line: title, byline (a list of names), date (ISO 8601), lang, siteName, text,\n"
    "disclaimer, notes ({kind, text, ...}), conflicts, dropped, repaired, account, and the metadata by their names.\n"
    "--explain lists a page's parts in its order: + was taken, - was left out, ? might have been the body but lost;\n"
    "with --json they are \"explanations\".\n"
    "\n"
    "Exit codes:\n"
    "  0 done   1 an error   2 wrong usage   3 finished, some articles failed";

tl::expected<InspectOptions, int> parse(int count, char** words) {
    InspectOptions options;
    EditingWords editing;
    CLI::App app("Shows what an article is made of: what was found, where, and how sure.", "offprint inspect");
    app.footer(examples);
    app.option_defaults()->group("Options");
    app.add_option("INPUT", options.inputs, "articles; - is standard input")->required();
    add_editing_options(app, editing);
    app.add_flag("--json", options.is_json, "one JSON object a line, for scripts");
    app.add_flag("--explain", options.is_explaining, "why this part of a web page was taken and that one left");
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return tl::unexpected<int>(app.exit(error) == 0 ? exit_done : exit_usage);
    }
    auto edited = complete(editing);
    if (!edited) return refuse(edited.error());
    options.editing = std::move(*edited);
    return options;
}

/// One article; the exit code that it alone would give.
int inspect_one(const std::string& input, const InspectOptions& options, const ConvertOptions& converting,
                const Workshop& workshop) {
    const bool is_standard_input = input == "-";
    const Result<std::string> bytes = is_standard_input ? read_standard_input() : read_file(input);
    Reporter reporter(is_standard_input ? "standard input" : input, bytes ? std::string_view(*bytes) : "",
                      colours_of_standard_error());
    const auto fail = [&](const Error& error) {
        fmt::print(stderr, "{}", reporter.describe(error));
        return exit_code_of(error.kind);
    };
    if (!bytes) return fail(bytes.error());
    const fs::path folder = is_standard_input ? fs::path(".") : fs::path(input).parent_path();
    const auto conversion = workshop.convert({*bytes, input, options.is_explaining}, folder, converting);
    if (!conversion) return fail(conversion.error());
    const Reading& reading = conversion->reading;
    const std::string shown =
        options.is_json ? inspection_to_json(reading) : inspection_page(reading, look_of_standard_output());
    const Result<Done> written = write_standard_output(shown);
    return written ? int{exit_done} : fail(written.error());
}

}  // namespace

int inspect(int count, char** words) {
    const auto options = parse(count, words);
    if (!options) return options.error();
    Result<ConvertOptions> converting = convert_options(options->editing);
    if (!converting) return tell_failure("offprint", converting.error());
    converting->allows_unpublished = true;
    const Workshop workshop(OFFPRINT_VERSION);
    int last_failure = exit_done;
    for (const std::string& input : options->inputs) {
        const int code = inspect_one(input, *options, *converting, workshop);
        if (code != exit_done) last_failure = code;
    }
    return last_failure != exit_done && options->inputs.size() > 1 ? int{exit_some_failed} : last_failure;
}

}  // namespace offprint::program
