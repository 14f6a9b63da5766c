#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "offprint/diagnostic.h"

namespace offprint {

/// What became of a piece of the reader's full text.
enum class Disposition : std::uint8_t { kept, moved, merged, to_metadata, repaired, dropped };

/// One thing that was done, by which rule, with the words before and after it.
struct LedgerEntry {
    Disposition disposition = Disposition::kept;
    std::string rule;    ///< kebab case: "widget-row", "run-together", "space-before-punctuation"
    std::string before;  ///< the words concerned, as they were
    std::string after;   ///< what stands there now; for to_metadata "key: value"; empty when dropped
    SourceRange source{};
    double confidence = 1.0;
    /// How many non-blank characters (text::is_blank) of the full text this entry accounts for. 0 where other entries
    /// account for the words: a value drawn from a note that stays, a break put in between two sentences.
    std::uint64_t characters = 0;

    bool operator==(const LedgerEntry&) const = default;
};

/// The account of one conversion: over all entries, `characters` add up to `source_characters`.
struct Ledger {
    std::vector<LedgerEntry> entries;
    std::uint64_t source_characters = 0;  ///< non-blank characters of the reader's full text, in NFC
    bool operator==(const Ledger&) const = default;
};

}  // namespace offprint
