#pragma once

#include <deque>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "style/cascade.h"

namespace offprint::style {

/// Which lengths of a box the layout can give it.
enum Can : std::uint32_t {
    can_nothing = 0,
    can_space = 1,        ///< margins above and below
    can_indent = 2,       ///< margins at the sides
    can_rule_left = 4,    ///< border and padding at the start side
    can_rule_above = 8,   ///< border and padding above
    can_rule_below = 16,  ///< and below
    can_width = 32,
    can_columns = 64,
    can_pad = 128,            ///< padding at all sides, without rules
    can_drop = 256,           ///< initial-letter
    can_all_rules = 512,      ///< one border around
    can_space_at_end = 1024,  ///< a margin at the end side
    can_rise = 2048,          ///< vertical-align by a length
    can_highlight = 4096,     ///< a background
    can_gap = 8192,           ///< padding at the start side, after a label
    can_content = 16384,      ///< words of its own
    can_page = 32768,         ///< a size, and margins on all sides
    can_pad_above = 65536,    ///< padding, without a rule
    can_pad_below = 131072,
    can_margin_box = can_content,
    can_rules = can_rule_above | can_rule_below,
};

/// An element of the article's markup, and what the sheets say of it.
struct Node {
    Element element{};
    Computed values{};
};

/// The sheets' whole say, asked element by element.
class Markup {
public:
    /// The sheets, weakest first, must outlive this.
    explicit Markup(const std::vector<const Sheet*>& sheets);

    /// A page's percentages and the margins' are of this, in points.
    void set_measure(double points) { measures_.percent_of = points; }

    /// The first child of `parent`, or the sibling after `previous`. Nodes stay where they are.
    const Node& add(const Node* parent, std::string_view name, std::initializer_list<std::string_view> classes = {},
                    const Node* previous = nullptr, unsigned can = can_nothing);
    const Node& add(const Node& parent, std::string_view name, unsigned can) {
        return add(&parent, name, {}, nullptr, can);
    }

    /// What the sheets say of a part of the node.
    Computed pseudo(const Node& node, PseudoElement part, unsigned can);

    /// Values of declarations that no selector chose: of a page or a margin box.
    Computed values(const Winners& winners, const Computed& parent, unsigned can);

    /// What was found while asking: byte of the sheet and message, by sheet.
    [[nodiscard]] const std::map<std::size_t, std::string>& troubles(std::size_t sheet) const {
        return troubles_[sheet];
    }
    /// Declarations that won for some element or page: the bytes where they begin, ascending.
    [[nodiscard]] std::vector<std::size_t> winning(std::size_t sheet) const;
    void trouble(const Winner& won, std::string message) {
        troubles_[won.sheet].emplace(won.declaration->at, std::move(message));
    }
    /// Rules of which no selector matched any element that was asked about: their first bytes.
    [[nodiscard]] std::vector<std::size_t> idle_rules(std::size_t sheet) const;

private:
    /// A selector by the name or class that an element must have for it.
    struct Entry {
        std::string_view key;
        std::uint32_t sheet = 0, rule = 0;
        const Selector* selector = nullptr;
    };
    void enter_rules(std::size_t sheet);
    void check_generated(std::size_t sheet, std::size_t rule);
    void collect(std::string_view key, const Element& element, PseudoElement part, std::vector<Entry>& found) const;
    Winners contest(const Element& element, PseudoElement part);
    void check(const Winners& winners, unsigned can, std::string_view name);

    std::vector<const Sheet*> sheets_;
    std::vector<Entry> index_;                ///< sorted by key
    std::vector<std::vector<bool>> is_used_;  ///< by sheet and rule
    std::vector<std::map<std::size_t, std::string>> troubles_;
    std::vector<std::vector<std::size_t>> winning_;  ///< by sheet; some of them often
    std::deque<Node> nodes_;
    Measures measures_;
};

}  // namespace offprint::style
