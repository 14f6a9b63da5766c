#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace offprint::images {

struct AvifSize {
    std::uint32_t width = 0, height = 0;  ///< as shown; 0 where no property says
};

/// The largest image that an AVIF file describes (ISO/IEC 23008-12: `ispe` among the item properties), turned as its
/// `irot` says; nullopt when the bytes are not AVIF.
std::optional<AvifSize> read_avif_size(std::string_view bytes);

}  // namespace offprint::images
