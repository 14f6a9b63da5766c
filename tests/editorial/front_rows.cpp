#include <catch2/catch.hpp>

#include "editorial/base/steps.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

Reading of(const std::vector<std::string>& paragraphs) {
    Reading reading;
    for (const std::string& words : paragraphs) reading.article.body.push_back({Paragraph{{{Text{words}}}}});
    return reading;
}

std::vector<std::string> names(const std::vector<Agent>& agents) {
    std::vector<std::string> list;
    for (const Agent& agent : agents) list.push_back(agent.name);
    return list;
}

using Names = std::vector<std::string>;
constexpr const char* prose = "Water now stands in the lower fields, and nobody has come to measure it.";

}  // namespace

TEST_CASE("a byline row becomes the authors and is kept as printed") {
    const Reading reading = find_bylines(of({"By Ada Merrow and Ben Oduya, with Valley Wire", prose}));
    REQUIRE(names(reading.article.metadata.author) == Names{"Ada Merrow", "Ben Oduya"});
    REQUIRE(names(reading.article.metadata.source_organization) == Names{"Valley Wire"});
    REQUIRE(reading.article.metadata.byline->value == "By Ada Merrow and Ben Oduya, with Valley Wire");
    REQUIRE(reading.article.body.size() == 1);
    REQUIRE(reading.ledger.entries.at(0).rule == "byline");
}

TEST_CASE("a job after a comma belongs to the name before it") {
    const Reading reading = find_bylines(of({"By Ada Merrow, Water Correspondent", prose}));
    REQUIRE(names(reading.article.metadata.author) == Names{"Ada Merrow"});
    REQUIRE(reading.article.metadata.author.at(0).job_title == "Water Correspondent");
}

TEST_CASE("bylines are read in several languages and keep particles in a name") {
    REQUIRE(names(find_bylines(of({"Von Klara von Moor", prose})).article.metadata.author) == Names{"Klara von Moor"});
    REQUIRE(names(find_bylines(of({"Par Luc de la Rive et Anne Sorel", prose})).article.metadata.author) ==
            Names{"Luc de la Rive", "Anne Sorel"});
    REQUIRE(names(find_bylines(of({"Por Inés Vega", prose})).article.metadata.author) == Names{"Inés Vega"});
}

TEST_CASE("a sentence that begins with By is no byline") {
    for (const char* words : {"By the time the pumps arrived, the road was gone.",
                              "By Monday the water had reached the weir.", "By and large, the plan holds."}) {
        INFO(words);
        const Reading reading = find_bylines(of({words, prose}));
        REQUIRE(reading.article.metadata.author.empty());
        REQUIRE(reading.article.body.size() == 2);
    }
}

TEST_CASE("a byline that names others than the metadata stays in the text and is reported") {
    Reading given = of({"By Ben Oduya", prose});
    Agent ada;
    ada.name = "Ada Merrow";
    ada.origin = Origin::front_matter;
    given.article.metadata.author = {ada};
    const Reading reading = find_bylines(given);
    REQUIRE(reading.article.body.size() == 2);
    REQUIRE(reading.diagnostics.at(0).finding == "byline-conflict");
}

TEST_CASE("a row of dates tells publication from change") {
    const Reading reading = find_date_rows(of({"Published 21 August 2024. Updated 3 September 2024.", prose}));
    REQUIRE(to_iso(reading.article.metadata.date_published->value) == "2024-08-21");
    REQUIRE(to_iso(reading.article.metadata.date_modified->value) == "2024-09-03");
    REQUIRE(reading.article.body.size() == 1);
}

TEST_CASE("a bare date at the head is the date of publication") {
    const Reading reading = find_date_rows(of({"21 August 2024", prose}));
    REQUIRE(to_iso(reading.article.metadata.date_published->value) == "2024-08-21");
}

TEST_CASE("a date in prose is no date row") {
    const Reading reading = find_date_rows(of({"The council met on 21 August 2024.", prose}));
    REQUIRE_FALSE(reading.article.metadata.date_published.has_value());
    REQUIRE(reading.article.body.size() == 2);
}

TEST_CASE("a dateline is marked and stays in its paragraph") {
    const Reading reading = find_dateline(of({"MARSHFIELD, August 20 — Nobody needs a committee."}));
    const Inlines& content = std::get<Paragraph>(reading.article.body.at(0).node).content;
    REQUIRE(std::get<Span>(content.at(0).node).kind == SpanKind::dateline);
    REQUIRE(plain_text(content) == "MARSHFIELD, August 20 — Nobody needs a committee.");
    REQUIRE(reading.article.metadata.dateline->value == "MARSHFIELD, August 20 —");
}

TEST_CASE("an opening in capitals without a dash, or a dash in a sentence, is no dateline") {
    for (const char* words : {"NATO said on Monday that it would wait.", "The river — which rose — fell again."}) {
        INFO(words);
        REQUIRE_FALSE(find_dateline(of({words})).article.metadata.dateline.has_value());
    }
}

}  // namespace offprint::editorial
