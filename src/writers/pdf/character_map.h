#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace offprint::pdf {

/// What each code of a font says, for copying and searching (ISO 32000-1, 9.10.3): the ToUnicode stream. Codes have
/// `code_bytes` bytes, 1 or 2.
std::string to_unicode_map(const std::map<std::uint32_t, std::string>& texts, int code_bytes);

}  // namespace offprint::pdf
