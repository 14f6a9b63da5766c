#pragma once

#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "offprint/pdf_options.h"

namespace CLI {
class App;
}

namespace offprint::program {

/// What a command line says of the PDF, before it is checked.
struct PdfWords {
    std::vector<std::string> standards;  ///< empty: the default
    bool attaches_source = false, prints_links = false;
};

/// Adds --pdf-standard, --attach-source and --print-links. `words` must outlive the parsing.
void add_pdf_options(CLI::App& app, PdfWords& words);

/// The options; the words of the complaint, in place of them, where something makes no sense.
tl::expected<PdfOptions, std::string> complete(const PdfWords& words);

}  // namespace offprint::program
