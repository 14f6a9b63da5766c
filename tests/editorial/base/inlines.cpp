#include "editorial/base/inlines.h"

#include <catch2/catch.hpp>

#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

Inline text(const char* words) { return Inline{Text{words}}; }
Inline strong(Inlines content) { return Inline{Strong{std::move(content)}}; }

const Inlines nested{text("one "), strong({text("two "), Inline{Emphasis{{text("three")}}}}), Inline{SoftBreak{}},
                     text("four")};

}  // namespace

TEST_CASE("the flat text of nested inlines is their words in order, code and images one character") {
    REQUIRE(flat_text(nested) == "one two three\nfour");
    REQUIRE(flat_text({text("a"), Inline{Code{"x"}}, Inline{LineBreak{}}}) == "a\uFFFC\uFFFC");
    REQUIRE(line_breaks_of({text("a"), Inline{Code{"x"}}, strong({Inline{LineBreak{}}})}) ==
            std::vector<std::size_t>{4});
}

TEST_CASE("edits change words where they stand") {
    REQUIRE(with_edits(nested, {{4, 7, "2"}, {13, 14, " "}}) ==
            Inlines{text("one "), strong({text("2 "), Inline{Emphasis{{text("three")}}}}), text(" four")});
}

TEST_CASE("an edit over several inlines stands in the first and empties the others") {
    REQUIRE(with_edits(nested, {{2, 15, "X"}}) == Inlines{text("onXour")});
    REQUIRE(with_edits(nested, {{6, 9, "X"}}) == Inlines{text("one "),
                                                         strong({text("twX"), Inline{Emphasis{{text("hree")}}}}),
                                                         Inline{SoftBreak{}}, text("four")});
}

TEST_CASE("an edit takes line breaks away but no code") {
    const Inlines inlines{text("a"), Inline{LineBreak{}}, Inline{Code{"x"}}, text("b")};
    REQUIRE(with_edits(inlines, {{0, 8, ""}}) == Inlines{Inline{Code{"x"}}});
}

TEST_CASE("inlines are parted at all places, containers on both sides") {
    const std::vector<Inlines> parts = parted_at(nested, {4, 6, 13, 16});
    REQUIRE(parts.size() == 5);
    CHECK(parts[0] == Inlines{text("one ")});
    CHECK(parts[1] == Inlines{strong({text("tw")})});
    CHECK(parts[2] == Inlines{strong({text("o "), Inline{Emphasis{{text("three")}}}})});
    CHECK(parts[3] == Inlines{Inline{SoftBreak{}}, text("fo")});
    CHECK(parts[4] == Inlines{text("ur")});
}

TEST_CASE("places at the ends make empty parts, and there is one part more than there are places") {
    REQUIRE(parted_at({text("ab")}, {0, 2}) == std::vector<Inlines>{{}, {text("ab")}, {}});
    REQUIRE(parted_at({}, {}) == std::vector<Inlines>{{}});
    REQUIRE(parted_at(nested, {}) == std::vector<Inlines>{nested});
}

TEST_CASE("every place parts every inline so that no letter is lost") {
    const std::string flat = flat_text(nested);
    for (std::size_t place = 0; place <= flat.size(); ++place) {
        const auto [left, right] = split_at(nested, place);
        CHECK(flat_text(left) == flat.substr(0, place));
        CHECK(flat_text(right) == flat.substr(place));
    }
}

TEST_CASE("white space and breaks at both ends go") {
    REQUIRE(without_outer_space({Inline{LineBreak{}}, text(" a b "), Inline{LineBreak{}}, Inline{SoftBreak{}}}) ==
            Inlines{text("a b")});
    REQUIRE(without_outer_space({text("  ")}).empty());
    REQUIRE(without_leading_space({text("  a ")}) == Inlines{text("a ")});
}
