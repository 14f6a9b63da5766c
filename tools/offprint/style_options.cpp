#include "style_options.h"

#include <algorithm>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/files.h"

namespace offprint::program {
namespace {

std::string look_of(const StyleRequest& request) {
    std::string look = request.style;
    if (request.page_size) look += fmt::format(" {}x{}", request.page_size->width, request.page_size->height);
    for (const StyleSheet& sheet : request.sheets) look += fmt::format(" {}:{}", sheet.css.size(), sheet.css);
    return look;
}

}  // namespace

void add_style_options(CLI::App& app, StyleWords& words) {
    app.add_option("--style", words.style,
                   fmt::format("the look of PDF and EPUB: {} (default: {})", fmt::join(style_names(), ", "),
                               style_names().front()))
        ->type_name("NAME");
    app.add_option("--css", words.sheets, "a style sheet that comes after the style's own; may be repeated")
        ->type_name("FILE")
        ->allow_extra_args(false);
    app.add_option(
           "--page-size", words.page_size,
           fmt::format("{}, or WxH as in 148x210mm (default: as the style says)", fmt::join(page_size_names(), ", ")))
        ->type_name("SIZE");
}

tl::expected<StyleOptions, std::string> complete(const StyleWords& words) {
    const std::vector<std::string> names = style_names();
    StyleOptions options{words.style.empty() ? names.front() : words.style, words.sheets, {}};
    if (std::find(names.begin(), names.end(), options.style) == names.end())
        return tl::unexpected<std::string>(
            fmt::format("there is no style '{}'; there are {} (a sheet of your own: --css FILE)", options.style,
                        fmt::join(names, ", ")));
    if (words.page_size.empty()) return options;
    options.page_size = read_page_size(words.page_size);
    if (!options.page_size)
        return tl::unexpected<std::string>(
            fmt::format("'{}' is no page size; say {}, or a width and a height from 100 to 14400 points, as in "
                        "148x210mm, 6x9in or 400x600",
                        words.page_size, fmt::join(page_size_names(), ", ")));
    return options;
}

Result<LoadedStyle> load_style(const StyleOptions& options, Colours colours) {
    StyleRequest request{options.style, {}, options.page_size};
    for (const std::string& path : options.sheets) {
        Result<std::string> bytes = read_file(path);
        if (!bytes) return tl::unexpected<Error>(bytes.error());
        request.sheets.push_back({path, std::move(*bytes)});
    }
    if (request.sheets.empty() && !request.page_size && request.style == style_names().front())
        return LoadedStyle{article_style(), request.style, {}, false};
    Result<StyleReading> reading = read_style(request);
    if (!reading) return tl::unexpected<Error>(reading.error());
    LoadedStyle loaded{std::move(reading->style), look_of(request), {}, false};
    for (std::size_t i = 0; i < request.sheets.size(); ++i) {
        Reporter reporter(request.sheets[i].name, request.sheets[i].css, colours);
        for (const Diagnostic& diagnostic : reading->diagnostics[i]) {
            loaded.report += reporter.describe(diagnostic);
            loaded.has_warnings = loaded.has_warnings || diagnostic.severity != Severity::note;
        }
    }
    return loaded;
}

}  // namespace offprint::program
