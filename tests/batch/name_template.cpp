#include "batch/name_template.h"

#include <catch2/catch.hpp>

using namespace offprint;
using batch::NameTemplate;

namespace {

Metadata bridge() {
    Metadata metadata;
    metadata.headline = Sourced<std::string>{"A Bridge: at Last", Origin::markup, {}, 1};
    metadata.date_published = Sourced<Date>{parse_iso_date("2024-05-01T09:30Z").value(), Origin::meta, {}};
    for (const char* name : {"Ada Merrow", "B. Ode"}) {
        Agent agent;
        agent.name = name;
        metadata.author.push_back(agent);
    }
    metadata.article_section = {"Town & Country"};
    metadata.in_language = Sourced<std::string>{"en-GB", Origin::meta, {}};
    return metadata;
}

std::string named(std::string_view words, const Metadata& metadata = bridge()) {
    return NameTemplate::parse(words).value().expand("may/old.letters/b 1.html", metadata, std::string(64, 'c'));
}

}  // namespace

TEST_CASE("a name is made of the path and of what the article says") {
    REQUIRE(named("{path}") == "may/old.letters/b 1");
    REQUIRE(named("{folder}/x-{stem}") == "may/old.letters/x-b 1");
    REQUIRE(named("{date}-{slug}") == "2024-05-01-a-bridge-at-last");
    REQUIRE(named("{year}/{month}/{day}/{author}") == "2024/05/01/ada-merrow");
    REQUIRE(named("{section}_{lang}_{hash}") == "town-country_en-GB_cccccccccccc");
    REQUIRE(named("{{{stem}}}") == "{b 1}");
}

TEST_CASE("what an article does not say has a word of its own") {
    REQUIRE(named("{date}-{slug}", {}) == "undated-b 1");
    REQUIRE(named("{year}-{month}/{author}/{section}/{lang}", {}) == "undated-00/unsigned/unsorted/und");
    Metadata dated;
    dated.date_published = Sourced<Date>{parse_iso_date("2024").value(), Origin::meta, {}};
    REQUIRE(named("{date} {year} {month}", dated) == "2024 2024 00");
}

TEST_CASE("a template that is none is refused with the fields that there are") {
    for (const char* words : {"{titel}", "{slug", "slug}", "{}", ""}) {
        const auto refused = NameTemplate::parse(words);
        REQUIRE_FALSE(refused);
        REQUIRE(refused.error().kind == ErrorKind::usage);
        REQUIRE(refused.error().message.find("{path}") != std::string::npos);
    }
}
