#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "audit/pdf_fonts.h"

namespace offprint::audit {

/// The words of each piece of a page's marked content, by its number (ISO 32000-1, 14.6): what its glyphs say, or its
/// ActualText instead. Artifacts say nothing.
std::vector<std::string> words_of_content(std::string_view content, const FontNames& fonts);

}  // namespace offprint::audit
