#pragma once

#include <string>
#include <string_view>

#include "editorial/base/inlines.h"
#include "offprint/ledger.h"

/// Repairs in the ledger, each with the words around its place.
namespace offprint::editorial {

/// The words just before and just after a place: some 24 bytes, whole characters.
std::string words_before(std::string_view text, std::size_t at);
std::string words_after(std::string_view text, std::size_t at);

/// An entry for each edit of `flat`; edits with less than 8 bytes between them share one.
void record_edits(Ledger& ledger, std::string_view rule, std::string_view flat, const Edits& edits,
                  const SourceRange& source, double confidence);

/// An entry for a place of `flat` where a paragraph was parted.
void record_parted(Ledger& ledger, std::string_view rule, std::string_view flat, std::size_t at,
                   const SourceRange& source, double confidence);

}  // namespace offprint::editorial
