#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "layout/paginate.h"

using namespace offprint;
using namespace offprint::layout;

/// Galleys by hand: every strip is a line of the grid, ten points high.
namespace {

constexpr double line = 10;

PageFrame frame_of(int lines) {
    PageFrame frame;
    frame.bottom = lines * line;
    frame.grid = frame.overrun = line;
    frame.colophon = 1000000;
    return frame;
}

/// A letter a strip: '.' may begin a page, '-' ends in a hyphen, 'x' may not begin a page, 'h' is a heading.
Galley galley_of(const std::string& letters) {
    Galley galley;
    for (const char letter : letters) {
        Strip strip;
        strip.height = line;
        strip.is_on_grid = true;
        strip.may_break_before = letter != 'x';
        strip.ends_in_hyphen = letter == '-';
        if (letter == 'h') strip.lines_kept_after = 2;
        galley.strips.push_back(std::move(strip));
    }
    return galley;
}

/// How many strips stand on each page.
std::vector<std::size_t> counts(const std::vector<PagePlan>& pages) {
    std::vector<std::size_t> result;
    for (const PagePlan& page : pages) result.push_back(page.body.size());
    return result;
}

std::vector<std::size_t> broken(const std::string& letters, PageFrame frame) {
    frame.colophon = letters.size();
    return counts(paginate(galley_of(letters), NoteStrips{}, frame));
}

using Counts = std::vector<std::size_t>;

}  // namespace

TEST_CASE("pages are filled to the last line") {
    REQUIRE(broken("....................", frame_of(8)) == Counts{8, 8, 4});
}

TEST_CASE("two pages a line short are better than one three lines short") {
    PageFrame frame = frame_of(9);
    frame.overrun = 0;
    const Counts pages = broken("................xxx.......", frame);
    REQUIRE(pages[0] + pages[1] == 15);
    REQUIRE(std::min(pages[0], pages[1]) == 7);
}

TEST_CASE("a page may be a line longer so that the last one is not there for two lines") {
    REQUIRE(broken("................"
                   "..",
                   frame_of(9)) == Counts{9, 9});
    REQUIRE(broken(std::string(20, '.'), frame_of(9)) == Counts{10, 10});
}

TEST_CASE("a last page that cannot be drawn back is given three lines") {
    REQUIRE(broken(std::string(22, '.'), frame_of(10)).back() == 11);
    REQUIRE(broken(std::string(23, '.'), frame_of(10)).back() >= 3);
    REQUIRE(broken(std::string(32, '.'), frame_of(10)).size() == 3);
}

TEST_CASE("the colophon takes lines along to a last page") {
    PageFrame frame = frame_of(10);
    frame.colophon = 11;
    Galley galley = galley_of("............xx");
    galley.strips[11].may_break_before = true;
    const Counts pages = counts(paginate(galley, NoteStrips{}, frame));
    REQUIRE(pages == Counts{8, 6});
}

TEST_CASE("no page ends in a hyphen where another break is near") {
    const Counts pages = broken(".......-............", frame_of(8));
    REQUIRE(pages[0] != 8);
}

TEST_CASE("a heading moves to the next page with its lines") {
    PageFrame frame = frame_of(8);
    REQUIRE(broken("......h......", frame).front() == 6);
}

TEST_CASE("a long galley is broken in time that grows with it") {
    std::string letters;
    std::mt19937 random(3);
    for (int i = 0; i < 20000; ++i) letters += "....x-h"[random() % 7];
    const std::vector<PagePlan> pages = paginate(galley_of(letters), NoteStrips{}, frame_of(45));
    std::size_t sum = 0;
    for (const PagePlan& page : pages) {
        REQUIRE(page.body.front().strip == sum);
        sum += page.body.size();
    }
    REQUIRE(sum == letters.size());
}

TEST_CASE("columns are filled in turn and end together on the last page") {
    PageFrame frame = frame_of(10);
    frame.columns = 2;
    const std::vector<PagePlan> pages = paginate(galley_of(std::string(32, '.')), NoteStrips{}, frame);
    REQUIRE(counts(pages) == Counts{20, 12});
    REQUIRE(pages[0].body[9].column == 0);
    REQUIRE(pages[0].body[10].column == 1);
    REQUIRE(pages[0].body[10].y == 0);
    REQUIRE(pages[1].body[5].column == 0);
    REQUIRE(pages[1].body[6].column == 1);
    REQUIRE(pages[1].body[6].y == pages[1].body[0].y);
}

TEST_CASE("what spans the columns stands above and below them") {
    PageFrame frame = frame_of(20);
    frame.columns = 2;
    frame.colophon = 14;
    Galley galley = galley_of("................");
    for (const std::size_t i : {0U, 1U, 14U, 15U}) galley.strips[i].spans = true;
    const std::vector<PagePlan> pages = paginate(galley, NoteStrips{}, frame);
    REQUIRE(counts(pages) == Counts{16});
    const std::vector<layout::Placement>& body = pages[0].body;
    REQUIRE(body[2].y == 2 * line);
    REQUIRE(body[7].y == 7 * line);
    REQUIRE(body[8].y == body[2].y);
    REQUIRE(body[14].y >= 8 * line);
}

TEST_CASE("the colophon below columns is not left alone on a page") {
    PageFrame frame = frame_of(20);
    frame.columns = 2;
    frame.colophon = 38;
    Galley galley = galley_of(std::string(38, '.') + ".xxx");
    for (std::size_t i = 38; i < galley.strips.size(); ++i) galley.strips[i].spans = true;
    const std::vector<PagePlan> pages = paginate(galley, NoteStrips{}, frame);
    REQUIRE(pages.size() == 2);
    REQUIRE(pages[1].body.front().strip < 36);
}

TEST_CASE("a figure that spans stands below the columns that end the text, where there is room, and is never lost") {
    for (int lines = 4; lines <= 40; ++lines) {
        for (const std::size_t figures : {1, 2}) {
            Galley galley = galley_of(std::string(12, '.'));
            for (std::size_t i = 0; i < figures; ++i) {
                Strip figure;
                figure.height = 4 * line;
                figure.spans = figure.floats = true;
                galley.strips.insert(galley.strips.begin() + 2, figure);
            }
            PageFrame frame = frame_of(lines);
            frame.columns = 2;
            frame.colophon = galley.strips.size();
            const std::vector<PagePlan> pages = paginate(galley, NoteStrips{}, frame);
            std::size_t placed = 0;
            for (const PagePlan& page : pages) placed += page.body.size();
            CAPTURE(lines, figures);
            REQUIRE(placed == 12 + figures);
            if (lines >= 8 + 4 * static_cast<int>(figures)) REQUIRE(pages.size() == 1);
        }
    }
}

TEST_CASE("a figure as wide as two columns goes across the top of the next page") {
    PageFrame frame = frame_of(10);
    frame.columns = 2;
    Galley galley = galley_of(std::string(40, '.'));
    galley.strips[3].spans = galley.strips[3].floats = true;
    galley.strips[3].height = 3 * line;
    galley.strips[3].is_on_grid = false;
    const std::vector<PagePlan> pages = paginate(galley, NoteStrips{}, frame);
    REQUIRE(counts(pages)[0] == 20);
    REQUIRE(pages[1].body.front().strip == 3);
    REQUIRE(pages[1].body[1].y == 3 * line);
}

TEST_CASE("a picture that is left when the text ends is shown smaller where that keeps it on the page") {
    const auto with_picture = [](double height, double pictures) {
        Galley galley = galley_of(std::string(12, '.') + ".xx");
        Strip figure;
        figure.height = height * line;
        figure.pictures = pictures * line;
        figure.spans = figure.floats = true;
        galley.strips.insert(galley.strips.begin() + 2, figure);
        for (std::size_t i = 13; i < galley.strips.size(); ++i) galley.strips[i].spans = true;
        PageFrame frame = frame_of(20);
        frame.columns = 2;
        frame.colophon = 13;
        return paginate(galley, NoteStrips{}, frame);
    };
    REQUIRE(with_picture(9, 8).size() == 1);
    const std::vector<PagePlan> pages = with_picture(12, 10);
    REQUIRE(pages.size() == 1);
    REQUIRE(pages[0].body[12].strip == 2);
    REQUIRE(pages[0].body[12].pictures == Approx(0.7));
    REQUIRE(pages[0].body.back().y + line <= 20 * line + 0.01);
    REQUIRE(with_picture(12, 0).size() == 2);
    const std::vector<PagePlan> apart = with_picture(18, 16);
    REQUIRE(apart.size() == 2);
    REQUIRE(counts(apart) == Counts{12, 4});
}

TEST_CASE("a footnote is not parted after its first line") {
    NoteStrips notes;
    notes.begins = {0, 2};
    notes.strips = galley_of(".x").strips;
    Galley galley = galley_of(std::string(12, '.'));
    galley.strips[8].footnotes = {1};
    PageFrame frame = frame_of(10);
    frame.colophon = 12;
    frame.overrun = 0;
    const std::vector<PagePlan> pages = paginate(galley, notes, frame);
    REQUIRE(pages.size() == 2);
    REQUIRE(pages[0].notes.empty());
    REQUIRE(pages[1].notes.size() == 2);
}
