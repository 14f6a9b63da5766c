#include "layout/table_setter.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "layout/cell_extent.h"
#include "layout/row_slices.h"
#include "layout/table_cells.h"

namespace offprint::layout {
namespace {

constexpr double least_type = 0.75;  // of the style's size
constexpr double tall_row = 0.3;     // of the page: a higher row may be parted

/// A cell that has been set.
struct SetCell {
    PlacedCell place;
    std::vector<Strip> strips;
    double height = 0;
};

class RowSetter {
public:
    RowSetter(const Table& table, const Frame& frame, Composition& composition)
        : table_(table), frame_(frame), composition_(composition), rows_(placed_cells(table)) {
        const auto count = static_cast<double>(std::max<std::size_t>(1, table.columns.size()));
        gap_ = std::min(composition.style.cell_gap, frame.width / (4 * count));
        for (const auto& row : rows_)
            for (const PlacedCell& cell : row) longest_span_ = std::max(longest_span_, cell.rows);
        longest_span_ = std::min<std::size_t>(longest_span_, 100);
    }

    FittedColumns fit() {
        fit_columns();
        return {std::move(widths_), scale_, wanted_scale_ >= least_type};
    }

    SetRows set(const FittedColumns& columns) {
        widths_ = columns.widths;
        scale_ = columns.scale;
        SetRows result;
        for (std::size_t first = 0; first < rows_.size();) {
            const std::size_t last = end_of_group(first);
            put_group(first, last, result);
            first = last;
        }
        return result;
    }

private:
    [[nodiscard]] std::size_t header_rows() const {
        return std::min(static_cast<std::size_t>(std::max(0, table_.header_rows)), table_.rows.size());
    }

    [[nodiscard]] bool is_header(const PlacedCell& place) const {
        return place.row < header_rows() || (place.cell != nullptr && place.cell->is_header);
    }

    /// Rows that a cell joins stay together.
    [[nodiscard]] std::size_t end_of_group(std::size_t first) const {
        std::size_t last = first + 1;
        for (std::size_t r = first; r < last && r < rows_.size(); ++r)
            for (const PlacedCell& cell : rows_[r]) last = std::max(last, r + cell.rows);
        return std::min(last, rows_.size());
    }

    void fit_columns() {
        const double room =
            frame_.width - gap_ * static_cast<double>(std::max<std::size_t>(1, table_.columns.size()) - 1);
        std::vector<ColumnNeed> needs = needs_of_columns();
        const double least = least_width(needs);
        if (least > room) {
            wanted_scale_ = 0.98 * room / least;
            scale_ = std::max(least_type, wanted_scale_);
            for (ColumnNeed& need : needs) need = {need.least * scale_, need.greatest * scale_};
        }
        widths_ = column_widths(needs, room);
    }

    [[nodiscard]] std::vector<ColumnNeed> needs_of_columns() {
        const Rehearsal rehearsal(composition_);
        std::vector<ColumnNeed> needs(table_.columns.size());
        std::vector<std::pair<PlacedCell, ColumnNeed>> spanning;
        for (const auto& row : rows_) {
            for (const PlacedCell& cell : row) {
                const Extent extent = cell_extent(cell.cell->content, frame_of(cell, 0), composition_);
                const ColumnNeed need{extent.least + 1, extent.greatest + 1};  // a point for rounding
                if (cell.columns == 1)
                    widen(needs, cell.column, 1, need, gap_);
                else
                    spanning.emplace_back(cell, need);
            }
        }
        for (const auto& [cell, need] : spanning) widen(needs, cell.column, cell.columns, need, gap_);
        return needs;
    }

    [[nodiscard]] Frame frame_of(const PlacedCell& place, TagId tag) const {
        const Style& style = composition_.style;
        Frame frame = frame_;
        frame.tag = tag;
        frame.text = is_header(place) ? style.table_head : style.table;
        frame.text.size *= scale_;
        frame.text.leading *= scale_;
        frame.text.align = alignment_of(table_.columns[place.column]);
        frame.paragraphs.reset();
        frame.is_on_grid = false;
        frame.floats_figures = false;
        if (widths_.empty()) return frame;
        double start = 0;
        for (std::size_t i = 0; i < place.column; ++i) start += widths_[i] + gap_;
        frame.width = gap_ * static_cast<double>(place.columns - 1);
        for (std::size_t i = place.column; i < place.column + place.columns; ++i) frame.width += widths_[i];
        frame.left = frame_.is_rtl ? frame_.left + frame_.width - start - frame.width : frame_.left + start;
        return frame;
    }

    /// Columns say left and right, not start and end.
    [[nodiscard]] TextAlign alignment_of(ColumnAlignment alignment) const {
        switch (alignment) {
            case ColumnAlignment::center: return TextAlign::center;
            case ColumnAlignment::right: return frame_.is_rtl ? TextAlign::start : TextAlign::end;
            case ColumnAlignment::left: return frame_.is_rtl ? TextAlign::end : TextAlign::start;
            case ColumnAlignment::none: break;
        }
        return TextAlign::start;
    }

    SetCell set_cell(const PlacedCell& place, TagId row) {
        const TagId tag =
            composition_.tags.add(is_header(place) ? TagKind::table_header_cell : TagKind::table_data_cell, row);
        composition_.tags[tag].column_span = static_cast<int>(place.columns);
        composition_.tags[tag].row_span = static_cast<int>(place.rows);
        BlockSetter setter(composition_);
        setter.put(place.cell->content, frame_of(place, tag));
        SetCell cell{place, with_rules_drawn(setter.take()), 0};
        cell.height = stacked(cell.strips).height + 2 * padding_;
        return cell;
    }

    void put_group(std::size_t first, std::size_t last, SetRows& result) {
        std::vector<SetCell> cells;
        std::vector<double> heights(last - first, 2 * padding_);
        for (std::size_t r = first; r < last; ++r) {
            const TagId row = composition_.tags.add(TagKind::table_row, frame_.tag);
            for (const PlacedCell& place : rows_[r]) cells.push_back(set_cell(place, row));
        }
        for (const SetCell& cell : cells)
            if (cell.place.rows == 1) raise_to(heights[cell.place.row - first], cell.height);
        for (const SetCell& cell : cells)
            if (cell.place.rows > 1) stretch_rows(heights, first, cell);
        if (last == first + 1 && heights.front() > tall_row * composition_.style.page.height)
            put_sliced(first, cells, heights.front(), result);
        else
            put_whole(first, cells, heights, result);
    }

    static void raise_to(double& height, double wanted) { height = std::max(height, wanted); }

    static void stretch_rows(std::vector<double>& heights, std::size_t first, const SetCell& cell) {
        const std::size_t begin = cell.place.row - first;
        double sum = 0;
        for (std::size_t i = begin; i < begin + cell.place.rows; ++i) sum += heights[i];
        heights[begin + cell.place.rows - 1] += std::max(0.0, cell.height - sum);
    }

    void put_whole(std::size_t first, std::vector<SetCell>& cells, const std::vector<double>& heights,
                   SetRows& result) {
        for (std::size_t i = 0; i < heights.size(); ++i) {
            Strip strip;
            strip.height = heights[i];
            strip.may_break_before = i == 0;
            for (SetCell& cell : cells)
                if (cell.place.row == first + i) place_cell(strip, cell);
            finish_row(strip, first + i, i > 0, result);
        }
    }

    void place_cell(Strip& strip, SetCell& cell) const {
        const Stack stack = stacked(cell.strips);
        for (std::size_t i = 0; i < cell.strips.size(); ++i) {
            if (strip.baseline == 0 && i == 0) strip.baseline = padding_ + cell.strips[i].baseline;
            absorb(strip, std::move(cell.strips[i]), padding_ + stack.tops[i]);
        }
    }

    void put_sliced(std::size_t row, std::vector<SetCell>& cells, double height, SetRows& result) {
        std::vector<std::vector<Strip>> columns;
        for (SetCell& cell : cells) columns.push_back(std::move(cell.strips));
        std::vector<Strip> slices = row_slices(columns, padding_, height);
        for (std::size_t i = 0; i < slices.size(); ++i) {
            slices[i].table = -1;
            if (i + 1 == slices.size())
                finish_row(slices[i], row, false, result);
            else
                result.strips.push_back(std::move(slices[i]));
        }
        if (row < header_rows()) result.header_strips = result.strips.size();
    }

    void finish_row(Strip& strip, std::size_t row, bool is_kept, SetRows& result) const {
        if (is_kept || (row > 0 && row <= header_rows())) strip.may_break_before = false;
        const Style& style = composition_.style;
        if (row == 0) add_rule(strip, 0, style.table_box.rule_above);
        const bool is_last = row + 1 == rows_.size();
        const bool is_head_end = row + 1 == header_rows();
        add_rule_below(strip, row,
                       is_last       ? style.table_box.rule_below
                       : is_head_end ? style.table_head_rule
                                     : style.table_rule);
        result.strips.push_back(std::move(strip));
        if (row < header_rows()) result.header_strips = result.strips.size();
    }

    /// A rule below a row, without the columns whose cells go on below it.
    void add_rule_below(Strip& strip, std::size_t row, const RuleStyle& rule) const {
        std::vector<bool> goes_on(widths_.size(), false);
        for (std::size_t r = row >= longest_span_ ? row - longest_span_ : 0; r <= row; ++r) {
            for (const PlacedCell& cell : rows_[r])
                for (std::size_t i = cell.column; i < cell.column + cell.columns; ++i)
                    if (r + cell.rows > row + 1) goes_on[i] = true;
        }
        if (std::find(goes_on.begin(), goes_on.end(), true) == goes_on.end()) {
            add_rule(strip, strip.height - rule.width, rule);
            return;
        }
        for (std::size_t i = 0; i < goes_on.size(); ++i) {
            if (goes_on[i]) continue;
            const Frame column = frame_of(PlacedCell{nullptr, row, i, 1, 1}, 0);
            const double gap = i + 1 < goes_on.size() ? gap_ : 0;
            const double left = frame_.is_rtl ? column.left - gap : column.left;
            strip.items.push_back({artifact_tag, FilledBox{left, strip.height - rule.width, column.width + gap,
                                                           rule.width, rule.colour}});
        }
    }

    void add_rule(Strip& strip, double y, const RuleStyle& rule) const {
        if (rule.width <= 0) return;
        strip.items.push_back({artifact_tag, FilledBox{frame_.left, y, frame_.width, rule.width, rule.colour}});
    }

    const Table& table_;
    const Frame& frame_;
    Composition& composition_;
    std::vector<std::vector<PlacedCell>> rows_;
    std::vector<double> widths_;
    std::size_t longest_span_ = 1;  ///< rows
    double gap_ = 0, scale_ = 1;
    double padding_ = composition_.style.cell_padding;  ///< above and below the words of a cell
    double wanted_scale_ = 1;                           ///< with which every word would fit
};

}  // namespace

FittedColumns fit_columns(const Table& table, const Frame& frame, Composition& composition) {
    return RowSetter(table, frame, composition).fit();
}

SetRows set_rows(const Table& table, const Frame& frame, const FittedColumns& columns, Composition& composition) {
    RowSetter setter(table, frame, composition);
    return setter.set(columns);
}

}  // namespace offprint::layout
