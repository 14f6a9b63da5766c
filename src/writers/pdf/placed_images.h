#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "layout/pages.h"
#include "writers/pdf/document.h"
#include "writers/pdf/image_object.h"

namespace offprint::pdf {

/// The images of a document: each is put into it once, however often it is placed.
class PlacedImages {
public:
    PlacedImages(Document& document, const layout::Pages& pages, const Resources& resources);

    /// nullopt, and a diagnostic "image-unreadable", when the image cannot be had.
    std::optional<ImageObject> object(const layout::PlacedImage& place);

    [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }

private:
    std::optional<ImageObject> make(const std::string& url);

    Document& document_;
    const Resources& resources_;
    std::map<std::string, std::pair<double, double>> largest_;  // by URL: width and height in points
    std::map<std::string, std::optional<ImageObject>> objects_;
    Diagnostics diagnostics_;
};

}  // namespace offprint::pdf
