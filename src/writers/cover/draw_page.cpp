#include "writers/cover/draw_page.h"

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/overloaded.h"
#include "typeset/outline.h"
#include "writers/cover/cover_style.h"
#include "writers/xhtml/escape.h"

namespace offprint::cover {
namespace {

constexpr double broad_rule = 9, fine_rule = 1.5;  // points
constexpr double rule_margin = 56;                 // from the page's edges to the rules

std::string hex(const Colour& colour) {
    return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

std::string rectangle(const layout::FilledBox& box) {
    return "<rect x=\"" + decimal(box.x, 2) + "\" y=\"" + decimal(box.y, 2) + "\" width=\"" + decimal(box.width, 2) +
           "\" height=\"" + decimal(box.height, 2) + "\" fill=\"" + hex(box.colour) + "\"/>\n";
}

std::string letters(const layout::GlyphRun& run) {
    std::string path;
    double x = run.x;
    for (const typeset::Glyph& glyph : run.glyphs) {
        const double across = static_cast<double>(glyph.x_offset) * run.size;
        const double up = static_cast<double>(glyph.y_offset) * run.size;
        path += typeset::outline(*run.face, glyph.id, {x + across, run.baseline - up, run.size});
        x += static_cast<double>(glyph.advance) * run.size;
    }
    return path.empty() ? path : "<path fill=\"" + hex(run.colour) + "\" d=\"" + path + "\"/>\n";
}

}  // namespace

std::string draw_page(const layout::Page& page, const Style& style, const std::string& title) {
    std::string svg = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"{0}\" height=\"{1}\" "
        "viewBox=\"0 0 {0} {1}\">\n<title>{2}</title>\n",
        width, height, xhtml::escape(title).text);
    svg += rectangle({0, 0, width, height, {0xff, 0xff, 0xff}});
    const double measure = width - 2 * side_margin;
    svg += rectangle({side_margin, rule_margin, measure, broad_rule, style.label.colour});
    svg += rectangle({side_margin, height - rule_margin, measure, fine_rule, style.label.colour});
    for (const layout::PageItem& item : page.items) {
        svg += std::visit(overloaded{
                              [](const layout::GlyphRun& run) { return letters(run); },
                              [](const layout::FilledBox& box) { return rectangle(box); },
                              [](const layout::PlacedImage&) { return std::string{}; },
                          },
                          item.content);
    }
    return svg + "</svg>\n";
}

}  // namespace offprint::cover
