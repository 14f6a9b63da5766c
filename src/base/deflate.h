#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace offprint {

/// How hard to look for what repeats. Text and fonts come out 1 % larger at the usual effort (zlib's level 4), in three
/// quarters of the time; pictures gain more from the high one (level 6). Level 9 would gain 1 % and take twice as long.
enum class Effort : std::uint8_t { usual, high };

/// A zlib stream (RFC 1950), as PDF's FlateDecode wants it.
std::string zlib_compress(std::string_view bytes, Effort effort = Effort::usual);

/// The same without header and checksum (RFC 1951), as ZIP wants it.
std::string deflate_raw(std::string_view bytes);

/// CRC-32 as ZIP has it (ISO 3309).
std::uint32_t crc32_of(std::string_view bytes);

}  // namespace offprint
