#include "readers/html/content/page_headline.h"

#include <algorithm>
#include <string>
#include <vector>

#include "readers/html/content/word_hash.h"

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

// Shorter headings ("News") begin too many titles.
constexpr std::size_t shortest_headline = 8;

bool is_title_property(std::string_view name) {
    return name == "og:title" || name == "twitter:title" || name == "dc.title" || name == "DC.title" || name == "title";
}

std::vector<std::string> titles_of(const dom::Document& document, const PageFacts& facts) {
    std::vector<std::string> titles;
    const auto add = [&titles](std::string_view words) {
        std::string letters = letters_of(words);
        if (letters.size() >= shortest_headline) titles.push_back(std::move(letters));
    };
    for (const Fact* fact : facts.of(FactField::headline)) add(fact->value);
    for (NodeId node = 1; node < document.size(); ++node) {
        const dom::PageNode& element = document[node];
        if (element.tag == Tag::title) add(document.text(node));
        if (element.tag != Tag::meta) continue;
        const std::string_view property = document.attribute(node, "property");
        if (is_title_property(property.empty() ? document.attribute(node, "name") : property))
            add(document.attribute(node, "content"));
    }
    return titles;
}

bool repeats(const std::string& heading, const std::vector<std::string>& titles) {
    if (heading.size() < shortest_headline) return false;
    return std::any_of(titles.begin(), titles.end(), [&heading](const std::string& title) {
        return heading.find(title) != std::string::npos || title.find(heading) != std::string::npos;
    });
}

/// Whether the heading's only element is a link.
bool is_all_link(const dom::Document& document, NodeId heading) {
    return heading + 1 < document[heading].end && document[heading + 1].tag == Tag::a;
}

}  // namespace

dom::NodeId find_page_headline(const dom::Document& document, const PageFacts& facts, const Rulings& rulings) {
    const std::vector<std::string> titles = titles_of(document, facts);
    NodeId best = dom::no_node;
    std::size_t best_length = 0;
    bool is_best_linked = false;
    NodeId link_end = 0;
    for (NodeId node = 1; node < document.size(); ++node) {
        const Tag tag = document[node].tag;
        if (tag == Tag::a) link_end = std::max(link_end, document[node].end);
        if (!dom::is_heading(tag) || tag > Tag::h3 || rulings.is_dropped(node)) continue;
        const std::string words = letters_of(document.text(node));
        // A link leads to where the headline stands, or is a blog's own.
        const bool is_linked = node < link_end || is_all_link(document, node);
        // The longest says most; among equals the first that is no link is it.
        if (words.size() < best_length || (words.size() == best_length && (is_linked || !is_best_linked))) continue;
        if (!repeats(words, titles)) continue;
        best = node;
        best_length = words.size();
        is_best_linked = is_linked;
    }
    return best;
}

}  // namespace offprint::html
