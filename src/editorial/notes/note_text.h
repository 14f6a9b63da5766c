#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "offprint/article.h"

/// Text as the tables of notes are compared with it.
namespace offprint::editorial {

/// Lower case, every apostrophe ', ё as е, ı as i, Arabic letters without their marks; a run of white space and of what
/// has no letters is one space. The tables of notes are written in this form.
std::string matched(std::string_view text);

/// The opening of a paragraph in that form, with the way back.
struct Opening {
    std::string words;
    std::vector<std::size_t> offsets;  ///< for each byte of `words`, and for its end, the byte of the text itself
};

/// Of at most the first `bytes` of the text.
Opening opening_of(std::string_view text, std::size_t bytes);

/// Whether `words` begins with one of the alternatives of `list`, which are parted by '|'; the length of the longest
/// that does, else 0.
std::size_t longest_opening(std::string_view words, std::string_view list);

/// Whether one of the alternatives of `list`, parted by '|', stands anywhere in `words`.
bool holds_any(std::string_view words, std::string_view list);

/// What stands before and after the first of the alternatives that is found in `words` (in the list's order).
struct Parted {
    std::string_view before;
    std::string_view after;
};
Parted parted_at(std::string_view words, std::string_view list);  ///< both empty where none is found

/// Whether all the words of a paragraph stand in emphasis.
bool is_wholly_italic(const Inlines& content);

/// How many bytes of the flat text the emphasis takes that a paragraph begins with; 0 without one.
std::size_t emphasised_lead(const Inlines& content);

}  // namespace offprint::editorial
