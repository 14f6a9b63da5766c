#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint::dom {

/// A character reference at the head of some text, resolved.
struct CharacterReference {
    std::string characters;  ///< UTF-8
    std::size_t bytes = 0;   ///< how many the reference takes, "&" and ";" included
};

/// Reads "&name;", "&#8212;" or "&#x2014;" at `at` as HTML does: all its names; numbers 128-159 are windows-1252's;
/// what is no character is U+FFFD. Names of old that stand without a semicolon are read where no letter, digit or "="
/// follows.
std::optional<CharacterReference> read_character_reference(std::string_view text, std::size_t at);

/// The text with all its character references resolved.
std::string resolve_character_references(std::string_view text);

}  // namespace offprint::dom
