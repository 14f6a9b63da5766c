#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "offprint/reader.h"

/// A reading's parts as inspections show them.
namespace offprint {

/// Every note at any depth, in document order. The pointers point into `article`.
std::vector<const Note*> notes_of(const Article& article);

/// The names of those whom the article is by, in order.
std::vector<std::string> author_names(const Metadata& metadata);

/// A headline that we made up (of the opening words, of the file's name) would stand there twice: it is not printed.
bool has_printed_headline(const Metadata& metadata);

/// Whether a note stands outside the body's text: at the head or at the foot.
bool is_outside_body(const Note& note);

/// A note's words as printed, its label included.
std::string words_of(const Note& note);

/// Diagnostics that tell of values which contradict each other.
std::vector<const Diagnostic*> conflicts_of(const Reading& reading);

/// Characters by disposition, in the order of the enumeration.
std::array<std::uint64_t, 6> characters_by_disposition(const Ledger& ledger);

}  // namespace offprint
