#include "editorial/repairs/no_break_spaces.h"

#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

bool is_no_break(char32_t c) { return c == 0xA0 || c == 0x202F; }
bool is_blank_in_line(char32_t c) { return c == ' ' || is_no_break(c); }

bool wants_no_break(char32_t before, char32_t after) {
    return before == U'«' || after == U'»' || after == ';' || after == ':' || after == '!' || after == '?';
}

std::string space_between(char32_t before, char32_t after) {
    if (before == 0 || after == 0 || before == '\n' || after == '\n') return "";
    return wants_no_break(before, after) ? "\u00A0" : " ";
}

}  // namespace

Edits find_no_break_spaces(std::string_view text) {
    if (text.find('\xC2') == std::string_view::npos && text.find('\xE2') == std::string_view::npos) return {};
    Edits edits;
    for (std::size_t at = text.find_first_of(" \xC2\xE2"); at != std::string_view::npos;
         at = text.find_first_of(" \xC2\xE2", at)) {
        std::size_t end = at;
        std::size_t spaces = 0;
        bool has_no_break = false;
        while (is_blank_in_line(character_at(text, end))) {
            const text::Decoded space = text::decode_at(text, end);
            has_no_break = has_no_break || is_no_break(space.character);
            end += space.bytes;
            ++spaces;
        }
        if (spaces > 1 && has_no_break)
            edits.push_back({at, end, space_between(character_before(text, at), character_at(text, end))});
        at = end + (spaces == 0 ? 1 : 0);
    }
    return edits;
}

}  // namespace offprint::editorial
