#pragma once

#include <string>

#include "offprint/epub_options.h"
#include "offprint/result.h"

namespace offprint::program {

/// What --cover says: "auto", "none" (or nothing), or the path of a picture, which is read. Errors: `unreadable`;
/// `usage` for a file that is no picture.
Result<EpubOptions> load_epub_options(const std::string& cover);

}  // namespace offprint::program
