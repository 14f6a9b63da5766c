#include "layout/break_columns.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include "layout/page_costs.h"

namespace offprint::layout {
namespace {

constexpr double most_empty_lines = 8;  // a shorter column is only taken where there is no other
constexpr double floats_share = 0.7;    // of a page, beyond its first float
constexpr double least_column = 4;      // lines: with less room the text begins on the next page
constexpr std::int32_t none = -1;

/// A column's start that is worth going on from, and the best way to it.
struct Node {
    ColumnStart start;
    std::size_t column = 0;
    bool is_first_page = false;
    double top = 0;
    std::vector<Placement> head;
    double cost = 0;
    std::int32_t previous = none;
    ColumnStart end_of_previous;
};

class Breaker {
public:
    Breaker(ColumnFiller& filler, const Run& run) : filler_(filler), frame_(filler.frame()), run_(run) {}

    std::vector<BrokenColumn> run(const ColumnStart& start) {
        Node first;
        first.start = start;
        first.is_first_page = true;
        first.top = run_.top;
        offer(std::move(first));
        while (!open_.empty()) {
            const std::int32_t index = open_.begin()->second;
            open_.erase(open_.begin());
            go_on_from(index);
        }
        return way_to_best();
    }

private:
    /// Nodes that go on alike; ordered so that a node comes after all that lead to it.
    using Key = std::tuple<std::size_t, std::size_t, ColumnStart, double>;

    [[nodiscard]] static Key key_of(const Node& node) {
        const std::size_t progress = node.start.next + node.start.placed - node.start.floats.size();
        return {progress, node.is_first_page ? node.column : node.column + 100, node.start, node.top};
    }

    void offer(Node node) {
        const Key key = key_of(node);
        const auto found = open_.find(key);
        if (found == open_.end()) {
            open_.emplace(key, static_cast<std::int32_t>(nodes_.size()));
            nodes_.push_back(std::move(node));
            return;
        }
        Node& rival = nodes_[static_cast<std::size_t>(found->second)];
        if (node.cost < rival.cost) rival = std::move(node);
    }

    [[nodiscard]] bool is_done(const ColumnStart& start) const {
        const bool has_notes = run_.places_notes && start.placed < filler_.due_before(run_.last);
        return start.next >= run_.last && start.floats.empty() && !has_notes;
    }

    [[nodiscard]] ColumnBox box_of(const Node& node) const {
        ColumnBox box;
        box.top = node.top;
        box.bottom = node.is_first_page ? run_.bottoms[node.column] : frame_.bottom;
        box.text_bottom = box.bottom;
        const bool may_overrun = frame_.columns == 1 && node.head.empty();
        if (may_overrun) box.overrun = frame_.overrun;
        box.places_notes = run_.places_notes;
        return box;
    }

    void go_on_from(std::int32_t index) {
        const Node node = nodes_[static_cast<std::size_t>(index)];
        const ColumnBox box = box_of(node);
        if (is_skipped(node, box)) {
            offer(node_after(index, node.start, node.cost, run_.columns));
            return;
        }
        const std::vector<ColumnEnd> ends = filler_.ends(node.start, box, run_.last);
        const double least_empty = least_legal(ends, box);
        for (const ColumnEnd& end : ends) {
            if (is_done(end.rest)) {
                finish(index, node, end, box);
                continue;
            }
            const bool is_progress = end.rest != node.start || node.is_first_page || waits_for_head(end.rest);
            const bool is_known = end.is_legal || least_empty == std::numeric_limits<double>::infinity();
            const double empty = empty_lines(end, box, frame_.grid);
            if (!is_known || !is_progress || empty > std::max(most_empty_lines, least_empty)) continue;
            const bool is_last_column = node.column + 1 == run_.columns;
            const ColumnClose close = is_last_column ? ColumnClose::page : ColumnClose::column;
            offer(node_after(index, end.rest, node.cost + cost_of(end, box, close, frame_.grid), node.column + 1));
        }
    }

    /// The next page begins with what spans it.
    [[nodiscard]] bool waits_for_head(const ColumnStart& rest) const {
        return !rest.floats.empty() && filler_.strip(rest.floats.front()).spans;
    }

    /// What is left of a page below what spans it may be too little to begin columns there.
    [[nodiscard]] bool is_skipped(const Node& node, const ColumnBox& box) const {
        return node.is_first_page && node.column == 0 && run_.columns > 1 &&
               box.bottom - box.top < least_column * frame_.grid;
    }

    [[nodiscard]] double least_legal(const std::vector<ColumnEnd>& ends, const ColumnBox& box) const {
        double least = std::numeric_limits<double>::infinity();
        for (const ColumnEnd& end : ends)
            if (end.is_legal) least = std::min(least, empty_lines(end, box, frame_.grid));
        return least;
    }

    /// The start of what follows: the next column, or the next page with what spans its top.
    [[nodiscard]] Node node_after(std::int32_t index, const ColumnStart& rest, double cost, std::size_t column) const {
        const Node& before = nodes_[static_cast<std::size_t>(index)];
        Node node;
        node.start = node.end_of_previous = rest;
        node.cost = cost;
        node.previous = index;
        const bool is_only_head = rest.next >= run_.last && waits_for_head(rest);
        node.is_first_page = before.is_first_page && column < run_.columns;
        node.column = column % run_.columns;
        node.top = before.top;
        if (is_only_head) node.column = 0;
        if (node.column > 0) return node;
        node.is_first_page = false;
        node.top = frame_.top;
        put_head(node);
        return node;
    }

    /// Floats that span go across the page's top.
    void put_head(Node& node) const {
        std::vector<std::size_t> rest;
        const double limit = frame_.top + floats_share * (frame_.bottom - frame_.top);
        double below = 0;
        for (const std::size_t index : node.start.floats) {
            const Strip& strip = filler_.strip(index);
            const double top = node.head.empty() ? node.top : node.top + below;
            const bool fits = node.head.empty() || top + strip.height <= limit;
            if (!strip.spans || !fits || !rest.empty()) {
                rest.push_back(index);
                continue;
            }
            node.head.push_back({index, top, false, 0});
            node.top = top + strip.height;
            below = strip.space_below;
        }
        if (!node.head.empty()) node.top += below;
        node.start.floats = std::move(rest);
    }

    void finish(std::int32_t index, const Node& node, const ColumnEnd& end, const ColumnBox& box) {
        double cost = node.cost + cost_of(end, box, ColumnClose::section, frame_.grid);
        const bool is_first_page = node.is_first_page && run_.is_on_first_page;
        if (run_.ends_article && !is_first_page) cost += cost_of_last_page(page_start(node), frame_);
        if (cost >= best_cost_) return;
        best_cost_ = cost;
        best_ = index;
        best_end_ = end.rest;
    }

    /// Where the page of a column begins.
    [[nodiscard]] const ColumnStart& page_start(const Node& node) const {
        const Node* first = &node;
        while (first->column > 0) first = &nodes_[static_cast<std::size_t>(first->previous)];
        return first->start;
    }

    [[nodiscard]] std::vector<BrokenColumn> way_to_best() const {
        std::vector<BrokenColumn> columns;
        ColumnStart end = best_end_;
        for (std::int32_t index = best_; index != none;) {
            const Node& node = nodes_[static_cast<std::size_t>(index)];
            const ColumnBox box = box_of(node);
            const bool opens_page = node.column == 0 && !node.is_first_page;
            if (!is_skipped(node, box)) columns.push_back({node.start, end, box, node.column, opens_page, node.head});
            end = node.end_of_previous;
            index = node.previous;
        }
        std::reverse(columns.begin(), columns.end());
        return columns;
    }

    ColumnFiller& filler_;
    const PageFrame& frame_;
    const Run& run_;
    std::vector<Node> nodes_;
    std::map<Key, std::int32_t> open_;
    double best_cost_ = std::numeric_limits<double>::infinity();
    std::int32_t best_ = none;
    ColumnStart best_end_;
};

}  // namespace

std::vector<BrokenColumn> break_columns(ColumnFiller& filler, const Run& run, const ColumnStart& start) {
    return Breaker(filler, run).run(start);
}

}  // namespace offprint::layout
