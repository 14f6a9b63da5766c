#include "editorial/notes/desk_marks.h"

#include <string>
#include <string_view>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"

namespace offprint::editorial {
namespace {

bool is_word_character(char32_t character) { return is_letter(character) || is_digit(character); }

/// The mark at `at`, where "TK" begins; empty where it is part of a word or, in a language other than English, stands
/// without its brackets.
std::string_view mark_at(std::string_view flat, std::size_t at, std::string_view language) {
    std::size_t end = at;
    while (flat.substr(end).starts_with("TK")) end += 2;
    if (is_word_character(character_before(flat, at)) || is_word_character(character_at(flat, end))) return {};
    const bool is_bracketed = character_before(flat, at) == '[' && character_at(flat, end) == ']';
    const bool is_doubled = end - at > 2;
    const bool is_english = language.empty() || language.starts_with("en") || language == "und";
    return is_bracketed || is_doubled || is_english ? flat.substr(at, end - at) : std::string_view{};
}

std::string_view first_mark(std::string_view flat, std::string_view language) {
    for (std::size_t at = flat.find("TK"); at != std::string_view::npos; at = flat.find("TK", at + 2)) {
        const std::string_view mark = mark_at(flat, at, language);
        if (!mark.empty()) return mark;
        while (flat.substr(at + 2).starts_with("TK")) at += 2;
    }
    return {};
}

}  // namespace

Reading report_desk_marks(Reading reading) {
    const Metadata& metadata = reading.article.metadata;
    const std::string language = metadata.in_language ? metadata.in_language->value : std::string();
    for (const Block& block : reading.article.body) {
        const auto* paragraph = std::get_if<Paragraph>(&block.node);
        const auto* heading = std::get_if<Heading>(&block.node);
        if (paragraph == nullptr && heading == nullptr) continue;
        const std::string flat = flat_text(paragraph != nullptr ? paragraph->content : heading->content);
        const std::string_view mark = first_mark(flat, language);
        if (mark.empty()) continue;
        reading.diagnostics.push_back(
            {Severity::warning, "internal-mark", block.source,
             "'" + std::string(mark) + "' marks words that are still to come; write them or take the mark out"});
    }
    return reading;
}

}  // namespace offprint::editorial
