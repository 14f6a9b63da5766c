#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint::pipeline {

/// The bytes of a data: URI (RFC 2397), base64 or percent-encoded; nullopt when it is malformed.
std::optional<std::string> decode_data_uri(std::string_view uri);

/// "a%20b" as "a b"; a "%" that starts no escape stays.
std::string percent_decoded(std::string_view text);

}  // namespace offprint::pipeline
