#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "editorial/edit.h"
#include "model/account.h"
#include "model/walk.h"
#include "readers/html/read_html.h"

namespace offprint {
namespace {

const std::string first =
    "The river rose in the night, and by dawn it stood at the doors of the lower street, as it had done every spring "
    "that anyone there could remember.";

std::string long_text(const std::string& parted_by) {
    std::string text = first;
    for (int day = 2; day < 12; ++day)
        text += parted_by + "On day " + std::to_string(day) +
                " people swept the mud out of their kitchens and talked about the dam that was never built.";
    return text;
}

Reading read(const std::string& body, const std::string& told) {
    const std::string bytes =
        "<html lang=en><head><title>The river is back</title><script type='application/ld+json'>"
        R"({"@type":"NewsArticle","headline":"The river is back","articleBody":")" +
        told + "\"}</script></head><body>" + body + "</body></html>";
    return *read_html(Input{bytes, "page.html"});
}

bool has(const Reading& reading, const std::string& finding) {
    return std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(),
                       [&](const Diagnostic& diagnostic) { return diagnostic.finding == finding; });
}

const std::string head = "<article><h1>The river is back</h1><p class=standfirst>Nobody swept in vain.</p>";

}  // namespace

TEST_CASE("a text that the page prints only the beginning of is taken from its JSON-LD") {
    Reading reading = read(head + "<p>" + first + "</p></article>", long_text("\\n\\n"));
    REQUIRE(has(reading, "body-from-json-ld"));
    const std::string words = plain_text(reading.article.body);
    REQUIRE(words.find("day 11") != std::string::npos);
    REQUIRE(words.find(first) == words.rfind(first));
    // The standfirst stays, and eleven paragraphs.
    REQUIRE(std::count_if(reading.article.body.begin(), reading.article.body.end(),
                          [](const Block& block) { return std::holds_alternative<Paragraph>(block.node); }) == 12);
    const Result<Reading> edited = editorial::edit(std::move(reading), {});
    REQUIRE(unaccounted(edited->ledger) == 0);
}

TEST_CASE("a page that prints nothing like an article gives the told text, also as HTML") {
    const Reading reading = read("<nav><a href=/>Home</a></nav>", "<p>" + long_text("<\\/p><p>") + "<\\/p>");
    REQUIRE(has(reading, "body-from-json-ld"));
    REQUIRE_FALSE(has(reading, "article-not-found"));
    REQUIRE(plain_text(reading.article.body).find("Home") == std::string::npos);
    REQUIRE(reading.article.body.size() == 11);
}

TEST_CASE("a printed text is believed, whatever the JSON-LD says") {
    const std::string printed = "<article><h1>The river is back</h1><p>" + long_text("</p><p>") + "</p></article>";
    REQUIRE_FALSE(has(read(printed, long_text(" ")), "body-from-json-ld"));
    // Twice as long and about something else.
    const std::string other = "Rope is sold by the yard, " + long_text(" ") + long_text(" ") + long_text(" ");
    REQUIRE_FALSE(has(read(printed, other), "body-from-json-ld"));
}

}  // namespace offprint
