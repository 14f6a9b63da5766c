#include "readers/html/find_footnotes.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

constexpr std::size_t longest_mark = 12;
// How far around a mark the anchor lies that its note links back to: `sup` and `span` with it in them.
constexpr NodeId nearest_nodes = 8;
constexpr NodeId most_nodes_in_note = 400;

bool is_inline(const dom::PageNode& node) {
    return !node.is_text() && !dom::is_block_element(node.tag) && !node.holds_block;
}

/// The mark without brackets and blanks, in what a link says; empty where it is none: "[12]" -> "12", "*", "note 3".
std::string mark_in(std::string_view words) {
    const std::string visible(text::trimmed(words));
    if (visible.empty() || visible.size() > longest_mark) return {};
    std::string mark;
    for (const char c : visible) {
        if (c != '[' && c != ']' && c != '(' && c != ')' && c != '{' && c != '}') mark += c;
    }
    mark = std::string(text::trimmed(mark));
    const bool is_bracketed = mark.size() < visible.size();
    const auto letters = std::count_if(mark.begin(), mark.end(), ascii::is_letter);
    const auto digits = std::count_if(mark.begin(), mark.end(), ascii::is_digit);
    const auto all = static_cast<std::ptrdiff_t>(mark.size());
    if (digits == all && digits <= 4 && all > 0) return mark;
    if (letters == all && all > 0 && all <= (is_bracketed ? 4 : 1)) return mark;
    if (is_bracketed && digits > 0 && letters + digits + std::count(mark.begin(), mark.end(), ' ') == all) return mark;
    constexpr std::array<std::string_view, 7> signs = {"*", "**", "***", "†", "‡", "§", "¶"};
    return std::find(signs.begin(), signs.end(), mark) != signs.end() ? mark : std::string();
}

/// The anchor that the link leads to; empty where it leads to no place in a page.
std::string_view fragment_of(std::string_view href) {
    const std::size_t hash = href.find('#');
    return hash == std::string_view::npos ? std::string_view() : href.substr(hash + 1);
}

bool names_a_reference(const std::string& anchor) {
    constexpr std::array<std::string_view, 8> names = {"fnref",   "ftnref",   "cite_ref", "ednref",
                                                       "noteref", "note-ref", "note_ref", "backref"};
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return anchor.find(name) != std::string::npos; });
}

bool names_a_note(const std::string& anchor) {
    constexpr std::array<std::string_view, 9> beginnings = {
        "fn", "_ftn", "ftn", "footnote", "cite_note", "endnote", "_edn", "sdfootnote", "easy-footnote"};
    if (anchor.find("footnote") != std::string::npos) return true;
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view name) { return anchor.starts_with(name); });
}

class FootnoteSearch {
public:
    FootnoteSearch(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings)
        : document_(document), region_(region), rulings_(rulings), is_inside_note_(document.size(), false) {}

    FootnotePlan find() {
        for (const NodeId root : region_.roots) {
            for (NodeId node = root; node < document_[root].end; ++node) {
                if (document_[node].tag == Tag::a && !rulings_.is_dropped(node)) consider(node);
            }
        }
        std::sort(marks_.begin(), marks_.end());
        for (const FoundFootnote& note : plan_.notes) leave_out_back_links(note.item);
        for (const FoundFootnote& note : plan_.notes) leave_out_frame(document_[note.item].parent);
        return std::move(plan_);
    }

private:
    void consider(NodeId link) {
        const std::string_view href = document_.attribute(link, "href");
        const std::string_view anchor = fragment_of(href);
        if (anchor.empty()) return;
        const std::string mark = mark_in(document_.text(link));
        const std::string name = ascii::lower(anchor);
        if (mark.empty() || names_a_reference(name) || is_inside_note_[link]) return;
        const bool is_named = names_a_note(name) || is_said_to_be_one(link);
        if (!is_named && !is_raised(link)) return;
        // A link to a place of another page may have its mark by chance.
        if (!href.starts_with('#') && !names_a_note(name)) return;
        const NodeId target = find_anchor(anchor);
        if (target == dom::no_node) return;
        const NodeId item = item_around(target, link);
        if (item == dom::no_node || (!is_named && !links_back(item, link))) return;
        add(link, item, mark);
    }

    [[nodiscard]] bool is_said_to_be_one(NodeId link) const {
        for (const NodeId node : {link, document_[link].parent}) {
            if (document_.attribute(node, "role") == "doc-noteref" ||
                document_.attribute(node, "epub:type") == "noteref")
                return true;
            const std::string words = ascii::lower(document_.attribute(node, "class"));
            if (words.find("footnote") != std::string::npos || words.find("noteref") != std::string::npos) return true;
        }
        return false;
    }

    [[nodiscard]] bool is_raised(NodeId link) const {
        return document_[document_[link].parent].tag == Tag::sup || holds_sup(link);
    }

    [[nodiscard]] bool holds_sup(NodeId link) const {
        for (NodeId node = link; node < document_[link].end; ++node) {
            if (document_[node].tag == Tag::sup) return true;
        }
        return false;
    }

    /// By id, or by an a element's name.
    NodeId find_anchor(std::string_view anchor) {
        if (anchors_.empty()) {
            for (NodeId node = 1; node < document_.size(); ++node) {
                for (const auto* at = document_.begin_attributes(node); at != document_.end_attributes(node); ++at) {
                    const bool is_anchor = at->name == "id" || (at->name == "name" && document_[node].tag == Tag::a);
                    if (is_anchor && !at->value.empty()) anchors_.emplace(at->value, node);
                }
            }
        }
        const auto found = anchors_.find(anchor);
        return found == anchors_.end() ? dom::no_node : found->second;
    }

    /// The block that holds the note's words; none where it holds the mark too, or is no place for words.
    [[nodiscard]] NodeId item_around(NodeId target, NodeId link) const {
        NodeId item = target;
        while (item != dom::Document::root && is_inline(document_[item])) item = document_[item].parent;
        const NodeId parent = document_[item].parent;
        if (parent == dom::no_node) return dom::no_node;
        const bool is_only =
            document_[parent].tag == Tag::li || names_a_note(ascii::lower(document_.attribute(parent, "id")));
        if (is_only && document_[item].tag == Tag::p) item = parent;
        switch (document_[item].tag) {
            case Tag::li:
            case Tag::p:
            case Tag::dd:
            case Tag::div:
            case Tag::aside:
            case Tag::section:
            case Tag::blockquote: break;
            default: return dom::no_node;
        }
        const bool is_root = std::find(region_.roots.begin(), region_.roots.end(), item) != region_.roots.end();
        if (is_root || document_.contains(item, link) || document_.contains(link, item)) return dom::no_node;
        const bool holds_roots = std::any_of(region_.roots.begin(), region_.roots.end(),
                                             [&](NodeId root) { return document_.contains(item, root); });
        return holds_roots || text::is_all_blank(document_.text(item)) ? dom::no_node : item;
    }

    [[nodiscard]] bool links_back(NodeId item, NodeId link) {
        const NodeId end = std::min(document_[item].end, item + most_nodes_in_note);
        for (NodeId node = item; node < end; ++node) {
            if (document_[node].tag != Tag::a) continue;
            const std::string_view anchor = fragment_of(document_.attribute(node, "href"));
            if (!anchor.empty() && is_near(find_anchor(anchor), link)) return true;
        }
        return false;
    }

    [[nodiscard]] bool is_near_mark(NodeId anchor) const {
        if (anchor == dom::no_node) return false;
        const auto next =
            std::lower_bound(marks_.begin(), marks_.end(), anchor < nearest_nodes ? 0 : anchor - nearest_nodes);
        return next != marks_.end() && is_near(anchor, *next);
    }

    [[nodiscard]] bool is_near(NodeId anchor, NodeId link) const {
        if (anchor == dom::no_node) return false;
        return (anchor <= link ? link - anchor : anchor - link) <= nearest_nodes;
    }

    void add(NodeId link, NodeId item, const std::string& mark) {
        if (is_inside_note_[item] && !plan_.items.contains(item)) return;
        std::string& label = labels_[item];
        if (label.empty()) {
            label = unused_label(mark);
            plan_.notes.push_back({label, item});
            plan_.items.insert(item);
            for (NodeId node = item; node < document_[item].end; ++node) is_inside_note_[node] = true;
        }
        plan_.references.emplace(whole_mark(link), label);
        marks_.push_back(link);
    }

    std::string unused_label(const std::string& mark) {
        const int uses = ++uses_[mark];
        return uses == 1 ? mark : mark + "-" + std::to_string(uses);
    }

    /// The link, or what is around it with brackets and no other words: "<sup>[<a>1</a>]</sup>".
    [[nodiscard]] NodeId whole_mark(NodeId link) const {
        NodeId whole = link;
        for (NodeId parent = document_[link].parent; parent != dom::no_node && is_inline(document_[parent]);
             parent = document_[parent].parent) {
            const bool is_same = document_[parent].end - parent <= nearest_nodes &&
                                 mark_in(document_.text(parent)) == mark_in(document_.text(link));
            if (!is_same) break;
            whole = parent;
        }
        return whole;
    }

    void leave_out_back_links(NodeId item) {
        for (NodeId node = item; node < document_[item].end; ++node) {
            if (document_[node].tag != Tag::a) continue;
            const std::string_view anchor = fragment_of(document_.attribute(node, "href"));
            if (anchor.empty() || text::trimmed(document_.text(node)).size() > longest_mark * 2) continue;
            const NodeId target = find_anchor(anchor);
            const bool leads_back = names_a_reference(ascii::lower(anchor)) || is_near_mark(target);
            if (leads_back) leave_out(node, item);
        }
    }

    /// The back link, with what is around it but says nothing more: "^", "[ ]", further links back.
    void leave_out(NodeId link, NodeId item) {
        NodeId whole = link;
        for (NodeId parent = document_[link].parent; parent != item && is_inline(document_[parent]);
             parent = document_[parent].parent) {
            if (!says_nothing(parent)) break;
            whole = parent;
        }
        plan_.left_out.emplace(whole, "footnote-backlink");
    }

    /// Nothing but signs and letters of links.
    [[nodiscard]] bool says_nothing(NodeId node) const {
        std::size_t letters = 0;
        for (NodeId at = node; at < document_[node].end; ++at) {
            if (document_[at].tag == Tag::a) {
                at = document_[at].end - 1;
                continue;
            }
            if (!document_[at].is_text()) continue;
            const std::string_view words = document_[at].text;
            letters += static_cast<std::size_t>(std::count_if(
                words.begin(), words.end(), [](char c) { return ascii::is_letter(c) || ascii::is_digit(c); }));
        }
        return letters == 0;
    }

    /// What is around notes and holds nothing else but a heading goes with them: the edition prints its own.
    void leave_out_frame(NodeId frame) {
        if (frame == dom::no_node || frame == dom::Document::root || !framed_.insert(frame).second) return;
        if (!holds_only_notes(frame)) return;
        for (NodeId node = frame + 1; node < document_[frame].end; ++node) {
            if (plan_.items.contains(node)) {
                node = document_[node].end - 1;
            } else if (dom::is_heading(document_[node].tag) || document_[node].tag == Tag::hr) {
                plan_.left_out.emplace(node, "footnotes-heading");
            }
        }
        const bool is_root = std::find(region_.roots.begin(), region_.roots.end(), frame) != region_.roots.end();
        if (is_root) return;
        leave_out_heading_before(frame);
        leave_out_frame(document_[frame].parent);
    }

    [[nodiscard]] bool holds_only_notes(NodeId frame) const {
        for (NodeId node = frame + 1; node < document_[frame].end; ++node) {
            if (plan_.items.contains(node) || dom::is_heading(document_[node].tag)) {
                node = document_[node].end - 1;
            } else if (document_[node].is_text() && !text::is_all_blank(document_[node].text)) {
                return false;
            }
        }
        return true;
    }

    void leave_out_heading_before(NodeId frame) {
        NodeId before = dom::no_node;
        bool is_followed = false;
        for (const NodeId sibling : document_.children(document_[frame].parent)) {
            if (document_[sibling].is_text() && text::is_all_blank(document_[sibling].text)) continue;
            if (sibling < frame) before = sibling;
            if (sibling > frame) {
                is_followed = !dom::is_heading(document_[sibling].tag);
                break;
            }
        }
        if (before != dom::no_node && !is_followed && dom::is_heading(document_[before].tag))
            plan_.left_out.emplace(before, "footnotes-heading");
    }

    const dom::Document& document_;
    const ArticleRegion& region_;
    const Rulings& rulings_;
    FootnotePlan plan_;
    std::unordered_map<std::string_view, NodeId> anchors_;
    std::unordered_map<std::string, int> uses_;
    std::unordered_map<NodeId, std::string> labels_;  ///< of items
    std::vector<bool> is_inside_note_;                ///< by NodeId
    std::unordered_set<NodeId> framed_;
    std::vector<NodeId> marks_;  ///< links of references, ascending below each root
};

}  // namespace

FootnotePlan find_footnotes(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings) {
    return FootnoteSearch(document, region, rulings).find();
}

}  // namespace offprint::html
