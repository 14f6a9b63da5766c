#include <catch2/catch.hpp>

#include "editorial/front_matter/front_matter.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

FrontMatter read(std::string_view text) {
    Result<FrontMatter> front = read_front_matter(text);
    REQUIRE(front);
    return std::move(*front);
}

}  // namespace

TEST_CASE("MultiMarkdown's lines up to a blank line are front matter") {
    const FrontMatter front = read(
        "Title: The weir\n    and its water  \nAuthor: Ada Byron\nDate: 21 August 2024\nBase Header Level: 2\n\nIt "
        "stands.\n");
    REQUIRE(front.filled.metadata.headline->value == "The weir and its water");
    REQUIRE(front.filled.metadata.author.at(0).name == "Ada Byron");
    REQUIRE(front.filled.metadata.author.at(0).source.begin == SourcePosition{3, 1});
    REQUIRE(to_iso(front.filled.metadata.date_published->value) == "2024-08-21");
    REQUIRE(front.filled.metadata.extra.at(0).first == "Base Header Level");
    REQUIRE(front.filled.diagnostics.at(0).source.begin == SourcePosition{5, 1});
    REQUIRE(front.rest == "\nIt stands.\n");
    REQUIRE(front.rest_line == 6);
}

TEST_CASE("a title alone is enough, and so are an author and a date") {
    REQUIRE(read("Title: The weir\n\nIt stands.\n").filled.metadata.headline->value == "The weir");
    REQUIRE(read("author:\tAda Byron\ndate:\t2024-08-21\n\nIt stands.\n").filled.metadata.author.size() == 1);
}

TEST_CASE("prose, notes, memos and dialogues with colons stay in the body") {
    for (const std::string_view text :
         {"Note: this is written before the flood.\n\nText.\n", "Correction: the weir is older.\n\nText.\n",
          "By: Ada Byron\n\nText.\n", "By: Ada Byron\nDate: 2024-08-21\n\nText.\n", "Date: 2024-08-21\n\nText.\n",
          "Editor: How did it begin?\nAuthor: With rain.\n\nText.\n", "Date: 2024-08-21\nSubject: the weir\n\nText.\n",
          "Title: The weir\nMood: calm\n\nText.\n", "Title: The weir\nIt stands since 1996.\n\nText.\n",
          "Title: The weir\nTitle: The water\n\nText.\n", "Title:\n\nText.\n", "Title: The weir\nDate: soon\n\nText.\n",
          "Title: The weir\n", "Title:The weir\n\nText.\n", " Title: The weir\n\nText.\n",
          "Photographer: Cy Lund\nWriter: Ben Ode\n\nText.\n", "https://weir.example: a site\n\nText.\n"}) {
        INFO(text);
        REQUIRE(read(text).rest == text);
        REQUIRE(read(text).filled.ledger.entries.empty());
    }
}

TEST_CASE("a hundred thousand lines with a colon are looked at no further than metadata goes") {
    std::string text;
    for (int i = 0; i < 100000; ++i) text += "Title: The weir\n";
    REQUIRE(read(text).rest.size() == text.size());
}
