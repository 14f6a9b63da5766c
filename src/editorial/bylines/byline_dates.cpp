#include "editorial/bylines/byline_dates.h"

#include <vector>

#include "editorial/base/letters.h"
#include "editorial/base/plain_words.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/date_labels.h"
#include "editorial/dates/month_names.h"
#include "editorial/dates/written_dates.h"
#include "editorial/names/byline_wordings.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

std::string bare(std::string_view word) {
    constexpr std::string_view marks = ".,:;|()/";
    while (!word.empty() && marks.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    while (!word.empty() && marks.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    return folded(word);
}

enum class RowWord : std::uint8_t { none, joint, published, updated };

RowWord row_word(std::string_view given) {
    const std::string word = bare(given);
    if (word.empty()) return RowWord::joint;
    const std::optional<DateWord> known = date_word(plain_word(word));
    const DateMeaning meaning = known ? known->meaning : DateMeaning::unsaid;
    if (meaning == DateMeaning::updated && word != "stand") return RowWord::updated;
    if (meaning == DateMeaning::published || word == "stand") return RowWord::published;
    return is_word_of<date_joints>(word) || word == "last" ? RowWord::joint : RowWord::none;
}

/// The words about a date just before it, and what they say.
struct DateOpening {
    std::size_t begin;
    bool is_updated = false;
};

/// The last word before `end` in words[from, end); empty at the beginning.
std::string_view word_before(std::string_view words, std::size_t from, std::size_t end) {
    const std::string_view before = text::trimmed(words.substr(from, end - from));
    const std::size_t space = before.rfind(' ');
    return space == std::string_view::npos ? before : before.substr(space + 1);
}

/// "Published in Valley Life" before a date: where it begins, `end` when there is no such thing.
std::size_t section_before(std::string_view words, std::size_t taken, std::size_t end) {
    constexpr int most_words = 4;
    std::size_t at = end;
    for (int i = 0; i < most_words; ++i) {
        const std::string_view in = word_before(words, taken, at);
        if (in.empty()) return end;
        at = static_cast<std::size_t>(in.data() - words.data());
        if (in != "in" && in != "under" && in != "to") continue;
        const std::string_view published = word_before(words, taken, at);
        return row_word(published) == RowWord::published ? static_cast<std::size_t>(published.data() - words.data())
                                                         : end;
    }
    return end;
}

DateOpening opening_before(std::string_view words, std::size_t taken, std::size_t date) {
    DateOpening opening{date};
    while (opening.begin > taken) {
        const std::string_view word = word_before(words, taken, opening.begin);
        // "by" and "|" are looked at by others.
        if (word.empty() || word == "|" || word == "–") break;
        const RowWord kind = row_word(word);
        if (kind == RowWord::none) break;
        opening.is_updated = opening.is_updated || kind == RowWord::updated;
        opening.begin = static_cast<std::size_t>(word.data() - words.data());
    }
    opening.begin = section_before(words, taken, opening.begin);
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
    const std::string low = bare(word);
    return low.empty() || is_word_of<row_furniture>(low) || has_word("分钟阅读 分钟前 小时前", word);
}

/// "Updated November 18 at 4:46 PM": a date without a year, and nothing else.
bool is_vague_date(const std::vector<std::string_view>& words) {
    bool has_number = false;
    for (const std::string_view word : words) {
        has_number = has_number || is_number(word);
        const bool fits = is_number(word) || is_furniture(word) || row_word(word) != RowWord::none ||
                          month_named(bare(word)) != 0 || is_weekday(bare(word));
        if (!fits) return false;
    }
    return has_number;
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
    if (end == 0 || is_vague_date(words)) return {};
    if (kept == words.size()) return piece;
    return text::trimmed(piece.substr(0, static_cast<std::size_t>(words[kept].data() - piece.data())));
}

}  // namespace offprint::editorial
