#include "batch.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <optional>
#include <thread>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "batch_progress.h"
#include "format_names.h"
#include "offprint/batch.h"
#include "options.h"
#include "pdf_options.h"
#include "prepare.h"
#include "printable.h"
#include "run_job.h"

namespace offprint::program {
namespace {

/// As a shell has it for a program that SIGINT ended.
constexpr int exit_interrupted = 130;

/// `common.to`, the editing, the look and so on; `batch` the rest.
struct BatchCommand {
    Options common;
    BatchOptions batch;
};

/// What is being parsed, before it is checked.
struct BatchWords {
    std::string memory = "1G", shard;
    double seconds = 60;
    std::optional<std::uint64_t> max_failures;
    bool fails_fast = false;
};

constexpr const char* examples =
    "Sources:\n"
    "  a file; a folder, with all that is below it; a ZIP or TAR archive (gz, xz, zst, bz2); @names.txt, a list of "
    "such\n"
    "  names, parted by line breaks or NULs; - , the same on standard input\n"
    "\n"
    "Names of outputs:\n"
    "  {path} {folder} {stem}   the input's path within its source, the folder, the file's own name\n"
    "  {slug} {date} {year} {month} {day} {author} {section} {lang} {hash}   what the article says of itself\n"
    "\n"
    "Examples:\n"
    "  offprint batch archive/ -t pdf,epub,text --output-dir out\n"
    "  offprint batch archive.tar.zst --exclude 'drafts/**' -t pdf --output-dir out --name '{year}/{date}-{slug}'\n"
    "  find . -name '*.html' -print0 | offprint batch - -t epub --output-dir out\n"
    "  offprint batch archive/ -t text --output-dir share-1 --shard 1/4\n"
    "  offprint report out\n"
    "\n"
    "The same command again goes on: what is done, by content, options and version, is skipped.\n"
    "\n"
    "Exit codes:\n"
    "  0 all is well   1 an error, a full disk   2 wrong usage   3 some articles failed, or part of a source\n"
    "  130 interrupted: what was under way is done";

volatile std::sig_atomic_t interruptions = 0;

void interrupt(int) {
    interruptions = interruptions + 1;
    // The second time somebody means it.
    if (interruptions > 1) std::signal(SIGINT, SIG_DFL);
}

/// "512M", "2G", "100000": bytes.
std::optional<std::uint64_t> read_size(std::string_view words) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    const std::string_view unit(end, static_cast<std::size_t>(words.data() + words.size() - end));
    if (error != std::errc() || number == 0 || number > (std::uint64_t{1} << 24)) {
        if (error != std::errc() || !unit.empty() || number == 0) return std::nullopt;
    }
    if (unit.empty()) return number;
    if (unit == "K" || unit == "k") return number << 10U;
    if (unit == "M" || unit == "m") return number << 20U;
    if (unit == "G" || unit == "g") return number << 30U;
    return std::nullopt;
}

/// "2/8" is the second of eight.
std::optional<BatchShard> read_shard(std::string_view words) {
    BatchShard shard;
    const std::size_t slash = words.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const char* middle = words.data() + slash;
    const char* last = words.data() + words.size();
    const auto index = std::from_chars(words.data(), middle, shard.index);
    const auto count = std::from_chars(middle + 1, last, shard.count);
    const bool is_whole =
        index.ec == std::errc() && index.ptr == middle && count.ec == std::errc() && count.ptr == last;
    if (!is_whole || shard.index < 1 || shard.index > shard.count) return std::nullopt;
    --shard.index;
    return shard;
}

/// The words of the complaint, empty when all is well.
std::string complete(BatchCommand& command, const BatchWords& words) {
    BatchOptions& batch = command.batch;
    if (command.common.to.empty()) return "nothing says what to write; use -t FORMATS";
    for (const std::string& name : command.common.to) {
        if (!is_known(writable_formats(), name))
            return fmt::format("there is no writer '{}'; there are {}", name, list_of(writable_formats()));
    }
    if (std::count(batch.sources.begin(), batch.sources.end(), "-") > 1) return "standard input can be read only once";
    const std::optional<std::uint64_t> memory = read_size(words.memory);
    if (!memory) return fmt::format("'{}' is no size; say 512M or 2G", words.memory);
    batch.max_memory = *memory;
    batch.timeout = std::chrono::milliseconds(static_cast<std::int64_t>(words.seconds * 1000));
    if (words.fails_fast && words.max_failures) return "--fail-fast and --max-failures exclude each other";
    batch.max_failures = words.fails_fast ? 1 : words.max_failures;
    if (words.shard.empty()) return {};
    const std::optional<BatchShard> shard = read_shard(words.shard);
    if (!shard) return fmt::format("'{}' is no share; say 2/8 for the second of eight", words.shard);
    batch.shard = *shard;
    return {};
}

tl::expected<BatchCommand, int> parse(int count, char** argument_words) {
    BatchCommand command;
    Options& common = command.common;
    BatchOptions& options = command.batch;
    BatchWords words;
    EditingWords editing;
    StyleWords style;
    PdfWords pdf;
    options.jobs = std::max(1U, std::thread::hardware_concurrency());
    CLI::App app("Converts any number of articles, each by itself, and goes on where it was stopped.",
                 "offprint batch");
    app.footer(examples);
    app.option_defaults()->group("Options");
    app.add_option("SOURCE", options.sources, "files, folders, archives, @lists; - is a list on standard input")
        ->required();
    app.add_option("-t,--to", common.to, "formats to write: " + list_of(writable_formats()))->delimiter(',');
    app.add_option("--output-dir", options.folder, "the outputs, report.jsonl and the journal go there")
        ->required()
        ->type_name("DIR");
    app.add_option("--include", options.include,
                   "take only these of a folder or archive: globs as *.html, letters/**; may be repeated")
        ->type_name("GLOB")
        ->allow_extra_args(false);
    app.add_option("--exclude", options.exclude, "leave out these; may be repeated")
        ->type_name("GLOB")
        ->allow_extra_args(false);
    app.add_option("--name", options.name, "how outputs are called, without extension (default: {path})")
        ->type_name("TEMPLATE");
    app.add_option("--fan-out", options.fan_out, "levels of folders above each output, 256 in each (default: 0)")
        ->check(CLI::Range(0U, 4U));
    app.add_option("-j,--jobs", options.jobs, "articles converted at the same time (default: the cores)")
        ->check(CLI::Range(1U, 1024U));
    app.add_option("--timeout", words.seconds, "seconds that an article may take (default: 60)")
        ->check(CLI::Range(0.001, 1e6));
    app.add_option("--max-memory", words.memory, "memory that an article may take (default: 1G)")->type_name("SIZE");
    app.add_option("--shard", words.shard, "convert the share I of N, by content")->type_name("I/N");
    app.add_flag("--fail-fast", words.fails_fast, "stop at the first article that fails");
    app.add_option("--max-failures", words.max_failures, "stop when so many have failed")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 40));
    app.add_flag("--force", options.is_replacing, "replace files in DIR that are not ours");
    app.add_flag("--rehash", options.is_rehashing,
                 "read inputs whose size and times are as they were, to see whether they have changed");
    app.add_flag("--dry-run", options.is_dry, "read and name all articles, write nothing, print what would be written");
    app.add_option("--cover", common.cover, "an EPUB's cover: a picture, or 'auto' for one made of the header")
        ->type_name("FILE");
    add_editing_options(app, editing);
    add_style_options(app, style);
    add_pdf_options(app, pdf);
    app.add_flag("--allow-unpublished", common.allows_unpublished, "convert drafts and what is under embargo too");
    app.add_flag_callback(
        "--no-audit", [&common] { common.is_audited = false; },
        "do not open each output again to find the article in it");
    app.add_flag("-q,--quiet", common.is_quiet, "say nothing but errors");
    try {
        app.parse(count, argument_words);
    } catch (const CLI::ParseError& error) {
        return tl::unexpected<int>(app.exit(error) == 0 ? exit_done : exit_usage);
    }
    drop_repeats(common.to);
    if (const std::string complaint = complete(common, editing, style, pdf); !complaint.empty())
        return refuse(complaint);
    if (const std::string complaint = complete(command, words); !complaint.empty()) return refuse(complaint);
    return command;
}

/// Of many failures the first ones are told here, all of them in the report.
class Failures {
public:
    explicit Failures(BatchBar& bar) : bar_(bar) {}
    void tell(const std::string& name, const std::string& cause, const std::string& message) {
        constexpr std::uint64_t most = 20;
        ++count_;
        if (count_ <= most) bar_.say(fmt::format("{}: error: {} [{}]\n", printable(name), printable(message), cause));
        if (count_ == most) bar_.say("offprint: what else fails stands in report.jsonl\n");
    }

private:
    BatchBar& bar_;
    std::uint64_t count_ = 0;
};

void tell_end(const BatchOutcome& outcome, const BatchCommand& command) {
    const BatchProgress& progress = outcome.progress;
    std::string words =
        fmt::format("{} {}", progress.converted, command.batch.is_dry ? "would be converted" : "converted");
    if (progress.failed > 0) words += fmt::format(", {} failed", progress.failed);
    if (progress.skipped > 0) words += fmt::format(", {} done before", progress.skipped);
    if (progress.elsewhere > 0) words += fmt::format(", {} of other shares", progress.elsewhere);
    if (progress.repeated > 0) words += fmt::format(", {} named twice", progress.repeated);
    if (progress.troubles > 0) words += fmt::format(", {} troubles with sources", progress.troubles);
    fmt::print(stderr, "offprint: {}\n", words);
    if (outcome.stop != BatchStop::none)
        fmt::print(stderr, "offprint: stopped: {}; the same command goes on from here\n", outcome.message);
    if (!command.batch.is_dry && progress.failed > 0)
        fmt::print(stderr, "offprint: 'offprint report {}' tells more\n", command.batch.folder.string());
}

int exit_code_of(const BatchOutcome& outcome) {
    switch (outcome.stop) {
        case BatchStop::interrupted: return exit_interrupted;
        case BatchStop::disk_full: return exit_error;
        case BatchStop::failures:
        case BatchStop::none: break;
    }
    const bool is_well = outcome.progress.failed == 0 && outcome.progress.troubles == 0;
    return is_well ? exit_done : exit_some_failed;
}

int run(BatchCommand command) {
    auto prepared = prepare(command.common);
    if (!prepared) return prepared.error();
    command.batch.converting = std::move(prepared->converting);
    command.batch.converting.to = command.common.to;
    command.batch.look = std::move(prepared->look);
    struct sigaction action {};
    action.sa_handler = interrupt;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    Result<BatchOutcome> outcome = failure(ErrorKind::usage, "");
    {
        BatchBar bar(command.common.is_quiet);
        Failures failures(bar);
        BatchObserver observer;
        observer.on_progress = [&bar](const BatchProgress& progress) { bar.show(progress); };
        observer.on_failure = [&failures](const std::string& name, const std::string& cause,
                                          const std::string& message) { failures.tell(name, cause, message); };
        observer.on_plan = [](const std::string& name, const std::vector<std::string>& outputs) {
            fmt::print("{} -> {}\n", printable(name), printable(fmt::format("{}", fmt::join(outputs, ", "))));
        };
        observer.is_interrupted = [] { return interruptions > 0; };
        outcome = run_batch(command.batch, OFFPRINT_VERSION, observer);
    }
    if (!outcome)
        return tell_failure(outcome.error().path.empty() ? "offprint" : outcome.error().path, outcome.error());
    const bool is_told = !command.common.is_quiet || outcome->stop != BatchStop::none;
    if (is_told) tell_end(*outcome, command);
    return exit_code_of(*outcome);
}

}  // namespace

int batch(int count, char** words) {
    auto command = parse(count, words);
    return command ? run(std::move(*command)) : command.error();
}

}  // namespace offprint::program
