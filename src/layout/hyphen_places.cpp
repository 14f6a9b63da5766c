#include "layout/hyphen_places.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "text/utf8.h"
#include "typeset/hyphenate.h"

namespace offprint::layout {
namespace {

constexpr std::uint32_t shortest_word = 5;  // letters
constexpr int least_before = 2;             // letters before the hyphen
constexpr int least_after = 3;              // and after it

bool is_letter(char32_t character) {
    if (character < 0x80) return ascii::is_letter(static_cast<char>(character));
    return u_isalpha(static_cast<UChar32>(character)) != 0 ||
           (U_GET_GC_MASK(static_cast<UChar32>(character)) & U_GC_M_MASK) != 0;
}

bool is_apostrophe(char32_t character) { return character == '\'' || character == 0x2019; }

/// Bytes [begin, end) of a word and the offsets at which its letters begin.
struct Word {
    std::uint32_t begin = 0, end = 0;
    std::vector<std::uint32_t> letters;
};

std::vector<Word> words_of(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    std::vector<Word> words;
    Word word;
    const auto finish = [&] {
        if (!word.letters.empty()) words.push_back(std::move(word));
        word = {};
    };
    for (std::uint32_t at = begin; at < end;) {
        const text::Decoded decoded = text::decode_at(text, at);
        const auto next = static_cast<std::uint32_t>(at + decoded.bytes);
        if (is_letter(decoded.character)) {
            if (word.letters.empty()) word.begin = at;
            word.letters.push_back(at);
            word.end = next;
        } else if (!is_apostrophe(decoded.character)) {
            finish();
        }
        at = next;
    }
    finish();
    return words;
}

/// Addresses, numbers and names of files are not words.
bool is_hyphenatable(std::string_view chunk) {
    return chunk.find_first_of("/@_\\0123456789") == std::string_view::npos &&
           (chunk.find('.') == std::string_view::npos || chunk.find('.') + 3 >= chunk.size());
}

}  // namespace

std::vector<std::uint32_t> hyphen_places(const ShapedText& shaped, std::uint32_t begin, std::uint32_t end,
                                         const Composition& composition) {
    const StyledText& flat = shaped.flat;
    const auto soft = std::lower_bound(flat.soft_hyphens.begin(), flat.soft_hyphens.end(), begin + 1);
    std::vector<std::uint32_t> places;
    for (auto at = soft; at != flat.soft_hyphens.end() && *at < end; ++at)
        if (shaped.is_cluster_start[*at]) places.push_back(*at);
    if (end - begin < shortest_word) return places;  // a letter has a byte at least
    const Dress& dress = shaped.dress_at(begin);
    const std::string_view chunk = std::string_view(flat.text).substr(begin, end - begin);
    if (!places.empty() || composition.context.hyphenator == nullptr || dress.is_verbatim || !is_hyphenatable(chunk))
        return places;
    if (dress.link != no_index && BreakFinder::is_in_address(flat.text, begin)) return places;
    const std::string& language = dress.language.empty() ? flat.language : dress.language;
    for (const Word& word : words_of(flat.text, begin, end)) {
        const std::size_t count = word.letters.size();
        if (count < shortest_word) continue;
        const std::string_view letters = std::string_view(flat.text).substr(word.begin, word.end - word.begin);
        for (const std::uint32_t point : composition.context.hyphenator->points(letters, language)) {
            const std::uint32_t at = word.begin + point;
            const bool is_inside = at >= word.letters[least_before] && at <= word.letters[count - least_after];
            if (is_inside && shaped.is_cluster_start[at]) places.push_back(at);
        }
    }
    return places;
}

}  // namespace offprint::layout
