#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "offprint/article.h"
#include "offprint/ledger.h"

/// The ledger's unit: non-blank characters of text that the source had. Words that are no text of the source (an
/// image's alt, an address, a note from front matter or a flag) are not counted.
namespace offprint {

/// Non-blank characters (text::is_blank) of valid UTF-8.
std::uint64_t count_characters(std::string_view text);

std::uint64_t count_characters(const Inlines& inlines);
std::uint64_t count_characters(const Block& block);
std::uint64_t count_characters(const Blocks& blocks);

/// Of the body and the footnotes.
std::uint64_t count_characters(const Article& article);

/// What a repair took away and what it put there, without what its `before` and `after` have in common at either end.
struct ChangedCharacters {
    std::uint64_t taken = 0;
    std::uint64_t put = 0;
};
ChangedCharacters changed_characters(std::string_view before, std::string_view after);

/// Characters of the source that no entry accounts for (or, below zero, that entries account for twice): the entries
/// of a finished ledger add up to its source_characters, so this is 0.
std::int64_t unaccounted(const Ledger& ledger);

}  // namespace offprint
