#include <catch2/catch.hpp>

#include "edition/articles.h"

using namespace offprint;
using namespace offprint::testing;

TEST_CASE("the colophon says whose the article is and which bytes it was made of") {
    Article article;
    article.metadata.copyright_notice = given("© 2024 Example Times");
    article.metadata.usage_terms = given("Reprinted with permission.");
    article.metadata.license = given("CC BY 4.0");
    article.metadata.credit_text = given("Example Wire");
    article.metadata.provenance.input_sha256 = "3b0c";
    article.metadata.provenance.retrieved_at = Date{2024, 10, 1};
    REQUIRE(colophon_of(article) ==
            "© 2024 Example Times. Reprinted with permission.\n"
            "Licence: CC BY 4.0\n"
            "Credit: Example Wire\n"
            "Retrieved 1 October 2024\n"
            "Source SHA-256 3b0c; offprint 1.0\n");
}

TEST_CASE("rights are made of holder and year where no notice is printed") {
    Article article;
    article.metadata.copyright_holder = given("Example Times");
    REQUIRE(colophon_of(article) == "© Example Times\noffprint 1.0\n");
    article.metadata.copyright_year = given("2024");
    REQUIRE(colophon_of(article) == "© 2024 Example Times\noffprint 1.0\n");
}

TEST_CASE("half an article is said to be one") {
    Article article;
    article.metadata.completeness = Completeness::excerpt;
    REQUIRE(colophon_of(article) == "This is an excerpt, not the whole article.\noffprint 1.0\n");
    article.metadata.completeness = Completeness::paywalled;
    REQUIRE(colophon_of(article) == "The source shows only a part of this article without payment.\noffprint 1.0\n");
}

TEST_CASE("where it was fetched from is said when the header does not say it") {
    Article article;
    article.metadata.provenance.source_url = "https://copy.example/1";
    REQUIRE(header_of(article) == "Source: https://copy.example/1\n");
    REQUIRE(colophon_of(article) == "offprint 1.0\n");
    article.metadata.url = given("https://times.example/1");
    REQUIRE(header_of(article) == "Source: https://times.example/1\n");
    REQUIRE(colophon_of(article) == "Source: https://copy.example/1\noffprint 1.0\n");
}

TEST_CASE("the use of machines is not hidden") {
    Article article;
    article.metadata.digital_source_type = given("trainedAlgorithmicMedia");
    REQUIRE(colophon_of(article) == "Digital source type: trainedAlgorithmicMedia\noffprint 1.0\n");
}
