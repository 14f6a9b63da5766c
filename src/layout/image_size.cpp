#include "layout/image_size.h"

#include <algorithm>

namespace offprint::layout {
namespace {

constexpr double points_an_inch = 72;
constexpr double good_resolution = 150;  // dots an inch
constexpr double least_resolution = 110;
constexpr double css_pixel = 0.75;   // points
constexpr double icon_height = 2.4;  // of the type size: up to here an image is a sign among the words
constexpr double icon_on_line = 1.15;

ImageSize within(ImageSize size, double width, double height) {
    const double scale = std::min({1.0, width / size.width, height / size.height});
    return {size.width * scale, size.height * scale};
}

}  // namespace

ImageSize figure_size(const Resource& resource, double measure, double height) {
    if (resource.width == 0 || resource.height == 0) return {measure, std::min(height, measure / 2)};
    const double pixels = resource.width;
    const double ratio = static_cast<double>(resource.height) / pixels;
    double width = std::min(measure, pixels * points_an_inch / good_resolution);
    if (resource.kind == MediaKind::svg || measure <= pixels * points_an_inch / least_resolution) width = measure;
    return within({width, width * ratio}, measure, height);
}

ImageSize inline_size(const Resource& resource, double measure, double type_size) {
    if (resource.width == 0 || resource.height == 0) return {type_size, type_size};
    const ImageSize size{resource.width * css_pixel, resource.height * css_pixel};
    if (size.height <= icon_height * type_size) return within(size, measure, icon_on_line * type_size);
    return within(size, measure, measure);
}

std::string file_name(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    const std::size_t slash = url.find_last_of('/');
    if (slash != std::string_view::npos && slash + 1 < url.size()) url = url.substr(slash + 1);
    return std::string(url);
}

}  // namespace offprint::layout
