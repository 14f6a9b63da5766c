#pragma once

#include <string>

#include "offprint/reader.h"
#include "text/decode.h"

namespace offprint::editorial {

/// What every reader of text begins with: the input decoded, its provenance noted, its front matter still in it.
struct OpenedInput {
    std::string text;  ///< valid UTF-8, NFC, LF line ends
    Provenance provenance;
    Diagnostics diagnostics;  ///< "encoding-replaced", "empty-input"
};

/// Error `malformed`: the bytes are no text (a picture, an archive).
Result<OpenedInput> open_input(const Input& input, const std::string& media_type);

/// The same of an input that was decoded by other rules than `decode_input`'s.
Result<OpenedInput> open_decoded(const Input& input, text::DecodedInput decoded, const std::string& media_type);

}  // namespace offprint::editorial
