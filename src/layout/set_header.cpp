#include <utility>

#include "layout/block_setter.h"
#include "model/walk.h"

/// What stands above and below the body: the header and the colophon.
namespace offprint::layout {
namespace {

struct HeaderLook {
    TextStyle text{};
    BoxStyle box{};
};

HeaderLook look_of(edition::HeaderRole role, const Style& style) {
    using edition::HeaderRole;
    switch (role) {
        case HeaderRole::label: return {style.label, style.label_box};
        case HeaderRole::headline: return {style.headline, style.headline_box};
        case HeaderRole::dek: return {style.dek, style.dek_box};
        case HeaderRole::byline: return {style.byline, style.byline_box};
        case HeaderRole::dates: return {style.dates, style.dates_box};
        case HeaderRole::source: return {style.source, style.source_box};
    }
    return {style.body, {}};
}

}  // namespace

void BlockSetter::put_header(const std::vector<edition::HeaderLine>& header, const Frame& frame) {
    if (header.empty()) return;
    Frame own = frame;
    own.tag = tag(TagKind::header, frame);
    const BoxStyle& box = composition_.style.header_box;
    put_rule(box.rule_above, frame, 0, box.padding_above);
    for (const edition::HeaderLine& line : header) put_header_line(line, own);
    put_rule(box.rule_below, frame, box.padding_below, 0);
    if (!galley_.strips.empty()) galley_.strips.back().lines_kept_after = 2;
    open_space(box.space_below);
    after_paragraph_ = false;
}

void BlockSetter::put_rule(const RuleStyle& rule, const Frame& frame, double above, double below) {
    if (rule.width <= 0) return;
    Strip strip;
    strip.height = rule.width;
    strip.may_break_before = galley_.strips.empty();
    strip.lines_kept_after = 1;
    strip.items.push_back({artifact_tag, FilledBox{frame.left, 0, frame.width, rule.width, rule.colour}});
    open_space(above);
    push(std::move(strip));
    open_space(below);
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
    if (look.text.is_balanced) shape.fill = Fill::balanced;
    if (is_headline) {
        const std::string name = composition_.unique_anchor("headline");
        anchors_.push_back(name);
        composition_.outline.push_back({plain_text(line.content), 1, name});
    }
    open_space(look.box.space_above);
    put_lines(flatten(line.content, surroundings(own, shape.tag), composition_), own, shape);
    open_space(look.box.space_below);
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
    const RuleStyle& rule = style.colophon_box.rule_above;
    space_ = style.colophon_box.space_above;
    Strip strip;
    strip.height = rule.width;
    if (rule.width > 0)
        strip.items.push_back({artifact_tag, FilledBox{frame.left, 0, frame.width, rule.width, rule.colour}});
    push(std::move(strip));
    space_ = style.colophon_box.padding_above;
    for (const Inlines& line : lines) {
        ParagraphShape shape;
        shape.tag = tag(TagKind::paragraph, own);
        shape.is_kept_whole = true;
        put_lines(flatten(line, surroundings(own, shape.tag), composition_), own, shape);
    }
    for (std::size_t i = first + 1; i < galley_.strips.size(); ++i) galley_.strips[i].may_break_before = false;
}

}  // namespace offprint::layout
