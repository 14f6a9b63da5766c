#include "editorial/furniture/recirculation.h"

#include <algorithm>
#include <array>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/dates/written_dates.h"
#include "editorial/furniture/related_lines.h"
#include "model/walk.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_label = 80;
constexpr std::size_t longest_item = 400;
constexpr std::size_t longest_title = 160;
// A list of other articles is not longer; looking further would make a page of labels slow.
constexpr std::size_t most_blocks = 80;

const Inlines* row_of(const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) return &paragraph->content;
    if (const auto* heading = std::get_if<Heading>(&block.node)) return &heading->content;
    return nullptr;
}

bool is_linked_row(const Inlines& content) {
    const std::optional<FurnitureRow> row = furniture_row(content, longest_item);
    return row && row->is_linked() && !leads_inside(*row);
}

/// The rows of a list, all of them links; 0 when one is not.
std::size_t count_linked_items(const List& list) {
    std::size_t count = 0;
    for (const ListItem& item : list.items) {
        for (const Block& block : item.content) {
            const auto* paragraph = std::get_if<Paragraph>(&block.node);
            if (paragraph == nullptr || !is_linked_row(paragraph->content)) return 0;
            ++count;
        }
    }
    return count;
}

std::size_t count_links(const Block& block) {
    if (const auto* list = std::get_if<List>(&block.node)) return count_linked_items(*list);
    const Inlines* row = row_of(block);
    return row != nullptr && is_linked_row(*row) ? 1 : 0;
}

/// A date, or a picture without words: what stands between the links of such a list.
bool is_between_links(const Block& block) {
    if (const auto* figure = std::get_if<Figure>(&block.node)) return figure->caption.empty() && figure->credit.empty();
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    if (paragraph == nullptr) return false;
    const std::optional<FurnitureRow> row = furniture_row(paragraph->content, longest_label);
    if (!row) return false;
    const std::optional<FoundDate> date = find_date(row->words, "");
    return date && date->begin == 0 && date->end == row->words.size();
}

struct Run {
    std::size_t blocks = 0;
    std::size_t links = 0;
};

Run linked_run(const Blocks& body, std::size_t begin) {
    Run run;
    const std::size_t end = std::min(body.size(), begin + most_blocks);
    for (std::size_t i = begin; i < end; ++i) {
        const std::size_t links = count_links(body[i]);
        if (links == 0 && !is_between_links(body[i])) break;
        run.links += links;
        if (links > 0) run.blocks = i - begin + 1;
    }
    return run;
}

/// Words that a biography or a notice has and a title has not.
constexpr std::array notice_words{
    std::string_view(" is a "),     std::string_view(" is an "),   std::string_view(" is the "),
    std::string_view(" ist "),      std::string_view(" est "),     std::string_view(" es un"),
    std::string_view(" è "),        std::string_view(" é "),       std::string_view(" является "),
    std::string_view("©"),          std::string_view("copyright"), std::string_view("reporting by"),
    std::string_view("editing by"), std::string_view("http"),      std::string_view("@"),
};

/// Could stand above an article, and is no note: a few words, a capital first, no full stop, no label with a colon.
bool is_bare_title(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    if (paragraph == nullptr) return false;
    const std::optional<FurnitureRow> row = furniture_row(paragraph->content, longest_title);
    if (!row || row->is_spoken || row->tokens.size() < 3) return false;
    const char32_t last = character_before(row->words, row->words.size());
    if (is_lower(character_at(row->words, 0)) ||
        std::u32string_view(U".,;:…)。").find(last) != std::u32string_view::npos)
        return false;
    constexpr std::size_t label_reach = 30;
    if (row->words.find(": ") < label_reach) return false;
    const std::string words = folded(row->words);
    return std::none_of(notice_words.begin(), notice_words.end(),
                        [&](std::string_view notice) { return words.find(notice) != std::string::npos; });
}

std::size_t bare_run(const Blocks& body, std::size_t begin) {
    const std::size_t end = std::min(body.size(), begin + most_blocks);
    std::size_t at = begin;
    while (at < end && is_bare_title(body[at])) ++at;
    return at - begin;
}

/// Whether a label has lost its list to the reader: no list follows that could be the article's own, and it is sure or
/// ends in a colon, or nothing follows at all.
bool is_left_alone(const Blocks& body, std::size_t label, bool is_sure) {
    if (label + 1 == body.size()) return true;
    if (std::holds_alternative<List>(body[label + 1].node) || std::holds_alternative<Table>(body[label + 1].node))
        return false;
    return is_sure || plain_text(Blocks{body[label]}).ends_with(':');
}

}  // namespace

std::size_t recirculation_at(const Blocks& body, std::size_t begin, const PageShape& shape) {
    const Inlines* content = row_of(body[begin]);
    if (content == nullptr) return 0;
    const bool is_at_foot = shape.zone_of(begin).is_foot && !shape.zone_of(begin).is_head;
    const bool may_be_bare = !shape.has_links && shape.has_prose && is_at_foot;
    if (!shape.has_links && !may_be_bare) return 0;
    const std::optional<FurnitureRow> row = furniture_row(*content, longest_label);
    const Run run = row ? linked_run(body, begin + 1) : Run{};
    if (!row) return 0;
    const std::optional<RecirculationLabel> label = find_recirculation_label(*row);
    if (!label) return 0;
    const bool is_sure = is_related_label(*row);
    if (run.links == 0 && !may_be_bare) {
        // One that is a link itself leads there: not a label.
        const bool is_alone = label->is_fixed && !row->is_linked() && is_left_alone(body, begin, is_sure);
        return is_alone ? 1 : 0;
    }
    if (run.links > 0 && (is_at_foot || is_sure)) return 1 + run.blocks;
    if (!may_be_bare || !label->is_fixed) return 0;
    constexpr std::size_t fewest_titles = 2;
    const std::size_t titles = bare_run(body, begin + 1);
    return titles >= fewest_titles ? 1 + titles : 0;
}

}  // namespace offprint::editorial
