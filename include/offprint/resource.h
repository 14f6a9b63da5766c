#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace offprint {

enum class MediaKind : std::uint8_t { unknown, png, jpeg, gif, webp, avif, svg };

/// A file that the article refers to, resolved and sniffed by the pipeline.
struct Resource {
    MediaKind kind = MediaKind::unknown;
    std::string bytes;
    std::uint32_t width = 0;   ///< pixels
    std::uint32_t height = 0;  ///< pixels
    bool operator==(const Resource&) const = default;
};

/// From Image::url as the article has it to the file's content. What could not be had is not there (and was reported).
using Resources = std::map<std::string, Resource, std::less<>>;

}  // namespace offprint
