#include "readers/html/front/sections.h"

#include <algorithm>
#include <string_view>

#include "editorial/base/letters.h"
#include "editorial/furniture/breadcrumbs.h"
#include "readers/html/front/element_marks.h"
#include "readers/html/front/likeness.h"
#include "readers/html/front/printed_lines.h"
#include "readers/html/page/hidden.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;

constexpr std::size_t most_values = 40;
constexpr std::size_t longest_value = 80;  // bytes
// A row of tags or breadcrumbs; a larger box is a cloud of all tags of the site.
constexpr NodeId most_nodes = 120;

void add(std::vector<std::string>& values, std::string_view given) {
    std::string value = text::to_nfc(editorial::squeezed(given));
    const bool is_one = !value.empty() && value.size() <= longest_value && values.size() < most_values &&
                        !value.starts_with("http") && !plain_title(value).empty();
    if (is_one && std::find(values.begin(), values.end(), value) == values.end()) values.push_back(std::move(value));
}

/// "a, b; c": lists as meta elements have them.
void add_list(std::vector<std::string>& values, std::string_view list) {
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find_first_of(",;|", begin), list.size());
        add(values, list.substr(begin, end - begin));
        begin = end + 1;
    }
}

class SectionSearch {
public:
    SectionSearch(const dom::Document& document, const ArticleRegion& region, Rulings& rulings)
        : document_(document), region_(region), rulings_(rulings) {}

    void search(Sections& sections) {
        const bool wants_section = sections.section.empty();
        const bool wants_keywords = sections.keywords.empty();
        for (NodeId node = 1; node < document_.size();) {
            const NodeId next = visit(node, sections, wants_section, wants_keywords);
            node = next;
        }
    }

private:
    NodeId visit(NodeId node, Sections& sections, bool wants_section, bool wants_keywords) {
        const dom::PageNode& at = document_[node];
        if (is_unseen(rulings_, node)) return at.end;
        if (at.is_text() || at.end - node > most_nodes || at.end - node < 2 || is_body(node)) return node + 1;
        const Marks marks = marks_of(document_, node);
        if (marks.has(Mark::breadcrumb)) {
            const std::vector<std::string> links = links_in(node);
            if (links.empty()) return node + 1;
            for (std::size_t i = 0; wants_section && sections.section.size() < 4 && i < links.size(); ++i) {
                if (!(i == 0 && editorial::is_home(links[i]))) add(sections.section, links[i]);
            }
            rulings_.decide_rest(node, Fate::metadata, "breadcrumbs");
            return at.end;
        }
        const bool is_tags = marks.has(Mark::tags) && !marks.has(Mark::comment) && is_near(node);
        if (!is_tags) return node + 1;
        const std::vector<std::string> links = links_in(node);
        if (links.empty()) return node + 1;
        for (const std::string& link : links) {
            if (wants_keywords) add(sections.keywords, link);
        }
        rulings_.decide_rest(node, Fate::metadata, "tags");
        return at.end;
    }

    [[nodiscard]] bool is_body(NodeId node) const {
        return std::any_of(region_.roots.begin(), region_.roots.end(), [&](NodeId root) {
            return document_.contains(root, node) || document_.contains(node, root);
        });
    }
    /// Tags of the article stand in its element, or just below its text.
    [[nodiscard]] bool is_near(NodeId node) const {
        constexpr NodeId nodes_below = 80;
        if (region_.roots.empty()) return false;
        const NodeId end = document_[region_.roots.back()].end;
        return node + nodes_below > region_.roots.front() && node < end + nodes_below;
    }
    [[nodiscard]] std::vector<std::string> links_in(NodeId box) const {
        std::vector<std::string> links;
        for (NodeId node = box; node < document_[box].end; ++node) {
            if (document_[node].tag != dom::Tag::a || is_unseen(rulings_, node)) continue;
            add(links, printed_text(document_, rulings_, node, Joint::blank, longest_value + 1));
        }
        return links;
    }

    const dom::Document& document_;
    const ArticleRegion& region_;
    Rulings& rulings_;
};

}  // namespace

Sections choose_sections(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                         Rulings& rulings) {
    Sections sections;
    for (const Fact* fact : facts.of(FactField::section)) add(sections.section, fact->value);
    for (const Fact* fact : facts.of(FactField::keyword)) add_list(sections.keywords, fact->value);
    SectionSearch(document, region, rulings).search(sections);
    return sections;
}

}  // namespace offprint::html
