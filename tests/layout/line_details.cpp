#include <algorithm>
#include <catch2/catch.hpp>

#include "layout/kept_spaces.h"
#include "pages_of.h"

using namespace offprint;
using namespace offprint::layout;

namespace {

std::vector<TextLine> lines_in(const std::string& language, const std::string& text, double width,
                               TextAlign align = TextAlign::justify) {
    WriteContext context = test_context();
    PageStyle& page = context.style.page;
    page.margin_outer = page.width - page.margin_inner - width;
    context.style.body.align = align;
    edition::Edition edition = edition_of({paragraph(text)});
    edition.header.clear();
    edition.language = language;
    return lines_of(pages_of(edition, context).pages.front());
}

bool has_line_that(const std::vector<TextLine>& lines, const std::string& begin) {
    return std::any_of(lines.begin(), lines.end(),
                       [&begin](const TextLine& line) { return line.text.starts_with(begin); });
}

}  // namespace

TEST_CASE("French lines do not break before tall punctuation nor inside guillemets") {
    const std::string text =
        "Elle dit : « Vous partez ? » et lui : « Jamais ! » puis encore ; « Pourquoi donc ? » et ainsi de suite : "
        "rien.";
    for (double width = 90; width < 200; width += 3) {
        const std::vector<TextLine> lines = lines_in("fr", text, width);
        INFO(width);
        for (const char* mark : {":", ";", "!", "?", "\xC2\xBB"}) REQUIRE_FALSE(has_line_that(lines, mark));
        for (const TextLine& line : lines) REQUIRE_FALSE(line.text.ends_with("\xC2\xAB "));
        std::string all;
        for (const TextLine& line : lines) all += line.text;
        REQUIRE(std::count(all.begin(), all.end(), '?') == 2);
    }
}

TEST_CASE("only French keeps such spaces; initials and dashes are kept with what they belong to") {
    REQUIRE(space_kind("va ; et", 2, "fr-CH") == SpaceKind::fixed_thin);
    REQUIRE(space_kind("va : et", 2, "fr") == SpaceKind::fixed);
    REQUIRE(space_kind("go ; and", 2, "en") == SpaceKind::plain);
    REQUIRE(space_kind("J. R. Smith", 2, "en") == SpaceKind::reluctant);
    REQUIRE(space_kind("J. R. Smith", 5, "en") == SpaceKind::reluctant);
    REQUIRE(space_kind("to war. Then", 7, "en") == SpaceKind::plain);
    REQUIRE(space_kind("a day \xE2\x80\x94 it was", 5, "en") == SpaceKind::reluctant);
}

TEST_CASE("numbers stay with their units and with what counts them") {
    for (const char* text : {"20 km away", "20 %.", "(12 €)", "1 000 000", "5 kg;", "9 млн."}) {
        INFO(text);
        REQUIRE(space_kind(text, static_cast<std::uint32_t>(std::string_view(text).find(' ')), "de") ==
                SpaceKind::fixed);
    }
    REQUIRE(space_kind("see p. 12", 6, "en") == SpaceKind::fixed);
    REQUIRE(space_kind("nach § 12", 7, "de") == SpaceKind::fixed);
    REQUIRE(space_kind("см. рис. 3", 13, "ru") == SpaceKind::fixed);
    REQUIRE(space_kind("in 2024 300 people", 7, "en") == SpaceKind::plain);
    REQUIRE(space_kind("20 kilometres", 2, "en") == SpaceKind::plain);
    REQUIRE(space_kind("stop. 12", 5, "en") == SpaceKind::plain);
}

TEST_CASE("an abbreviation of letters is kept together, a title with its name, dots with their word") {
    REQUIRE(space_kind("so z. B. hier", 5, "de") == SpaceKind::kept);
    REQUIRE(space_kind("и т. д.", 6, "ru") == SpaceKind::kept);
    REQUIRE(space_kind("and so on ... then", 9, "en") == SpaceKind::kept);
    REQUIRE(space_kind("and so on \xE2\x80\xA6", 9, "en") == SpaceKind::kept);
    REQUIRE(space_kind("with Mr Ferrier", 7, "en") == SpaceKind::reluctant);
    REQUIRE(space_kind("chez Mme Roux", 8, "fr") == SpaceKind::reluctant);
    REQUIRE(space_kind("as dr told", 5, "en") == SpaceKind::plain);
}

TEST_CASE("Czech and Polish leave no letter alone at a line's end, Russian no dash at its start") {
    REQUIRE(space_kind("byl v Praze", 5, "cs") == SpaceKind::kept);
    REQUIRE(space_kind("deszcz i wiatr", 8, "pl") == SpaceKind::kept);
    REQUIRE(space_kind("был в Праге", 9, "ru") == SpaceKind::reluctant);
    REQUIRE(space_kind("it was a day", 8, "en") == SpaceKind::plain);
    REQUIRE(space_kind("Прага \xE2\x80\x94 город", 10, "ru") == SpaceKind::kept);
    const std::string text =
        "Voda stála v dolních polích a u mlýna i na návsi, k domům s vysokým prahem nedošla, o to víc v zahradách.";
    for (double width = 90; width < 240; width += 3) {
        INFO(width);
        for (const TextLine& line : lines_in("cs", text, width))
            for (const char* alone : {" v ", " a ", " u ", " i ", " k ", " s ", " o "})
                REQUIRE_FALSE(line.text.ends_with(alone));
    }
}

TEST_CASE("a space that keeps its words together stretches with the others") {
    const auto width_of_space = [](const std::string& text) {
        const Pages pages = [&text] {
            WriteContext context = test_context();
            edition::Edition edition = edition_of({paragraph(text + " " + prose(4))});
            edition.header.clear();
            edition.language = "cs";
            return pages_of(edition, context);
        }();
        for (const PageItem& item : pages.pages.front().items) {
            const auto* run = std::get_if<GlyphRun>(&item.content);
            if (run == nullptr || is_artifact(item.tag)) continue;
            std::vector<float> spaces;
            for (const typeset::Glyph& glyph : run->glyphs)
                if (run->text[glyph.begin] == ' ') spaces.push_back(glyph.advance);
            return std::make_pair(spaces.front(), spaces[1]);
        }
        return std::make_pair(0.0F, 1.0F);
    };
    const auto [kept, plain] = width_of_space("V Praze");
    REQUIRE(kept == Approx(plain));
}

TEST_CASE("French no-break spaces before tall punctuation are as thin as plain ones") {
    const auto right = [](const std::string& text) {
        return lines_in("fr", text, 300, TextAlign::start).front().right;
    };
    REQUIRE(right("Vous partez\u00A0?") == Approx(right("Vous partez ?")));
    REQUIRE(lines_in("en", "You go\u00A0?", 300, TextAlign::start).front().right ==
            Approx(lines_in("en", "You go ?", 300, TextAlign::start).front().right));
}

TEST_CASE("initials stay with their name where the line can give a little") {
    const std::string text =
        "The clerk kept a second ledger for the water that nobody had asked for, and then J. R. Smith wrote to the "
        "board about it in the spring of that year, as did Mr A. Q. Ferrier of the lower parish on the embankment.";
    int apart = 0;
    for (double width = 180; width < 330; width += 5) {
        const std::vector<TextLine> lines = lines_in("en-GB", text, width);
        apart += has_line_that(lines, "R. Smith") || has_line_that(lines, "Q. Ferrier") ? 1 : 0;
    }
    REQUIRE(apart <= 5);
}

TEST_CASE("ragged text is hyphenated only where a line would be under 85 % full") {
    const double width = 330;
    const std::vector<TextLine> lines = lines_in("en-GB", prose(12), width, TextAlign::start);
    REQUIRE(lines.size() > 8);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        INFO(lines[i].text);
        REQUIRE_FALSE(lines[i].text.ends_with("\xC2\xAD"));
        REQUIRE(lines[i].right - lines[i].left > 0.85 * width);
    }
    const std::string long_words =
        "an extraordinary misunderstanding notwithstanding internationalisation considerations";
    const std::vector<TextLine> narrow = lines_in("en-GB", long_words, 110, TextAlign::start);
    REQUIRE(std::any_of(narrow.begin(), narrow.end(),
                        [](const TextLine& line) { return line.text.ends_with("\xC2\xAD"); }));
}

TEST_CASE("a headline's opening quotation mark hangs") {
    edition::Edition edition = edition_of({});
    edition.header = {{edition::HeaderRole::headline, words("\xE2\x80\x9CNobody asked for it\xE2\x80\x9D")}};
    const WriteContext context = test_context();
    const std::vector<TextLine> lines = lines_of(pages_of(edition, context).pages.front());
    REQUIRE(lines.front().left < context.style.page.margin_inner - 2);
}

TEST_CASE("a line that could only be stretched beyond measure is set ragged") {
    const std::vector<TextLine> lines = lines_in(
        "en-GB", "see aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb it", 260);
    REQUIRE(lines.size() >= 2);
    REQUIRE(lines.front().right < lines.front().left + 300);
}
