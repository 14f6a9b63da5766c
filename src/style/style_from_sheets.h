#pragma once

#include <vector>

#include "offprint/style_sheet.h"
#include "style/sheet.h"

namespace offprint::style {

/// What the sheets, weakest first, come to for each element of the article's markup; and what they say that the PDF
/// cannot do, by sheet, beside what read_sheet found. `style_sheet` stays empty.
struct SheetsReading {
    Style style;
    std::vector<std::vector<std::pair<std::size_t, std::string>>> troubles;  ///< byte of the sheet and message
    std::vector<std::vector<std::size_t>> idle_rules;  ///< rules that no element of a page has to do with
    std::vector<std::vector<std::size_t>> winning;     ///< declarations that won for something on a page, ascending
};
SheetsReading style_from_sheets(const std::vector<const Sheet*>& sheets);

}  // namespace offprint::style
