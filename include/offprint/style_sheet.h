#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "offprint/diagnostic.h"
#include "offprint/result.h"
#include "offprint/style.h"

/// From CSS to the look of the pages. styles/README.md says which CSS the PDF takes.
namespace offprint {

/// One sheet as it came. Columns in diagnostics count its bytes.
struct StyleSheet {
    std::string name;  ///< of its file, for messages
    std::string css;
};

/// Points.
struct PageSize {
    double width = 0, height = 0;
    bool operator==(const PageSize&) const = default;
};

/// What a style is made of.
struct StyleRequest {
    std::string style = "article";      ///< one of style_names()
    std::vector<StyleSheet> sheets;     ///< they come after the style's own, in this order
    std::optional<PageSize> page_size;  ///< beats the sheets': the measure stays, the margins take the difference
};

struct StyleReading {
    Style style;
    std::vector<Diagnostics> diagnostics;  ///< of each of StyleRequest::sheets
};

/// The styles that come with the program, the default one first.
std::vector<std::string> style_names();

/// Computes a style from its sheets. What a sheet says and the PDF cannot do is a diagnostic. Errors: `usage` for a
/// style that there is not, `limit` for a sheet beyond 16 MB.
Result<StyleReading> read_style(const StyleRequest& request);

/// "a4", "letter", in any case.
std::optional<PageSize> page_size_named(std::string_view name);
std::vector<std::string> page_size_names();

/// A name, or "148x210mm", "6x9in", "400x600" (points).
std::optional<PageSize> read_page_size(std::string_view words);

/// What an EPUB can carry of a sheet: all but @page, @import, @font-face, and declarations with url() or of a
/// direction, which EPUB forbids or which lead to files that are not in the book. Other bytes stay as they are.
std::string sheet_for_books(std::string_view css);

}  // namespace offprint
