#include "writers/pdf/placed_images.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace offprint::pdf {
namespace {

/// A drawing's sides in pixels: as fine as print needs, and never so large that it could not be held.
std::pair<std::uint32_t, std::uint32_t> drawn_size(double width, double height) {
    constexpr double pixels_a_point = 300.0 / 72, longest_side = 4096;
    const double longest = std::max({width, height, 1.0}) * pixels_a_point;
    const double scale = pixels_a_point * std::min(1.0, longest_side / longest);
    const auto side = [&](double points) {
        return static_cast<std::uint32_t>(std::max(1.0, std::round(points * scale)));
    };
    return {side(width), side(height)};
}

}  // namespace

PlacedImages::PlacedImages(Document& document, const layout::Pages& pages, const Resources& resources)
    : document_(document), resources_(resources) {
    for (const layout::Page& page : pages.pages) {
        for (const layout::PageItem& item : page.items) {
            const auto* place = std::get_if<layout::PlacedImage>(&item.content);
            if (place == nullptr) continue;
            auto& [width, height] = largest_[place->url];
            if (place->width <= width) continue;
            width = place->width;
            height = place->height;
        }
    }
}

std::optional<ImageObject> PlacedImages::make(const std::string& url) {
    const auto resource = resources_.find(url);
    if (resource == resources_.end()) {
        diagnostics_.push_back({Severity::warning,
                                "image-unreadable",
                                {},
                                fmt::format("image '{}' is not there; an empty frame is printed", url)});
        return std::nullopt;
    }
    const auto [width, height] = drawn_size(largest_[url].first, largest_[url].second);
    const Result<ImageObject> image = add_image(document_, resource->second, url, width, height);
    if (image) return *image;
    diagnostics_.push_back(
        {Severity::warning, "image-unreadable", {}, image.error().message + "; an empty frame is printed"});
    return std::nullopt;
}

std::optional<ImageObject> PlacedImages::object(const layout::PlacedImage& place) {
    const auto known = objects_.find(place.url);
    if (known != objects_.end()) return known->second;
    return objects_.emplace(place.url, make(place.url)).first->second;
}

}  // namespace offprint::pdf
