#pragma once

#include <string>
#include <string_view>

namespace offprint::xhtml {

/// Whether a tag is well-formed after BCP 47 (RFC 5646, 2.1): "en", "pt-BR", "zh-Hant-TW", "x-private", "und". Whether
/// its subtags are registered is not asked.
bool is_language_tag(std::string_view tag);

/// The tag, or "und" in place of one that is none.
std::string language_or_und(const std::string& tag);

}  // namespace offprint::xhtml
