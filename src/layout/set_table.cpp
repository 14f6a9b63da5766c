#include <utility>

#include "layout/block_setter.h"
#include "layout/table_setter.h"

/// A table in the column: its caption, its rows, its head repeated on every page.
namespace offprint::layout {
namespace {

constexpr double greatest_head = 0.3;  // of the page: a higher head is not repeated

}  // namespace

void BlockSetter::put(const Table& node, const Frame& frame) {
    if (node.rows.empty() && node.caption.empty()) return;
    const Style& style = composition_.style;
    Frame own = frame;
    own.tag = tag(TagKind::table, frame);
    open_space(style.table_box.space_above);
    if (!node.caption.empty()) {
        Frame caption = own;
        caption.text = style.table_caption;
        caption.is_on_grid = false;
        ParagraphShape shape;
        shape.tag = tag(TagKind::caption, own);
        shape.is_kept_whole = true;
        shape.lines_kept_after = 1;
        put_lines(flatten(node.caption, surroundings(caption, shape.tag), composition_), caption, shape);
        open_space(style.table_caption_box.space_below + style.table_caption_box.padding_below);
    }
    if (node.columns.empty() || node.rows.empty()) return;
    SetRows rows = set_rows(node, own, composition_);
    TableHead head;
    head.first = galley_.strips.size();
    head.header_end = head.first + rows.header_strips;
    head.last = head.first + rows.strips.size();
    double head_height = 0;
    for (std::size_t i = 0; i < rows.strips.size(); ++i) {
        if (i < rows.header_strips) head_height += rows.strips[i].height;
        rows.strips[i].table = static_cast<std::int32_t>(galley_.tables.size());
        push(std::move(rows.strips[i]));
    }
    if (head_height > greatest_head * style.page.height) head.header_end = head.first;
    if (head.last >= head.header_end + 3) galley_.strips[head.last - 1].may_break_before = false;
    if (head.last >= head.header_end + 3) galley_.strips[head.header_end + 1].may_break_before = false;
    galley_.tables.push_back(head);
    open_space(style.table_box.space_below);
}

}  // namespace offprint::layout
