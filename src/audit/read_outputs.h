#pragma once

#include <string>

#include "audit/found_text.h"

/// What a person who reads an output is told by it, in reading order. Total over any bytes.
namespace offprint::audit {

/// ISO 32000-1, 14.8: the content of the structure tree, by libqpdf.
Found read_pdf(const std::string& bytes);

/// The documents of the spine, by libzip and libxml2.
Found read_epub(const std::string& bytes);

Found read_plain_text(const std::string& bytes);

}  // namespace offprint::audit
