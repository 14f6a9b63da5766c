#include <algorithm>
#include <catch2/catch.hpp>

#include "pages_of.h"

using namespace offprint;
using namespace offprint::layout;

namespace {

constexpr double widest_space = 1 + 0.5 * 4.5;  // as line_items and set_lines allow it
constexpr double narrowest_space = 2.0 / 3;

edition::Edition bare(Blocks body, const std::string& language) {
    edition::Edition edition = edition_of(std::move(body));
    edition.header.clear();
    edition.language = language;
    return edition;
}

WriteContext context_of_width(double width) {
    WriteContext context = test_context();
    PageStyle& page = context.style.page;
    page.margin_outer = page.width - page.margin_inner - width;
    page.height = 4000;
    return context;
}

std::vector<TextLine> lines_at(const std::string& text, double width, const std::string& language) {
    return lines_of(pages_of(bare({paragraph(text)}, language), context_of_width(width)).pages.front());
}

/// The widths of a page's spaces, in those of the face.
std::vector<double> spaces_of(const Page& page) {
    std::vector<double> spaces;
    for (const PageItem& item : page.items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run == nullptr || is_artifact(item.tag)) continue;
        for (const typeset::Glyph& glyph : run->glyphs)
            if (run->text[glyph.begin] == ' ')
                spaces.push_back(static_cast<double>(glyph.advance) / run->face->advance(glyph.id));
    }
    return spaces;
}

bool ends_in_hyphen(const TextLine& line) { return line.text.ends_with("\xC2\xAD") || line.text.ends_with("-"); }

}  // namespace

TEST_CASE("spaces of justified lines are neither crammed nor torn apart") {
    for (double width = 120; width < 420; width += 20) {
        const Pages pages = pages_of(bare({paragraph(prose(12))}, "en-GB"), context_of_width(width));
        for (const double space : spaces_of(pages.pages.front())) {
            INFO(width);
            REQUIRE(space >= narrowest_space - 0.01);
            REQUIRE(space <= widest_space + 0.01);
        }
    }
}

TEST_CASE("at a book's measure no space is much wider than twice the face's") {
    for (double width = 320; width < 360; width += 4) {
        const Pages pages = pages_of(bare({paragraph(prose(16))}, "en-GB"), context_of_width(width));
        const std::vector<double> spaces = spaces_of(pages.pages.front());
        REQUIRE(*std::max_element(spaces.begin(), spaces.end()) < 2.1);
    }
}

TEST_CASE("at a book's measures two lines in a row hardly ever end in a hyphen") {
    std::size_t pairs = 0;
    std::size_t count = 0;
    for (double width = 260; width < 420; width += 4) {
        const std::vector<TextLine> lines = lines_at(prose(16), width, "en-GB");
        for (std::size_t i = 1; i < lines.size(); ++i)
            pairs += ends_in_hyphen(lines[i - 1]) && ends_in_hyphen(lines[i]) ? 1 : 0;
        count += lines.size();
    }
    REQUIRE(pairs * 50 < count);
}

TEST_CASE("the last line of a paragraph is longer than the indent of the next") {
    const double indent = test_context().style.paragraph_indent;
    for (double width = 240; width < 420; width += 2) {
        INFO(width);
        const std::vector<TextLine> lines = lines_at(prose(5), width, "en-GB");
        REQUIRE(lines.back().right - lines.back().left > indent);
    }
}

TEST_CASE("no line begins with a footnote's mark") {
    Paragraph node;
    for (int i = 0; i < 12; ++i) {
        node.content.push_back(Inline{Text{"The clerk kept a ledger of the water"}});
        node.content.push_back(Inline{FootnoteReference{"a"}});
        node.content.push_back(Inline{Text{" and of the tide"}});
        node.content.push_back(Inline{FootnoteReference{"a"}});
        node.content.push_back(Inline{Text{"; "}});
    }
    edition::Edition edition = bare({Block{node}}, "en-GB");
    edition.footnotes = {{1, "a", {paragraph("A note.")}, {}}};
    for (double width = 90; width < 200; width += 5) {
        INFO(width);
        for (const TextLine& line : lines_of(pages_of(edition, context_of_width(width)).pages.front())) {
            if (line.text.starts_with("1A note.") || line.text.starts_with("1 A note.")) continue;
            REQUIRE_FALSE(line.text.starts_with("1"));
        }
    }
}

TEST_CASE("justified letters are spaced by a hundredth of an em at most, others as asked") {
    const auto advance = [](TextAlign align, double spacing) {
        WriteContext context = context_of_width(300);
        context.style.body.align = align;
        context.style.body.letter_spacing = spacing;
        const Pages pages = pages_of(bare({paragraph("office of the clerk")}, "en-GB"), context);
        const auto& run = std::get<GlyphRun>(pages.pages.front().items.front().content);
        return std::make_pair(run.glyphs.front().advance, run.glyphs.size());
    };
    const auto [plain, ligated] = advance(TextAlign::justify, 0);
    REQUIRE(advance(TextAlign::justify, 0.2).first == Approx(plain + 0.01));
    REQUIRE(advance(TextAlign::justify, -0.2).first == Approx(plain - 0.01));
    REQUIRE(advance(TextAlign::justify, 0.2).second == ligated);
    REQUIRE(advance(TextAlign::start, 0.2).first == Approx(plain + 0.2));
    REQUIRE(advance(TextAlign::start, 0.2).second == ligated + 2);
}
