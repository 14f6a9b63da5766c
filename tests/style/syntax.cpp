#include "style/syntax.h"

#include <catch2/catch.hpp>

#include "style/sheets.h"

using namespace offprint;
using namespace offprint::style;
using namespace offprint::testing;

namespace {

/// The kinds and texts of tokens: "ident(p) { }".
std::string tokens_of(std::string_view css) {
    std::string words;
    for (const Token& token : tokenize(css).tokens) {
        words += words.empty() ? "" : " ";
        switch (token.kind) {
            case TokenKind::ident: words += "ident"; break;
            case TokenKind::function: words += "function"; break;
            case TokenKind::at_keyword: words += "at"; break;
            case TokenKind::hash: words += "hash"; break;
            case TokenKind::string: words += "string"; break;
            case TokenKind::bad_string: words += "bad-string"; break;
            case TokenKind::url: words += "url"; break;
            case TokenKind::bad_url: words += "bad-url"; break;
            case TokenKind::number: words += "number"; break;
            case TokenKind::percentage: words += "percentage"; break;
            case TokenKind::dimension: words += "dimension"; break;
            case TokenKind::whitespace: words += "_"; break;
            default: words += "mark"; break;
        }
        if (!token.text.empty()) words += "(" + std::string(token.text) + ")";
    }
    return words;
}

}  // namespace

TEST_CASE("tokens are those of CSS Syntax 3") {
    REQUIRE(tokens_of("a-b --c -1.5e2em 50% #f00 @page") ==
            "ident(a-b) _ ident(--c) _ dimension(em) _ percentage _ hash(f00) _ at(page)");
    REQUIRE(tokens_of("url( x.png ) url('x') calc(1)") ==
            "url(x.png) _ function(url) string(x) mark _ function(calc) number mark");
    REQUIRE(tokens_of("a/* } */b") == "ident(a) ident(b)");
    REQUIRE(tokenize("-1.5e2em").tokens.front().number == -150);
}

TEST_CASE("escapes are resolved in names and strings") {
    REQUIRE(tokens_of(R"(\70 age "\201C" "a\
b")") == "ident(page) _ string(\xE2\x80\x9C) _ string(ab)");
    REQUIRE(tokens_of("\\0 \\110000 ") == "ident(\xEF\xBF\xBD\xEF\xBF\xBD)");
}

TEST_CASE("what is cut off or broken still gives tokens") {
    REQUIRE(tokens_of("'a\nb") == "bad-string _ ident(b)");
    REQUIRE(tokens_of("'a") == "string(a)");
    REQUIRE(tokens_of("url(a b) c") == "bad-url _ ident(c)");
    REQUIRE(tokens_of("/* no end") == "");
    REQUIRE(tokens_of("\\") == "ident(\xEF\xBF\xBD)");
}

TEST_CASE("a wrong declaration costs itself alone, a wrong selector its rule") {
    REQUIRE(printed("p { color red; text-indent: 5pt }").paragraph_indent == 5);
    REQUIRE(printed("p { text-indent: 5pt; text-indent: broad }").paragraph_indent == 5);
    REQUIRE(printed("p { x: { text-indent: 1pt; }; text-indent: 5pt }").paragraph_indent == 5);
    REQUIRE(printed("p:nth-child(2), p { text-indent: 5pt } p { widows: 3 }").widows == 3);
    REQUIRE(printed("p:nth-child(2), p { text-indent: 5pt }").paragraph_indent == 14.5);
    REQUIRE(printed("<!-- --> p { widows: 3 }").widows == 3);
}

TEST_CASE("brackets close with the sheet") {
    REQUIRE(style_of("@media print { p { text-indent: 5pt").paragraph_indent == 5);
    REQUIRE(style_of("p { color: rgb(1, 2, 3").body.colour == Colour{1, 2, 3});
}

TEST_CASE("deep and long sheets are read in a moment") {
    std::string deep;
    for (int i = 0; i < 50000; ++i) deep += "@media print{p{(";
    REQUIRE(reading_of(deep).style.widows == 2);
    std::string chain = "p";
    for (int i = 0; i < 20000; ++i) chain += " ~ *";
    REQUIRE(reading_of(chain + " { widows: 3 }").style.widows == 2);
}
