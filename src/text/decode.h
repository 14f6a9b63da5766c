#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offprint::text {

/// Foreign bytes as text: valid UTF-8 in NFC without byte order mark; line ends are LF; NUL is U+FFFD.
struct DecodedInput {
    std::string text;
    std::string encoding;        ///< WHATWG name: "utf-8", "utf-16le", "windows-1252", ...
    std::size_t replaced = 0;    ///< ill-formed sequences and NULs that became U+FFFD
    bool looks_binary = false;   ///< more control characters than any text has
    std::string contradicted{};  ///< the encoding that a page claims, by its WHATWG name, where its bytes are another's
};

/// By byte order mark; else UTF-8; else, when the bytes are not UTF-8 throughout, UTF-16 without a mark (by its zero
/// bytes), else UTF-8 with replacements, else windows-1252 when ill-formed sequences are many and all look like it.
DecodedInput decode_input(std::string_view bytes);

/// A web page's bytes, as browsers read them: by byte order mark; else as the page says, but UTF-8 where the bytes are
/// UTF-8 throughout (programs that save pages write that, and leave the old claim); else UTF-8 where that is valid or
/// nearly so; else what is usual in its language, what its bytes look like, or windows-1252.
DecodedInput decode_page(std::string_view bytes);

/// Bytes whose encoding somebody else knows (a header), by any of its labels; `decode_page` where the label is unknown.
DecodedInput decode_as(std::string_view bytes, std::string_view label);

}  // namespace offprint::text
