#include <catch2/catch.hpp>

#include "layout/lay_out.h"
#include "layout/lay_out_front.h"
#include "typeset/face.h"

using namespace offprint;
using namespace offprint::layout;

namespace {

edition::FrontMatter front_of(std::size_t articles, const std::string& language = "en") {
    edition::FrontMatter front;
    front.title = "The Ledger, May";
    front.language = language;
    front.direction = language == "ar" ? Direction::rtl : Direction::ltr;
    front.contents_title = "Contents";
    front.index_title = "Authors";
    front.groups.push_back({"Water", {}});
    for (std::size_t i = 0; i < articles; ++i)
        front.groups[0].entries.push_back({i, "Rain on the weir", "By Ada Merrow", language, front.direction});
    front.authors.push_back({"Merrow, Ada", {0}});
    return front;
}

struct Pressed {
    typeset::FaceLibrary faces;
    WriteContext context;
    Pressed() {
        context.style = article_style();
        context.faces = &faces;
    }
};

/// The words of the runs that are of this tag's kind or below.
std::string words_at_end_of_line(const Pages& pages, std::size_t page) {
    std::string words;
    for (const PageItem& item : pages.pages[page].items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run != nullptr && item.tag < footer_artifact_tag) words += run->text + "|";
    }
    return words;
}

}  // namespace

TEST_CASE("the title stands on a page of its own, the contents begin the next") {
    const Pressed press;
    const Pages pages = lay_out_front(front_of(3), {4, 7, 12}, press.context).value();
    REQUIRE(pages.pages.size() == 2);
    REQUIRE(words_at_end_of_line(pages, 0) == "The Ledger, May|");
    REQUIRE(words_at_end_of_line(pages, 1) ==
            "Contents|Water|Rain on the weir|5|By Ada Merrow|Rain on the weir|8|By Ada Merrow|Rain on the weir|13|By "
            "Ada Merrow|");
}

TEST_CASE("the numbers stand at the end of the measure, on either side") {
    const Pressed press;
    for (const char* language : {"en", "ar"}) {
        const Pages pages = lay_out_front(front_of(1, language), {4}, press.context).value();
        const PageStyle& page = press.context.style.page;
        for (const PageItem& item : pages.pages[1].items) {
            const auto* run = std::get_if<GlyphRun>(&item.content);
            if (run == nullptr || run->text != "5") continue;
            const double end = run->x + run->glyphs[0].advance * run->size;
            const bool is_rtl = std::string(language) == "ar";
            CAPTURE(language);
            REQUIRE((is_rtl ? run->x : end) ==
                    Approx(is_rtl ? page.margin_inner : page.width - page.margin_outer).margin(0.6));
        }
    }
}

TEST_CASE("how many pages the contents take does not depend on the numbers") {
    const Pressed press;
    const edition::FrontMatter front = front_of(90);
    const std::size_t first = lay_out_front(front, PagesBefore(90, 0), press.context)->pages.size();
    REQUIRE(lay_out_front(front, PagesBefore(90, 99998), press.context)->pages.size() == first);
}

TEST_CASE("each entry leads to its article, and each number in the index") {
    const Pressed press;
    const edition::FrontMatter front = front_of(2);
    const Pages contents = lay_out_front(front, {4, 7}, press.context).value();
    REQUIRE(contents.pages[1].links.size() == 2);
    REQUIRE(contents.pages[1].links[1].destination == "/2");
    const Pages index = lay_out_index(front, {4, 7}, press.context, 9).value();
    REQUIRE(index.pages[0].links.size() == 1);
    REQUIRE(index.pages[0].links[0].destination == "/1");
}
