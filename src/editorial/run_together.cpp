#include "editorial/run_together.h"

#include <algorithm>

#include "editorial/glue_words.h"
#include "editorial/letters.h"
#include "editorial/word_list.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

bool is_closer(char32_t c) { return c == U'”' || c == U'»' || c == U')' || c == U'’'; }
bool is_opener(char32_t c) { return c == U'“' || c == U'«' || c == U'„'; }
bool is_apostrophe(char32_t c) { return c == '\'' || c == U'’'; }

/// One printed word with its marks, and a mark inside it that may end a sentence.
class Glue {
public:
    /// `mark` is the offset of one of . ! ? in `token`.
    Glue(std::string_view token, std::size_t mark)
        : token_(token), mark_(mark), start_(after_closers(token, mark + 1)) {
        before_ = token.substr(0, mark);
        std::size_t begin = mark;
        while (begin > 0 && is_word(character_before(token, begin))) begin = previous(token, begin);
        word_ = token.substr(begin, mark - begin);
        next_begin_ = is_opener(character_at(token, start_)) ? start_ + text::decode_at(token, start_).bytes : start_;
        std::size_t end = next_begin_;
        while (end < token.size() && is_letter(character_at(token, end))) end += text::decode_at(token, end).bytes;
        next_ = token.substr(next_begin_, end - next_begin_);
    }

    [[nodiscard]] bool is_sentence_end() const {
        if (word_.empty() && !ends_in_closer()) return false;
        if (next_.empty() || !starts_upper(next_) || !next_is_plain_word() || !is_followed_well()) return false;
        const std::string next = folded(next_);
        if (has_word(domain_endings, next) && !is_apostrophe(character_after_next())) return false;
        return fits_before(has_word(sentence_starters, next));
    }
    [[nodiscard]] std::size_t start() const { return start_; }

private:
    static std::size_t previous(std::string_view text, std::size_t at) {
        std::size_t begin = at - 1;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
        return begin;
    }
    static std::size_t after_closers(std::string_view text, std::size_t at) {
        while (at < text.size() && is_closer(character_at(text, at))) at += text::decode_at(text, at).bytes;
        return at;
    }
    static bool is_word(char32_t c) { return is_letter(c) || is_digit(c) || is_apostrophe(c) || c == '-' || c == '%'; }
    [[nodiscard]] char32_t character_after_next() const { return character_at(token_, next_begin_ + next_.size()); }
    [[nodiscard]] bool ends_in_closer() const { return is_closer(character_before(token_, mark_)); }

    /// Capital and small letters, or capitals only from three on; no inner capitals, as methods and types have.
    [[nodiscard]] bool next_is_plain_word() const {
        const std::u32string letters = text::to_utf32(next_);
        if (letters.size() == 1) return next_ == "A" || next_ == "I" || next_ == "В" || next_ == "И";
        const auto upper = std::count_if(letters.begin(), letters.end(), [](char32_t c) { return is_upper(c); });
        return upper == 1 || (letters.size() >= 3 && upper == static_cast<std::ptrdiff_t>(letters.size()));
    }
    [[nodiscard]] bool is_followed_well() const {
        const std::size_t at = next_begin_ + next_.size();
        if (at >= token_.size()) return true;
        if (text::to_utf32(next_).size() == 1) return false;
        const char32_t c = character_at(token_, at);
        const bool is_last = at + 1 == token_.size();
        return is_apostrophe(c) || c == ',' || c == '-' || is_closer(c) ||
               (is_last && (c == '.' || c == ':' || c == ';' || c == '!' || c == '?'));
    }
    [[nodiscard]] bool fits_before(bool is_starter) const {
        if (ends_in_closer()) return is_starter;
        const std::u32string letters = text::to_utf32(word_);
        const char32_t last = letters.back();
        if (is_digit(last) || last == '%') return is_starter && (last == '%' || is_year());
        if (letters.size() < 2 || !is_lower(last) || has_word(dotted_abbreviations, folded(word_))) return false;
        if (std::any_of(letters.begin(), letters.end(), [](char32_t c) { return is_digit(c); })) return false;
        const bool has_inner_capital =
            std::any_of(letters.begin() + 1, letters.end(), [](char32_t c) { return is_upper(c); });
        return is_upper(letters.front()) || has_inner_capital ? is_starter : true;
    }
    [[nodiscard]] bool is_year() const {
        return word_ == before_ && word_.size() == 4 && (word_[0] == '1' || word_[0] == '2');
    }

    std::string_view token_;
    std::size_t mark_;
    std::size_t start_;
    std::size_t next_begin_ = 0;
    std::string_view before_, word_, next_;
};

/// URLs, addresses, paths, handles, code.
bool is_technical(std::string_view token) {
    return token.find("://") != std::string_view::npos ||
           token.find_first_of("@/\\_=#$<>{}[]|&+*~^`") != std::string_view::npos || starts_with_folded(token, "www.");
}

bool is_mark(char c) { return c == '.' || c == '!' || c == '?'; }

/// Marks with a letter on both sides, or nearly: "U.S.A", "com.example.App" have several.
std::size_t inner_marks(std::string_view token) {
    std::size_t count = 0;
    for (std::size_t i = 1; i + 1 < token.size(); ++i) {
        if (is_mark(token[i]) && token[i + 1] != token[i]) ++count;
    }
    return count;
}

}  // namespace

std::vector<std::size_t> find_glued_sentences(std::string_view text) {
    std::vector<std::size_t> starts;
    for (const std::string_view token : split_words(text)) {
        if (token.size() > 200 || is_technical(token)) continue;
        const std::size_t mark = token.find_first_of(".!?", 1);
        if (mark == std::string_view::npos || mark + 1 >= token.size() || is_mark(token[mark + 1])) continue;
        if (is_mark(token[mark - 1])) continue;
        if (inner_marks(token) > 1 && !(inner_marks(token) == 2 && is_closer(character_before(token, token.size()))))
            continue;
        const Glue glue(token, mark);
        if (glue.is_sentence_end())
            starts.push_back(static_cast<std::size_t>(token.data() - text.data()) + glue.start());
    }
    return starts;
}

}  // namespace offprint::editorial
