#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "editorial/notes/note_labels.h"
#include "offprint/article.h"
#include "offprint/date.h"

namespace offprint::editorial {

/// The label that a paragraph or a heading opens with.
struct FoundLabel {
    NoteKind kind = NoteKind::editor;
    LabelStrength strength = LabelStrength::certain;
    std::size_t end = 0;  ///< bytes of the flat text that the label takes, with its colon or dash
    std::optional<Date> date{};
    bool is_alone = false;  ///< nothing follows it
};

/// "Editor's note:", "[Ed. note: …]", "Correction (3 September 2024):", "Update 6 May, 14:20 GMT —", "编者按：", and
/// where the first `lead` bytes of the flat text are emphasised, "Editor's note" without a mark after it. `language` is
/// for the date.
std::optional<FoundLabel> find_label(std::string_view flat, std::size_t lead, std::string_view language);

/// Whether all the words are part of a date and a time: "(3 September 2024, 14:20 GMT)", "vom 15. Mai".
bool is_only_a_date(std::string_view matched_words);

}  // namespace offprint::editorial
