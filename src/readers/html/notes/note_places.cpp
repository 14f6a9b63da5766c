#include "readers/html/notes/note_places.h"

#include <algorithm>

#include "readers/html/content/box_names.h"

namespace offprint::html {
namespace {

// A box of a note is no further out than this from its words.
constexpr int farthest_box = 8;

std::string_view role_of(const dom::Document& document, dom::NodeId node) { return document.attribute(node, "role"); }

}  // namespace

NotePlaces::NotePlaces(const dom::Document& document, const ArticleRegion& region)
    : document_(document),
      region_(region),
      foreign_(document.size(), Answer::unknown),
      marks_(document.size()),
      is_marked_known_(document.size(), false) {}

bool NotePlaces::holds_body(dom::NodeId node) const {
    return std::any_of(region_.roots.begin(), region_.roots.end(),
                       [&](dom::NodeId root) { return document_.contains(node, root); });
}

bool NotePlaces::is_foreign_itself(dom::NodeId node) const {
    switch (kind_of_box(document_, node)) {
        case BoxKind::navigation:
        case BoxKind::breadcrumbs:
        case BoxKind::sharing:
        case BoxKind::related:
        case BoxKind::comments:
        case BoxKind::newsletter:
        case BoxKind::subscription:
        case BoxKind::cookies:
        case BoxKind::rating:
        case BoxKind::tools:
        case BoxKind::site_header:
        case BoxKind::form: return true;
        // Disclosures stand in boxes that are called like advertisements, biographies in cards and sidebars.
        case BoxKind::teaser:
        case BoxKind::popup:
        case BoxKind::advertising:
        case BoxKind::sidebar:
        case BoxKind::promotion:
        case BoxKind::tags:
        case BoxKind::player:
        case BoxKind::gallery_controls:
        case BoxKind::site_footer:
        case BoxKind::unnamed:
        case BoxKind::note:
        case BoxKind::front:
        case BoxKind::body:
        case BoxKind::caption:
        case BoxKind::embed: return false;
    }
    return false;
}

bool NotePlaces::is_foreign(dom::NodeId node) {
    std::vector<dom::NodeId> asked;
    bool is_answer_yes = false;
    for (dom::NodeId at = node; at != dom::no_node && at != dom::Document::root; at = document_[at].parent) {
        if (foreign_[at] != Answer::unknown) {
            is_answer_yes = foreign_[at] == Answer::yes;
            break;
        }
        if (holds_body(at)) break;
        asked.push_back(at);
        if (is_foreign_itself(at)) {
            is_answer_yes = true;
            break;
        }
    }
    for (const dom::NodeId at : asked) foreign_[at] = is_answer_yes ? Answer::yes : Answer::no;
    return is_answer_yes;
}

bool NotePlaces::is_in_page_footer(dom::NodeId node) const {
    for (dom::NodeId at = node; at != dom::no_node && at != dom::Document::root; at = document_[at].parent) {
        if (holds_body(at) || document_[at].tag == dom::Tag::article) return false;
        if (document_[at].tag == dom::Tag::footer || kind_of_box(document_, at) == BoxKind::site_footer) return true;
        const std::string_view id = document_.attribute(at, "id");
        if (id == "footer" || document_.attribute(at, "class") == "footer") return true;
    }
    return false;
}

std::optional<NoteMark> NotePlaces::mark_of(dom::NodeId node) {
    if (is_marked_known_[node]) return marks_[node];
    is_marked_known_[node] = true;
    std::optional<NoteMark> mark = note_mark(document_.attribute(node, "class"));
    if (!mark || mark->strength == MarkStrength::likely) {
        const std::optional<NoteMark> by_id = note_mark(document_.attribute(node, "id"));
        if (by_id && (!mark || by_id->strength == MarkStrength::sure)) mark = by_id;
    }
    if (!mark && document_.attribute(node, "itemprop") == "author")
        mark = NoteMark{NoteKind::bio, MarkStrength::likely};
    if (!mark && role_of(document_, node) == "doc-errata") mark = NoteMark{NoteKind::correction, MarkStrength::sure};
    marks_[node] = mark;
    return mark;
}

std::optional<MarkedBox> NotePlaces::box_around(dom::NodeId node) {
    std::optional<MarkedBox> box;
    int steps = 0;
    for (dom::NodeId at = node; at != dom::no_node && at != dom::Document::root; at = document_[at].parent) {
        if (++steps > farthest_box || holds_body(at)) break;
        const std::optional<NoteMark> mark = mark_of(at);
        if (!mark) continue;
        const bool is_surer = box && box->mark.strength == MarkStrength::likely && mark->strength == MarkStrength::sure;
        const bool is_same = box && box->mark == *mark;
        if (!box || is_surer)
            box = MarkedBox{at, *mark};
        else if (is_same)
            box->node = at;
    }
    return box;
}

}  // namespace offprint::html
