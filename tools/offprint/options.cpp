#include "options.h"

#include <algorithm>
#include <thread>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "format_names.h"
#include "offprint/convert.h"
#include "pdf_options.h"

namespace offprint::program {
namespace {

constexpr const char* examples =
    "Examples:\n"
    "  offprint column.md -o column.pdf\n"
    "  offprint exports/*.txt -t pdf,epub,text --output-dir out --jobs 2\n"
    "  offprint - -f markdown -t text -o - < column.md\n"
    "  offprint column.txt -M author='Ada Merrow' -M lang=en-GB -o column.epub --ledger column.json\n"
    "  offprint column.md --style manuscript --css house.css --page-size letter -o column.pdf\n"
    "  offprint inspect column.txt      shows what was found in an article; see offprint inspect --help\n"
    "  offprint bundle may/*.md -o may.epub -o may.pdf      many articles in one file; see offprint bundle --help\n"
    "  offprint report out               what a bulk run came to; see offprint report --help\n"
    "  offprint schema                  prints the JSON Schema of what -t json writes\n"
    "\n"
    "Exit codes:\n"
    "  0 done   1 an error   2 wrong usage   3 finished, some articles failed\n"
    "  4 something editorial would be lost: the output is NAME.rejected\n"
    "  5 not to be published: a draft, or under embargo\n"
    "  6 warnings, under --fail-if-warnings";

/// Fills in what is derived and checks what belongs together; the words of the complaint, empty when all is well.
std::string complete(Options& options) {
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

}  // namespace

tl::unexpected<int> refuse(const std::string& complaint) {
    fmt::print(stderr, "offprint: {}\nRun with --help for more.\n", complaint);
    return tl::unexpected<int>(exit_usage);
}

std::string complete(Options& options, const EditingWords& editing, const StyleWords& style, const PdfWords& pdf) {
    const auto edited = complete(editing);
    if (!edited) return edited.error();
    const auto styled = complete(style);
    if (!styled) return styled.error();
    const auto pdf_options = complete(pdf);
    if (!pdf_options) return pdf_options.error();
    options.editing = *edited;
    options.style = *styled;
    options.pdf = *pdf_options;
    return {};
}

tl::expected<Options, int> parse_options(int count, char** words) {
    Options options;
    options.jobs = std::max(1U, std::thread::hardware_concurrency());
    EditingWords editing;
    StyleWords style;
    PdfWords pdf;

    CLI::App app("Turns articles into PDF, EPUB and plain text with the byline, the dates and every note still there.",
                 "offprint");
    app.set_version_flag("--version", "offprint " OFFPRINT_VERSION);
    app.footer(examples);
    app.option_defaults()->group("Options");
    app.add_option("INPUT", options.inputs, "articles; - is standard input")->required();
    app.add_option("-o,--output", options.output, "write this file (replaced if it is there); - is standard output");
    app.add_option("-t,--to", options.to,
                   "formats to write: " + list_of(writable_formats()) + " (default: by -o's extension)")
        ->delimiter(',');
    app.add_option("--output-dir", options.output_dir, "write DIR/STEM.pdf and so on; DIR is made if it is not there")
        ->type_name("DIR");
    app.add_flag("--force", options.is_replacing, "replace files in --output-dir that are there with other bytes");
    add_editing_options(app, editing);
    add_style_options(app, style);
    add_pdf_options(app, pdf);
    app.add_option("--cover", options.cover,
                   "an EPUB's cover: a picture, or 'auto' for one made of the header (default: none)")
        ->type_name("FILE");
    app.add_option("-j,--jobs", options.jobs, "articles converted at the same time (default: the cores)")
        ->check(CLI::Range(1U, 1024U));
    app.add_flag("--allow-unpublished", options.allows_unpublished, "convert drafts and what is under embargo too");
    app.add_flag_callback(
        "--no-audit", [&options] { options.is_audited = false; },
        "do not open each output again to find the article in it");
    app.add_option("--ledger", options.ledger, "write the account of what was done to the text, as JSON")
        ->type_name("FILE");
    app.add_flag("--fail-if-warnings", options.fails_on_warnings, "exit with 6 when there was a warning");
    app.add_flag("-q,--quiet", options.is_quiet, "say nothing but errors");
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return tl::unexpected<int>(app.exit(error) == 0 ? exit_done : exit_usage);
    }
    drop_repeats(options.to);
    if (const std::string complaint = complete(options, editing, style, pdf); !complaint.empty())
        return refuse(complaint);
    if (const std::string complaint = complete(options); !complaint.empty()) return refuse(complaint);
    return options;
}

}  // namespace offprint::program
