#include "layout/galley.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/overloaded.h"

namespace offprint::layout {

void move_by(PageItem& item, double right, double down) {
    std::visit(overloaded{
                   [&](GlyphRun& run) {
                       run.x += right;
                       run.baseline += down;
                   },
                   [&](FilledBox& box) {
                       box.x += right;
                       box.y += down;
                   },
                   [&](PlacedImage& image) {
                       image.x += right;
                       image.y += down;
                   },
               },
               item.content);
}

void move_by(Strip& strip, double right, double down) {
    for (PageItem& item : strip.items) move_by(item, right, down);
    for (LinkArea& link : strip.links) {
        link.x += right;
        link.y += down;
    }
}

Strip with_smaller_pictures(Strip strip, double share, bool is_rtl) {
    double saved = 0;
    for (PageItem& item : strip.items) {
        move_by(item, 0, -saved);
        auto* const picture = std::get_if<PlacedImage>(&item.content);
        if (picture == nullptr) continue;
        if (is_rtl) picture->x += picture->width * (1 - share);
        saved += picture->height * (1 - share);
        picture->width *= share;
        picture->height *= share;
    }
    for (LinkArea& link : strip.links) link.y -= saved;
    strip.height -= saved;
    return strip;
}

bool TurnedTable::calls(int footnote) const {
    return std::any_of(strips.begin(), strips.end(), [footnote](const Strip& strip) {
        return std::find(strip.footnotes.begin(), strip.footnotes.end(), footnote) != strip.footnotes.end();
    });
}

Stack stacked(const std::vector<Strip>& strips) {
    Stack stack;
    for (const Strip& strip : strips) {
        if (!stack.tops.empty()) stack.height += strip.space_above;
        stack.tops.push_back(stack.height);
        stack.height += strip.height;
    }
    return stack;
}

namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

void absorb(Strip& strip, Strip part, double down) {
    move_by(part, 0, down);
    append(strip.items, std::move(part.items));
    append(strip.links, std::move(part.links));
    append(strip.anchors, std::move(part.anchors));
    append(strip.footnotes, std::move(part.footnotes));
}

std::vector<Strip> with_rules_drawn(Galley galley) {
    for (const SideRule& rule : galley.rules) {
        for (std::size_t i = rule.first; i < rule.last; ++i) {
            Strip& strip = galley.strips[i];
            const double above = i == rule.first ? 0 : strip.space_above;
            strip.items.push_back(
                {artifact_tag, FilledBox{rule.x, -above, rule.width, strip.height + above, rule.colour}});
        }
    }
    return std::move(galley.strips);
}

Strip joined(const std::vector<Strip>& parts) {
    Strip whole;
    if (parts.empty()) return whole;
    const Stack stack = stacked(parts);
    whole.space_above = parts.front().space_above;
    whole.baseline = parts.front().baseline;
    whole.may_break_before = parts.front().may_break_before;
    whole.block = parts.front().block;
    whole.offset = parts.front().offset;
    whole.height = stack.height;
    for (std::size_t i = 0; i < parts.size(); ++i) absorb(whole, parts[i], stack.tops[i]);
    return whole;
}

}  // namespace offprint::layout
