#include "dom/document.h"

namespace offprint::dom {

const PageAttribute* Document::find_attribute(NodeId node, std::string_view name) const {
    for (const PageAttribute* at = begin_attributes(node); at != end_attributes(node); ++at) {
        if (at->name == name) return at;
    }
    return nullptr;
}

std::string_view Document::attribute(NodeId node, std::string_view name) const {
    const PageAttribute* const found = find_attribute(node, name);
    return found == nullptr ? std::string_view() : found->value;
}

std::string Document::text(NodeId node) const {
    std::string text;
    for (NodeId at = node; at < nodes_[node].end; ++at) {
        if (nodes_[at].is_text()) text += nodes_[at].text;
    }
    return text;
}

}  // namespace offprint::dom
