#include "writers/pdf/bind.h"

#include <catch2/catch.hpp>

#include "handmade.h"

namespace offprint::pdf {
namespace {

layout::Pages article_in(const std::string& language) {
    layout::Pages pages = blank_pages();
    pages.language = language;
    pages.tags[1].kind = layout::TagKind::article;
    pages.anchors = {{"headline", 0, 50}};
    return pages;
}

}  // namespace

TEST_CASE("articles bound together keep their own anchors, pages and languages") {
    const layout::Pages whole = bind({article_in("en"), article_in("de"), article_in("en")});
    REQUIRE(whole.pages.size() == 3);
    REQUIRE(whole.tags.size() == 4);
    REQUIRE(whole.tags[1].language.empty());
    REQUIRE(whole.tags[2].language == "de");
    REQUIRE(whole.tags[3].language.empty());
    REQUIRE(whole.anchors[1].name == "2/headline");
    REQUIRE(whole.anchors[1].page == 1);
}

}  // namespace offprint::pdf
