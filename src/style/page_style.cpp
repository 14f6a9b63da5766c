#include "style/page_style.h"

#include <algorithm>
#include <cmath>

namespace offprint::style {
namespace {

constexpr double least_side = 100, greatest_side = 14400;  // points
constexpr double least_text = 72;                          // points of a page's width and height that words need
constexpr double least_margin_share = 0.07;                // of a page's width, on a page too narrow for the measure
constexpr double least_leading = 0.8;                      // em
constexpr const char* one_size = "all pages of a PDF have one size; say it in @page";

std::size_t index_of(MarginPlace place) { return static_cast<std::size_t>(place); }

/// What the rules for one kind of page come to.
struct PageValues {
    Computed page{};
    Winners winners{};
    std::array<Winners, margin_places> margins{};
};

TextAlign align_of(MarginPlace place) {
    switch (place) {
        case MarginPlace::top_left:
        case MarginPlace::bottom_left: return TextAlign::start;
        case MarginPlace::top_center:
        case MarginPlace::bottom_center: return TextAlign::center;
        case MarginPlace::top_right:
        case MarginPlace::bottom_right: return TextAlign::end;
    }
    return TextAlign::start;
}

bool is_at_top(MarginPlace place) {
    return place == MarginPlace::top_left || place == MarginPlace::top_center || place == MarginPlace::top_right;
}

class PageReader {
public:
    PageReader(Markup& markup, const std::vector<const Sheet*>& sheets, const Computed& root)
        : markup_(markup), sheets_(sheets), root_(root) {}

    PageStyle run() {
        const PageValues right = values_of({PageKind::every, PageKind::right});
        const PageValues left = values_of({PageKind::every, PageKind::left});
        const PageValues first = values_of({PageKind::every, PageKind::right, PageKind::first});
        PageStyle page;
        const Size size = right.page.page_size.value_or(Size{page.width, page.height});
        page.width = std::clamp(size.width, least_side, greatest_side);
        page.height = std::clamp(size.height, least_side, greatest_side);
        const std::array<double, 4>& margin = right.page.margin;
        page.margin_top = margin[0];
        page.first_margin_top = first.page.margin[0];
        page.margin_outer = margin[1];
        page.margin_bottom = margin[2];
        page.margin_inner = margin[3];
        page.is_mirrored = left.page.margin[3] != margin[3];
        check_left(left, right);
        check_first(first, right);
        keep_room(page);
        page.right_furniture = furniture(right);
        page.left_furniture = furniture(left);
        page.first_furniture = furniture(first);
        return page;
    }

private:
    /// :first beats :left and :right, and those beat a bare @page (CSS Paged Media 3, 3.2).
    static Specificity rank(PageKind kind) {
        switch (kind) {
            case PageKind::every: return {0, 0};
            case PageKind::left:
            case PageKind::right: return {0, 1};
            case PageKind::first: return {1, 0};
        }
        return {};
    }

    /// Told of once for each declaration that only this kind of page has.
    void tell(const PageValues& own, const PageValues& right, Property property, const char* message) {
        const Winner& won = own.winners[static_cast<std::size_t>(property)];
        if (won.declaration == nullptr) return;
        if (won.declaration != right.winners[static_cast<std::size_t>(property)].declaration)
            markup_.trouble(won, message);
    }

    void check_left(const PageValues& left, const PageValues& right) {
        constexpr const char* message =
            "the PDF mirrors the right page's margins on the left one, and gives it none of its own";
        tell(left, right, Property::page_size, one_size);
        const std::array<double, 4>&own = left.page.margin, &other = right.page.margin;
        const std::array<double, 4> mirrored{other[0], other[3], other[2], other[1]};
        if (own == other || own == mirrored) return;
        for (int side = 0; side < 4; ++side) tell(left, right, Property::margin_top + side, message);
    }

    void check_first(const PageValues& first, const PageValues& right) {
        tell(first, right, Property::page_size, one_size);
        for (int side = 1; side < 4; ++side) {
            const auto index = static_cast<std::size_t>(side);
            if (first.page.margin[index] != right.page.margin[index])
                tell(first, right, Property::margin_top + side,
                     "the first page of a PDF has a top margin of its own, and no other");
        }
    }

    PageValues values_of(std::initializer_list<PageKind> kinds) {
        Contest contest;
        std::array<Contest, margin_places> margins;
        for (std::size_t s = 0; s < sheets_.size(); ++s) {
            for (const PageRule& rule : sheets_[s]->pages) {
                if (std::find(kinds.begin(), kinds.end(), rule.kind) == kinds.end()) continue;
                contest.enter(rule.declarations, rank(rule.kind), s);
                for (const MarginRule& margin : rule.margins)
                    margins[index_of(margin.place)].enter(margin.declarations, rank(rule.kind), s);
            }
        }
        PageValues values;
        values.winners = contest.winners();
        values.page = markup_.values(values.winners, root_, can_page);
        for (std::size_t i = 0; i < margin_places; ++i) values.margins[i] = margins[i].winners();
        return values;
    }

    std::vector<MarginBox> furniture(const PageValues& values) {
        std::vector<MarginBox> boxes;
        for (std::size_t i = 0; i < margin_places; ++i) {
            const auto place = static_cast<MarginPlace>(i);
            const Computed computed = markup_.values(
                values.margins[i], values.page, can_margin_box | (is_at_top(place) ? can_pad_below : can_pad_above));
            if (!computed.content || computed.content->empty()) continue;
            MarginBox box;
            box.is_above = is_at_top(place);
            box.place = align_of(place);
            box.content = *computed.content;
            box.text = text_style(computed);
            box.text.align = box.place;
            box.gap = box.is_above ? computed.padding[2] : computed.padding[0];
            boxes.push_back(std::move(box));
        }
        return boxes;
    }

    /// Margins that leave no room are cut down.
    static void keep_room(PageStyle& page) {
        for (double* margin :
             {&page.margin_top, &page.first_margin_top, &page.margin_bottom, &page.margin_inner, &page.margin_outer})
            *margin = std::max(0.0, *margin);
        const double across = page.margin_inner + page.margin_outer;
        if (across > page.width - least_text) {
            page.margin_inner *= (page.width - least_text) / across;
            page.margin_outer *= (page.width - least_text) / across;
        }
        const double down = std::max(page.margin_top, page.first_margin_top) + page.margin_bottom;
        if (down > page.height - least_text) {
            for (double* margin : {&page.margin_top, &page.first_margin_top, &page.margin_bottom})
                *margin *= (page.height - least_text) / down;
        }
    }

    Markup& markup_;
    const std::vector<const Sheet*>& sheets_;
    const Computed& root_;
};

double hundredths(double points) { return std::round(points * 100) / 100; }

}  // namespace

PageStyle page_style(Markup& markup, const std::vector<const Sheet*>& sheets, const Computed& root) {
    return PageReader(markup, sheets, root).run();
}

PageStyle fitted_to(PageStyle page, PageSize size) {
    const double across = page.margin_inner + page.margin_outer;
    const double measure = page.width - across;
    const double least = 2 * least_margin_share * size.width;
    const double left_over = std::max(size.width - measure, least);
    const double inner_share = across > 0 ? page.margin_inner / across : 0.5;
    page.margin_inner = hundredths(left_over * inner_share);
    page.margin_outer = hundredths(left_over - page.margin_inner);
    const double taller = size.height / page.height;
    for (double* margin : {&page.margin_top, &page.first_margin_top, &page.margin_bottom})
        *margin = hundredths(*margin * taller);
    const double nearer = std::min(1.0, taller);
    for (std::vector<MarginBox>* boxes : {&page.first_furniture, &page.left_furniture, &page.right_furniture})
        for (MarginBox& box : *boxes) box.gap = hundredths(box.gap * nearer);
    page.width = size.width;
    page.height = size.height;
    return page;
}

TextStyle text_style(const Computed& values) {
    TextStyle style;
    style.family = values.family;
    style.size = values.size;
    style.leading = std::max(values.line_height(), least_leading * values.size);
    style.weight = values.weight;
    style.italic = values.is_italic;
    style.colour = values.colour;
    style.letter_spacing = std::round(values.letter_spacing / values.size * 1e4) / 1e4;
    style.align = values.align;
    style.hyphenate = values.is_hyphenated;
    style.capitals = values.is_uppercase    ? Capitals::uppercase
                     : values.is_small_caps ? Capitals::small_caps
                                            : Capitals::as_written;
    style.numerals = values.numerals;
    style.is_balanced = values.is_balanced;
    return style;
}

InlineStyle inline_style(const Computed& values, const Computed& around, double rise) {
    const TextStyle own = text_style(values);
    const TextStyle other = text_style(around);
    InlineStyle style;
    if (own.family != other.family) style.family = own.family;
    style.size = own.size / other.size;
    if (own.weight != other.weight) style.weight = own.weight;
    if (own.italic != other.italic) style.italic = own.italic;
    if (own.colour != other.colour) style.colour = own.colour;
    if (own.letter_spacing != other.letter_spacing) style.letter_spacing = own.letter_spacing;
    if (own.capitals != other.capitals) style.capitals = own.capitals;
    if (own.numerals != other.numerals) style.numerals = own.numerals;
    style.background = values.background;
    style.is_underlined = values.is_underlined;
    style.rise = rise / other.size;
    return style;
}

}  // namespace offprint::style
