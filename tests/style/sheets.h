#pragma once

#include <string>

#include "offprint/style_sheet.h"

/// Styles of sheets by hand, and what is said of those.
namespace offprint::testing {

/// The article's style with a sheet after its own.
inline StyleReading reading_of(const std::string& css, const std::string& style = "article") {
    return read_style({style, {{"house.css", css}}, {}}).value();
}
inline Style style_of(const std::string& css) { return reading_of(css).style; }

/// The same for print alone.
inline Style printed(const std::string& css) { return style_of("@media print { " + css + " }"); }

/// "2:3 css-property" a finding, one a line.
inline std::string findings(const std::string& css) {
    const StyleReading reading = reading_of(css);
    std::string all;
    for (const Diagnostic& diagnostic : reading.diagnostics.front())
        all += std::to_string(diagnostic.source.begin.line) + ":" + std::to_string(diagnostic.source.begin.column) +
               " " + diagnostic.finding + "\n";
    return all;
}

/// The only message.
inline std::string message(const std::string& css) {
    const Diagnostics found = reading_of(css).diagnostics.front();
    return found.size() == 1 ? found.front().message : std::to_string(found.size()) + " messages";
}

}  // namespace offprint::testing
