#include <algorithm>

#include "editorial/repairs/repairs.h"

namespace offprint::editorial {

const std::vector<std::string_view>& repair_rules() {
    static const std::vector<std::string_view> rules{
        "escaped-entities", "mojibake",    "control-characters", "zero-width-characters", "soft-hyphens",
        "no-break-spaces",  "break-pairs", "hard-wrapped-lines", "hyphen-newline",        "space-before-punctuation",
        "run-together"};
    return rules;
}

bool is_wanted(const EditOptions& options, std::string_view rule) {
    if (!options.is_repairing) return false;
    return options.repairs.empty() ||
           std::find(options.repairs.begin(), options.repairs.end(), rule) != options.repairs.end();
}

}  // namespace offprint::editorial
