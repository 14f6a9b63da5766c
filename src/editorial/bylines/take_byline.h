#pragma once

#include <string>

#include "editorial/bylines/byline_parse.h"
#include "offprint/reader.h"

namespace offprint::editorial {

/// A byline row that was read: its words for the ledger, its printed form, and its place.
struct BylineRow {
    Byline byline;
    std::string words;    ///< exactly the words that leave the body
    std::string printed;  ///< the same, with " | " where a line ended
    SourceRange source{};
};

/// Whether the metadata can take it: they name nobody yet, or the same people, or the row only adds roles.
bool is_agreed(const Metadata& metadata, const Byline& byline);

/// Takes a row that is agreed on into the metadata: the printed form (behind that of an earlier row), people by their
/// roles, agencies, dates that are not known yet. Records the words and each value.
Reading take_byline(Reading reading, const BylineRow& row);

}  // namespace offprint::editorial
