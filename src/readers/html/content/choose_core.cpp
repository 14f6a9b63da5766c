#include "readers/html/content/choose_core.h"

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

// Going down, a child with more than this share of its parent's prose is followed.
constexpr double followed_share = 0.5;

/// Elements that are a paragraph themselves are no container.
bool is_container(const PageView& page, NodeId node) {
    const dom::PageNode& element = page.document[node];
    if (element.is_text() || !element.holds_block) return false;
    switch (element.tag) {
        case Tag::p:
        case Tag::li:
        case Tag::blockquote:
        case Tag::dd:
        case Tag::dt:
        case Tag::figure:
        case Tag::pre:
        case Tag::a: return false;
        default: return true;
    }
}

NodeId heaviest_child(const PageView& page, NodeId parent) {
    NodeId heaviest = dom::no_node;
    std::uint32_t most = 0;
    for (const NodeId child : page.document.children(parent)) {
        if (const std::uint32_t prose = page.prose.below(child); prose > most) {
            most = prose;
            heaviest = child;
        }
    }
    return heaviest;
}

}  // namespace

NodeId choose_core(const PageView& page) {
    NodeId core = dom::Document::root;
    for (;;) {
        const NodeId child = heaviest_child(page, core);
        if (child == dom::no_node || !is_container(page, child)) return core;
        if (page.prose.below(child) <= followed_share * page.prose.below(core)) return core;
        core = child;
    }
}

}  // namespace offprint::html
