#include "readers/html/build_body.h"

#include <algorithm>
#include <iterator>

#include "readers/html/flow/flow.h"

namespace offprint::html {
namespace {

template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

class BodyBuilder {
public:
    BodyBuilder(const dom::Document& document, const Rulings& rulings)
        : document_(document), rulings_(rulings), built_{{}, {}, {}, std::vector<bool>(document.size(), false)} {}

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
        const dom::PageNode& node = document_[found.node];
        built_.blocks.push_back({std::move(note), {{node.line, 0}, {node.end_line, 0}}});
    }

    BuiltBody take() { return std::move(built_); }

private:
    [[nodiscard]] bool is_left_out(dom::NodeId node, Fate kept) const {
        if (built_.is_printed[node]) return true;
        const Fate fate = rulings_[node].fate;
        return fate != Fate::undecided && fate != kept;
    }

    template <class Predicate>
    Blocks read(dom::NodeId root, const Predicate& leaves_out) {
        const dom::Tag tag = document_[root].tag;
        if (tag == dom::Tag::script || tag == dom::Tag::style || tag == dom::Tag::svg) return {};
        FlowReader flow({});
        Fragment fragment = flow.finish(flow.read_children(dom::to_node(document_, root, leaves_out)));
        append(built_.findings.diagnostics, std::move(fragment.findings.diagnostics));
        append(built_.findings.dropped, std::move(fragment.findings.dropped));
        for (dom::NodeId node = root + 1; node < document_[root].end;) {
            if (leaves_out(node)) {
                node = document_[node].end;
            } else {
                built_.is_printed[node++] = true;
            }
        }
        return std::move(fragment.blocks);
    }

    const dom::Document& document_;
    const Rulings& rulings_;
    BuiltBody built_;
};

}  // namespace

BuiltBody build_body(const dom::Document& document, const ArticleRegion& region, const std::vector<FoundNote>& notes,
                     const Rulings& rulings) {
    BodyBuilder builder(document, rulings);
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
