#pragma once

#include <string>
#include <string_view>

/// Addresses as text: nothing is fetched.
namespace offprint::html {

/// Without the blanks and control characters that browsers pass by.
std::string trimmed_address(std::string_view url);

/// Whether a document may carry a link to it: not a program ("javascript:", "vbscript:") and not a document of its own
/// ("data:").
bool is_safe_link(std::string_view url);

/// Whether it leads to the web: "https:", "http:" or "//host/...".
bool is_web_address(std::string_view url);

/// What the address means beside `base`, by RFC 3986, 5.2. As it is where either is of no known kind.
std::string resolved(std::string_view base, std::string_view url);

/// "https://www.example.org/a" -> "example.org"; empty where there is none.
std::string_view host_of(std::string_view url);

}  // namespace offprint::html
