#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "dom/node.h"
#include "dom/tags.h"
#include "dom/text_store.h"

namespace offprint::dom {

/// The place of a node in its document: nodes are numbered in document order, a node before what is inside it.
using NodeId = std::uint32_t;
inline constexpr NodeId no_node = 0xFFFFFFFF;

/// An element, or a run of text. All views are into the document.
struct PageNode {
    Tag tag = Tag::other;
    bool holds_block = false;  ///< some descendant is a block-level element
    NodeId parent = no_node;
    NodeId end = 0;         ///< one past the last descendant: the node's next sibling, if it has one
    std::string_view name;  ///< lower case; empty for a run of text
    std::string_view text;  ///< a run's characters; of script, style and svg what stands between the tags, as written
    std::uint32_t first_attribute = 0;
    std::uint32_t attributes = 0;
    std::uint32_t line = 0;      ///< 1-based, where the element's start tag or the run begins
    std::uint32_t end_line = 0;  ///< 1-based, about where the element ends

    [[nodiscard]] bool is_text() const { return tag == Tag::text; }
};

struct PageAttribute {
    std::string_view name;   ///< lower case
    std::string_view value;  ///< character references resolved
};

/// A parsed page: flat, in document order, so that a subtree is a range of numbers. Movable; its views stay good.
class Document {
public:
    /// The nodes below `parent`, each with the number of the next.
    class Children {
    public:
        class Iterator {
        public:
            Iterator(const Document& document, NodeId at) : document_(&document), at_(at) {}
            NodeId operator*() const { return at_; }
            Iterator& operator++() {
                at_ = (*document_)[at_].end;
                return *this;
            }
            bool operator!=(const Iterator& other) const { return at_ != other.at_; }

        private:
            const Document* document_;
            NodeId at_;
        };
        Children(const Document& document, NodeId parent) : document_(&document), parent_(parent) {}
        [[nodiscard]] Iterator begin() const { return {*document_, parent_ + 1}; }
        [[nodiscard]] Iterator end() const { return {*document_, (*document_)[parent_].end}; }

    private:
        const Document* document_;
        NodeId parent_;
    };

    static constexpr NodeId root = 0;  ///< an element named "html" of our own; all others are below it

    [[nodiscard]] NodeId size() const { return static_cast<NodeId>(nodes_.size()); }
    [[nodiscard]] const PageNode& operator[](NodeId node) const { return nodes_[node]; }
    [[nodiscard]] Children children(NodeId parent) const { return {*this, parent}; }
    [[nodiscard]] bool contains(NodeId ancestor, NodeId node) const {
        return ancestor <= node && node < nodes_[ancestor].end;
    }

    /// The first attribute of that name; null when there is none.
    [[nodiscard]] const PageAttribute* find_attribute(NodeId node, std::string_view name) const;
    /// The value, or nothing when there is none.
    [[nodiscard]] std::string_view attribute(NodeId node, std::string_view name) const;
    [[nodiscard]] const PageAttribute* begin_attributes(NodeId node) const {
        return attributes_.data() + nodes_[node].first_attribute;
    }
    [[nodiscard]] const PageAttribute* end_attributes(NodeId node) const {
        return begin_attributes(node) + nodes_[node].attributes;
    }

    /// All text below the node as it stands, without script and style.
    [[nodiscard]] std::string text(NodeId node) const;

    [[nodiscard]] bool was_capped() const { return was_capped_; }

private:
    friend class DocumentBuilder;

    std::vector<PageNode> nodes_;
    std::vector<PageAttribute> attributes_;
    std::unique_ptr<const std::string> source_;  ///< what the views are into, and the store
    TextStore store_;
    bool was_capped_ = false;
};

/// The subtree as nested nodes, for what reads fragments. `is_left_out(id)` says which nodes stay behind. What script,
/// style and svg hold is a run of text in them, as written.
template <class Predicate>
Node to_node(const Document& document, NodeId id, const Predicate& is_left_out) {
    const PageNode& from = document[id];
    Node node{std::string(from.name), from.is_text() ? std::string(from.text) : std::string()};
    node.line = from.line;
    node.end_line = from.end_line;
    for (const PageAttribute* at = document.begin_attributes(id); at != document.end_attributes(id); ++at)
        node.attributes.push_back({std::string(at->name), std::string(at->value)});
    if (from.tag == Tag::script || from.tag == Tag::style || from.tag == Tag::svg) {
        node.children.emplace_back();
        node.children.back().text = from.text;
        node.children.back().line = from.line;
    }
    for (const NodeId child : document.children(id)) {
        if (is_left_out(child)) continue;
        node.children.push_back(to_node(document, child, is_left_out));
        const Node& added = node.children.back();
        node.holds_block = node.holds_block || added.holds_block || is_block_element(added.name);
    }
    return node;
}

}  // namespace offprint::dom
