#include <utility>

#include "layout/block_setter.h"

/// Editorial notes and footnotes.
namespace offprint::layout {
void BlockSetter::put(const Note& node, const Frame& frame) {
    const Style& style = composition_.style;
    const NoteStyle& look = style.notes[static_cast<std::size_t>(node.kind)];
    const BoxStyle& box = look.box;
    Frame own = indented(frame, box.indent_left + box.rule_left + box.padding_left, box.indent_right);
    own.tag = tag(TagKind::aside, frame);
    composition_.tags[own.tag].title = edition::note_title(node, frame.language);
    own.text = look.text;
    own.paragraphs = look.paragraphs;
    own.is_on_grid = frame.is_on_grid && style.on_grid;
    own.floats_figures = false;
    open_space(box.space_above);
    const std::size_t first = galley_.strips.size();
    open_box(box, own);
    after_paragraph_ = false;
    put_labelled(node, look.label, own);
    close_box(box, own);
    if (box.rule_left > 0 && own.width < frame.width) add_side_rule(first, frame, box.rule_left, box.rule_colour);
    open_space(box.space_below);
}

/// The rules above and below what stands in a box, and the space between them and it.
void BlockSetter::open_box(const BoxStyle& box, const Frame& frame) {
    if (box.rule_above.width <= 0) return;
    put_rule(box.rule_above, frame, 0, box.padding_above);
    galley_.strips.back().may_break_before = true;
}

void BlockSetter::close_box(const BoxStyle& box, const Frame& frame) {
    if (box.rule_below.width <= 0) return;
    put_rule(box.rule_below, frame, box.padding_below, 0);
    galley_.strips.back().lines_kept_after = 0;
}

/// The label runs into the first paragraph, or stands alone before what is none.
void BlockSetter::put_labelled(const Note& node, const InlineStyle& label, const Frame& frame) {
    const bool runs_in = !node.body.empty() && std::holds_alternative<Paragraph>(node.body.front().node);
    if (!runs_in && node.label.empty()) {
        put(node.body, frame);
        return;
    }
    ParagraphShape shape;
    shape.tag = tag(TagKind::paragraph, frame);
    const Inlines& words = runs_in ? std::get<Paragraph>(node.body.front().node).content : Inlines{};
    put_lines(flatten_labelled(node.label, label, words, surroundings(frame, shape.tag), composition_), frame, shape);
    after_paragraph_ = true;
    for (std::size_t i = runs_in ? 1 : 0; i < node.body.size(); ++i) put(node.body[i], frame);
}

void BlockSetter::put_footnote(const edition::NumberedFootnote& footnote, const Frame& frame) {
    const std::string name = composition_.unique_anchor(footnote_anchor(footnote.number));
    Frame own = frame;
    own.text = composition_.style.footnote;
    own.paragraphs.reset();
    own.is_on_grid = false;
    own.floats_figures = false;
    own.tag = tag(TagKind::note, frame);
    composition_.tags[own.tag].id = name;
    anchors_.push_back(name);
    const TagId label_tag = composition_.tags.add(TagKind::list_label, own.tag);
    const Style& style = composition_.style;
    Label label{std::to_string(composition_.edition.footnotes.size()), style.footnote_number, style.footnote_gap};
    Frame inner = indented(own, width_of_label(label, own) + label.gap, 0);
    label.text = std::to_string(footnote.number);
    const std::size_t first = galley_.strips.size();
    put(footnote.content, inner);
    attach_label(first, label, inner, label_tag);
    link_back(galley_.strips[first], footnote.number, inner, label_tag);
}

/// The number leads back to the first mark.
void BlockSetter::link_back(Strip& strip, int number, const Frame& inner, TagId label) {
    if (composition_.footnote_marks[number] == 0 || strip.items.empty()) return;
    const TagId link = composition_.tags.add(TagKind::link, label);
    strip.items.front().tag = link;
    const double width = 1.2 * inner.text.size;
    const double x = inner.is_rtl ? inner.left + inner.width : inner.left - width;
    strip.links.push_back(
        {link, x, 0, width, inner.text.leading, "", footnote_mark_anchor(number), std::to_string(number)});
}

}  // namespace offprint::layout
