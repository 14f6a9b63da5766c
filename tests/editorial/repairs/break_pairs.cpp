#include "editorial/repairs/break_pairs.h"

#include <catch2/catch.hpp>

#include "model/account.h"
#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

Inline text(const char* words) { return Inline{Text{words}}; }
const Inline line_break{LineBreak{}};

Blocks parted(Inlines content) {
    Ledger ledger;
    return part_at_break_pairs({Block{Paragraph{std::move(content)}}}, ledger);
}

}  // namespace

TEST_CASE("two line breaks part a paragraph, one does not") {
    REQUIRE(parted({text("a"), line_break, line_break, text("b"), line_break, text("c")}) ==
            Blocks{Block{Paragraph{{text("a")}}}, Block{Paragraph{{text("b"), line_break, text("c")}}}});
}

TEST_CASE("breaks inside emphasis part it on both sides") {
    REQUIRE(
        parted({Inline{Emphasis{{text("a"), line_break, text(" "), line_break, text("b")}}}}) ==
        Blocks{Block{Paragraph{{Inline{Emphasis{{text("a")}}}}}}, Block{Paragraph{{Inline{Emphasis{{text("b")}}}}}}});
}

TEST_CASE("empty parts go, an image's part stays") {
    const Inline image{Image{"a.png", {}, ""}};
    REQUIRE(parted({line_break, line_break, image, line_break, line_break}) == Blocks{Block{Paragraph{{image}}}});
}

TEST_CASE("the ledger says where, and counts nothing") {
    Ledger ledger;
    const SourceRange source{{3, 1}, {3, 9}};
    const Blocks blocks =
        part_at_break_pairs({Block{Paragraph{{text("a"), line_break, line_break, text("b")}}, source}}, ledger);
    REQUIRE(blocks.at(1).source == source);
    REQUIRE(ledger.entries.size() == 1);
    CHECK(ledger.entries[0].rule == "break-pairs");
    CHECK(ledger.entries[0].after == "a\n\nb");
    CHECK(ledger.entries[0].before != ledger.entries[0].after);
    CHECK(ledger.entries[0].source == source);
    CHECK(ledger.entries[0].characters == 0);
}

TEST_CASE("other blocks are left alone") {
    Ledger ledger;
    const Blocks heading{Block{Heading{2, "", {text("a"), line_break, line_break, text("b")}}}};
    REQUIRE(part_at_break_pairs(heading, ledger) == heading);
    REQUIRE(ledger.entries.empty());
}
