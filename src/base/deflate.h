#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace offprint {

/// A zlib stream (RFC 1950) at level 6, as PDF's FlateDecode wants it.
std::string zlib_compress(std::string_view bytes);

/// The same without header and checksum (RFC 1951), as ZIP wants it.
std::string deflate_raw(std::string_view bytes);

/// CRC-32 as ZIP has it (ISO 3309).
std::uint32_t crc32_of(std::string_view bytes);

}  // namespace offprint
