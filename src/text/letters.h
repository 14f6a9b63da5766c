#pragma once

#include <cstddef>
#include <string_view>

/// Places in a text counted by its letters: by the bytes of what is not blank. White space that is folded, soft hyphens
/// and line breaks change nothing.
namespace offprint::text {

std::size_t letter_bytes(std::string_view words);

/// The byte of the first letter before which there are at least `count` letter bytes; the size where there is none.
std::size_t letter_after(std::string_view words, std::size_t count);

}  // namespace offprint::text
