#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "offprint/article.h"

/// Notes by what their elements are called. Publishers name the boxes of notes in a few words, however they join them:
/// "author-bio", "ArticlePage-authorInfo", "abouttheauthor", "m-affiliate-disclosure__text".
namespace offprint::html {

enum class MarkStrength : std::uint8_t {
    sure,    ///< such a box is a note, whatever it says
    likely,  ///< such a box may hold one: its words must say so
};

struct NoteMark {
    NoteKind kind = NoteKind::editor;
    MarkStrength strength = MarkStrength::likely;
    bool operator==(const NoteMark&) const = default;
};

/// The strongest mark among the words of a class or an id; the first of equals.
std::optional<NoteMark> note_mark(std::string_view class_or_id);

}  // namespace offprint::html
