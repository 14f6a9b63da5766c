#pragma once

#include <optional>
#include <string>
#include <vector>

#include "offprint/style_sheet.h"
#include "report.h"

namespace CLI {
class App;
}

namespace offprint::program {

/// What a command line says of the look, checked.
struct StyleOptions {
    std::string style;                  ///< a name of style_names()
    std::vector<std::string> sheets;    ///< --css, in order
    std::optional<PageSize> page_size;  ///< none: as the sheets say
};

/// What is being parsed, before it is checked.
struct StyleWords {
    std::string style, page_size;
    std::vector<std::string> sheets;
};

/// Adds --style, --css and --page-size. `words` must outlive the parsing.
void add_style_options(CLI::App& app, StyleWords& words);

/// The options; the words of the complaint, in place of them, where something makes no sense.
tl::expected<StyleOptions, std::string> complete(const StyleWords& words);

/// The look, and what is to be said of its sheets.
struct LoadedStyle {
    Style style;
    std::string look;  ///< differs where the style may: its name, the page's size, the sheets
    std::string report;
    bool has_warnings = false;
};

/// Errors: `unreadable` for a sheet that cannot be read, and those of read_style.
Result<LoadedStyle> load_style(const StyleOptions& options, Colours colours);

}  // namespace offprint::program
