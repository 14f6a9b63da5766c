#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <utility>

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

/// Where the images of an article are.
struct ImageFolder {
    std::filesystem::path path;  ///< of the article's file: relative addresses start there; empty: the working folder
    std::filesystem::path root;  ///< images are looked for below it and nowhere else

    ImageFolder() = default;
    ImageFolder(const std::filesystem::path& folder) : path(folder), root(folder) {}
    ImageFolder(const char* folder) : ImageFolder(std::filesystem::path(folder)) {}
    ImageFolder(std::filesystem::path folder, std::filesystem::path outermost)
        : path(std::move(folder)), root(std::move(outermost)) {}
};

}  // namespace offprint
