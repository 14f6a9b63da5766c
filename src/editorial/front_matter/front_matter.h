#pragma once

#include <cstdint>
#include <string_view>

#include "editorial/front_matter/fill_metadata.h"
#include "offprint/reader.h"

namespace offprint::editorial {

/// An input parted into its front matter and what follows.
struct FrontMatter {
    FilledMetadata filled{};
    std::string_view rest{};      ///< the text after the block
    std::uint32_t rest_line = 1;  ///< the 1-based line of the input on which `rest` starts
};

/// Recognises a block of front matter, in any notation of front_block.h, at the very start. Without one, all of `text`
/// is the rest. Error `malformed`, with line and column, when the block does not parse or a value does not fit its key.
Result<FrontMatter> read_front_matter(std::string_view text);

/// Sets one value by the names and aliases of the front matter ("author", "headline", "lastmod"). Error `malformed`
/// when the value does not fit (a date that is none).
Result<Done> set_metadata(Metadata& metadata, std::string_view key, std::string_view value, Origin origin);

}  // namespace offprint::editorial
