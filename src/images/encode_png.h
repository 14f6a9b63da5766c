#pragma once

#include <string>

#include "images/decode.h"

namespace offprint::images {

/// A picture as PNG, turned as its orientation says. The same picture gives the same bytes under one libpng and zlib.
/// Error `library`: libpng refuses.
Result<std::string> encode_png(const Raster& raster, const std::string& name);

}  // namespace offprint::images
