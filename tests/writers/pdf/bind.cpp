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
    REQUIRE(whole.anchors[1].name == "1/headline");
    REQUIRE(whole.anchors[1].page == 1);
}

TEST_CASE("a link to another article of the bundle leads to its beginning") {
    layout::Pages linking = article_in("en");
    linking.pages[0].links.push_back({1, 0, 0, 10, 10, {}, "/2", "the next one"});
    linking.pages[0].links.push_back({1, 0, 0, 10, 10, {}, "headline", "above"});
    const layout::Pages whole = bind({blank_pages(), linking, article_in("en")});
    REQUIRE(whole.pages[1].links[0].destination == "2/article");
    REQUIRE(whole.pages[1].links[1].destination == "1/headline");
}

}  // namespace offprint::pdf
