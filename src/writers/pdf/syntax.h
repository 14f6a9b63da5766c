#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "offprint/style.h"

/// PDF's own notation (ISO 32000-1, 7.3).
namespace offprint::pdf {

/// An indirect object of the document; 0 is none.
struct Reference {
    std::uint32_t number = 0;
    bool operator==(const Reference&) const = default;
};

/// "12 0 R".
std::string to_text(Reference reference);

/// Three decimals are a 25 000th of an inch.
std::string number(double value);

/// "/Noto#20Serif", at most 127 bytes (ISO 19005-2, 6.1.13).
std::string name(std::string_view text);

/// A text string: ASCII as "(...)", else UTF-16 as "<FEFF...>". Longer than 32767 bytes (ISO 19005-2, 6.1.13) it is
/// cut between two characters.
std::string text_string(std::string_view utf8);

/// Bytes as "(...)", for URIs and identifiers.
std::string byte_string(std::string_view bytes);

/// UTF-16BE in hex digits, without brackets or a byte order mark.
std::string utf16_hex(std::string_view utf8);

/// Upper-case hex digits of a 16-bit number: "01AF".
std::string hex16(std::uint32_t value);

/// "0.1 0.1 0.1 rg".
std::string fill_colour(const Colour& colour);

/// A URL as PDF wants it, in ASCII: other bytes, and blanks, are percent-encoded.
std::string ascii_url(std::string_view url);

}  // namespace offprint::pdf
