#include "layout/row_slices.h"

#include <algorithm>
#include <utility>

namespace offprint::layout {
namespace {

constexpr double rounding = 0.01;  // points

struct Placed {
    Strip* strip = nullptr;
    double top = 0, bottom = 0;
};

}  // namespace

std::vector<Strip> row_slices(std::vector<std::vector<Strip>>& cells, double padding, double height) {
    std::vector<Placed> all;
    for (std::vector<Strip>& cell : cells) {
        const Stack stack = stacked(cell);
        for (std::size_t i = 0; i < cell.size(); ++i)
            all.push_back({&cell[i], padding + stack.tops[i], padding + stack.tops[i] + cell[i].height});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Placed& one, const Placed& other) { return one.top < other.top; });
    std::vector<Strip> slices(1);
    double top = 0;
    double reach = padding;
    for (const Placed& placed : all) {
        const bool is_cut = placed.top >= reach - rounding && reach > padding;
        if (is_cut) {
            slices.back().height = placed.top - top;
            top = placed.top;
            slices.emplace_back();
            slices.back().may_break_before = slices.size() != 2;
        }
        reach = std::max(reach, placed.bottom);
        if (slices.back().baseline == 0) slices.back().baseline = placed.top - top + placed.strip->baseline;
        absorb(slices.back(), std::move(*placed.strip), placed.top - top);
    }
    slices.back().height = height - top;
    if (slices.size() > 2) slices.back().may_break_before = false;
    return slices;
}

}  // namespace offprint::layout
