#include <catch2/catch.hpp>

#include "edition/articles.h"

using namespace offprint;
using namespace offprint::testing;
using edition::make_edition;

TEST_CASE("the header stands in its order, with its words") {
    Article article;
    article.metadata.label = given("Opinion");
    article.metadata.headline = given("Drainage plan faces new doubts");
    article.metadata.alternative_headline = given("Ministers were warned in March.");
    article.metadata.author = {person("Ada Byron"), person("Ben Ode")};
    article.metadata.source_organization = {agency("Example Wire")};
    article.metadata.date_published =
        Sourced<Date>{{2024, 8, 21, 6, 30, 0, DatePrecision::minute, std::int16_t{0}}, Origin::front_matter, {}};
    article.metadata.date_modified = Sourced<Date>{{2024, 9, 3}, Origin::front_matter, {}};
    article.metadata.url = given("https://times.example/drainage");
    REQUIRE(header_of(article) ==
            "Opinion\n"
            "Drainage plan faces new doubts\n"
            "Ministers were warned in March.\n"
            "By Ada Byron and Ben Ode, with Example Wire\n"
            "Published 21 August 2024, 06:30 UTC. Updated 3 September 2024.\n"
            "Source: https://times.example/drainage\n");
}

TEST_CASE("a dates line holds its dates as time, the source line its URL as a link") {
    Article article;
    article.metadata.date_published = Sourced<Date>{{2024, 8, 21}, Origin::front_matter, {}};
    article.metadata.url = given("https://a.example");
    article.metadata.publisher = Sourced<Publisher>{{"Example Times", "", {}}, Origin::meta, {}};
    const edition::Edition edition = make_edition(article, "1.0");
    const Inlines dates{{Text{"Published "}},
                        {Span{SpanKind::time, "", Direction::unknown, "2024-08-21", words("21 August 2024")}},
                        {Text{"."}}};
    const Inlines source{{Text{"Source: Example Times, "}},
                         {Link{"https://a.example", "", words("https://a.example")}}};
    REQUIRE(edition.header == std::vector<edition::HeaderLine>{{edition::HeaderRole::dates, dates},
                                                               {edition::HeaderRole::source, source}});
}

TEST_CASE("a headline that was made up is the title and is not printed") {
    Article article;
    article.metadata.headline = Sourced<std::string>{"Opening words…", Origin::derived, {}};
    REQUIRE(header_of(article).empty());
    REQUIRE(make_edition(article, "1.0").title == "Opening words…");
}

TEST_CASE("a printed byline stands verbatim; whom it does not name is added") {
    Article article;
    article.metadata.byline = given("by ADA BYRON in London, translated by T. Name");
    article.metadata.author = {person("Ada Byron")};
    article.metadata.translator = {person("T. Name")};
    article.metadata.editor = {person("E. Name")};
    REQUIRE(header_of(article) == "by ADA BYRON in London, translated by T. Name\nEdited by E. Name\n");
}

TEST_CASE("authors are printed with what they are, unless a note of the article says it") {
    Article article;
    Agent author = person("Ada Byron");
    author.job_title = "columnist";
    author.affiliation = {"U. of A"};
    author.origin = Origin::front_matter;
    article.metadata.author = {author};
    REQUIRE(header_of(article) == "By Ada Byron (columnist, U. of A)\n");
    article.metadata.author[0].origin = Origin::text_pattern;
    REQUIRE(header_of(article) == "By Ada Byron\n");
}

TEST_CASE("three authors are parted by commas and a conjunction of the language") {
    Article article;
    article.metadata.author = {person("A"), person("B"), person("C")};
    REQUIRE(header_of(article) == "By A, B and C\n");
    article.metadata.in_language = given("de");
    REQUIRE(header_of(article) == "Von A, B und C\n");
    article.metadata.in_language = given("zh");
    REQUIRE(header_of(article) == "作者：A、B和C\n");
}

TEST_CASE("an agency alone is by that agency") {
    Article article;
    article.metadata.source_organization = {agency("Example Wire")};
    REQUIRE(header_of(article) == "By Example Wire\n");
}

TEST_CASE("a photographer and a sponsor have lines of their own") {
    Article article;
    Agent photographer = person("P. Name");
    photographer.role = "pht";
    article.metadata.contributor = {photographer};
    article.metadata.sponsor = {"Pump Works", "Drain Union"};
    REQUIRE(header_of(article) == "Photo: P. Name\nSponsored by Pump Works and Drain Union\n");
    article.body = {{note(NoteKind::disclosure_sponsor, "Paid for by Pump Works.")}};
    REQUIRE(header_of(article) == "Photo: P. Name\nSponsored by Drain Union\n");
}

TEST_CASE("an opinion piece that prints no label is called one") {
    Article article;
    article.metadata.type = ArticleType::opinion;
    article.metadata.in_language = given("fr");
    REQUIRE(header_of(article) == "Opinion\n");
    REQUIRE(make_edition(article, "1.0").running_label == "Opinion");
}

TEST_CASE("a date that ends in a full stop gets no second one") {
    Article article;
    article.metadata.in_language = given("ru");
    article.metadata.date_published = Sourced<Date>{{2024, 8, 21}, Origin::front_matter, {}};
    REQUIRE(header_of(article) == "Опубликовано: 21 августа 2024\u202Fг.\n");
}

TEST_CASE("dates are sentences of their language") {
    Article article;
    article.metadata.date_published = Sourced<Date>{{2024, 8, 21}, Origin::front_matter, {}};
    article.metadata.date_modified = Sourced<Date>{{2024, 8, 22}, Origin::front_matter, {}};
    const auto in = [&article](const char* language) {
        article.metadata.in_language = given(language);
        return header_of(article);
    };
    REQUIRE(in("sv") == "Publicerad 21 augusti 2024. Uppdaterad 22 augusti 2024.\n");
    REQUIRE(in("ja") == "公開：2024年8月21日。 更新：2024年8月22日。\n");
    REQUIRE(in("ur") == "اشاعت: 21 اگست، 2024۔ تازہ کاری: 22 اگست، 2024۔\n");
    REQUIRE(in("am") == "የታተመው፦ 21 ኦገስት 2024። የታደሰው፦ 22 ኦገስት 2024።\n");
    REQUIRE(in("th") == "เผยแพร่: 21 สิงหาคม 2024 ปรับปรุง: 22 สิงหาคม 2024\n");
}

TEST_CASE("a byline made of several names needs no other words than one of one") {
    Article article;
    article.metadata.author = {person("А. Белова"), person("В. Гром")};
    article.metadata.editor = {person("Е. Жукова")};
    article.metadata.in_language = given("ru");
    REQUIRE(header_of(article) == "Текст: А. Белова и В. Гром\nРедактура: Е. Жукова\n");
    article.metadata.in_language = given("am");
    REQUIRE(header_of(article) == "ጽሑፍ፦ А. Белова እና В. Гром\nአርትዖት፦ Е. Жукова\n");
}

TEST_CASE("an update on the day of publication is printed once") {
    Article article;
    article.metadata.date_published = Sourced<Date>{{2024, 8, 21}, Origin::front_matter, {}};
    article.metadata.date_modified = Sourced<Date>{{2024, 8, 21}, Origin::meta, {}};
    REQUIRE(header_of(article) == "Published 21 August 2024.\n");
}

TEST_CASE("a title is never empty") {
    Article article;
    REQUIRE(make_edition(article, "1.0").title == "Untitled");
    article.metadata.in_language = given("uk");
    REQUIRE(make_edition(article, "1.0").title == "Без назви");
    article.metadata.provenance.input_name = "wet fields.md";
    REQUIRE(make_edition(article, "1.0").title == "wet fields");
    article.body = {{note(NoteKind::editor, "A note.")},
                    paragraph("Water now stands in the lower fields, as it has since the long rains of early May.")};
    REQUIRE(make_edition(article, "1.0").title == "Water now stands in the lower fields, as it has since the…");
}

TEST_CASE("the direction is the article's, its language's or that of most of its letters") {
    Article article;
    REQUIRE(make_edition(article, "1.0").direction == Direction::ltr);
    article.body = {paragraph("המים עומדים בשדות (water)")};
    REQUIRE(make_edition(article, "1.0").direction == Direction::rtl);
    article.metadata.in_language = given("en");
    REQUIRE(make_edition(article, "1.0").direction == Direction::ltr);
    article.metadata.in_language = given("az-Arab-IR");
    REQUIRE(make_edition(article, "1.0").direction == Direction::rtl);
    article.metadata.direction = Direction::ltr;
    REQUIRE(make_edition(article, "1.0").direction == Direction::ltr);
}
