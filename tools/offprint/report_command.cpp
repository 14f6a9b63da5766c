#include "report_command.h"

#include <filesystem>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/files.h"
#include "options.h"
#include "page_look.h"
#include "read_report.h"
#include "report_page.h"
#include "report_summary.h"
#include "report_totals.h"
#include "run_job.h"

namespace offprint::program {
namespace {

namespace fs = std::filesystem;

struct ReportOptions {
    std::string folder;
    std::string page;
    std::size_t slowest = 10;
    bool is_json = false;
};

constexpr const char* examples =
    "Examples:\n"
    "  offprint report out\n"
    "  offprint report out --html out/report.html\n"
    "  offprint report out --json | jq '.causes | map_values(.articles)'\n"
    "\n"
    "With --json one object: articles, status, causes ({articles, examples}), words, bytes, milliseconds, outputs "
    "({count,\n"
    "bytes}), notes, findings, dropped, repaired, conflicts, losses, slowest, damagedLines, supersededLines.\n"
    "Of an article that was tried again the last line counts.\n"
    "\n"
    "Exit codes:\n"
    "  0 done   1 an error   2 wrong usage";

tl::expected<ReportOptions, int> parse(int count, char** words) {
    ReportOptions options;
    CLI::App app("Shows what a bulk run came to, from the report.jsonl that it wrote.", "offprint report");
    app.footer(examples);
    app.option_defaults()->group("Options");
    app.add_option("DIR", options.folder, "the --output-dir of the run, or a report's file")->required();
    app.add_flag("--json", options.is_json, "totals as one JSON object, for scripts");
    app.add_option("--html", options.page, "write a page with charts and filters to FILE; it needs no network")
        ->type_name("FILE");
    app.add_option("--slowest", options.slowest, "how many of the slowest articles to tell")->type_name("N");
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return tl::unexpected<int>(app.exit(error) == 0 ? exit_done : exit_usage);
    }
    return options;
}

/// What the options ask for.
Result<Done> show(const ReportOptions& options) {
    std::error_code error;
    const bool is_folder = fs::is_directory(options.folder, error);
    const fs::path file = is_folder ? fs::path(options.folder) / "report.jsonl" : fs::path(options.folder);
    const Result<ReportFile> report = ReportFile::open(file);
    if (!report) return tl::unexpected<Error>(report.error());
    const ReportTotals totals = sum_up(*report, options.slowest);
    if (!options.page.empty()) {
        if (Result<Done> written = write_report_page(options.page, file, *report, totals); !written) return written;
        if (!options.is_json) return Done{};
    }
    if (options.is_json) return write_standard_output(to_json(totals));
    return write_standard_output(report_summary(options.folder, totals, look_of_standard_output()));
}

}  // namespace

int report(int count, char** words) {
    const auto options = parse(count, words);
    if (!options) return options.error();
    const Result<Done> shown = show(*options);
    return shown ? int{exit_done} : tell_failure("offprint", shown.error());
}

}  // namespace offprint::program
