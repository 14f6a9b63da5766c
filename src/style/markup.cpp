#include "style/markup.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "base/ascii.h"

namespace offprint::style {
namespace {

using enum Property;

constexpr const char* negative_words = "the PDF sets a negative length as 0; say 0";

struct Ability {
    Property property;
    unsigned needs;  ///< one of them is enough
    std::string_view what;
};
constexpr std::array<Ability, 21> abilities{{
    {margin_top, can_space | can_page, "space above"},
    {margin_bottom, can_space | can_page, "space below"},
    {margin_left, can_indent | can_page, "an indent"},
    {margin_right, can_indent | can_space_at_end | can_page, "an indent"},
    {padding_top, can_rule_above | can_pad | can_pad_above, "padding above"},
    {padding_bottom, can_rule_below | can_pad | can_pad_below, "padding below"},
    {padding_left, can_rule_left | can_indent | can_pad | can_gap, "padding at the side"},
    {padding_right, can_pad, "padding at the end side"},
    {border_top_width, can_rule_above | can_all_rules, "a rule above"},
    {border_bottom_width, can_rule_below | can_all_rules, "a rule below"},
    {border_left_width, can_rule_left | can_all_rules, "a rule at the side"},
    {border_right_width, can_all_rules, "a rule at the end side"},
    {width, can_width, "a width"},
    {column_count, can_columns, "columns"},
    {column_gap, can_columns, "columns"},
    {column_rule_width, can_columns, "columns"},
    {initial_letter, can_drop, "a dropped letter"},
    {page_size, can_page, "a size"},
    {content, can_content, "generated content"},
    {background_colour, can_highlight, "a background"},
    {vertical_align, can_rise, "a raised or lowered baseline"},
}};

/// "0", "none" and the like ask for nothing.
bool asks_for_nothing(const Value& value) {
    if (const auto* length = std::get_if<Length>(&value)) return length->amount == 0;
    return std::holds_alternative<Keyword>(value) || std::holds_alternative<Wide>(value);
}

/// Names in capitals, which match too, are looked at for every element.
std::string_view key_of(std::string_view name) {
    return std::none_of(name.begin(), name.end(), ascii::is_upper) ? name : std::string_view();
}

bool is_negative(const Value& value) {
    const auto* length = std::get_if<Length>(&value);
    return length != nullptr && length->amount < 0;
}

}  // namespace

Markup::Markup(const std::vector<const Sheet*>& sheets)
    : sheets_(sheets), troubles_(sheets.size()), winning_(sheets.size()) {
    for (std::size_t s = 0; s < sheets.size(); ++s) enter_rules(s);
    std::stable_sort(index_.begin(), index_.end(),
                     [](const Entry& left, const Entry& right) { return left.key < right.key; });
}

void Markup::enter_rules(std::size_t sheet) {
    const std::vector<Rule>& rules = sheets_[sheet]->rules;
    is_used_.emplace_back(rules.size(), false);
    for (std::size_t r = 0; r < rules.size(); ++r) {
        for (const Selector& selector : rules[r].selectors) {
            if (selector.pseudo == PseudoElement::before || selector.pseudo == PseudoElement::after) {
                check_generated(sheet, r);
                continue;
            }
            const Compound& own = selector.compounds.back();
            const std::string_view key = own.classes.empty() ? key_of(own.name) : own.classes.front();
            index_.push_back({key, static_cast<std::uint32_t>(sheet), static_cast<std::uint32_t>(r), &selector});
        }
    }
}

/// Words before and after an element are an EPUB's alone.
void Markup::check_generated(std::size_t sheet, std::size_t rule) {
    for (const Declaration& declaration : sheets_[sheet]->rules[rule].declarations) {
        if (declaration.property != content || asks_for_nothing(declaration.value)) continue;
        is_used_[sheet][rule] = true;
        troubles_[sheet].emplace(declaration.at,
                                 "the PDF prints nothing before or after an element; only margin boxes have content");
    }
}

const Node& Markup::add(const Node* parent, std::string_view name, std::initializer_list<std::string_view> classes,
                        const Node* previous, unsigned can) {
    Node& node = nodes_.emplace_back();
    node.element = {name, classes, parent == nullptr ? nullptr : &parent->element,
                    previous == nullptr ? nullptr : &previous->element};
    const Winners winners = contest(node.element, PseudoElement::none);
    check(winners, can, name);
    node.values = compute(winners, parent == nullptr ? initial_values() : parent->values, measures_);
    if (parent == nullptr) measures_.root_size = node.values.size;
    return node;
}

Computed Markup::pseudo(const Node& node, PseudoElement part, unsigned can) {
    const Winners winners = contest(node.element, part);
    check(winners, can, node.element.name);
    return compute(winners, node.values, measures_);
}

Computed Markup::values(const Winners& winners, const Computed& parent, unsigned can) {
    check(winners, can, (can & can_page) != 0 ? "@page" : "a margin box");
    return compute(winners, parent, measures_);
}

void Markup::collect(std::string_view key, const Element& element, PseudoElement part,
                     std::vector<Entry>& found) const {
    auto entry = std::lower_bound(index_.begin(), index_.end(), key,
                                  [](const Entry& left, std::string_view right) { return left.key < right; });
    for (; entry != index_.end() && entry->key == key; ++entry)
        if (entry->selector->pseudo == part && matches(*entry->selector, element)) found.push_back(*entry);
}

Winners Markup::contest(const Element& element, PseudoElement part) {
    std::vector<Entry> found;
    collect({}, element, part, found);
    collect(element.name, element, part, found);
    for (const std::string_view word : element.classes) collect(word, element, part, found);
    // The strongest selector of a rule comes last among the rule's.
    std::sort(found.begin(), found.end(), [](const Entry& left, const Entry& right) {
        return std::tie(left.sheet, left.rule, left.selector->specificity) <
               std::tie(right.sheet, right.rule, right.selector->specificity);
    });
    Contest contest;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Entry& entry = found[i];
        is_used_[entry.sheet][entry.rule] = true;
        const bool is_weaker =
            i + 1 < found.size() && found[i + 1].sheet == entry.sheet && found[i + 1].rule == entry.rule;
        if (!is_weaker)
            contest.enter(sheets_[entry.sheet]->rules[entry.rule].declarations, entry.selector->specificity,
                          entry.sheet);
    }
    return contest.winners();
}

void Markup::check(const Winners& winners, unsigned can, std::string_view name) {
    for (const Winner& won : winners)
        if (won.declaration != nullptr) winning_[won.sheet].push_back(won.declaration->at);
    for (const Ability& ability : abilities) {
        const Winner& won = winners[static_cast<std::size_t>(ability.property)];
        if (won.declaration == nullptr || asks_for_nothing(won.declaration->value)) continue;
        if (is_negative(won.declaration->value) && ability.property != vertical_align)
            troubles_[won.sheet].emplace(won.declaration->at, negative_words);
        else if ((can & ability.needs) == 0)
            troubles_[won.sheet].emplace(
                won.declaration->at,
                fmt::format("the PDF has no way to give '{}' {}, and leaves it out; styles/README.md says what has",
                            name, ability.what));
    }
    const Winner& indent = winners[static_cast<std::size_t>(text_indent)];
    if (indent.declaration != nullptr && is_negative(indent.declaration->value))
        troubles_[indent.sheet].emplace(indent.declaration->at, negative_words);
}

std::vector<std::size_t> Markup::winning(std::size_t sheet) const {
    std::vector<std::size_t> places = winning_[sheet];
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

std::vector<std::size_t> Markup::idle_rules(std::size_t sheet) const {
    std::vector<std::size_t> places;
    for (std::size_t r = 0; r < is_used_[sheet].size(); ++r)
        if (!is_used_[sheet][r]) places.push_back(sheets_[sheet]->rules[r].at);
    return places;
}

}  // namespace offprint::style
