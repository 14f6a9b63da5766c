#include "model/dump.h"

#include <catch2/catch.hpp>

#include "model/every_node.h"

using namespace offprint;
using offprint::testing::every_node;
using offprint::testing::words;

TEST_CASE("a dump is an indented line a node, metadata with origins first") {
    Article article;
    article.metadata.headline = Sourced<std::string>{"Wet \"fields\"", Origin::front_matter, {{2, 1}, {2, 20}}};
    article.body = {{Paragraph{{{Text{"One "}}, {Emphasis{words("two")}}, {LineBreak{}}}}, {{4, 1}, {5, 3}}},
                    {Note{NoteKind::disclaimer, Visibility::visible, Placement::foot, "", {}}}};
    article.footnotes = {{"a", {}, {}}};
    REQUIRE(dump(article) == R"(article Article
  headline: "Wet \"fields\"" (front-matter) @2:1-2:20
body
  paragraph @4:1-5:3
    "One "
    emphasis
      "two"
    line-break
  note disclaimer foot (markup)
footnote "a"
)");
}

TEST_CASE("a reading's dump goes on with its ledger and its diagnostics") {
    Reading reading;
    reading.ledger.entries = {{Disposition::to_metadata, "widget-row", "date 2024", "datePublished: 2024", {}, 0.9}};
    reading.diagnostics = {{Severity::warning, "headline-missing", {{1, 1}, {1, 1}}, "there is none"}};
    REQUIRE(dump(reading) == R"(article Article
body
ledger
  to-metadata widget-row "date 2024" -> "datePublished: 2024" confidence 0.90
diagnostics
  warning [headline-missing] "there is none" @1:1-1:1
)");
}

TEST_CASE("nothing of the metadata is left out of a dump") {
    const std::string text = dump(every_node());
    for (const char* value : {"Opinion",       "A dek",
                              "Short",         "Description",
                              "Abstract",      "en-GB",
                              "columnist",     "B",
                              "a@a.example",   "orcid",
                              "She writes.",   "E. Ditor",
                              "T. Ranslator",  "C. Ontributor",
                              "Example Wire",  "By A. Byron",
                              "MOSCOW",        "2024-08-21T06:30:15Z",
                              "2024-09-03",    "2030-05",
                              "Politics",      "drains",
                              "column",        "ethicsPolicy",
                              "The Review",    "1234-5678",
                              "10.1/x",        "drainage",
                              "same",          "base",
                              "A citation",    "original",
                              "Credit",        "© 2024",
                              "licence",       "Reprinted",
                              "excerpt",       "A sponsor",
                              "A funder",      "composite",
                              "draft",         "2024-12-01",
                              "first version", "lead.png",
                              "Notice",        "1234",
                              "utf-8",         "zeta"}) {
        INFO(value);

        REQUIRE(text.find(value) != std::string::npos);
    }
}
