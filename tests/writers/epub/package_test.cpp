#include <catch2/catch.hpp>

#include "writers/epub/sample.h"

using namespace offprint;
using namespace offprint::epub;
using Catch::Matchers::Contains;

namespace {

Agent person(const std::string& name, const std::string& role = "aut") {
    Agent agent;
    agent.name = name;
    agent.role = role;
    return agent;
}

}  // namespace

TEST_CASE("title and language are the article's") {
    REQUIRE_THAT(package(article("Rivers & <weirs>")),
                 Contains("<dc:title id=\"title\">Rivers &amp; &lt;weirs&gt;</dc:title>") &&
                     Contains("<dc:language>en</dc:language>"));
}

TEST_CASE("titles have their types, the main one first") {
    Article made = article("Rivers");
    made.metadata.alternative_headline = given<std::string>("They keep accounts.");
    made.metadata.short_headline = given<std::string>("Weirs");
    REQUIRE_THAT(package(made), Contains("<dc:title id=\"title\">Rivers</dc:title>\n"
                                         "<meta refines=\"#title\" property=\"title-type\">main</meta>\n"
                                         "<dc:title id=\"subtitle\">They keep accounts.</dc:title>\n"
                                         "<meta refines=\"#subtitle\" property=\"title-type\">subtitle</meta>\n"
                                         "<dc:title id=\"short\">Weirs</dc:title>\n"));
}

TEST_CASE("what is known stands in the content document as data, too") {
    REQUIRE_THAT(entry("EPUB/article-1.xhtml", article("A </script> & B")),
                 Contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",") &&
                     Contains("\"headline\":\"A \\u003c/script\\u003e \\u0026 B\""));
}

TEST_CASE("authors are creators, others contributors, with role and sorting name") {
    Article made = article("Rivers");
    made.metadata.author = {person("Mst. N. Rahim")};
    made.metadata.editor = {person("B. Ode", "edt")};
    REQUIRE_THAT(package(made),
                 Contains("<dc:creator id=\"agent-1\">Mst. N. Rahim</dc:creator>\n"
                          "<meta refines=\"#agent-1\" property=\"role\" scheme=\"marc:relators\">aut</meta>\n"
                          "<meta refines=\"#agent-1\" property=\"file-as\">Rahim, Mst. N.</meta>\n"
                          "<dc:contributor id=\"agent-2\">B. Ode</dc:contributor>\n"
                          "<meta refines=\"#agent-2\" property=\"role\" scheme=\"marc:relators\">edt</meta>\n"));
}

TEST_CASE("the date of publication is dc:date, the last change dcterms:modified") {
    Article made = article("Rivers");
    made.metadata.date_modified = given(Date{2024, 9, 3});
    REQUIRE_THAT(package(made), Contains("<dc:date>2024-08-21</dc:date>") &&
                                    Contains("<meta property=\"dcterms:modified\">2024-09-03T00:00:00Z</meta>"));
}

TEST_CASE("a time of day is given in UTC") {
    Article made = article("Rivers");
    made.metadata.date_published = given(Date{2024, 8, 21, 6, 30, 0, DatePrecision::minute, std::int16_t{120}});
    REQUIRE_THAT(package(made), Contains("<dc:date>2024-08-21T04:30:00Z</dc:date>"));
}

TEST_CASE("an article without a date has no dc:date, and says so") {
    Article made = article("Rivers");
    made.metadata.date_published.reset();
    REQUIRE_THAT(package(made),
                 !Contains("dc:date") && Contains("<meta property=\"dcterms:modified\">1980-01-01T00:00:00Z</meta>"));
    REQUIRE(findings(made) == "date-missing");
}

TEST_CASE("the identifier is the article's own, else made of its address, else of its words") {
    Article made = article("Rivers");
    const std::string by_words = package(made);
    REQUIRE_THAT(by_words, Contains("<dc:identifier id=\"identifier\">urn:uuid:"));
    REQUIRE(by_words == package(made));

    made.metadata.url = given<std::string>("https://paper.example/river");
    REQUIRE_THAT(package(made),
                 Contains("urn:uuid:") && Contains("<dc:source>https://paper.example/river</dc:source>"));
    REQUIRE(package(made) != by_words);

    made.metadata.identifier = {{"isbn", "978-3-16-148410-0"}, {"doi", "doi:10.1000/1"}, {"house", "x"}};
    REQUIRE_THAT(package(made), Contains("<dc:identifier id=\"identifier\">urn:isbn:9783161484100</dc:identifier>\n"
                                         "<dc:identifier>https://doi.org/10.1000/1</dc:identifier>\n<dc:title"));
}

TEST_CASE("publisher, description, subjects and rights are named") {
    Article made = article("Rivers");
    made.metadata.publisher = given(Publisher{"The Valley Times", "", {}});
    made.metadata.alternative_headline = given<std::string>("They keep accounts.");
    made.metadata.keywords = {"rivers", "weirs", "rivers"};
    made.metadata.copyright_holder = given<std::string>("The Valley Times");
    made.metadata.copyright_year = given<std::string>("2024");
    made.metadata.license = given<std::string>("CC BY 4.0");
    REQUIRE_THAT(
        package(made),
        Contains("<dc:publisher>The Valley Times</dc:publisher>\n<dc:description>They keep accounts.</dc:description>\n"
                 "<dc:subject>rivers</dc:subject>\n<dc:subject>weirs</dc:subject>\n"
                 "<dc:rights>CC BY 4.0</dc:rights>\n<dc:rights>© 2024 The Valley Times</dc:rights>\n"));
}

TEST_CASE("a language that is none is und") {
    Article made = article("Rivers");
    made.metadata.in_language = given<std::string>("not a language");
    REQUIRE_THAT(package(made), Contains("<dc:language>und</dc:language>"));
}

TEST_CASE("pages of a right-to-left article turn to the right") {
    Article made = article("הנהר", {paragraph("הנהר עולה")});
    made.metadata.in_language = given<std::string>("he");
    REQUIRE_THAT(package(made), Contains("page-progression-direction=\"rtl\""));
    REQUIRE_THAT(package(article("Rivers")), !Contains("page-progression-direction"));
}

TEST_CASE("one picture without alternative text takes the claim away") {
    WriteContext context = with_resource("a.png", MediaKind::png, "picture");
    context.resources["b.png"] = Resource{MediaKind::png, "other picture", 1, 1};
    const auto claims = [&context](const Image& second) {
        const Blocks body{picture("a.png"), {Figure{{second}, {}, {}}}};
        return entry("EPUB/package.opf", article("Rivers", body), context);
    };
    const auto claim = Contains("<meta property=\"schema:accessibilityFeature\">alternativeText</meta>");
    REQUIRE_THAT(claims({"b.png", "A field", ""}), claim && Contains("\"schema:accessModeSufficient\">textual</meta>"));
    REQUIRE_THAT(claims({"b.png", "", ""}), claim);
    REQUIRE_THAT(claims({"b.png", std::nullopt, ""}),
                 !claim && Contains("\"schema:accessModeSufficient\">textual,visual</meta>") &&
                     Contains("Some images have no alternative text of their own."));
}

TEST_CASE("a hazard is unknown where a picture may move, else there is none") {
    const auto hazard = [](MediaKind kind, const std::string& bytes) {
        const Article publication = article("Rivers", {picture("a")});
        const std::string opf = entry("EPUB/package.opf", publication, with_resource("a", kind, bytes));
        return opf.find("accessibilityHazard\">unknown<") != std::string::npos;
    };
    REQUIRE_FALSE(hazard(MediaKind::png, "still"));
    REQUIRE(hazard(MediaKind::png, "an acTL chunk"));
    REQUIRE(hazard(MediaKind::gif, "frames"));
    REQUIRE_FALSE(hazard(MediaKind::svg, "<svg><g/></svg>"));
    REQUIRE(hazard(MediaKind::svg, "<svg><animate/></svg>"));
}

TEST_CASE("what is accessible follows from what is there") {
    REQUIRE_THAT(package(article("Rivers")),
                 Contains("<meta property=\"schema:accessModeSufficient\">textual</meta>") && !Contains("visual"));
    Blocks body{{Figure{{Image{"a.png", std::nullopt, ""}}, words("The field."), {}}}};
    const std::string with_image =
        entry("EPUB/package.opf", article("Rivers", body), with_resource("a.png", MediaKind::png, "picture"));
    REQUIRE_THAT(with_image, Contains("<meta property=\"schema:accessModeSufficient\">textual,visual</meta>") &&
                                 !Contains("alternativeText"));
}
