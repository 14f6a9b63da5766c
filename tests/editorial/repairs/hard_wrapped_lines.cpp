#include "editorial/repairs/hard_wrapped_lines.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "editorial/edit.h"
#include "model/account.h"
#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

const std::vector<std::string> wrapped{
    "The toll house stood empty for eleven winters before a family from",
    "the hills moved in, and when they did, the toll was asked for again",
    "by a child of six, who would not let the postman pass until he had",
    "paid her a button.",
    "The postman paid. He paid on the way back too, and by the summer the",
    "child had a coat with nothing but buttons on it.",
};

Blocks blocks_of(const std::vector<std::string>& lines) {
    Blocks blocks;
    std::uint32_t line = 0;
    for (const std::string& words : lines) {
        ++line;
        blocks.push_back(Block{Paragraph{{Inline{Text{words}}}}, {{line, 1}, {line, 80}}});
    }
    return blocks;
}

}  // namespace

TEST_CASE("lines that an export made paragraphs of are joined to the paragraphs that they were") {
    Ledger ledger;
    const Blocks joined = join_hard_wrapped_lines(blocks_of(wrapped), ledger);
    REQUIRE(joined.size() == 2);
    CHECK(plain_text(Blocks{joined[1]}) == wrapped[4] + " " + wrapped[5]);
    CHECK(joined[0].source == SourceRange{{1, 1}, {4, 80}});
    REQUIRE(ledger.entries.size() == 4);
    CHECK(ledger.entries[0].disposition == Disposition::merged);
    CHECK(ledger.entries[0].before == wrapped[1]);
}

TEST_CASE("two lines are no evidence, and neither are short ones") {
    Ledger ledger;
    const Blocks two = blocks_of({wrapped[0], wrapped[1]});
    CHECK(join_hard_wrapped_lines(two, ledger) == two);
    const Blocks verse = blocks_of({"the boats are in,", "the nets are dry", "and no one asks", "the reason why"});
    CHECK(join_hard_wrapped_lines(verse, ledger) == verse);
    CHECK(ledger.entries.empty());
}

TEST_CASE("headings, lists and long paragraphs end a run of lines") {
    Ledger ledger;
    Blocks blocks = blocks_of(wrapped);
    blocks.insert(blocks.begin() + 2, Block{ThematicBreak{}});
    CHECK(join_hard_wrapped_lines(blocks, ledger) == blocks);
}

TEST_CASE("the account of joined lines adds up") {
    Reading reading;
    reading.article.body = blocks_of(wrapped);
    reading.article.metadata.headline = Sourced<std::string>{"The toll", Origin::flag};
    const Result<Reading> result = edit(std::move(reading), {});
    REQUIRE(result.has_value());
    CHECK(result->article.body.size() == 2);
    CHECK(unaccounted(result->ledger) == 0);
}
