#include <algorithm>
#include <utility>

#include "layout/block_setter.h"
#include "layout/image_size.h"
#include "model/walk.h"

/// Figures: pictures with caption and credit as one strip.
namespace offprint::layout {
namespace {

constexpr double least_height = 54;      // points, for each of many pictures
constexpr double greatest_share = 0.62;  // of the text area's height, for one figure's pictures

constexpr double wide_ratio = 1.45;         // width to height: such a picture may go across the columns
constexpr double fine_pixels = 110.0 / 72;  // a point across all columns

double text_height(const PageStyle& page) { return page.height - page.first_margin_top - page.margin_bottom; }

/// A single picture, wide and fine enough for the whole measure.
bool is_wide(const Figure& node, const Resources& resources, double width) {
    if (node.images.size() != 1) return false;
    const auto found = resources.find(node.images.front().url);
    if (found == resources.end() || found->second.height == 0) return false;
    const double across = found->second.width;
    const bool is_fine = found->second.kind == MediaKind::svg || across >= fine_pixels * width;
    return is_fine && across >= wide_ratio * found->second.height;
}

double height_of_pictures(const Strip& strip) {
    double height = 0;
    for (const PageItem& item : strip.items)
        if (const auto* const picture = std::get_if<PlacedImage>(&item.content)) height += picture->height;
    return height;
}

}  // namespace

void BlockSetter::put(const Figure& node, const Frame& outer) {
    if (node.images.empty() && node.caption.empty() && node.credit.empty()) return;
    const Style& style = composition_.style;
    const bool is_in_column = outer.floats_figures && outer.width < outer.page_width;
    const bool spans = is_in_column && is_wide(node, composition_.context.resources, outer.page_width);
    const bool leads = spans && galley_.strips.size() == body_;
    Frame frame = outer;
    if (spans) frame.width = frame.page_width;
    if (leads) frame.floats_figures = false;
    const double room = greatest_share * text_height(style.page);
    const auto count = static_cast<double>(std::max<std::size_t>(1, node.images.size()));
    const std::size_t first = galley_.strips.size();
    const double space_before = space_;
    open_space(style.figure_box.space_above);
    TagId last = frame.tag;
    for (const Image& image : node.images) {
        if (&image != &node.images.front()) open_space(style.between_pictures);
        last = put_picture(image, node, frame, std::max(room / count, least_height));
    }
    put_caption(node, frame, last == artifact_tag ? frame.tag : last);
    const bool fits_a_page =
        stacked({galley_.strips.begin() + static_cast<std::ptrdiff_t>(first), galley_.strips.end()}).height <
        text_height(style.page);
    if (fits_a_page) {
        join_from(first);
    }
    if (spans) span_from(first);
    if (fits_a_page && frame.floats_figures) {
        galley_.strips[first].floats = true;
        galley_.strips[first].space_below = style.figure_box.space_below;
        galley_.strips[first].pictures = height_of_pictures(galley_.strips[first]);
        open_space(space_before);
        return;
    }
    open_space(style.figure_box.space_below);
}

TagId BlockSetter::put_picture(const Image& image, const Figure& node, const Frame& frame, double greatest_height) {
    const bool is_decorative = image.alt && image.alt->empty() && node.caption.empty();
    const TagId figure = is_decorative ? artifact_tag : tag(TagKind::figure, frame);
    if (!is_decorative) {
        std::string alt = image.alt.value_or("");
        if (alt.empty()) alt = plain_text(node.caption);
        composition_.tags[figure].alt = alt.empty() ? file_name(image.url) : alt;
    }
    const auto resource = composition_.context.resources.find(image.url);
    if (resource == composition_.context.resources.end()) {
        put_missing_picture(image, frame, figure);
        return figure;
    }
    const ImageSize size = figure_size(resource->second, frame.width, greatest_height);
    Strip strip;
    strip.height = size.height;
    const double x = frame.is_rtl ? frame.left + frame.width - size.width : frame.left;
    strip.items.push_back({figure, PlacedImage{image.url, x, 0, size.width, size.height}});
    push(std::move(strip));
    return figure;
}

void BlockSetter::put_missing_picture(const Image& image, const Frame& frame, TagId tag) {
    const Style& style = composition_.style;
    Frame own = frame;
    const BoxStyle& box = style.missing_picture_box;
    own.text = style.missing_picture;
    const double padding = std::min(box.padding_left, frame.width / 4);
    own.left += padding;
    own.width -= 2 * padding;
    const std::string words = image.alt && !image.alt->empty() ? *image.alt : file_name(image.url);
    const std::size_t first = galley_.strips.size();
    ParagraphShape shape;
    put_lines(flatten({Inline{Text{words}}}, surroundings(own, tag), composition_), own, shape);
    join_from(first);
    if (galley_.strips.size() == first) push({});
    Strip& strip = galley_.strips.back();
    const double height = box.padding_above + strip.height + box.padding_below;
    move_by(strip, 0, box.padding_above);
    strip.height = height;
    if (box.rule_above.width <= 0) return;
    const double line = box.rule_above.width;
    const Colour colour = box.rule_above.colour;
    for (const FilledBox& side : {FilledBox{frame.left, 0, frame.width, line, colour},
                                  FilledBox{frame.left, height - line, frame.width, line, colour},
                                  FilledBox{frame.left, 0, line, height, colour},
                                  FilledBox{frame.left + frame.width - line, 0, line, height, colour}})
        strip.items.push_back({artifact_tag, side});
}

void BlockSetter::put_caption(const Figure& node, const Frame& frame, TagId parent) {
    if (node.caption.empty() && node.credit.empty()) return;
    const Style& style = composition_.style;
    Frame own = frame;
    own.text = style.caption;
    own.is_on_grid = false;
    ParagraphShape shape;
    shape.tag = composition_.tags.add(parent == frame.tag ? TagKind::paragraph : TagKind::caption, parent);
    StyledText flat = flatten(node.caption, surroundings(own, shape.tag), composition_);
    Frame credit = own;
    credit.text = style.credit;
    append_flat(flat, flatten(node.credit, surroundings(credit, shape.tag), composition_));
    open_space(style.caption_box.space_above);
    put_lines(flat, own, shape);
}

}  // namespace offprint::layout
