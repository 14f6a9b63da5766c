#include "editorial/notes/note_text.h"

#include <algorithm>

#include <unicode/uchar.h>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr char32_t object = 0xFFFC;

/// 0 for what is left out of a comparison.
char32_t matched_character(char32_t given) {
    if (given < 0x80) return given >= 'A' && given <= 'Z' ? given + 0x20 : given;
    if (given == U'’' || given == U'‘' || given == U'ʼ' || given == U'ʻ' || given == U'′') return '\'';
    if (given == U'ı') return 'i';
    if (given == U'ё' || given == U'Ё') return U'е';
    if (given == U'أ' || given == U'إ' || given == U'آ') return U'ا';
    if (given == U'ى') return U'ي';
    const bool is_arabic_mark = given == 0x0640 || (given >= 0x064B && given <= 0x0652);
    if (is_arabic_mark || text::is_blank(given)) return 0;
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(given)));
}

/// Calls `put` with each character that is compared, runs of white space as one space, and where it stands; returns
/// where it stopped.
template <class Put>
std::size_t for_each_matched(std::string_view given, std::size_t bytes, Put put) {
    std::size_t at = 0;
    bool is_after_space = false;
    while (at < given.size() && at < bytes) {
        const text::Decoded next = text::decode_at(given, at);
        if (is_space(next.character) || next.character == object) {
            if (!is_after_space) put(U' ', at);
            is_after_space = true;
        } else if (const char32_t character = matched_character(next.character); character != 0) {
            put(character, at);
            is_after_space = false;
        }
        at += next.bytes;
    }
    return at;
}

/// Calls `take` with each alternative of a list until it returns true.
template <class Take>
void for_each_alternative(std::string_view list, Take take) {
    for (std::size_t begin = 0; begin < list.size();) {
        const std::size_t end = std::min(list.find('|', begin), list.size());
        if (take(list.substr(begin, end - begin))) return;
        begin = end + 1;
    }
}

/// "." or ")" after the emphasis.
bool is_mere_punctuation(std::string_view words) {
    constexpr std::size_t longest = 8;
    if (words.size() > longest) return text::is_all_blank(words);
    for (std::size_t at = 0; at < words.size(); at += text::decode_at(words, at).bytes) {
        const char32_t character = text::decode_at(words, at).character;
        if (is_letter(character) || is_digit(character)) return false;
    }
    return true;
}

bool is_emphasised(const Inline& item) {
    return std::holds_alternative<Emphasis>(item.node) || std::holds_alternative<Strong>(item.node);
}

bool is_italic(const Inline& item) {
    if (std::holds_alternative<Emphasis>(item.node)) return true;
    if (const auto* words = std::get_if<Text>(&item.node)) return is_mere_punctuation(words->text);
    if (const auto* strong = std::get_if<Strong>(&item.node)) return is_wholly_italic(strong->content);
    if (const auto* link = std::get_if<Link>(&item.node)) return is_wholly_italic(link->content);
    if (const auto* span = std::get_if<Span>(&item.node)) return is_wholly_italic(span->content);
    return std::holds_alternative<SoftBreak>(item.node) || std::holds_alternative<LineBreak>(item.node);
}

}  // namespace

Opening opening_of(std::string_view given, std::size_t bytes) {
    Opening opening;
    opening.words.reserve(std::min(bytes, given.size()));
    opening.offsets.reserve(std::min(bytes, given.size()) + 1);
    const std::size_t end = for_each_matched(given, bytes, [&](char32_t character, std::size_t from) {
        text::append_utf8(opening.words, character);
        while (opening.offsets.size() < opening.words.size()) opening.offsets.push_back(from);
    });
    opening.offsets.push_back(end);
    return opening;
}

std::string matched(std::string_view given) {
    std::string words;
    words.reserve(given.size());
    for_each_matched(given, given.size(),
                     [&](char32_t character, std::size_t /*from*/) { text::append_utf8(words, character); });
    return words;
}

std::size_t longest_opening(std::string_view words, std::string_view list) {
    std::size_t longest = 0;
    for_each_alternative(list, [&](std::string_view alternative) {
        if (alternative.size() > longest && words.starts_with(alternative)) longest = alternative.size();
        return false;
    });
    return longest;
}

bool holds_any(std::string_view words, std::string_view list) {
    bool is_found = false;
    for_each_alternative(list, [&](std::string_view alternative) {
        is_found = words.find(alternative) != std::string_view::npos;
        return is_found;
    });
    return is_found;
}

Parted parted_at(std::string_view words, std::string_view list) {
    Parted parted;
    for_each_alternative(list, [&](std::string_view alternative) {
        const std::size_t at = words.find(alternative);
        if (at == std::string_view::npos) return false;
        parted = {words.substr(0, at), words.substr(at + alternative.size())};
        return true;
    });
    return parted;
}

bool is_wholly_italic(const Inlines& content) {
    return std::all_of(content.begin(), content.end(), is_italic) &&
           std::any_of(content.begin(), content.end(),
                       [](const Inline& item) { return !std::holds_alternative<Text>(item.node); });
}

std::size_t emphasised_lead(const Inlines& content) {
    std::size_t end = 0;
    std::size_t size = 0;
    for (const Inline& item : content) {
        const auto* words = std::get_if<Text>(&item.node);
        const bool is_blank = words != nullptr && text::is_all_blank(words->text);
        if (!is_blank && !is_emphasised(item)) break;
        size += flat_text({item}).size();
        if (is_emphasised(item)) end = size;
    }
    return end;
}

}  // namespace offprint::editorial
