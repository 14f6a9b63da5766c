#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "writers/epub/book.h"

namespace offprint::epub {

/// The images that the editions show, as EPUB's core media types. What is none (AVIF, an SVG that runs scripts or loads
/// from elsewhere) is left out with a diagnostic: its words stand in its place.
Images gather_images(const std::vector<edition::Edition>& editions, const Resources& resources);

/// Why an SVG can't go into an EPUB as it is, as the middle of a sentence ("runs a script"); empty when it can.
std::string svg_trouble(std::string_view svg);

}  // namespace offprint::epub
