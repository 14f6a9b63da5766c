#include "readers/html/page/hidden.h"

#include <catch2/catch.hpp>
#include <string>

#include "dom/parse.h"

namespace offprint::html {
namespace {

/// The page's text that is not dropped.
std::string seen(const std::string& page) {
    const dom::Document document = dom::parse_page(page);
    Rulings rulings(document);
    drop_hidden(document, rulings);
    std::string words;
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (document[node].is_text() && !rulings.is_dropped(node)) words += document[node].text;
    }
    return words;
}

}  // namespace

TEST_CASE("what an attribute, an inline style or a well-known class hides is dropped") {
    REQUIRE(seen("<p>Seen</p><div hidden>Not</div>") == "Seen");
    REQUIRE(seen("<p>Seen</p><b style=\"color:red; display : none\">Not</b>") == "Seen");
    REQUIRE(seen("<p>Seen</p><b style=\"visibility:hidden\">Not</b>") == "Seen");
    REQUIRE(seen("<p>Seen</p><span class=\"x sr-only\">Not</span>") == "Seen");
    REQUIRE(seen("<p style=\"backface-visibility: hidden\">Seen</p>") == "Seen");
}

TEST_CASE("what holds most of the paragraphs is shown some day, and so is the next slide") {
    REQUIRE(seen("<p>Teaser.</p><div style=\"display:none\"><p>All of the text that is behind the wall.</p></div>") ==
            "Teaser.All of the text that is behind the wall.");
    REQUIRE(seen("<p>Introduction, long enough to be most of the page's text.</p><div><b class=s>One</b>"
                 "<b class=\"s off\" style=\"display:none\">Two</b></div>") ==
            "Introduction, long enough to be most of the page's text.OneTwo");
}

}  // namespace offprint::html
