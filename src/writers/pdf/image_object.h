#pragma once

#include <string>

#include "images/decode.h"
#include "offprint/writer.h"
#include "writers/pdf/document.h"

namespace offprint::pdf {

/// An image in the document, and how it is to be turned for showing (EXIF's numbers 1-8).
struct ImageObject {
    Reference object;
    int orientation = 1;
};

/// Pixels as an image object; transparency becomes its soft mask.
ImageObject add_raster(Document& document, images::Raster raster);

/// A resource as an image object: JPEG goes in as it is, unless it is CMYK; SVG is drawn `width` x `height` pixels
/// large. Errors: those of images::decode.
Result<ImageObject> add_image(Document& document, const Resource& resource, const std::string& name,
                              std::uint32_t width, std::uint32_t height);

}  // namespace offprint::pdf
