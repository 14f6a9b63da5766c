#include <algorithm>
#include <array>
#include <cstddef>

#include "edition/steps.h"
#include "model/walk.h"
#include "text/utf8.h"

namespace offprint::edition {
namespace {

// The languages whose usual script runs from right to left.
constexpr std::array<std::string_view, 14> right_to_left_languages{"ar", "arc", "ckb", "dv", "fa", "he", "iw",
                                                                   "ks", "nqo", "ps",  "sd", "ug", "ur", "yi"};
constexpr std::array<std::string_view, 5> right_to_left_scripts{"Arab", "Hebr", "Nkoo", "Syrc", "Thaa"};

Direction direction_of_language(std::string_view language) {
    const std::string_view primary = language.substr(0, language.find('-'));
    const std::string_view rest = language.substr(std::min(primary.size() + 1, language.size()));
    const std::string_view script = rest.substr(0, rest.find('-'));
    if (script.size() == 4) {
        const bool is_rtl = std::find(right_to_left_scripts.begin(), right_to_left_scripts.end(), script) !=
                            right_to_left_scripts.end();
        return is_rtl ? Direction::rtl : Direction::ltr;
    }
    if (primary.empty() || primary == "und") return Direction::unknown;
    const bool is_rtl = std::find(right_to_left_languages.begin(), right_to_left_languages.end(), primary) !=
                        right_to_left_languages.end();
    return is_rtl ? Direction::rtl : Direction::ltr;
}

bool is_right_to_left(char32_t character) {
    return (character >= 0x590 && character <= 0x8FF) || (character >= 0xFB1D && character <= 0xFDFF) ||
           (character >= 0xFE70 && character <= 0xFEFC) || (character >= 0x10800 && character <= 0x10FFF) ||
           (character >= 0x1E800 && character <= 0x1EFFF);
}

/// Letters of the remaining scripts, roughly: ASCII letters and all that lies above Latin-1's punctuation.
bool is_left_to_right(char32_t character) {
    if (character < 0x80) return (character | 0x20U) >= 'a' && (character | 0x20U) <= 'z';
    return character >= 0xC0 && (character < 0x2000 || character >= 0x2C00);
}

Direction direction_of_letters(std::string_view words) {
    std::size_t left = 0;
    std::size_t right = 0;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded decoded = text::decode_at(words, at);
        at += decoded.bytes;
        if (is_right_to_left(decoded.character)) {
            ++right;
        } else if (is_left_to_right(decoded.character)) {
            ++left;
        }
    }
    return right > left ? Direction::rtl : Direction::ltr;
}

}  // namespace

Direction direction_of(const Article& article) {
    if (article.metadata.direction != Direction::unknown) return article.metadata.direction;
    const Maybe<std::string>& language = article.metadata.in_language;
    const Direction known = direction_of_language(language ? std::string_view(language->value) : "");
    if (known != Direction::unknown) return known;
    return direction_of_letters(plain_text(article.body));
}

}  // namespace offprint::edition
