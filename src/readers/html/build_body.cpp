#include "readers/html/build_body.h"

#include <algorithm>

#include "base/append.h"
#include "readers/html/find_footnotes.h"
#include "readers/html/flow/addresses.h"
#include "readers/html/flow/captions.h"
#include "readers/html/flow/flow.h"
#include "readers/html/flow/words.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

/// The page's base element's address; empty when it has none.
std::string base_address(const dom::Document& document) {
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (document[node].tag != dom::Tag::base) continue;
        std::string url = trimmed_address(document.attribute(node, "href"));
        if (!url.empty()) return url;
    }
    return {};
}

bool holds_link(const Inlines& content) {
    return std::any_of(content.begin(), content.end(),
                       [](const Inline& node) { return std::holds_alternative<Link>(node.node); });
}

/// A box's heading is the note's label; one that leads somewhere is a line of its own, in bold: notes have no headings.
std::string take_heading(Blocks& body) {
    auto* const heading = std::get_if<Heading>(&body.front().node);
    if (heading == nullptr) return {};
    Inlines content = std::move(heading->content);
    if (holds_link(content) || body.size() == 1) {
        Inlines line;
        line.push_back({Strong{std::move(content)}});
        body.front().node = Paragraph{std::move(line)};
        return {};
    }
    body.erase(body.begin());
    return own_words(content);
}

class BodyBuilder {
public:
    BodyBuilder(const dom::Document& document, const Rulings& rulings, const FootnotePlan& plan)
        : document_(document),
          rulings_(rulings),
          plan_(plan),
          base_(base_address(document)),
          built_{{}, {}, {}, std::vector<bool>(document.size(), false)} {}

    void put_root(dom::NodeId root) {
        append(built_.blocks, read(root, [this](dom::NodeId node) { return is_left_out(node, Fate::body); }));
    }

    void put_note(const FoundNote& found) {
        Note note;
        note.kind = found.kind;
        note.placement = found.placement;
        note.evidence = found.evidence;
        note.confidence = found.confidence;
        note.body = read(found.node, [this](dom::NodeId node) { return is_left_out(node, Fate::note); });
        if (note.body.empty()) return;
        note.label = take_heading(note.body);
        const dom::PageNode& node = document_[found.node];
        built_.blocks.push_back({std::move(note), {{node.line, 0}, {node.end_line, 0}}});
    }

    /// The notes that marks in the body lead to, wherever they stand; and what only served to go there and back.
    void put_footnotes() {
        for (const FoundFootnote& found : plan_.notes) {
            const std::string_view own_rule = rulings_[found.item].rule;
            const auto leaves_out = [&](dom::NodeId node) {
                return is_set_aside(node) || (rulings_.is_dropped(node) && rulings_[node].rule != own_rule);
            };
            dom::Node item = copied(found.item, leaves_out);
            drop_mark(item, found.label);
            Footnote footnote{found.label, blocks_of(item), {{item.line, 0}, {item.end_line, 0}}};
            mark_printed(found.item, leaves_out);
            built_.footnotes.push_back(std::move(footnote));
        }
        for (const auto& [node, rule] : plan_.left_out) set_aside(node, rule);
    }

    BuiltBody take() { return std::move(built_); }

private:
    [[nodiscard]] bool is_left_out(dom::NodeId node, Fate kept) const {
        if (is_set_aside(node)) return true;
        if (is_formula_source(node)) return false;
        const Fate fate = rulings_[node].fate;
        return fate != Fate::undecided && fate != kept;
    }

    /// MathJax keeps its TeX in scripts.
    [[nodiscard]] bool is_formula_source(dom::NodeId node) const {
        return document_[node].tag == dom::Tag::script && document_.attribute(node, "type").starts_with("math/tex");
    }

    [[nodiscard]] bool is_set_aside(dom::NodeId node) const {
        return built_.is_printed[node] || plan_.left_out.contains(node);
    }

    template <class Predicate>
    Blocks read(dom::NodeId root, const Predicate& leaves_out) {
        const dom::Tag tag = document_[root].tag;
        if (tag == dom::Tag::script || tag == dom::Tag::style || tag == dom::Tag::svg) return {};
        dom::Node copy = copied(root, leaves_out);
        // A picture's box means something as a whole; of any other root it is the content.
        const bool is_picture = tag == dom::Tag::figure || tag == dom::Tag::img || is_captioned_box(copy);
        Blocks blocks = is_picture ? blocks_of(around(std::move(copy))) : blocks_of(copy);
        mark_printed(root, leaves_out);
        return blocks;
    }

    static dom::Node around(dom::Node node) {
        dom::Node parent{"div", {}};
        parent.line = node.line;
        parent.end_line = node.end_line;
        parent.holds_block = true;
        parent.children.push_back(std::move(node));
        return parent;
    }

    Blocks blocks_of(const dom::Node& parent) {
        FragmentOptions options;
        options.is_page = true;
        FlowReader flow(std::move(options));
        Fragment fragment = flow.finish(flow.read_children(parent));
        append(built_.findings.diagnostics, std::move(fragment.findings.diagnostics));
        append(built_.findings.dropped, std::move(fragment.findings.dropped));
        return std::move(fragment.blocks);
    }

    template <class Predicate>
    void mark_printed(dom::NodeId root, const Predicate& leaves_out) {
        for (dom::NodeId node = root + 1; node < document_[root].end;) {
            if (leaves_out(node)) {
                node = document_[node].end;
            } else {
                built_.is_printed[node++] = true;
            }
        }
    }

    /// As dom::to_node; footnotes' marks say so, links are made absolute where the page names its base.
    template <class Predicate>
    dom::Node copied(dom::NodeId id, const Predicate& leaves_out) const {
        const dom::PageNode& from = document_[id];
        dom::Node node{std::string(from.name), from.is_text() ? std::string(from.text) : std::string()};
        node.line = from.line;
        node.end_line = from.end_line;
        for (const dom::PageAttribute* at = document_.begin_attributes(id); at != document_.end_attributes(id); ++at) {
            if (at->name.starts_with("data-offprint-")) continue;
            const bool is_link = at->name == "href" && !base_.empty();
            node.attributes.push_back(
                {std::string(at->name), is_link ? resolved(base_, at->value) : std::string(at->value)});
        }
        if (const auto mark = plan_.references.find(id); mark != plan_.references.end())
            node.attributes.push_back({"data-offprint-note", mark->second});
        if (from.tag == dom::Tag::script || from.tag == dom::Tag::style || from.tag == dom::Tag::svg) {
            node.children.emplace_back();
            node.children.back().text = from.text;
            node.children.back().line = from.line;
        }
        for (const dom::NodeId child : document_.children(id)) {
            if (leaves_out(child)) continue;
            node.children.push_back(copied(child, leaves_out));
            const dom::Node& added = node.children.back();
            node.holds_block = node.holds_block || added.holds_block || dom::is_block_element(added.name);
        }
        return node;
    }

    /// "1. ", "[1] " before a note's own words: every format prints the number itself.
    void drop_mark(dom::Node& item, const std::string& label) {
        dom::Node* const first = first_run(item);
        if (first == nullptr) return;
        const std::string_view words = first->text;
        const std::size_t begin = words.find_first_not_of(" \t\n\r\f[(");
        if (begin == std::string_view::npos || words.substr(begin, label.size()) != label) return;
        std::size_t end = begin + label.size();
        const std::size_t signs = end;
        while (end < words.size() && std::string_view("]).:").find(words[end]) != std::string_view::npos) ++end;
        const bool is_whole = end == words.size() || words[end] == ' ' || words[end] == '\n';
        if (!is_whole || (end == signs && end != words.size())) return;
        put_dropped("footnote-mark", words.substr(0, end), item.line);
        first->text.erase(0, end);
    }

    static dom::Node* first_run(dom::Node& node) {
        if (node.is_text()) return text::is_all_blank(node.text) ? nullptr : &node;
        for (dom::Node& child : node.children) {
            if (child.name == "script" || child.name == "style" || child.name == "svg") continue;
            if (dom::Node* const found = first_run(child)) return found;
        }
        return nullptr;
    }

    /// The text below the node leaves the page by that rule.
    void set_aside(dom::NodeId node, std::string_view rule) {
        std::string words;
        for (dom::NodeId at = node; at < document_[node].end; ++at) {
            if (!document_[at].is_text() || built_.is_printed[at]) continue;
            words += text::to_nfc(document_[at].text);
            built_.is_printed[at] = true;
        }
        put_dropped(rule, words, document_[node].line);
    }

    void put_dropped(std::string_view rule, std::string_view words, std::uint32_t line) {
        const std::string normal = text::to_nfc(words);
        if (text::is_all_blank(normal)) return;
        LedgerEntry entry{
            Disposition::dropped, std::string(rule), std::string(text::trimmed(normal)), "", {{line, 0}, {line, 0}}};
        built_.findings.dropped.push_back(std::move(entry));
    }

    const dom::Document& document_;
    const Rulings& rulings_;
    const FootnotePlan& plan_;
    std::string base_;
    BuiltBody built_;
};

}  // namespace

BuiltBody build_body(const dom::Document& document, const ArticleRegion& region, const std::vector<FoundNote>& notes,
                     const Rulings& rulings) {
    const FootnotePlan plan = find_footnotes(document, region, rulings);
    BodyBuilder builder(document, rulings, plan);
    builder.put_footnotes();
    for (const FoundNote& note : notes) {
        if (note.placement == Placement::head) builder.put_note(note);
    }
    for (const dom::NodeId root : region.roots) builder.put_root(root);
    for (const FoundNote& note : notes) {
        if (note.placement == Placement::foot) builder.put_note(note);
    }
    return builder.take();
}

}  // namespace offprint::html
