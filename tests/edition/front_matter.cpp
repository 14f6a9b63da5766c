#include "edition/front_matter.h"

#include <catch2/catch.hpp>

#include "articles.h"

using namespace offprint;
using namespace offprint::testing;

namespace {

edition::Listing listing(const std::string& title, const std::string& author, const char* date,
                         const std::string& language = "en") {
    Article article;
    article.metadata.headline = given(title);
    if (!author.empty()) article.metadata.author = {person(author)};
    if (*date != '\0') article.metadata.date_published = {*parse_iso_date(date), Origin::front_matter, {}};
    article.metadata.in_language = given(language);
    return edition::listing_of(article);
}

}  // namespace

TEST_CASE("the contents give each article's headline, byline and day") {
    const edition::FrontMatter front = edition::make_front_matter(
        "May", {listing("Rain", "Ada Merrow", "2024-05-03T10:00:00Z"), listing("Snow", "", "")}, {});
    REQUIRE(front.groups.size() == 1);
    REQUIRE(front.groups[0].entries[0].title == "Rain");
    REQUIRE(front.groups[0].entries[0].credit == "By Ada Merrow \u00B7 3 May 2024");
    REQUIRE(front.groups[0].entries[1].credit.empty());
    REQUIRE(front.articles() == 2);
}

TEST_CASE("neighbours under one title make a group") {
    const std::vector<edition::Listing> three{listing("A", "", ""), listing("B", "", ""), listing("C", "", "")};
    const edition::FrontMatter front = edition::make_front_matter("", three, {"Water", "Water", ""});
    REQUIRE(front.groups.size() == 2);
    REQUIRE(front.groups[0].entries.size() == 2);
    REQUIRE(front.groups[1].entries[0].article == 2);
}

TEST_CASE("the title page says from when to when") {
    const edition::FrontMatter front = edition::make_front_matter(
        "", {listing("A", "", "2024-05-03"), listing("B", "", "2023-11-30"), listing("C", "", "")}, {});
    REQUIRE(front.title == "Contents");
    REQUIRE(front.subtitles == std::vector<std::string>{"30 November 2023 \u2013 3 May 2024"});
}

TEST_CASE("authors are listed once, by family name, in the order of the language") {
    const edition::FrontMatter front = edition::make_front_matter(
        "",
        {listing("A", "Zoë Ángel", "", "sv"), listing("B", "Åke Öberg", "", "sv"), listing("C", "Zoë Ángel", "", "sv")},
        {});
    REQUIRE(front.authors.size() == 2);
    REQUIRE(front.authors[0].name == "Ángel, Zoë");
    REQUIRE(front.authors[0].articles == std::vector<std::size_t>{0, 2});
    REQUIRE(front.authors[1].name == "Öberg, Åke");
    REQUIRE(front.index_title == "Författare");
}

TEST_CASE("the front matter is in the language of most of its articles") {
    const edition::FrontMatter front = edition::make_front_matter(
        "", {listing("A", "", "", "en"), listing("ب", "", "", "ar"), listing("ت", "", "", "ar")}, {});
    REQUIRE(front.language == "ar");
    REQUIRE(front.direction == Direction::rtl);
    REQUIRE(front.contents_title == "المحتويات");
}
