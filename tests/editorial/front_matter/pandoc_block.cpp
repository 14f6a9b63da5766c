#include <catch2/catch.hpp>

#include "editorial/read_front.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

std::vector<std::string> authors(std::string_view lines) {
    std::vector<std::string> names;
    for (const Agent& agent : read("% T\n" + std::string(lines) + "\n").filled.metadata.author)
        names.push_back(agent.name);
    return names;
}

}  // namespace

TEST_CASE("pandoc's title block gives title, authors and date") {
    const FrontMatter front =
        read("% The weir\n  and its water\n% Ada Byron; Ben Ode <ben@times.example>\n% 21 August 2024\n\nIt stands.\n");
    REQUIRE(front.filled.metadata.headline->value == "The weir and its water");
    REQUIRE(front.filled.metadata.headline->source.begin == SourcePosition{1, 1});
    REQUIRE(front.filled.metadata.author.at(1).email == "ben@times.example");
    REQUIRE(front.filled.metadata.author.at(1).source.begin.line == 3);
    REQUIRE(to_iso(front.filled.metadata.date_published->value) == "2024-08-21");
    REQUIRE(front.filled.metadata.date_published->source.begin.line == 4);
    REQUIRE(front.rest == "\nIt stands.\n");
    REQUIRE(front.rest_line == 5);
}

TEST_CASE("authors of a title block are parted by semicolons or lines") {
    const std::vector<std::string> two{"Ada Byron", "Ben Ode, Jr."};
    REQUIRE(authors("% Ada Byron; Ben Ode, Jr.\n") == two);
    REQUIRE(authors("% Ada Byron\n  Ben Ode, Jr.\n") == two);
    REQUIRE(authors("% Ada Byron and Ben Ode, Jr.\n") == two);
    REQUIRE(authors("%\n% 2024-08-21\n").empty());
}

TEST_CASE("a title block may lack its title") {
    const FrontMatter front = read("%\n% Ada Byron\n\nText.\n");
    REQUIRE_FALSE(front.filled.metadata.headline.has_value());
    REQUIRE(front.filled.metadata.author.at(0).name == "Ada Byron");
}

TEST_CASE("a date of a title block that is none is an error with its line") {
    const Result<FrontMatter> front = read_front_matter("% T\n% A\n% soon\n\nText.\n");
    REQUIRE_FALSE(front);
    REQUIRE(front.error().kind == ErrorKind::malformed);
    REQUIRE(front.error().line == 3);
}

TEST_CASE("percent signs in prose and in comments are no title block") {
    for (const std::string_view text :
         {"%% a comment\n\nText.\n", "%5 of the fields\n\nText.\n", "% of all fields\nwere under water.\n\nText.\n",
          "% one\n% two\n% three\n% four\n\nText.\n", "%\n\nText.\n", "Text.\n% T\n", "%\n%\n%\n"}) {
        INFO(text);
        REQUIRE(read(text).rest == text);
    }
}
