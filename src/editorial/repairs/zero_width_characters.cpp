#include "editorial/repairs/zero_width_characters.h"

#include <unicode/uscript.h>

#include "editorial/base/letters.h"
#include "editorial/repairs/combining.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

UScriptCode script_of(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    return U_SUCCESS(status) ? script : USCRIPT_UNKNOWN;
}

bool needs_no_joiners(char32_t c) {
    const UScriptCode script = is_letter(c) ? script_of(c) : USCRIPT_UNKNOWN;
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

/// These print words without spaces: a zero-width space is where a line may end.
bool parts_words_unseen(char32_t c) {
    const UScriptCode script = script_of(c);
    return script == USCRIPT_THAI || script == USCRIPT_LAO || script == USCRIPT_KHMER || script == USCRIPT_MYANMAR ||
           script == USCRIPT_TIBETAN || script == USCRIPT_JAVANESE;
}

bool is_zero_width_space(char32_t c) { return c == 0x200B; }
bool is_joiner(char32_t c) { return c == 0x200C || c == 0x200D; }
bool is_zero_width(char32_t c) { return is_zero_width_space(c) || is_joiner(c) || c == 0x2060 || c == 0xFEFF; }

/// Where one of them may begin: at U+2xxx, at U+Fxxx, or nowhere before the end.
std::size_t next_candidate(std::string_view text, std::size_t from) {
    while (from < text.size() && text[from] != '\xE2' && text[from] != '\xEF') ++from;
    return from;
}

/// A run of them with its neighbours.
struct Run {
    char32_t before = 0, after = 0;
    bool has_joiner = false, has_space = false;

    [[nodiscard]] bool is_idle() const {
        if (is_combining(after)) return false;
        if (has_joiner && !(needs_no_joiners(before) && needs_no_joiners(after))) return false;
        return !(has_space && (parts_words_unseen(before) || parts_words_unseen(after)));
    }
};

}  // namespace

Edits find_zero_width_characters(std::string_view text) {
    Edits edits;
    for (std::size_t at = next_candidate(text, 0); at < text.size(); at = next_candidate(text, at)) {
        Run run{character_before(text, at)};
        std::size_t end = at;
        text::Decoded next = text::decode_at(text, end);
        for (; is_zero_width(next.character); next = text::decode_at(text, end)) {
            run.has_joiner = run.has_joiner || is_joiner(next.character);
            run.has_space = run.has_space || is_zero_width_space(next.character);
            end += next.bytes;
            if (end == text.size()) break;
        }
        run.after = character_at(text, end);
        if (end > at && run.is_idle()) edits.push_back({at, end, ""});
        at = end == at ? at + next.bytes : end;
    }
    return edits;
}

}  // namespace offprint::editorial
