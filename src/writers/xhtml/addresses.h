#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace offprint::xhtml {

/// Why an address can't be a link in a document that stands alone.
enum class AddressTrouble : std::uint8_t {
    none,
    empty,
    relative,   ///< and nothing is known to resolve it against
    forbidden,  ///< runs code or reaches into the reader's machine: javascript:, data:, file: ...
    unknown,    ///< a scheme that is none ("note:", "C:")
    malformed,  ///< no host, a port that is none, a host with a space
};

struct Address {
    std::string url;  ///< absolute, ASCII, percent-encoded; empty if there is trouble
    AddressTrouble trouble = AddressTrouble::none;
};

/// The address that `url` means (RFC 3986, IDNA for the host), resolved against `base` (an absolute http or https URL,
/// or empty). What can be mended by encoding (spaces, brackets, letters beyond ASCII, a stray "%") is.
Address web_address(std::string_view url, std::string_view base);

/// "%C3%A9" is "é"; what is no escape stays.
std::string percent_decoded(std::string_view text);

}  // namespace offprint::xhtml
