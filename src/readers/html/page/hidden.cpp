#include "readers/html/page/hidden.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

// What holds more of the page's paragraphs than this is shown by some script: a body behind a wall of consent.
constexpr double most_paragraphs = 0.4;

// Classes of the common style sheets for what only a screen reader reads.
constexpr std::array<std::string_view, 9> unseen_classes = {
    "sr-only",   "visually-hidden",   "visuallyhidden",    "screen-reader-text", "off-screen",
    "offscreen", "u-visually-hidden", "element-invisible", "a11y-hidden"};

bool is_program(Tag tag) {
    return tag == Tag::script || tag == Tag::style || tag == Tag::link || tag == Tag::meta || tag == Tag::base;
}

bool is_control(Tag tag) { return tag == Tag::select || tag == Tag::textarea || tag == Tag::datalist; }

bool is_picture(Tag tag) { return tag == Tag::img || tag == Tag::picture || tag == Tag::iframe || tag == Tag::video; }

/// "display: none" among the declarations, blanks and capitals aside.
bool declares(std::string_view style, std::string_view property, std::string_view value) {
    const auto skip = [&style](std::size_t at) {
        while (at < style.size() && (style[at] == ' ' || style[at] == '\n' || style[at] == '\t')) ++at;
        return at;
    };
    for (std::size_t at = style.find(property); at != std::string_view::npos; at = style.find(property, at + 1)) {
        if (at > 0 && style[at - 1] == '-') continue;
        std::size_t next = skip(at + property.size());
        if (next >= style.size() || style[next] != ':') continue;
        next = skip(next + 1);
        if (style.substr(next, value.size()) == value) return true;
    }
    return false;
}

bool names_unseen(std::string_view classes) {
    while (!classes.empty()) {
        const std::size_t end = std::min(classes.find(' '), classes.size());
        if (std::find(unseen_classes.begin(), unseen_classes.end(), classes.substr(0, end)) != unseen_classes.end())
            return true;
        classes.remove_prefix(std::min(end + 1, classes.size()));
    }
    return false;
}

class HiddenFinder {
public:
    HiddenFinder(const dom::Document& document, Rulings& rulings) : document_(document), rulings_(rulings) {}

    void drop() {
        take_sums();
        for (NodeId node = 1; node < document_.size();) {
            const std::string_view rule = rule_against(node);
            if (rule.empty()) {
                ++node;
                continue;
            }
            rulings_.decide(node, Fate::dropped, rule);
            node = document_[node].end;
        }
    }

private:
    [[nodiscard]] std::string_view rule_against(NodeId node) const {
        const dom::PageNode& element = document_[node];
        if (is_program(element.tag)) return "program";
        if (is_control(element.tag)) return "form-control";
        if (element.tag == Tag::template_) return "hidden-template";
        if (element.tag == Tag::noscript && !holds_picture(node)) return is_shown_later(node) ? "" : "hidden-noscript";
        for (std::uint32_t i = 0; i < element.attributes; ++i) {
            if (hides(document_.begin_attributes(node)[i]))
                return is_shown_later(node) || is_next_slide(node) || is_formula(node) ? "" : "hidden";
        }
        return {};
    }

    /// What stands in for a picture that a script fetches is the picture; other words there ask for scripts.
    [[nodiscard]] bool holds_picture(NodeId node) const { return pictures_[document_[node].end] > pictures_[node]; }

    /// MathML is hidden beside a picture of the formula, which says less.
    [[nodiscard]] bool is_formula(NodeId node) const {
        return !document_[node].holds_block && formulas_[document_[node].end] > formulas_[node];
    }

    /// The first of its kind is shown, the others when a reader asks for them: slides, tabs.
    [[nodiscard]] bool is_next_slide(NodeId node) const {
        const dom::PageNode& element = document_[node];
        const std::string_view classes = document_.attribute(node, "class");
        NodeId first = element.parent + 1;
        while (first < node && document_[first].is_text()) first = document_[first].end;
        const std::string_view shown = document_.attribute(first, "class");
        return first < node && !shown.empty() && document_[first].tag == element.tag && !rulings_.is_dropped(first) &&
               classes.starts_with(shown);
    }

    [[nodiscard]] static bool hides(const dom::PageAttribute& attribute) {
        if (attribute.name == "hidden") return attribute.value != "until-found";
        if (attribute.name == "class") return names_unseen(attribute.value);
        if (attribute.name != "style") return false;
        return declares(attribute.value, "display", "none") || declares(attribute.value, "visibility", "hidden");
    }

    [[nodiscard]] bool is_shown_later(NodeId node) const {
        return paragraphs_[document_[node].end] - paragraphs_[node] > most_paragraphs * paragraphs_.back();
    }

    void take_sums() {
        paragraphs_.assign(document_.size() + 1, 0);
        pictures_.assign(document_.size() + 1, 0);
        formulas_.assign(document_.size() + 1, 0);
        for (NodeId node = 1; node < document_.size(); ++node) {
            const dom::PageNode& run = document_[node];
            pictures_[node + 1] = pictures_[node] + (is_picture(run.tag) ? 1 : 0);
            formulas_[node + 1] = formulas_[node] + (run.tag == Tag::math ? 1 : 0);
            const bool counts = run.is_text() && document_[run.parent].tag == Tag::p;
            paragraphs_[node + 1] =
                paragraphs_[node] + (counts ? static_cast<double>(text::trimmed(run.text).size()) : 0);
        }
    }

    const dom::Document& document_;
    Rulings& rulings_;
    std::vector<double> paragraphs_;       ///< bytes in paragraphs before each node
    std::vector<std::uint32_t> pictures_;  ///< pictures and frames before each node
    std::vector<std::uint32_t> formulas_;  ///< MathML before each node
};

}  // namespace

void drop_hidden(const dom::Document& document, Rulings& rulings) { HiddenFinder(document, rulings).drop(); }

bool is_unseen(const Rulings& rulings, dom::NodeId node) {
    const Ruling& ruling = rulings[node];
    return ruling.fate == Fate::dropped &&
           (ruling.rule == "program" || ruling.rule.starts_with("hidden") || ruling.rule == "form-control");
}

}  // namespace offprint::html
