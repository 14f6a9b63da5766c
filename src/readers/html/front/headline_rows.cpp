#include "readers/html/front/headline_rows.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "editorial/bylines/byline_parse.h"
#include "editorial/front_matter/set_field.h"
#include "model/names.h"
#include "readers/html/front/date_words.h"
#include "readers/html/front/element_marks.h"
#include "readers/html/front/likeness.h"
#include "readers/html/front/printed_lines.h"

namespace offprint::html {
namespace {

using dom::NodeId;

// Bytes. A kicker is a few words; a standfirst a sentence or four.
constexpr std::size_t longest_kicker = 60;
constexpr std::size_t shortest_dek = 20;
constexpr std::size_t longest_dek = 700;
// Nodes around the headline in which its rows stand.
constexpr NodeId nodes_above = 16;
constexpr NodeId nodes_below = 60;

SourceRange source_of(const dom::Document& document, NodeId node) {
    return {{document[node].line, 0}, {document[node].end_line, 0}};
}

/// Labels that change how an article is read. "News" is a section; "Advertisement" most often another box's.
bool is_telling_label(std::string_view words) {
    const std::optional<ArticleType> type = editorial::article_type_named(words);
    return type == ArticleType::opinion || type == ArticleType::analysis || type == ArticleType::review ||
           type == ArticleType::satirical;
}

/// The element around the headline and its rows.
NodeId head_around(const dom::Document& document, NodeId headline) {
    const NodeId parent = document[headline].parent;
    const NodeId grandparent = document[parent].parent;
    return grandparent == dom::no_node || grandparent == dom::Document::root ? parent : grandparent;
}

/// Words about a picture, not about the article.
bool is_of_picture(const dom::Document& document, NodeId node) {
    constexpr int levels = 4;
    for (int level = 0; level < levels && node != dom::Document::root; ++level, node = document[node].parent) {
        const dom::Tag tag = document[node].tag;
        if (tag == dom::Tag::figure || tag == dom::Tag::figcaption) return true;
        if (marks_of(document, node).has(Mark::picture)) return true;
    }
    return false;
}

/// A row of names, dates or counts that a template calls a summary.
bool is_credit_row(std::string_view words) {
    constexpr std::size_t longest_row = 200;  // bytes
    if (words.size() > longest_row) return false;
    // "652 ratings", "(2) 4 stars".
    if (words.front() == '(' || (words.front() >= '0' && words.front() <= '9')) return true;
    return !dates_in(words, {}).empty() || editorial::parse_byline(words, {}).has_value();
}

/// Within a part of the body; a whole part that is called a standfirst was joined to it and may be told apart again.
bool is_in_body(const ArticleRegion& region, const dom::Document& document, NodeId node) {
    return std::any_of(region.roots.begin(), region.roots.end(),
                       [&](NodeId root) { return root != node && document.contains(root, node); });
}

/// The first part of the body that is not the node.
NodeId body_without(const ArticleRegion& region, NodeId node) {
    const auto found =
        std::find_if(region.roots.begin(), region.roots.end(), [node](NodeId root) { return root != node; });
    return found == region.roots.end() ? dom::no_node : *found;
}

}  // namespace

Maybe<std::string> find_kicker(const dom::Document& document, NodeId headline, Rulings& rulings) {
    const NodeId head = head_around(document, headline);
    const NodeId from = std::max(head + 1, headline > nodes_above ? headline - nodes_above : NodeId{1});
    const NodeId to = std::min<NodeId>(document[head].end, document[headline].end + 8);
    Maybe<std::string> kicker;
    NodeId found = dom::no_node;
    for (NodeId node = from; node < to; ++node) {
        const bool is_candidate = !document[node].is_text() && !document.contains(node, headline) &&
                                  !document.contains(headline, node) && rulings[node].fate == Fate::undecided &&
                                  (found == dom::no_node || !document.contains(found, node));
        if (!is_candidate || document[node].end - node > nodes_above) continue;
        const std::string words = printed_text(document, rulings, node, Joint::blank, longest_kicker + 1);
        if (words.empty() || words.size() > longest_kicker) continue;
        const bool is_named = node < headline && marks_of(document, node).has(Mark::kicker);
        if (!is_named && !is_telling_label(words)) continue;
        found = node;
        kicker = Sourced<std::string>{words, Origin::markup, source_of(document, node), is_named ? 1.0 : 0.9};
    }
    if (found != dom::no_node) rulings.decide(found, Fate::label, "kicker");
    return kicker;
}

Maybe<std::string> find_dek(const dom::Document& document, NodeId headline, const ArticleRegion& region,
                            Rulings& rulings) {
    if (region.roots.empty()) return std::nullopt;
    const NodeId from = document[headline].end;
    const NodeId to = std::min<NodeId>({document.size(), from + nodes_below, document[region.roots.back()].end});
    for (NodeId node = from; node < to; ++node) {
        const NodeId body = body_without(region, node);
        if (body == dom::no_node || node >= document[body].end) return std::nullopt;
        const bool is_candidate = !document[node].is_text() && rulings[node].fate == Fate::undecided &&
                                  !is_in_body(region, document, node) && !document.contains(node, body);
        if (!is_candidate || !marks_of(document, node).has(Mark::dek)) continue;
        const std::string words = printed_text(document, rulings, node, Joint::blank, longest_dek + 1);
        if (words.size() < shortest_dek || words.size() > longest_dek) continue;
        if (is_of_picture(document, node) || is_credit_row(words)) continue;
        const std::string opening = printed_text(document, rulings, body, Joint::blank, 2 * longest_dek);
        // Also where the body begins with the same words.
        if (plain_title(opening).starts_with(plain_title(words).substr(0, 60))) return std::nullopt;
        rulings.decide(node, Fate::dek, "dek");
        return Sourced<std::string>{words, Origin::markup, source_of(document, node)};
    }
    return std::nullopt;
}

ArticleType type_of_article(const PageFacts& facts, const Maybe<std::string>& label) {
    ArticleType type = ArticleType::article;
    for (const Fact* fact : facts.of(FactField::type)) {
        const std::optional<ArticleType> named = from_name<ArticleType>(fact->value);
        const bool is_finer = named && (type == ArticleType::article || type == ArticleType::news);
        if (is_finer && *named != ArticleType::article) type = *named;
    }
    const bool is_open = type == ArticleType::article || type == ArticleType::news;
    if (!label || !is_open) return type;
    const std::optional<ArticleType> told = editorial::article_type_named(label->value);
    return told.value_or(type);
}

}  // namespace offprint::html
