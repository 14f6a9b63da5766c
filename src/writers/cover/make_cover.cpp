#include "writers/cover/make_cover.h"

#include <algorithm>
#include <array>
#include <utility>

#include "images/decode.h"
#include "images/encode_png.h"
#include "layout/lay_out.h"
#include "model/walk.h"
#include "text/utf8.h"
#include "writers/cover/cover_style.h"
#include "writers/cover/draw_page.h"

namespace offprint::cover {
namespace {

/// The header alone: the article itself comes after the cover.
edition::Edition header_of(const edition::Edition& edition) {
    edition::Edition header;
    header.language = edition.language;
    header.direction = edition.direction;
    header.title = edition.title;
    header.header = edition.header;
    const auto is_headline = [](const edition::HeaderLine& line) { return line.role == edition::HeaderRole::headline; };
    if (std::none_of(header.header.begin(), header.header.end(), is_headline))
        header.header.insert(header.header.begin(), {edition::HeaderRole::headline, {Inline{Text{edition.title}}}});
    return header;
}

/// Whether all that was set stands on one page and within its margins.
bool fits(const layout::Pages& pages) {
    if (pages.pages.size() != 1) return false;
    const layout::Page& page = pages.pages.front();
    return std::all_of(page.items.begin(), page.items.end(), [&page](const layout::PageItem& item) {
        const auto* run = std::get_if<layout::GlyphRun>(&item.content);
        if (run == nullptr) return true;
        double end = run->x;
        for (const typeset::Glyph& glyph : run->glyphs) end += static_cast<double>(glyph.advance) * run->size;
        constexpr double hair = 1;
        return run->x >= side_margin - hair && end <= page.width - side_margin + hair;
    });
}

}  // namespace

Result<Cover> make_cover(const edition::Edition& edition, const WriteContext& context) {
    constexpr std::array scales{2.6, 2.3, 2.0, 1.75, 1.5, 1.25, 1.0, 0.8, 0.6};
    const edition::Edition header = header_of(edition);
    WriteContext setting;
    setting.faces = context.faces;
    setting.hyphenator = context.hyphenator;
    layout::Pages pages;
    for (const double scale : scales) {
        setting.style = cover_style(context.style, scale);
        Result<layout::Pages> set = layout::lay_out(header, setting);
        if (!set) return tl::unexpected(std::move(set.error()));
        pages = std::move(*set);
        if (fits(pages)) break;
    }
    Cover cover;
    cover.svg = draw_page(pages.pages.front(), context.style, words_of(edition));
    const Result<images::Raster> raster = images::draw_svg(cover.svg, png_width, png_height, "cover");
    if (!raster) return tl::unexpected(raster.error());
    Result<std::string> png = images::encode_png(*raster, "cover");
    if (!png) return tl::unexpected(png.error());
    cover.png = std::move(*png);
    return cover;
}

std::string words_of(const edition::Edition& edition) {
    std::string words;
    for (const edition::HeaderLine& line : header_of(edition).header) {
        const std::string text = plain_text(line.content);
        if (text::trimmed(text).empty()) continue;
        const bool is_closed = !words.empty() && std::string_view(".?!").find(words.back()) != std::string_view::npos;
        if (!words.empty()) words += is_closed ? " " : ". ";
        words += text;
    }
    return words;
}

}  // namespace offprint::cover
