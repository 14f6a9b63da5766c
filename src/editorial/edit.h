#pragma once

#include <string>
#include <utility>
#include <vector>

#include "offprint/reader.h"

/// Recognises what an article is made of, removes page furniture, repairs bad exports; each thing it does is in the
/// ledger.
namespace offprint::editorial {

struct EditOptions {
    bool is_repairing = true;  ///< false: --no-repair
    std::vector<std::pair<std::string, std::string>>
        metadata{};  ///< -M key=value, in order; they beat all other origins
};

/// The steps, in order, are the files of this folder: see edit.cpp. Errors: `malformed` for a -M value that does not
/// fit its key.
Result<Reading> edit(Reading reading, const EditOptions& options);

}  // namespace offprint::editorial
