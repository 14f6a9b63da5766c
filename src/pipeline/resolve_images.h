#pragma once

#include <filesystem>
#include <vector>

#include "offprint/article.h"
#include "offprint/diagnostic.h"
#include "offprint/resource.h"

namespace offprint::pipeline {

/// The largest image file that is taken, in bytes, and the largest total of an article.
inline constexpr std::size_t max_image_bytes = std::size_t{64} << 20;
inline constexpr std::size_t max_images_bytes = std::size_t{512} << 20;

struct ResolvedImages {
    Resources resources;
    Diagnostics diagnostics;
    std::vector<std::filesystem::path> files;  ///< that were looked for, found or not
};

/// Finds the images of an article, named from `folder.path`, below `folder.root` and nowhere else (links out of it are
/// not followed), or in data: URIs. Nothing is fetched. What cannot be had is left out with a diagnostic: image-missing, image-unreadable, image-empty,
/// image-huge, image-outside-folder, image-remote; a saved page's dozens of remote images share one.
ResolvedImages resolve_images(const Article& article, const ImageFolder& folder);

}  // namespace offprint::pipeline
