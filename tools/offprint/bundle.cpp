#include "bundle.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/files.h"
#include "format_names.h"
#include "offprint/bundle.h"
#include "options.h"
#include "pdf_options.h"
#include "prepare.h"
#include "progress.h"
#include "report.h"
#include "run_job.h"

namespace offprint::program {
namespace {

namespace fs = std::filesystem;

/// `common.inputs` are the articles; `common.to` the format of each output.
struct BundleCommand {
    Options common;
    std::vector<std::string> outputs;
    std::string title;
    BundleOrder order = BundleOrder::as_given;
    BundleGrouping grouping = BundleGrouping::none;
    bool skips_failures = false;
};

constexpr const char* examples =
    "Examples:\n"
    "  offprint bundle may/*.md -o may.epub\n"
    "  offprint bundle may/*.html -o may.epub -o may.pdf --title 'The Parish Ledger, May' --sort date --group-by "
    "section\n"
    "\n"
    "The bundle has a title page, its contents with author and date under each headline, the articles, each with its "
    "own\n"
    "byline, dates, language, source and notes, and an index of authors. Links from one article to another lead "
    "there.\n"
    "\n"
    "Exit codes:\n"
    "  0 done   1 an error   2 wrong usage   3 finished without some articles, under --skip-failed\n"
    "  5 an article is not to be published: a draft, or under embargo\n"
    "  6 warnings, under --fail-if-warnings";

const std::map<std::string, BundleOrder> orders{{"given", BundleOrder::as_given},
                                                {"date", BundleOrder::date},
                                                {"title", BundleOrder::title},
                                                {"author", BundleOrder::author},
                                                {"section", BundleOrder::section}};
const std::map<std::string, BundleGrouping> groupings{{"none", BundleGrouping::none},
                                                      {"section", BundleGrouping::section},
                                                      {"author", BundleGrouping::author},
                                                      {"year", BundleGrouping::year}};

/// The words of the complaint, empty when all is well.
std::string complete(BundleCommand& command) {
    if (std::count(command.common.inputs.begin(), command.common.inputs.end(), "-") > 1)
        return "standard input can be read only once";
    for (const std::string& output : command.outputs) {
        if (std::count(command.outputs.begin(), command.outputs.end(), output) > 1)
            return fmt::format("'{}' is named twice", output);
        const std::string format = format_by_extension(output);
        if (format.empty() || format == "json")
            return fmt::format("'{}' is no bundle's name: they end in .pdf, .epub or .txt", output);
        command.common.to.push_back(format);
    }
    return {};
}

tl::expected<BundleCommand, int> parse(int count, char** words) {
    BundleCommand command;
    Options& common = command.common;
    EditingWords editing;
    StyleWords style;
    PdfWords pdf;
    CLI::App app("Puts many articles into one publication.", "offprint bundle");
    app.footer(examples);
    app.option_defaults()->group("Options");
    app.add_option("INPUT", common.inputs, "articles; - is standard input")->required();
    app.add_option("-o,--output", command.outputs, "write this file (replaced if it is there); may be repeated")
        ->required()
        ->allow_extra_args(false);
    app.add_option("--title", command.title,
                   "of the whole (default: the publication that all articles name, else 'Contents')");
    app.add_option("--sort", command.order, "given (default), date, title, author or section")
        ->transform(CLI::CheckedTransformer(orders).description(""));
    app.add_option("--group-by", command.grouping, "none (default), section, author or year")
        ->transform(CLI::CheckedTransformer(groupings).description(""));
    app.add_flag("--skip-failed", command.skips_failures,
                 "leave out what cannot be read (without it such an article stops the bundle)");
    app.add_option("--cover", common.cover, "of the EPUB: a picture, or auto for one made of the title (default: none)")
        ->type_name("FILE");
    add_editing_options(app, editing);
    add_style_options(app, style);
    add_pdf_options(app, pdf);
    app.add_flag("--allow-unpublished", common.allows_unpublished, "take drafts and what is under embargo too");
    app.add_flag("--fail-if-warnings", common.fails_on_warnings, "exit with 6 when there was a warning");
    app.add_flag("-q,--quiet", common.is_quiet, "say nothing but errors");
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return tl::unexpected<int>(app.exit(error) == 0 ? exit_done : exit_usage);
    }
    if (const std::string complaint = complete(common, editing, style, pdf); !complaint.empty())
        return refuse(complaint);
    if (common.pdf.attaches_source) return refuse("--attach-source attaches one article's source, not a bundle's");
    if (const std::string complaint = complete(command); !complaint.empty()) return refuse(complaint);
    return command;
}

/// Standard input comes once, but is asked for twice.
std::function<Result<std::string>()> reader_of(const std::string& input) {
    if (input != "-") return [input] { return read_file(input); };
    const auto bytes = std::make_shared<Result<std::string>>(read_standard_input());
    return [bytes] { return *bytes; };
}

std::vector<BundleSource> sources_of(const BundleCommand& command) {
    std::vector<BundleSource> sources;
    for (const std::string& input : command.common.inputs) {
        const fs::path folder = input == "-" ? fs::path(".") : fs::path(input).parent_path();
        sources.push_back({input, folder, reader_of(input)});
    }
    return sources;
}

/// Says what is to be said of each source; whether one of them has warnings, and the last failure.
struct Told {
    bool has_warnings = false;
    int failure = exit_done;
};

Told tell(const BundleReport& report, const BundleCommand& command) {
    const Colours colours = colours_of_standard_error();
    Told told;
    const auto tell_all = [&](const std::string& name, const Diagnostics& diagnostics) {
        Reporter reporter(name, "", colours);
        for (const Diagnostic& diagnostic : diagnostics) {
            told.has_warnings = told.has_warnings || diagnostic.severity != Severity::note;
            if (!command.common.is_quiet) fmt::print(stderr, "{}", reporter.describe(diagnostic));
        }
    };
    for (const BundledSource& source : report.sources) {
        const std::string name = source.name == "-" ? "standard input" : source.name;
        tell_all(name, source.diagnostics);
        if (!source.error) continue;
        fmt::print(stderr, "{}", Reporter(name, "", colours).describe(*source.error));
        told.failure = exit_code_of(source.error->kind);
    }
    tell_all("bundle", report.diagnostics);
    return told;
}

int fail(const Error& error) { return tell_failure(error.path.empty() ? "offprint" : error.path, error); }

int run(const BundleCommand& command) {
    const auto prepared = prepare(command.common);
    if (!prepared) return prepared.error();
    BundleOptions options{prepared->converting, command.title,          command.order,
                          command.grouping,     command.skips_failures, {}};
    for (const std::string& output : command.outputs) {
        const Result<Done> allowed = refuse_inputs_as_outputs(output, command.common);
        if (!allowed) return fail(allowed.error());
    }
    std::vector<std::unique_ptr<FileSink>> files;
    std::vector<BundleTarget> targets;
    for (std::size_t i = 0; i < command.outputs.size(); ++i) {
        files.push_back(std::make_unique<FileSink>(command.outputs[i]));
        targets.push_back({command.common.to[i], files.back().get()});
    }
    const std::vector<BundleSource> sources = sources_of(command);
    const Workshop workshop(OFFPRINT_VERSION);
    Result<BundleReport> report = failure(ErrorKind::usage, "");
    {
        Progress progress(2 * sources.size(), command.common.is_quiet);
        options.on_progress = [&progress](std::size_t) { progress.advance(); };
        report = workshop.bundle(sources, options, targets);
    }
    if (!report) return fail(report.error());
    const Told told = tell(*report, command);
    if (report->articles == 0) {
        fmt::print(stderr, "offprint: nothing was written{}\n",
                   command.skips_failures ? "" : "; --skip-failed leaves out what cannot be read");
        return told.failure;
    }
    for (const std::unique_ptr<FileSink>& file : files) {
        if (const Result<Done> written = file->commit(); !written) return fail(written.error());
    }
    if (told.failure != exit_done) return exit_some_failed;
    const bool has_warnings = told.has_warnings || prepared->has_warnings;
    return has_warnings && command.common.fails_on_warnings ? int{exit_warnings} : int{exit_done};
}

}  // namespace

int bundle(int count, char** words) {
    const auto command = parse(count, words);
    return command ? run(*command) : command.error();
}

}  // namespace offprint::program
