#pragma once

#include <string>
#include <string_view>

namespace offprint {

/// MD5 (RFC 1321) as 32 lower-case hex digits: for checksums that a format prescribes, and for nothing else.
std::string md5_hex(std::string_view bytes);

}  // namespace offprint
