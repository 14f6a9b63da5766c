#pragma once

#include <string>
#include <string_view>

#include "editorial/front_matter/value.h"
#include "offprint/reader.h"

namespace offprint::editorial {

/// Where the values of a filling come from.
struct MetadataSource {
    Origin origin = Origin::front_matter;
    std::string_view rule;    ///< of the ledger's entries, one a key
    std::string file_name{};  ///< empty: the input itself, so that places are places of the input
};

/// Metadata with the values of a map set, and what comes with them.
struct FilledMetadata {
    Metadata metadata;
    Blocks head_notes, foot_notes;  ///< notes, by kind (placement is set)
    Diagnostics diagnostics;        ///< "<origin>-unknown-key", "<origin>-conflict", "<origin>-note-without-words"
    Ledger ledger;                  ///< the disposition of each key's value, without characters
};

/// Sets the keys of a map. Values that are there already give way, lists to lists; of two keys for one field the first
/// stays and the other is kept in `extra`, and so is every key that is not known. Groups of keys (Hugo's `params`)
/// count as keys of the top, after those. Error `malformed`, with its place, for a value that does not fit its key.
Result<FilledMetadata> fill_metadata(Metadata metadata, const Value& map, const MetadataSource& source);

}  // namespace offprint::editorial
