#include "pdf_options.h"

#include <algorithm>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

namespace offprint::program {
namespace {

constexpr const char* known_standards = "a-2b, a-2u, a-2a, a-3a, ua-1";

bool is_archival(PdfStandard standard) { return standard != PdfStandard::ua_1; }

std::string complaint_about(const PdfOptions& options) {
    const auto archival = std::count_if(options.standards.begin(), options.standards.end(), is_archival);
    if (archival > 1) return "a PDF is of one part and level of PDF/A; --pdf-standard takes a-2b, a-2u, a-2a or a-3a";
    const bool may_hold_files = std::none_of(options.standards.begin(), options.standards.end(), [](PdfStandard one) {
        return is_archival(one) && one != PdfStandard::a_3a;
    });
    if (options.attaches_source && !may_hold_files)
        return "PDF/A-2 holds no files; --attach-source goes with --pdf-standard a-3a, or with none";
    return {};
}

}  // namespace

void add_pdf_options(CLI::App& app, PdfWords& words) {
    app.add_option("--pdf-standard", words.standards,
                   fmt::format("standards that a PDF conforms to: {} (default: a-2a,ua-1)", known_standards))
        ->type_name("NAME,...")
        ->delimiter(',');
    app.add_flag("--attach-source", words.attaches_source,
                 "put the input and the article's JSON into the PDF, which becomes PDF/A-3a");
    app.add_flag("--print-links", words.prints_links, "print the URLs of a PDF's links as footnotes");
}

tl::expected<PdfOptions, std::string> complete(const PdfWords& words) {
    PdfOptions options;
    options.attaches_source = words.attaches_source;
    options.prints_links = words.prints_links;
    if (words.attaches_source) options.standards = {PdfStandard::a_3a, PdfStandard::ua_1};
    if (!words.standards.empty()) options.standards.clear();
    for (const std::string& name : words.standards) {
        const std::optional<PdfStandard> standard = pdf_standard(name);
        if (!standard)
            return tl::unexpected(fmt::format("there is no PDF standard '{}'; there are {}", name, known_standards));
        if (std::find(options.standards.begin(), options.standards.end(), *standard) == options.standards.end())
            options.standards.push_back(*standard);
    }
    if (std::string complaint = complaint_about(options); !complaint.empty()) return tl::unexpected(complaint);
    return options;
}

}  // namespace offprint::program
