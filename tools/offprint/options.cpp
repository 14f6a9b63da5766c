#include "options.h"

#include <algorithm>
#include <filesystem>
#include <thread>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "offprint/convert.h"

namespace offprint::program {
namespace {

constexpr const char* examples =
    "Examples:\n"
    "  offprint column.md -o column.pdf\n"
    "  offprint exports/*.txt -t pdf,epub,text --output-dir out --jobs 2\n"
    "  offprint - -f markdown -t text -o - < column.md\n"
    "  offprint column.txt -M author='Ada Merrow' -M lang=en-GB -o column.epub --ledger column.json\n"
    "\n"
    "Exit codes:\n"
    "  0 done   1 an error   2 wrong usage   3 finished, some articles failed\n"
    "  4 something editorial would be lost   5 not to be published (both kept free for what is to come)\n"
    "  6 warnings, under --fail-if-warnings";

std::string list_of(const std::vector<Format>& formats) {
    std::string list;
    for (const Format& format : formats) list += (list.empty() ? "" : ", ") + format.name;
    return list;
}

/// The writer for a file name, empty when its extension says nothing.
std::string format_by_extension(const std::string& name) {
    std::string extension = std::filesystem::path(name).extension().string();
    if (!extension.empty()) extension.erase(0, 1);
    std::transform(extension.begin(), extension.end(), extension.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    for (const Format& format : writable_formats()) {
        const auto& known = format.extensions;
        if (std::find(known.begin(), known.end(), extension) != known.end()) return format.name;
    }
    return {};
}

bool is_known(const std::vector<Format>& formats, const std::string& name) {
    return std::any_of(formats.begin(), formats.end(), [&](const Format& format) { return format.name == name; });
}

/// Fills in what is derived and checks what belongs together; the words of the complaint, empty when all is well.
std::string complete(Options& options, const std::vector<std::string>& metadata) {
    for (const std::string& pair : metadata) {
        const std::size_t sign = pair.find('=');
        if (sign == std::string::npos || sign == 0) return fmt::format("-M takes key=value, not '{}'", pair);
        options.metadata.emplace_back(pair.substr(0, sign), pair.substr(sign + 1));
    }
    if (!options.from.empty() && !is_known(readable_formats(), options.from)) {
        return fmt::format("there is no reader '{}'; there are {}", options.from, list_of(readable_formats()));
    }
    for (const std::string& name : options.to) {
        if (!is_known(writable_formats(), name)) {
            return fmt::format("there is no writer '{}'; there are {}", name, list_of(writable_formats()));
        }
    }
    const bool has_many = options.inputs.size() > 1;
    if (has_many && !options.output.empty()) return "-o names one file, but there are several inputs; use --output-dir";
    if (has_many && !options.ledger.empty()) return "--ledger names one file, but there are several inputs";
    if (std::count(options.inputs.begin(), options.inputs.end(), "-") > 1)
        return "standard input can be read only once";
    if (!options.output.empty() && !options.output_dir.empty()) return "-o and --output-dir exclude each other";
    if (!options.output.empty() && options.to.size() > 1)
        return "-o names one file, but -t asks for several formats; use --output-dir";
    if (!options.output.empty() && options.to.empty()) {
        const std::string format = format_by_extension(options.output);
        if (format.empty())
            return fmt::format("'{}' does not say its format; add -t ({})", options.output,
                               list_of(writable_formats()));
        options.to.push_back(format);
    }
    if (options.to.empty()) return "nothing says what to write; use -o FILE, or -t FORMATS with --output-dir DIR";
    return {};
}

void drop_repeats(std::vector<std::string>& names) {
    std::vector<std::string> once;
    for (const std::string& name : names) {
        if (std::find(once.begin(), once.end(), name) == once.end()) once.push_back(name);
    }
    names = std::move(once);
}

}  // namespace

tl::expected<Options, int> parse_options(int count, char** words) {
    Options options;
    options.jobs = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::string> metadata;
    bool is_not_repairing = false;

    CLI::App app("Turns articles into PDF, EPUB and plain text with the byline, the dates and every note still there.",
                 "offprint");
    app.set_version_flag("--version", "offprint " OFFPRINT_VERSION);
    app.footer(examples);
    app.option_defaults()->group("Options");
    app.add_option("INPUT", options.inputs, "articles; - is standard input")->required();
    app.add_option("-o,--output", options.output, "write this file (replaced if it is there); - is standard output");
    app.add_option("-f,--from", options.from,
                   "format of the inputs: " + list_of(readable_formats()) + " (default: by extension)");
    app.add_option("-t,--to", options.to,
                   "formats to write: " + list_of(writable_formats()) + " (default: by -o's extension)")
        ->delimiter(',');
    app.add_option("--output-dir", options.output_dir, "write DIR/STEM.pdf and so on; DIR is made if it is not there")
        ->type_name("DIR");
    app.add_flag("--force", options.is_replacing, "replace files in --output-dir that are there with other bytes");
    app.add_option("-M,--metadata", metadata, "key=value: beats what the article says; may be repeated")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
    app.add_option("-j,--jobs", options.jobs, "articles converted at the same time (default: the cores)")
        ->check(CLI::Range(1U, 1024U));
    app.add_flag("--no-repair", is_not_repairing, "leave what an export broke as it is");
    app.add_option("--ledger", options.ledger, "write the account of what was done to the text, as JSON")
        ->type_name("FILE");
    app.add_flag("--fail-if-warnings", options.fails_on_warnings, "exit with 6 when there was a warning");
    app.add_flag("-q,--quiet", options.is_quiet, "say nothing but errors");
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return tl::unexpected<int>(app.exit(error) == 0 ? exit_done : exit_usage);
    }
    options.is_repairing = !is_not_repairing;
    drop_repeats(options.to);
    if (const std::string complaint = complete(options, metadata); !complaint.empty()) {
        fmt::print(stderr, "offprint: {}\nRun with --help for more.\n", complaint);
        return tl::unexpected<int>(exit_usage);
    }
    return options;
}

}  // namespace offprint::program
