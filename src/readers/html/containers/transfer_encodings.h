#pragma once

#include <string>
#include <string_view>

namespace offprint::html {

/// RFC 2045, 6.7; what is no escape stays as it is.
std::string decode_quoted_printable(std::string_view text);

/// RFC 2045, 6.8, without its line ends; ends at the first padding.
std::string decode_base64(std::string_view text);

}  // namespace offprint::html
