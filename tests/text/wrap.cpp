#include "text/wrap.h"

#include <catch2/catch.hpp>

#include "text/width.h"

using offprint::text::display_width;
using offprint::text::Wrapper;
using Lines = std::vector<std::string>;

TEST_CASE("width counts columns, not characters") {
    CHECK(display_width("") == 0);
    CHECK(display_width("plain") == 5);
    CHECK(display_width("é") == 1);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("漢字") == 4);
    CHECK(display_width("ｶﾅ") == 2);
    CHECK(display_width("한국") == 4);
    CHECK(display_width("\u1112\u1161\u11AB") == 2);
    CHECK(display_width("a\u200B\u00ADb") == 2);
    CHECK(display_width("नमस्ते") == 4);
}

TEST_CASE("an emoji takes two columns, however it is spelt") {
    CHECK(display_width("😀") == 2);
    CHECK(display_width("👩\u200D👩\u200D👧") == 2);
    CHECK(display_width("👍🏽") == 2);
    CHECK(display_width("🇫🇷🇩🇪") == 4);
    CHECK(display_width("❤\uFE0F") == 2);
    CHECK(display_width("❤") == 1);
}

TEST_CASE("a line holds as many words as fit") {
    const Wrapper wrapper("en");
    CHECK(wrapper.wrap("one two three four", 9) == Lines{"one two", "three", "four"});
    CHECK(wrapper.wrap("one two", 7) == Lines{"one two"});
    CHECK(wrapper.wrap("", 7).empty());
    CHECK(wrapper.wrap("   ", 7).empty());
    CHECK(wrapper.wrap("an unbreakablelongword here", 8) == Lines{"an", "unbreakablelongword", "here"});
}

TEST_CASE("line breaks of the text stay, blank lines do not") {
    CHECK(Wrapper("en").wrap("one\ntwo three", 20) == Lines{"one", "two three"});
    CHECK(Wrapper("en").wrap("one\n \n\u00A0\ntwo\n", 20) == Lines{"one", "two"});
}

TEST_CASE("a URL is never broken, the words around it are") {
    CHECK(Wrapper("en").wrap("see https://a.example/long-path/to?q=a-b for it", 12) ==
          Lines{"see", "https://a.example/long-path/to?q=a-b", "for it"});
    CHECK(Wrapper("ja").wrap("参照https://a.example/x-yはこれ", 10) ==
          Lines{"参照", "https://a.example/x-y", "はこれ"});
}

TEST_CASE("no line begins like a list item or a quotation") {
    CHECK(Wrapper("en").wrap("it fell in May 2024. Then", 12) == Lines{"it fell in", "May 2024.", "Then"});
    CHECK(Wrapper("en").wrap("the plain sum 1. was", 13) == Lines{"the plain", "sum 1. was"});
    CHECK(Wrapper("en").wrap("water - much of it", 5) == Lines{"water -", "much", "of it"});
}

TEST_CASE("scripts without spaces break by their rules") {
    CHECK(Wrapper("zh").wrap("水现在停在低处的田里。", 10) == Lines{"水现在停在", "低处的田", "里。"});
    for (const std::string& line : Wrapper("th").wrap("น้ำท่วมทุ่งนาในฤดูฝนทุกปีตลอดมา", 12)) CHECK(display_width(line) <= 12);
}

TEST_CASE("a no-break space keeps its words together") {
    CHECK(Wrapper("en").wrap("the page\u00A0[1] has", 8) == Lines{"the", "page\u00A0[1]", "has"});
}
