#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "dom/document.h"

namespace offprint::dom {

/// A start tag of the source: what stays with us while libxml2 finds out where its element ends.
struct StartTag {
    std::string_view name;  ///< lower case
    Tag tag = Tag::other;
    std::uint32_t first_attribute = 0;
    std::uint32_t attributes = 0;
    std::uint32_t line = 0;     ///< 1-based, where the tag begins
    std::string_view raw_text;  ///< what a script, a style or an svg holds, as written
};

/// HTML as libxml2 needs it, and what it need not see. Of each start tag it gets the name and a number; scripts, styles
/// and svg are empty, comments and declarations gone; elements that are void to HTML5 but not to it close themselves;
/// character references are characters; start tags beyond a number that no page has are left out.
struct Skeleton {
    std::string html;
    std::vector<StartTag> tags;  ///< by their number
    std::vector<PageAttribute> attributes;
    std::deque<std::string> storage;  ///< what the views are into: the source first
    bool was_capped = false;          ///< start tags were left out
};

/// The attribute that carries a start tag's number.
inline constexpr std::string_view number_attribute = "o";

/// `source` is valid UTF-8.
Skeleton make_skeleton(std::string source);

}  // namespace offprint::dom
