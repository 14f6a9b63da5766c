#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offprint::xhtml {

/// Text fit for XML's element content and for attributes in double quotes. Characters that XML 1.0 (2.2) has no place
/// for, and ill-formed bytes, are U+FFFD.
struct Escaped {
    std::string text;
    std::size_t replaced = 0;  ///< how many characters became U+FFFD
};

Escaped escape(std::string_view text);

}  // namespace offprint::xhtml
