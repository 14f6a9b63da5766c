#pragma once

#include <string>
#include <string_view>

namespace offprint {

/// A zlib stream (RFC 1950) at level 6, as PDF's FlateDecode wants it.
std::string zlib_compress(std::string_view bytes);

}  // namespace offprint
