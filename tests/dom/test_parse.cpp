#include "dom/parse.h"

#include <catch2/catch.hpp>
#include <string>

using namespace offprint::dom;

namespace {

/// The tree with its elements in brackets: "p[one b[two]]".
std::string shape(const Node& node) {
    if (node.is_text()) return node.text;
    std::string text = node.name + "[";
    for (const Node& child : node.children) text += shape(child);
    return text + "]";
}

std::string parsed(std::string_view html) { return shape(parse_fragment(html).root); }

std::string repeated(std::string_view part, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += part;
    return text;
}

int depth(const Node& node) {
    int deepest = 0;
    for (const Node& child : node.children) deepest = std::max(deepest, depth(child));
    return deepest + 1;
}

}  // namespace

TEST_CASE("a fragment is what stands in its body") {
    REQUIRE(parsed("one <b>two</b>") == "body[one b[two]]");
    REQUIRE(parsed("<p>a<p>b") == "body[p[a]p[b]]");
    REQUIRE(parsed("") == "body[]");
}

TEST_CASE("void elements of HTML5 swallow nothing") {
    REQUIRE(parsed("<picture><source srcset=a><img src=b></picture>c") == "body[picture[source[]img[]]c]");
    REQUIRE(parsed("a<wbr>b") == "body[awbr[]b]");
}

TEST_CASE("all names of characters are resolved, once") {
    REQUIRE(parsed("&check; &amp;lt; &#150; &hellip;") == "body[\u2713 &lt; \u2013 \u2026]");
    REQUIRE(parsed("&unheardof; &lt;b&gt; a & b") == "body[&unheardof; <b> a & b]");
}

TEST_CASE("attributes keep their values with references resolved") {
    const Parsed result = parse_fragment("<a href='?a=1&amp;b=2&copy=3' TITLE=\"&lt;x&gt;\">t</a>");
    const Node& link = result.root.children.at(0);
    REQUIRE(attribute_text(link, "href") == "?a=1&b=2&copy=3");
    REQUIRE(attribute_text(link, "title") == "<x>");
    REQUIRE(attribute(link, "class") == nullptr);
}

TEST_CASE("comments and declarations are not in the tree") {
    REQUIRE(parsed("a<!-- <b>x</b> -->b<?php echo ?>c<!DOCTYPE html>d") == "body[abcd]");
}

TEST_CASE("a tag that does not end is text") { REQUIRE(parsed("one <b two <i three") == "body[one <b two <i three]"); }

TEST_CASE("lines are counted beyond 65535") {
    const Parsed result = parse_fragment(repeated("\n", 70000) + "<p>a</p>");
    REQUIRE(result.root.children.back().line == 70001);
}

TEST_CASE("nesting is capped and its text is kept") {
    const Parsed result = parse_fragment(repeated("<div>", 30000) + "deep");
    REQUIRE(result.was_capped);
    REQUIRE(depth(result.root) <= max_depth + 2);
    REQUIRE(text_content(result.root) == "deep");
}

TEST_CASE("open elements and end tags that match none cost linear time") {
    const Parsed result = parse_fragment(repeated("<span>", 50000) + "x" + repeated("</b>", 50000) + "y");
    REQUIRE(text_content(result.root) == "xy");
}

TEST_CASE("a run of text of many megabytes is whole") {
    const std::string text(12'000'000, 'a');
    REQUIRE(text_content(parse_fragment("<p>" + text).root).size() == text.size());
}

TEST_CASE("a block below an inline element is known above it") {
    const Node root = parse_fragment("<a><span><div>x</div></span></a><b>y</b>").root;
    REQUIRE(root.children.at(0).holds_block);
    REQUIRE_FALSE(root.children.at(1).holds_block);
}
