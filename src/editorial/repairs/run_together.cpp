#include "editorial/repairs/run_together.h"

#include <algorithm>

#include "base/ascii.h"
#include "editorial/base/letters.h"
#include "editorial/repairs/glue.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// No two words with a mark between them are longer.
constexpr std::size_t longest_token = 200;

bool is_mark(char32_t c) { return c == '.' || c == '!' || c == '?'; }
/// Full stops of scripts without case: Devanagari and its sisters, Urdu, Ethiopic.
bool is_uncased_stop(char32_t c) { return c == U'।' || c == U'۔' || c == U'።'; }
bool is_uncased_question(char32_t c) { return c == U'؟' || c == '?' || c == '!'; }
/// Letters and vowel signs from Hebrew to Sinhala, and Ethiopic ones.
bool is_uncased(char32_t c) {
    if (is_uncased_stop(c) || is_uncased_question(c) || c == U'،' || c == U'؛' || c == U'॥' || is_digit(c))
        return false;
    return (c >= 0x0590 && c < 0x0780) || (c >= 0x0900 && c < 0x0E00) || (c >= 0x1200 && c < 0x1380);
}

/// URLs, addresses, paths, handles, code.
bool is_technical(std::string_view token) {
    if (token.find("://") != std::string_view::npos || starts_with_folded(token, "www.")) return true;
    for (std::size_t at = token.find_first_of("@/\\_=#$<>{}[]|&+*~^`"); at != std::string_view::npos;
         at = token.find_first_of("@/\\_=#$<>{}[]|&+*~^`", at + 1)) {
        const bool is_price = token[at] == '$' && at == 0 && is_digit(character_at(token, 1));
        const bool is_reference = (token[at] == '[' && is_digit(character_at(token, at + 1))) ||
                                  (token[at] == ']' && is_digit(character_before(token, at)));
        if (!is_price && !is_reference) return true;
    }
    return false;
}

/// What stands between two spaces, looked at when the first mark in it is met.
struct Token {
    std::size_t begin = 0, end = 0;
    bool is_text = false;
};

Token token_around(std::string_view text, std::size_t begin, std::size_t at) {
    Token token{begin, at};
    while (token.end < text.size() && !is_space(character_at(text, token.end)))
        token.end += text::decode_at(text, token.end).bytes;
    const std::size_t size = token.end - token.begin;
    token.is_text = size <= longest_token && !is_technical(text.substr(token.begin, size));
    return token;
}

/// Whether a text sets a space after its full stops, apart from a few: where it never does, that is its way.
bool spaces_its_stops(std::string_view text) {
    std::size_t spaced = 0;
    std::size_t glued = 0;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode_at(text, at);
        at += next.bytes;
        if (!is_uncased_stop(next.character)) continue;
        spaced += is_space(character_at(text, at)) ? 1 : 0;
        glued += is_uncased(character_at(text, at)) ? 1 : 0;
    }
    return spaced > 0 && glued <= spaced;
}

/// One way through a text, from mark to mark.
class Search {
public:
    Search(std::string_view text, GlueEvidence evidence, std::size_t most)
        : text_(text), evidence_(evidence), most_(most) {}

    std::vector<std::size_t> run() {
        for (std::size_t at = 0; at < text_.size() && starts_.size() < most_;) {
            if (ascii::is_letter(text_[at])) {  // most of a text; none of what is looked for
                ++at;
                continue;
            }
            const text::Decoded next = text::decode_at(text_, at);
            if (is_space(next.character)) token_begin_ = at + next.bytes;
            if (is_mark(next.character)) look_at_mark(at);
            if (is_uncased_stop(next.character) || is_uncased_question(next.character))
                look_at_uncased(at, at + next.bytes, next.character);
            quotes_.read(next.character);
            at += next.bytes;
        }
        return std::move(starts_);
    }

private:
    void look_at_mark(std::size_t at) {
        if (at == token_begin_ || at + 1 >= text_.size() || is_space(character_at(text_, at + 1))) return;
        if (is_mark(character_at(text_, at + 1)) || is_mark(character_before(text_, at))) return;
        if (token_.begin != token_begin_ || token_.end <= at) token_ = token_around(text_, token_begin_, at);
        if (!token_.is_text) return;
        const std::size_t last_start = starts_.empty() ? 0 : starts_.back();
        const Glue glue(text_, token_.begin, token_.end, at, quotes_, last_start);
        if (glue.is_sentence_end(evidence_)) starts_.push_back(glue.start());
    }
    void look_at_uncased(std::size_t at, std::size_t end, char32_t mark) {
        if (!is_uncased(character_before(text_, at)) || !is_uncased(character_at(text_, end))) return;
        if (is_uncased_stop(mark)) {
            if (!has_counted_) spaces_stops_ = spaces_its_stops(text_);
            has_counted_ = true;
            if (!spaces_stops_) return;
        }
        starts_.push_back(end);
    }

    std::string_view text_;
    GlueEvidence evidence_;
    std::size_t most_;
    OpenQuotes quotes_{};
    std::size_t token_begin_ = 0;
    Token token_{};
    bool has_counted_ = false, spaces_stops_ = false;
    std::vector<std::size_t> starts_{};
};

}  // namespace

std::vector<std::size_t> find_glued_sentences(std::string_view text, GlueEvidence evidence) {
    return Search(text, evidence, std::string_view::npos).run();
}

std::size_t count_glued_sentences(std::string_view text, std::size_t most) {
    return Search(text, GlueEvidence::none, most).run().size();
}

}  // namespace offprint::editorial
