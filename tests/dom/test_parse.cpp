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

/// The same of a page; what script, style and svg hold in parentheses.
std::string shape(const Document& document, NodeId node) {
    if (document[node].is_text()) return std::string(document[node].text);
    const std::string name(document[node].name);
    if (name == "svg" || name == "script") return " " + name + "(" + std::string(document[node].text) + ")";
    std::string text = name + "[";
    for (const NodeId child : document.children(node)) text += shape(document, child);
    return text + "]";
}

std::string page_shape(const Document& document) { return shape(document, Document::root); }

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

TEST_CASE("a value whose quotes do not end, ends with its tag") {
    REQUIRE(parsed("a<b title=\"x>one</b> two") == "body[ab[one] two]");
    REQUIRE(parsed("<img alt='it>one<i class=\"a\">two") == "body[img[]onei[two]]");
}

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

TEST_CASE("svg is kept as written; one that does not end holds nothing") {
    const Document document = parse_page("<body>a<svg><svg><p>x</p></svg><title>t</title></svg>b<svg>c<svg>d</svg>");
    REQUIRE(page_shape(document) == "html[a svg(<svg><p>x</p></svg><title>t</title>)b svg()c svg(d)]");
}

TEST_CASE("a script ends at its own end tag") {
    REQUIRE(page_shape(parse_page("<body><script>a</scripted>b</SCRIPT >c")) == "html[ script(a</scripted>b)c]");
    REQUIRE(page_shape(parse_page("<script>a<p>b")) == "html[ script(a<p>b)]");
}

TEST_CASE("a title without an end ends at the next tag") {
    REQUIRE(page_shape(parse_page("<title>a &amp; b<p>c")) == "html[title[a & b]p[c]]");
    REQUIRE(page_shape(parse_page("<title>a <b>b</b></title><b>c")) == "html[title[a <b>b</b>]b[c]]");
}

TEST_CASE("html, head and body are the root, wherever they stand") {
    const Document document =
        parse_page("<!DOCTYPE html><html lang=de><head><title>t</title></head><body class=x><div>a</body></html>b");
    REQUIRE(page_shape(document) == "html[title[t]div[ab]]");
    REQUIRE(document.attribute(Document::root, "lang") == "de");
    REQUIRE(document.attribute(Document::root, "class") == "x");
}

TEST_CASE("a page with an XML declaration closes what closes itself, other pages do not") {
    REQUIRE(page_shape(parse_page("<?xml version='1.0'?><div/>a<title/>b<script/>c")) ==
            "html[div[]atitle[]b script()c]");
    REQUIRE(page_shape(parse_page("<div/>a")) == "html[div[a]]");
    REQUIRE(page_shape(parse_page("<math><mi/>x</math>y")) == "html[math[mi[]x]y]");
}

TEST_CASE("event handlers are not in a page") {
    const Document document = parse_page("<p onclick=x() ONLOAD='y' two=1>a");
    REQUIRE(document[1].attributes == 1);
    REQUIRE(document.attribute(1, "two") == "1");
}

TEST_CASE("names are as written, whatever libxml2 reads of them") {
    REQUIRE(page_shape(parse_page("<o:p>a</o:p><x-\u00E9\"y>b</x-\u00E9\"y><AMP-AD>c</amp-ad>")) ==
            "html[o:p[a]x-\u00E9\"y[b]amp-ad[c]]");
    const std::string longest(300, 'n');
    REQUIRE(page_shape(parse_page("<" + longest + ">a</" + longest + ">b")) == "html[" + longest + "[a]b]");
}

TEST_CASE("what AMP and shadow roots call by names of their own is what it is") {
    REQUIRE(page_shape(parse_page("<amp-img src=a><noscript><img src=a></noscript></amp-img>b")) ==
            "html[img[]noscript[img[]]b]");
    REQUIRE(page_shape(parse_page("<i><template shadowrootmode=open>a</template>b</i><template>c</template>")) ==
            "html[i[div[a]b]template[c]]");
}

TEST_CASE("comments end where browsers end them") {
    REQUIRE(parsed("a<!-->b<!--->c<!-- x --!>d<!-- - -- > x -->e") == "body[abcde]");
}

TEST_CASE("text between tags is one run, with the lines on which it stands") {
    const Document document = parse_page("<p>\none &amp;\n<!-- x\n -->two\n</p>\n<b>c</b>");
    REQUIRE(document[2].text == "\none &\ntwo\n");
    REQUIRE(document[2].line == 1);
    REQUIRE(document[2].end_line == 5);
    REQUIRE(document[4].line == 6);
}

TEST_CASE("views hold when a page is moved") {
    Document first = parse_page("<p class='a&amp;b'>x&lt;y</p>short");
    const Document second = std::move(first);
    REQUIRE(second.attribute(1, "class") == "a&b");
    REQUIRE(second.text(Document::root) == "x<yshort");
}

TEST_CASE("subtrees are ranges, whatever the page") {
    for (const char* html :
         {"", "a", "<p>a<div>b</p>c</div>", "<table><p>a<tr><td>b<table>c", "</p></b><li>a<ul><li>b"}) {
        const Document document = parse_page(html);
        for (NodeId node = 1; node < document.size(); ++node) {
            REQUIRE(document[node].parent < node);
            REQUIRE(document[node].end > node);
            REQUIRE(document[node].end <= document[document[node].parent].end);
        }
    }
}

TEST_CASE("hostile pages lose no text and take linear time") {
    // Each would take minutes if anything looked through the rest, or through all open elements, for each tag.
    constexpr int many = 50'000;
    const auto text_of = [](const std::string& html) { return parse_page(html).text(Document::root); };
    REQUIRE(text_of(repeated("<svg>", many) + "x") == "x");
    REQUIRE(text_of(repeated("<svg><svg", many) + "x").ends_with("x"));
    REQUIRE(text_of(repeated("<title>", many) + "x") == "x");
    REQUIRE(text_of(repeated("a&", many)) == repeated("a&", many));
    REQUIRE(text_of(repeated("<", many)) == repeated("<", many));
    REQUIRE(text_of(repeated("<a", many)) == repeated("<a", many));
    REQUIRE(text_of(repeated("<a '\">", many) + "x").ends_with("x"));
    REQUIRE(text_of(repeated("<div></b>", many) + "x") == "x");
    REQUIRE(text_of(repeated("<li><td>", many) + repeated("<p><hr></p>", many) + "x") == "x");
    REQUIRE(text_of(repeated("<table><tr><td>", many) + "x" + repeated("</table>", many) + "y") == "xy");
    REQUIRE(text_of("x<!--" + repeated("-", many)) == "x");
    REQUIRE(text_of(repeated("<![CDATA[", many) + "x") == repeated("<![CDATA[", many).substr(9) + "x");
    REQUIRE(parse_page("<p" + repeated(" a", many) + ">x").begin_attributes(1)->name == "a");
    REQUIRE(text_of("<p title='" + repeated("&lt;", many) + "'>x") == "x");
}
