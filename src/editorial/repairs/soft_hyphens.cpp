#include "editorial/repairs/soft_hyphens.h"

#include "editorial/base/letters.h"
#include "editorial/repairs/combining.h"

namespace offprint::editorial {

Edits find_soft_hyphens(std::string_view text) {
    constexpr std::string_view soft_hyphen = "\xC2\xAD";
    Edits edits;
    for (std::size_t at = text.find(soft_hyphen); at != std::string_view::npos; at = text.find(soft_hyphen, at)) {
        std::size_t end = at;
        while (text.substr(end, soft_hyphen.size()) == soft_hyphen) end += soft_hyphen.size();
        const bool parts_a_word = is_letter(character_before(text, at)) && character_at(text, end) == '\n' &&
                                  is_letter(character_at(text, end + 1));
        if (parts_a_word) ++end;
        if (!is_combining(character_at(text, end))) edits.push_back({at, end, ""});
        at = end;
    }
    return edits;
}

}  // namespace offprint::editorial
