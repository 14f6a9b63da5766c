#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "offprint/reader.h"

namespace offprint::editorial {

struct EditOptions {
    bool is_repairing = true;            ///< false: --no-repair
    std::vector<std::string> repairs{};  ///< rules that run (--repair=RULE,...); empty: all of repair_rules()
    std::vector<std::pair<std::string, std::string>>
        metadata{};                               ///< -M key=value, in order; they beat all other origins
    std::optional<MetadataFile> metadata_file{};  ///< --metadata-file: its values beat all that the input says
};

}  // namespace offprint::editorial
