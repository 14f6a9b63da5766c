#pragma once

#include <string>
#include <string_view>

namespace offprint {

/// SHA-256 (FIPS 180-4) as 64 lower-case hex digits.
std::string sha256_hex(std::string_view bytes);

/// A name-based UUID, version 5 (RFC 9562, 5.5), in the URL name space: "xxxxxxxx-xxxx-5xxx-xxxx-xxxxxxxxxxxx".
std::string uuid_v5(std::string_view name);

}  // namespace offprint
