#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "style/sheet.h"
#include "style/style_from_sheets.h"

namespace offprint::style {

struct Tried {
    std::vector<std::size_t> without_effect;
    std::optional<std::size_t> first_untried;  ///< where the trials ended, if there were too many
};

/// Declarations of one of the sheets that won for something on a page, although the style would be the same whatever
/// they said: what they ask for is something that the PDF has no room for there. The bytes where they begin, without
/// those of which there is trouble already. Each is tried with other values, up to some hundreds of them.
Tried declarations_without_effect(std::vector<const Sheet*> sheets, std::size_t index, const SheetsReading& reading);

}  // namespace offprint::style
