#include <utility>

#include "layout/block_setter.h"
#include "model/walk.h"

/// What stands above and below the body: the header and the colophon.
namespace offprint::layout {
namespace {

constexpr double above_rule = 9;  // points

struct HeaderLook {
    TextStyle text{};
    double space_below = 0;
};

HeaderLook look_of(edition::HeaderRole role, const Style& style) {
    using edition::HeaderRole;
    switch (role) {
        case HeaderRole::label: return {style.label, 10};
        case HeaderRole::headline: return {style.headline, 9};
        case HeaderRole::dek: return {style.dek, 14};
        case HeaderRole::byline: return {style.byline, 0};
        case HeaderRole::dates: return {style.dates, 0};
        case HeaderRole::source: return {style.dates, 0};
    }
    return {style.body, 0};
}

}  // namespace

void BlockSetter::put_header(const std::vector<edition::HeaderLine>& header, const Frame& frame) {
    if (header.empty()) return;
    Frame own = frame;
    own.tag = tag(TagKind::header, frame);
    for (const edition::HeaderLine& line : header) put_header_line(line, own);
    const Style& style = composition_.style;
    Strip rule;
    rule.height = style.hairline_width;
    rule.may_break_before = false;
    rule.lines_kept_after = 2;
    rule.items.push_back({artifact_tag, FilledBox{frame.left, 0, frame.width, style.hairline_width, style.hairline}});
    space_ = above_rule;
    push(std::move(rule));
    open_space(style.note_box.space_above);
    after_paragraph_ = false;
}

void BlockSetter::put_header_line(const edition::HeaderLine& line, const Frame& frame) {
    const HeaderLook look = look_of(line.role, composition_.style);
    const bool is_headline = line.role == edition::HeaderRole::headline;
    Frame own = frame;
    own.text = look.text;
    own.text.hyphenate = false;
    own.is_on_grid = false;
    ParagraphShape shape;
    shape.tag = tag(is_headline ? TagKind::heading1 : TagKind::paragraph, frame);
    shape.is_kept_whole = true;
    shape.lines_kept_after = 1;
    const bool is_display = is_headline || line.role == edition::HeaderRole::dek;
    if (is_display) shape.fill = Fill::balanced;
    if (is_headline) {
        const std::string name = composition_.unique_anchor("headline");
        anchors_.push_back(name);
        composition_.outline.push_back({plain_text(line.content), 1, name});
    }
    put_lines(flatten(line.content, surroundings(own, shape.tag), composition_), own, shape);
    open_space(look.space_below);
}

void BlockSetter::put_colophon(const std::vector<Inlines>& lines, const Frame& frame) {
    colophon_ = galley_.strips.size();
    if (lines.empty()) return;
    const Style& style = composition_.style;
    Frame own = frame;
    own.tag = tag(TagKind::colophon, frame);
    own.text = style.colophon;
    own.is_on_grid = false;
    const std::size_t first = galley_.strips.size();
    space_ = style.colophon_box.space_above;
    Strip rule;
    rule.height = style.hairline_width;
    rule.items.push_back({artifact_tag, FilledBox{frame.left, 0, frame.width, style.hairline_width, style.hairline}});
    push(std::move(rule));
    space_ = 7;
    for (const Inlines& line : lines) {
        ParagraphShape shape;
        shape.tag = tag(TagKind::paragraph, own);
        shape.is_kept_whole = true;
        put_lines(flatten(line, surroundings(own, shape.tag), composition_), own, shape);
    }
    for (std::size_t i = first + 1; i < galley_.strips.size(); ++i) galley_.strips[i].may_break_before = false;
}

}  // namespace offprint::layout
