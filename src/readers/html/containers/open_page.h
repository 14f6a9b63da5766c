#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offprint/diagnostic.h"
#include "offprint/reader.h"
#include "offprint/result.h"

namespace offprint::html {

/// A page out of what it was saved in (a bare file, MHTML), as text.
struct OpenedPage {
    std::string html;  ///< valid UTF-8, NFC, LF line ends
    Provenance provenance;
    Diagnostics diagnostics;
};

/// Error `malformed`: the bytes are no page (a picture, an archive).
Result<OpenedPage> open_page(const Input& input);

}  // namespace offprint::html
