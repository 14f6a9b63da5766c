#pragma once

#include <cstdint>
#include <string>

#include "offprint/resource.h"

namespace offprint {

/// What stands before an EPUB's first page. A single article has none unless it is asked for.
enum class CoverChoice : std::uint8_t { none, made, given };

/// What is asked of an EPUB besides its look.
struct EpubOptions {
    CoverChoice cover = CoverChoice::none;
    Resource cover_image{};  ///< of a given cover
    bool operator==(const EpubOptions&) const = default;
};

}  // namespace offprint
