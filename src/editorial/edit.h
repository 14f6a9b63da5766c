#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "offprint/reader.h"

/// Recognises what an article is made of, removes page furniture, repairs bad exports; each thing it does is in the
/// ledger.
namespace offprint::editorial {

struct EditOptions {
    bool is_repairing = true;            ///< false: --no-repair
    std::vector<std::string> repairs{};  ///< rules that run (--repair=RULE,...); empty: all of repair_rules()
    std::vector<std::pair<std::string, std::string>>
        metadata{};                               ///< -M key=value, in order; they beat all other origins
    std::optional<MetadataFile> metadata_file{};  ///< --metadata-file: its values beat all that the input says
};

/// The names of the repairs, in the order in which they run: what `repairs` may hold.
const std::vector<std::string_view>& repair_rules();

/// Whether the options let this repair run.
bool is_wanted(const EditOptions& options, std::string_view rule);

/// The steps, in order, are the files of this folder: see edit.cpp. Errors: `malformed` for a -M value that does not
/// fit its key, and for a metadata file that does not parse, with the file's name, line and column.
Result<Reading> edit(Reading reading, const EditOptions& options);

}  // namespace offprint::editorial
