#include <algorithm>
#include <string>
#include <utility>

#include "layout/block_setter.h"
#include "layout/page_geometry.h"
#include "layout/table_records.h"
#include "layout/table_setter.h"

/// A table in the column: its caption, its rows, its head repeated on every page. What is too wide for the column goes
/// across all columns, else on a turned page, else it is set as records.
namespace offprint::layout {
namespace {

constexpr double greatest_head = 0.3;   // of the page: a higher head is not repeated
constexpr double greatest_float = 0.6;  // of the page: a higher table across the columns stands in its place
constexpr double same_width = 1;        // points

std::string words_for(const Table& table) {
    return "a table of " + std::to_string(table.columns.size()) + " columns is too wide for the measure";
}

}  // namespace

void BlockSetter::put(const Table& node, const Frame& frame) {
    if (node.rows.empty() && node.caption.empty()) return;
    const FittedColumns columns = fit_columns(node, frame, composition_);
    const bool is_in_body = frame.floats_figures;
    if (columns.fits || node.rows.empty()) {
        put_table(node, frame, columns);
        return;
    }
    if (is_in_body && (put_across(node, frame) || put_turned(node, frame))) return;
    composition_.note("table-as-records", source_, words_for(node) + "; its rows are set as records");
    put_records(node, frame);
}

/// Across all columns: at the top of the next page, or where it stands when it is high.
bool BlockSetter::put_across(const Table& node, const Frame& frame) {
    Frame own = frame;
    own.width = frame.page_width;
    if (frame.page_width < frame.width + same_width) return false;
    const FittedColumns columns = fit_columns(node, own, composition_);
    if (!columns.fits) return false;
    const std::size_t first = galley_.strips.size();
    const std::size_t table = galley_.tables.size();
    put_table(node, own, columns);
    const auto begin = galley_.strips.begin() + static_cast<std::ptrdiff_t>(first);
    const PageStyle& page = composition_.style.page;
    if (stacked({begin, galley_.strips.end()}).height < greatest_float * (page.height - page.margin_top)) {
        join_from(first);
        galley_.tables.resize(table);
        galley_.strips[first].floats = true;
        galley_.strips[first].space_below = composition_.style.table_box.space_below;
    }
    span_from(first);
    return true;
}

/// On a page of its own that lies on its side, after the page that it belongs to. Footnotes that were called before
/// stand there already.
bool BlockSetter::put_turned(const Table& node, const Frame& frame) {
    Frame own = frame;
    own.left = 0;
    own.width = own.page_width = turned_measure(composition_.style.page);
    const FittedColumns columns = fit_columns(node, own, composition_);
    if (!columns.fits) return false;
    composition_.note("table-turned", source_, words_for(node) + "; it stands on a turned page");
    BlockSetter setter(composition_);
    setter.put_table(node, own, columns);
    Galley turned = setter.take();
    Strip place;
    place.may_break_before = galley_.strips.empty();
    for (Strip& strip : turned.strips)
        std::erase_if(strip.footnotes, [this](int footnote) { return is_called(footnote); });
    const double space = std::exchange(space_, 0);
    push(std::move(place));
    open_space(space);
    galley_.turned.push_back({galley_.strips.size() - 1, std::move(turned.strips), std::move(turned.tables), {}});
    return true;
}

bool BlockSetter::is_called(int footnote) const {
    const auto has_mark = [footnote](const Strip& strip) {
        return std::find(strip.footnotes.begin(), strip.footnotes.end(), footnote) != strip.footnotes.end();
    };
    return std::any_of(galley_.strips.begin(), galley_.strips.end(), has_mark) ||
           std::any_of(galley_.turned.begin(), galley_.turned.end(),
                       [footnote](const TurnedTable& table) { return table.calls(footnote); });
}

void BlockSetter::put_records(const Table& node, const Frame& frame) {
    Frame own = frame;
    own.text = composition_.style.table;
    own.is_on_grid = false;
    own.paragraphs.reset();
    own.floats_figures = false;
    open_space(composition_.style.table_box.space_above);
    if (!node.caption.empty()) put_table_caption(node, own, TagKind::paragraph);
    after_paragraph_ = false;
    put(table_as_records(node), own);
    open_space(composition_.style.table_box.space_below);
}

void BlockSetter::put_table_caption(const Table& node, const Frame& frame, TagKind kind) {
    Frame caption = frame;
    caption.text = composition_.style.table_caption;
    caption.is_on_grid = false;
    ParagraphShape shape;
    shape.tag = tag(kind, frame);
    shape.is_kept_whole = true;
    shape.lines_kept_after = 1;
    put_lines(flatten(node.caption, surroundings(caption, shape.tag), composition_), caption, shape);
    const BoxStyle& box = composition_.style.table_caption_box;
    open_space(box.space_below + box.padding_below);
}

void BlockSetter::put_table(const Table& node, const Frame& frame, const FittedColumns& columns) {
    const Style& style = composition_.style;
    Frame own = frame;
    own.tag = tag(TagKind::table, frame);
    open_space(style.table_box.space_above);
    if (!node.caption.empty()) put_table_caption(node, own, TagKind::caption);
    if (node.columns.empty() || node.rows.empty()) return;
    SetRows rows = set_rows(node, own, columns, composition_);
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
