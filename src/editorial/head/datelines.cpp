#include <algorithm>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/base/steps.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// "NEWTOWN-ON-SEA (Example Wire), August 20 —" and little more.
constexpr std::size_t longest_dateline = 70;

/// The first word is a place in capitals: at least three, and no small letter.
bool opens_with_place(std::string_view words) {
    const std::vector<std::string_view> parts = split_words(words);
    if (parts.empty()) return false;
    const std::u32string letters = text::to_utf32(parts.front());
    const auto capitals = std::count_if(letters.begin(), letters.end(), [](char32_t c) { return is_upper(c); });
    return capitals >= 3 && std::none_of(letters.begin(), letters.end(), [](char32_t c) { return is_lower(c); });
}

/// The bytes of a dateline at the start of a paragraph, its dash included; 0 when there is none.
std::size_t dateline_end(std::string_view flat) {
    const std::string_view head = flat.substr(0, longest_dateline);
    std::size_t end = 0;
    for (const std::string_view dash : {" — ", " – ", " - ", "— ", "—"}) {
        const std::size_t at = head.find(dash);
        if (at == std::string_view::npos) continue;
        end = at + dash.size() - (dash.back() == ' ' ? 1 : 0);
        break;
    }
    return end > 0 && opens_with_place(head.substr(0, end)) && head.substr(0, end).find('.') == std::string_view::npos
               ? end
               : 0;
}

}  // namespace

Reading find_dateline(Reading reading) {
    for (Block& block : reading.article.body) {
        auto* paragraph = std::get_if<Paragraph>(&block.node);
        if (paragraph == nullptr) continue;
        const std::string flat = flat_text(paragraph->content);
        const std::size_t end = dateline_end(flat);
        if (end == 0) return reading;
        auto [dateline, rest] = split_at(paragraph->content, end);
        const std::string words = squeezed(flat.substr(0, end));
        if (!reading.article.metadata.dateline) {
            reading.article.metadata.dateline = Sourced<std::string>{words, Origin::text_pattern, block.source};
        }
        paragraph->content = {Inline{Span{SpanKind::dateline, {}, Direction::unknown, {}, std::move(dateline)}}};
        paragraph->content.insert(paragraph->content.end(), rest.begin(), rest.end());
        return reading;
    }
    return reading;
}

}  // namespace offprint::editorial
