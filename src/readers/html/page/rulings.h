#pragma once

#include <string_view>
#include <vector>

#include "dom/document.h"

/// A page while it is decided what of it is the article.
namespace offprint::html {

/// What becomes of a node's text.
enum class Fate : std::uint8_t {
    undecided,  ///< nobody has spoken: outside the article's region it is left out, inside it stays
    body,
    headline,
    dek,
    label,
    byline,
    date,
    note,      ///< a note outside the body: head or foot
    metadata,  ///< told of the article, not printed as it stands: the title element, a breadcrumb, a row of tags
    dropped,
};

struct Ruling {
    Fate fate = Fate::undecided;
    std::string_view rule{};  ///< kebab case, a literal: "navigation", "share-row"
};

/// A decision about one node as people read it (--explain).
struct Decision {
    dom::NodeId node = dom::no_node;
    Ruling ruling;     ///< undecided: a candidate that lost
    double score = 0;  ///< by the rule's own measure; 0 where it has none
};

/// What has been decided about each node. A later ruling about a subtree replaces earlier ones below it, unless it says
/// otherwise.
class Rulings {
public:
    explicit Rulings(const dom::Document& document) : document_(&document), rulings_(document.size()) {}

    /// Decides about the node and all below it.
    void decide(dom::NodeId node, Fate fate, std::string_view rule, double score = 0);
    /// Decides about those at and below the node of which nothing has been decided.
    void decide_rest(dom::NodeId node, Fate fate, std::string_view rule, double score = 0);
    /// Tells people that the node might have been the article and was not; changes nothing.
    void consider(dom::NodeId node, std::string_view rule, double score);

    [[nodiscard]] const Ruling& operator[](dom::NodeId node) const { return rulings_[node]; }
    [[nodiscard]] bool is_dropped(dom::NodeId node) const { return rulings_[node].fate == Fate::dropped; }
    [[nodiscard]] const std::vector<Decision>& decisions() const { return decisions_; }

private:
    const dom::Document* document_;
    std::vector<Ruling> rulings_;
    std::vector<Decision> decisions_;
};

}  // namespace offprint::html
