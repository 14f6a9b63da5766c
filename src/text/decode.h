#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offprint::text {

/// Foreign bytes as text: valid UTF-8 in NFC without byte order mark; line ends are LF; NUL is U+FFFD.
struct DecodedInput {
    std::string text;
    std::string encoding;       ///< WHATWG name: "utf-8", "utf-16le", "windows-1252", ...
    std::size_t replaced = 0;   ///< ill-formed sequences and NULs that became U+FFFD
    bool looks_binary = false;  ///< more control characters than any text has
};

/// By byte order mark; else UTF-8; else, when the bytes are not UTF-8 throughout, UTF-16 without a mark (by its zero
/// bytes), else UTF-8 with replacements, else windows-1252 when ill-formed sequences are many and all look like it.
DecodedInput decode_input(std::string_view bytes);

}  // namespace offprint::text
