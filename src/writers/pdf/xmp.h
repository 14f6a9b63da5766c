#pragma once

#include <string>

#include "writers/pdf/facts.h"

namespace offprint::pdf {

/// The document's metadata as an XMP packet (ISO 16684-1), which says that the file is PDF/A-2a and PDF/UA-1.
std::string xmp_packet(const Facts& facts);

}  // namespace offprint::pdf
