#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "offprint/reader.h"

namespace offprint::editorial {

/// A reading of text as far as every format begins alike: decoded, its provenance and front matter read.
struct BegunReading {
    Reading reading;    ///< metadata, the front matter's notes for the head, diagnostics
    Blocks foot_notes;  ///< the front matter's notes for the foot
    std::string text;   ///< the whole input, decoded
    std::size_t body_at = 0;
    std::uint32_t body_line = 1;  ///< the line of the input on which the body starts

    [[nodiscard]] std::string_view body() const { return std::string_view(text).substr(body_at); }
};

/// Errors `malformed`: the bytes are no text, or the front matter does not parse.
Result<BegunReading> begin_reading(const Input& input, const std::string& media_type);

/// The reading with the notes for the foot below its body.
Reading finish_reading(BegunReading begun);

}  // namespace offprint::editorial
