#pragma once

#include <tl/expected.hpp>

#include "offprint/convert.h"
#include "options.h"

namespace offprint::program {

/// What all articles of a run have in common.
struct Prepared {
    ConvertOptions converting;
    std::string look;           ///< as LoadedStyle has it
    bool has_warnings = false;  ///< its style sheets had something to say
};

/// Reads the metadata file and the style sheets that the options name; says what is wrong with them. The exit code
/// where they cannot be read.
tl::expected<Prepared, int> prepare(const Options& options);

}  // namespace offprint::program
