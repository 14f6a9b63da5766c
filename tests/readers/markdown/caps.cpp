#include <catch2/catch.hpp>
#include <chrono>
#include <string>

#include "model/walk.h"
#include "readers/markdown/read_markdown.h"
#include "text/utf8.h"

using namespace offprint;

namespace {

// Generous: a quadratic reader takes minutes, a slow machine under sanitizers does not.
constexpr std::chrono::seconds longest{60};

Reading read_in_time(const std::string& markdown) {
    const auto start = std::chrono::steady_clock::now();
    Result<Reading> reading = read_markdown({markdown, "article.md"});
    REQUIRE(reading);
    REQUIRE(std::chrono::steady_clock::now() - start < longest);
    return std::move(*reading);
}

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
}

bool has_finding(const Reading& reading, const std::string& finding) {
    for (const Diagnostic& diagnostic : reading.diagnostics) {
        if (diagnostic.finding == finding) return true;
    }
    return false;
}

int depth(const Blocks& blocks) {
    int deepest = 0;
    for (const Block& block : blocks) {
        int inner = 0;
        if (const auto* quote = std::get_if<BlockQuote>(&block.node)) inner = depth(quote->content);
        if (const auto* list = std::get_if<List>(&block.node)) {
            for (const ListItem& item : list->items) inner = std::max(inner, depth(item.content));
        }
        deepest = std::max(deepest, inner + 1);
    }
    return deepest;
}

}  // namespace

TEST_CASE("100,000 quotes are opened up below the cap, the text kept") {
    const Reading reading = read_in_time(repeated("> ", 100'000) + "deep");
    REQUIRE(depth(reading.article.body) <= max_nesting);
    REQUIRE(plain_text(reading.article.body) == "deep");
    REQUIRE(has_finding(reading, "nesting-capped"));
}

TEST_CASE("deep lists are opened up below the cap, the text kept") {
    const Reading reading = read_in_time(repeated("- ", 20'000) + "deep");
    REQUIRE(depth(reading.article.body) <= max_nesting);
    REQUIRE(plain_text(reading.article.body) == "deep");
}

TEST_CASE("deep inlines are opened up below the cap, the text kept") {
    const Reading reading = read_in_time(repeated("*a ", 5'000) + "deep" + repeated("*", 5'000));
    REQUIRE(plain_text(reading.article.body).find("deep") != std::string::npos);
}

TEST_CASE("a line of 20 MB is one paragraph") {
    const Reading reading = read_in_time(std::string(20'000'000, 'a'));
    REQUIRE(plain_text(reading.article.body).size() == 20'000'000);
}

TEST_CASE("a table of 4,000 columns and short rows stays as text") {
    const std::string head = repeated("|a", 4'000) + "|\n" + repeated("|-", 4'000) + "|\n";
    const Reading reading = read_in_time(head + repeated("|b|\n", 4'000));
    REQUIRE(has_finding(reading, "table-capped"));
    const std::string text = plain_text(reading.article.body);
    REQUIRE(std::count(text.begin(), text.end(), 'a') == 4'000);
    REQUIRE(std::count(text.begin(), text.end(), 'b') == 4'000);
}

TEST_CASE("a wide table that is full is a table") {
    const std::string row = repeated("|a", 300) + "|\n";
    const Reading reading = read_in_time(row + repeated("|-", 300) + "|\n" + repeated(row, 20));
    REQUIRE(std::holds_alternative<Table>(reading.article.body.front().node));
}

TEST_CASE("a table wider than our own JSON may hold stays as text") {
    const std::string row = repeated("|a", 1'001) + "|\n";
    const Reading reading = read_in_time(row + repeated("|-", 1'001) + "|\n" + row);
    REQUIRE(has_finding(reading, "table-capped"));
    REQUIRE(std::holds_alternative<Paragraph>(reading.article.body.front().node));
}

TEST_CASE("delimiter rows that fit no header cost linear time") {
    const Reading reading = read_in_time(repeated("a|b\n-|-|-\n", 20'000));
    REQUIRE(has_finding(reading, "table-capped"));
}

TEST_CASE("40,000 open brackets of images stay as text") {
    const Reading reading = read_in_time(repeated("![[]()", 40'000));
    REQUIRE(has_finding(reading, "brackets-capped"));
}

TEST_CASE("many tags without partners are told of in bounds") {
    const Reading reading = read_in_time("a " + repeated("</b>", 100'000));
    REQUIRE(reading.diagnostics.size() < 1100);
}
