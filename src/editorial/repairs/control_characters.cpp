#include "editorial/repairs/control_characters.h"

#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

bool is_control(char32_t c) { return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0); }

}  // namespace

Edits find_control_characters(std::string_view text) {
    Edits edits;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode_at(text, at);
        const std::size_t end = at + next.bytes;
        if (is_control(next.character)) {
            const std::string instead = is_space(next.character) ? " " : "";
            if (!edits.empty() && edits.back().end == at && edits.back().text == instead)
                edits.back().end = end;
            else
                edits.push_back({at, end, instead});
        }
        at = end;
    }
    return edits;
}

}  // namespace offprint::editorial
