#pragma once

#include <string>
#include <string_view>

#include "offprint/writer.h"

namespace offprint::layout {

/// Points.
struct ImageSize {
    double width = 0, height = 0;
};

/// A figure's: at 150 dots an inch, or the whole measure where that leaves at least 110; never higher than `height`.
ImageSize figure_size(const Resource& resource, double measure, double height);

/// Of an image within a line: a CSS pixel is 3/4 point; never wider than `measure`. One that is about as high as the
/// type is brought to the type's height.
ImageSize inline_size(const Resource& resource, double measure, double type_size);

/// The last part of a path or a URL, without its query.
std::string file_name(std::string_view url);

}  // namespace offprint::layout
