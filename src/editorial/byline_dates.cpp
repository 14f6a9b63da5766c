#include "editorial/byline_dates.h"

#include <vector>

#include "editorial/byline_wordings.h"
#include "editorial/date_wordings.h"
#include "editorial/letters.h"
#include "editorial/word_list.h"
#include "editorial/written_dates.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

std::string bare(std::string_view word) {
    constexpr std::string_view marks = ".,:;|()";
    while (!word.empty() && marks.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    while (!word.empty() && marks.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    return folded(word);
}

enum class DateWord : std::uint8_t { none, joint, published, updated };

DateWord date_word(std::string_view given) {
    const std::string word = bare(given);
    if (word.empty()) return DateWord::joint;
    if (has_word(updated_words, word)) return DateWord::updated;
    if (has_word(published_words, word) || word == "stand") return DateWord::published;
    return has_word(date_joints, word) || word == "last" ? DateWord::joint : DateWord::none;
}

/// The words about a date just before it, and what they say.
struct DateOpening {
    std::size_t begin;
    bool is_updated = false;
};

DateOpening opening_before(std::string_view words, std::size_t taken, std::size_t date) {
    DateOpening opening{date};
    while (opening.begin > taken) {
        const std::string_view before = text::trimmed(words.substr(taken, opening.begin - taken));
        if (before.empty()) break;
        const std::size_t space = before.rfind(' ');
        const std::string_view word = space == std::string_view::npos ? before : before.substr(space + 1);
        // "by" and "|" are looked at by others.
        if (word == "|" || word == "–") break;
        const DateWord kind = date_word(word);
        if (kind == DateWord::none) break;
        opening.is_updated = opening.is_updated || kind == DateWord::updated;
        opening.begin = static_cast<std::size_t>(word.data() - words.data());
    }
    return opening;
}

bool is_number(std::string_view word) {
    if (!is_digit(character_at(word, 0))) return false;
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded next = text::decode_at(word, at);
        const bool fits = is_digit(next.character) || next.character == U':' || next.character == U'.' ||
                          next.character == U'h' || next.character == U',' || next.character == U'/' ||
                          next.character == U'a' || next.character == U'p' || next.character == U'm';
        if (!fits) return false;
        at += next.bytes;
    }
    return true;
}

bool is_furniture(std::string_view word) {
    if (word.size() > 20) return false;
    // A capitalised "Day" or "Time" after a name may be part of it; "Uhr", "EST" and "Min." are not.
    return has_word(row_furniture, bare(word)) || has_word("分钟阅读 分钟前 小时前", word);
}

}  // namespace

UndatedRow without_dates(std::string_view words, std::string_view language) {
    UndatedRow row;
    std::size_t taken = 0;
    while (const auto found = find_date(words, language, taken)) {
        if (found->end <= taken) break;
        const DateOpening opening = opening_before(words, taken, found->begin);
        row.words.append(words.substr(taken, opening.begin - taken)).append(" | ");
        std::optional<Date>& date = opening.is_updated ? row.modified : row.published;
        if (!date) date = found->date;
        taken = found->end;
    }
    row.words.append(words.substr(taken));
    row.words = squeezed(row.words);
    return row;
}

std::string_view without_furniture(std::string_view piece) {
    const std::vector<std::string_view> words = split_words(piece);
    std::size_t end = words.size();
    bool has_number = false;
    std::size_t kept = words.size();
    while (end > 0 && (is_furniture(words[end - 1]) || is_number(words[end - 1]))) {
        --end;
        has_number = has_number || is_number(words[end]);
        // A run counts from a number on: "Felicia Day" is a name.
        if (has_number) kept = end;
    }
    if (end == 0) return {};
    if (kept == words.size()) return piece;
    return text::trimmed(piece.substr(0, static_cast<std::size_t>(words[kept].data() - piece.data())));
}

}  // namespace offprint::editorial
