#include "editorial/base/letters.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/ascii.h"
#include "text/utf8.h"

namespace offprint::editorial {

namespace {

/// Letters, digits, marks: what most text is made of needs no closer look.
bool is_printed_ascii(char byte) { return byte > 0x20 && byte < 0x7F; }

/// Calls `take` with each run of what is no white space, until it returns false.
template <class Take>
void for_each_word(std::string_view given, Take take) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < given.size();) {
        if (is_printed_ascii(given[at])) {
            ++at;
            continue;
        }
        const text::Decoded next = text::decode_at(given, at);
        if (is_space(next.character)) {
            if (at > begin && !take(given.substr(begin, at - begin))) return;
            begin = at + next.bytes;
        }
        at += next.bytes;
    }
    if (begin < given.size()) take(given.substr(begin));
}

}  // namespace

bool is_letter_beyond_ascii(char32_t character) { return u_isalpha(static_cast<UChar32>(character)) != 0; }
bool is_upper_beyond_ascii(char32_t character) {
    return u_isupper(static_cast<UChar32>(character)) != 0 || u_istitle(static_cast<UChar32>(character)) != 0;
}
bool is_lower_beyond_ascii(char32_t character) { return u_islower(static_cast<UChar32>(character)) != 0; }
bool is_digit_beyond_ascii(char32_t character) { return u_isdigit(static_cast<UChar32>(character)) != 0; }
bool is_space_beyond_ascii(char32_t character) { return u_isUWhiteSpace(static_cast<UChar32>(character)) != 0; }

std::string folded(std::string_view given) {
    std::string result(given);
    std::size_t at = 0;
    while (at < given.size() && is_ascii(static_cast<unsigned char>(given[at]))) {
        result[at] = ascii::lower(given[at]);
        ++at;
    }
    if (at == given.size()) return result;
    result.resize(at);
    while (at < given.size()) {
        const text::Decoded next = text::decode_at(given, at);
        at += next.bytes;
        if (is_ascii(next.character)) {
            result += ascii::lower(static_cast<char>(next.character));
        } else {
            text::append_utf8(result, static_cast<char32_t>(u_tolower(static_cast<UChar32>(next.character))));
        }
    }
    return result;
}

bool starts_with_folded(std::string_view given, std::string_view prefix) {
    std::size_t at = 0;
    std::size_t wanted = 0;
    while (wanted < prefix.size()) {
        if (at >= given.size()) return false;
        const text::Decoded next = text::decode_at(given, at);
        const text::Decoded want = text::decode_at(prefix, wanted);
        if (static_cast<char32_t>(u_tolower(static_cast<UChar32>(next.character))) != want.character) return false;
        at += next.bytes;
        wanted += want.bytes;
    }
    return true;
}

char32_t character_before(std::string_view given, std::size_t end) {
    if (end == 0 || end > given.size()) return 0;
    std::size_t begin = end - 1;
    while (begin > 0 && end - begin < 4 && (static_cast<unsigned char>(given[begin]) & 0xC0U) == 0x80U) --begin;
    return text::decode_at(given, begin).character;
}

bool starts_upper(std::string_view word) { return !word.empty() && is_upper(character_at(word, 0)); }

std::vector<std::string_view> split_words(std::string_view given) {
    constexpr std::size_t usual_word = 6;  // bytes, with its space
    std::vector<std::string_view> words;
    words.reserve(given.size() / usual_word + 1);
    for_each_word(given, [&](std::string_view word) {
        words.push_back(word);
        return true;
    });
    return words;
}

std::string squeezed(std::string_view given) {
    std::string result(given.size(), '\0');
    std::size_t size = 0;
    for (std::size_t at = 0; at < given.size();) {
        if (is_printed_ascii(given[at])) {
            result[size++] = given[at++];
            continue;
        }
        const text::Decoded next = text::decode_at(given, at);
        if (!is_space(next.character)) {
            size += given.copy(result.data() + size, next.bytes, at);
        } else if (size > 0 && result[size - 1] != ' ') {
            result[size++] = ' ';
        }
        at += next.bytes;
    }
    if (size > 0 && result[size - 1] == ' ') --size;
    result.resize(size);
    return result;
}

std::string squeezed_opening(std::string_view given, std::size_t bytes) {
    std::string result;
    result.reserve(std::min(given.size(), bytes));
    for_each_word(given, [&](std::string_view word) {
        if (!result.empty()) result += ' ';
        result += word;
        return result.size() <= bytes;
    });
    return result;
}

}  // namespace offprint::editorial
