#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "dom/document.h"

namespace offprint::html {

/// A fingerprint of the letters and digits of some text: blanks, punctuation and the case of ASCII letters don't count.
std::uint64_t hash_of_words(std::string_view text);

/// The same of all runs of text from `first` to `last`.
std::uint64_t hash_of_words(const dom::Document& document, dom::NodeId first, dom::NodeId last);

/// The letters and digits themselves, in lower case where they are ASCII.
std::string letters_of(std::string_view text);

}  // namespace offprint::html
