#include "editorial/repairs/open_quotes.h"

#include <cstddef>

namespace offprint::editorial {
namespace {

// Deeper nesting than this is no nesting but marks that never close.
constexpr std::size_t deepest = 8;

bool is_quote(char32_t c) { return c == '"' || c == U'“' || c == U'”' || c == U'„' || c == U'«' || c == U'»'; }

bool is_pair(char32_t opened, char32_t closing) {
    switch (opened) {
        case U'“': return closing == U'”';
        case U'„': return closing == U'“' || closing == U'”';
        case U'«': return closing == U'»';
        case U'»': return closing == U'«' || closing == U'»';
        case U'”': return closing == U'”';
        default: return opened == closing;
    }
}

}  // namespace

bool OpenQuotes::closes(char32_t character) const { return !open_.empty() && is_pair(open_.back(), character); }

void OpenQuotes::read(char32_t character) {
    if (!is_quote(character)) return;
    if (closes(character)) {
        open_.pop_back();
        return;
    }
    if (open_.size() == deepest) open_.clear();
    open_.push_back(character);
}

}  // namespace offprint::editorial
