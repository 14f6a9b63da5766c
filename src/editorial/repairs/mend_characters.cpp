#include <vector>

#include "editorial/base/each_text.h"
#include "editorial/base/record_edits.h"
#include "editorial/base/steps.h"
#include "editorial/repairs/control_characters.h"
#include "editorial/repairs/escaped_entities.h"
#include "editorial/repairs/mojibake.h"
#include "editorial/repairs/no_break_spaces.h"
#include "editorial/repairs/repairs.h"
#include "editorial/repairs/soft_hyphens.h"
#include "editorial/repairs/zero_width_characters.h"

namespace offprint::editorial {
namespace {

struct CharacterRepair {
    std::string_view rule;
    Edits (*find)(std::string_view text);
    double confidence;
};

// Each finds what the ones before it bring to light: "&Atilde;&copy;" is "Ã©" is "é", "Ã" and a soft hyphen are "í".
constexpr CharacterRepair repairs[] = {
    {"escaped-entities", find_escaped_entities, 0.99},
    {"mojibake", find_mojibake, 0.98},
    {"control-characters", find_control_characters, 1.0},
    {"zero-width-characters", find_zero_width_characters, 1.0},
    {"soft-hyphens", find_soft_hyphens, 1.0},
    {"no-break-spaces", find_no_break_spaces, 0.99},
};

std::vector<CharacterRepair> wanted_repairs(const EditOptions& options) {
    std::vector<CharacterRepair> wanted;
    for (const CharacterRepair& repair : repairs) {
        if (is_wanted(options, repair.rule)) wanted.push_back(repair);
    }
    return wanted;
}

}  // namespace

Reading mend_characters(Reading reading, const EditOptions& options) {
    const std::vector<CharacterRepair> wanted = wanted_repairs(options);
    for_each_text(reading.article, [&](Inlines& inlines, const SourceRange& source) {
        std::string flat = flat_text(inlines);
        for (const CharacterRepair& repair : wanted) {
            const Edits edits = repair.find(flat);
            if (edits.empty()) continue;
            record_edits(reading.ledger, repair.rule, flat, edits, source, repair.confidence);
            inlines = with_edits(std::move(inlines), edits);
            flat = flat_text(inlines);
        }
    });
    return reading;
}

}  // namespace offprint::editorial
