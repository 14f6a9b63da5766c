#pragma once

#include <cstddef>
#include <string_view>

#include "editorial/repairs/open_quotes.h"
#include "editorial/repairs/run_together.h"

namespace offprint::editorial {

/// A mark inside a token (what stands between two spaces) that may end a sentence, with the words on both its sides.
class Glue {
public:
    /// `mark` is the offset of one of . ! ? in `text`; the token is [token_begin, token_end); `quotes` has read what is
    /// before the mark; `last_start` is where the last glued sentence began.
    Glue(std::string_view text, std::size_t token_begin, std::size_t token_end, std::size_t mark,
         const OpenQuotes& quotes, std::size_t last_start);

    [[nodiscard]] bool is_sentence_end(GlueEvidence evidence) const;
    /// Where the next sentence begins: after closing marks, before opening ones.
    [[nodiscard]] std::size_t start() const { return start_; }

private:
    [[nodiscard]] char32_t at(std::size_t place) const;
    [[nodiscard]] char32_t before(std::size_t place) const;
    [[nodiscard]] std::size_t after_closers(std::size_t place, OpenQuotes quotes) const;
    [[nodiscard]] std::size_t after_openers(std::size_t place) const;
    void take_next_token();
    [[nodiscard]] std::size_t word_begin() const;
    [[nodiscard]] bool next_is_plain_word() const;
    [[nodiscard]] bool next_is_followed_well() const;
    [[nodiscard]] bool next_is_ending() const;
    [[nodiscard]] bool is_lone_it() const;
    [[nodiscard]] std::string_view word_after_next() const;
    [[nodiscard]] bool goes_on_in_small_letters() const;
    [[nodiscard]] bool begins_well() const;
    [[nodiscard]] bool fits_after_closer() const;
    [[nodiscard]] bool fits_after_number(GlueEvidence evidence) const;
    [[nodiscard]] bool fits_after_word(GlueEvidence evidence) const;
    [[nodiscard]] bool has_marks_between() const { return start_ > mark_ + 1 || next_begin_ > start_; }

    std::string_view text_;
    std::size_t token_begin_, token_end_, mark_, last_start_;
    std::size_t start_ = 0, next_begin_ = 0, word_begin_ = 0;
    std::string_view word_, next_;
    bool is_starter_ = false;
};

}  // namespace offprint::editorial
