#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "offprint/reader.h"

namespace offprint::editorial {

/// Whether something else than notes names authors.
enum class KnownAuthors : std::uint8_t { none, some };

/// Draws from a note what it says besides: authors with job title, affiliation and biography, the opinion label, the
/// publisher whose view it is not. Only what the metadata do not have yet; each value is a ledger entry. The note gains
/// `also` bio where it tells of people.
Reading draw_from_note(Reading reading, Note& note, KnownAuthors known, const SourceRange& source);

/// Every word is capitalised or a particle, at least two are names' words: "Mst. Nadira Rahim", "A. Byron and B. Ode".
bool are_people(std::string_view words);

/// The end of the first sentence: a full stop before a space or the end, not after a title or an initial.
std::size_t first_sentence_end(std::string_view text);

}  // namespace offprint::editorial
