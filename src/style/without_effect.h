#pragma once

#include <cstddef>
#include <vector>

#include "style/sheet.h"
#include "style/style_from_sheets.h"

namespace offprint::style {

/// Declarations of one of the sheets that won for something on a page, although the style would be the same whatever
/// they said: what they ask for is something that the PDF has no room for there. The bytes where they begin, without
/// those of which there is trouble already. Each is tried with other values, up to some hundreds of them.
std::vector<std::size_t> declarations_without_effect(std::vector<const Sheet*> sheets, std::size_t index,
                                                     const SheetsReading& reading);

}  // namespace offprint::style
