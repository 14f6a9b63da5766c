#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "dice.h"
#include "editorial/edit.h"
#include "model/account.h"
#include "readers/html/read_html.h"

using namespace offprint;

namespace {

/// Elements in any order and nesting, closed or not, with words in attributes that must not count.
class RandomPage {
public:
    explicit RandomPage(std::uint64_t seed) : dice_(seed) {}

    std::string make() {
        std::string html = "<html><head><title>A title</title><style>p{}</style></head><body><article>";
        for (std::size_t count = dice_.between(3, 20); count > 0; --count) html += node(0);
        return html + "</article><footer>Foot</footer></body></html>";
    }

private:
    std::string words() {
        static const std::vector<std::string> all = {"The weir was closed in May.",
                                                     " ",
                                                     "\n",
                                                     "a &amp; b",
                                                     "1",
                                                     "[2]",
                                                     "e\xCC\x81t\xC3\xA9",
                                                     "&nbsp;",
                                                     "Photo: A. Byron",
                                                     "x<y",
                                                     "\xE6\xB0\xB4",
                                                     "-",
                                                     "&lt;p&gt;",
                                                     "By B. Ode",
                                                     "Caption",
                                                     "^",
                                                     "\xE2\x86\xA9",
                                                     "&shy;",
                                                     "co&shy;operate"};
        return dice_.pick(all);
    }
    std::string name() {
        static const std::vector<std::string> all = {
            "p",       "div",        "span",     "b",          "a",       "table",    "tr",         "td",
            "th",      "caption",    "ul",       "ol",         "li",      "dl",       "dt",         "dd",
            "figure",  "figcaption", "pre",      "code",       "h2",      "h1",       "section",    "aside",
            "iframe",  "video",      "audio",    "object",     "svg",     "math",     "mi",         "mfrac",
            "ruby",    "rt",         "rp",       "details",    "summary", "noscript", "form",       "button",
            "select",  "option",     "textarea", "blockquote", "cite",    "footer",   "sup",        "sub",
            "small",   "del",        "colgroup", "col",        "thead",   "tbody",    "tfoot",      "picture",
            "amp-img", "amp-video",  "center",   "font",       "label",   "fieldset", "legend",     "script",
            "style",   "template",   "abbr",     "q",          "kbd",     "template", "annotation", "semantics",
            "text",    "article",    "header",   "nav",        "address", "time",     "canvas",     "main"};
        return dice_.pick(all);
    }
    std::string attributes() {
        static const std::vector<std::string> all = {"",
                                                     "",
                                                     " class=\"caption wp-caption\"",
                                                     " class=twitter-tweet",
                                                     " class='footnotes'",
                                                     " id=fn1",
                                                     " id=fnref1",
                                                     " href=#fn1",
                                                     " href=#fnref1",
                                                     " href=javascript:x",
                                                     " href=\"https://a.example/\" title=\"a title\"",
                                                     " src=\"https://www.video.example/embed/1\" title=\"A film\"",
                                                     " src=a.png alt=\"An image\" title=T",
                                                     " alt=\"No address\"",
                                                     " data-src=b.jpg srcset=\"c.jpg 2x\"",
                                                     " class=\"note correction\"",
                                                     " class=credit",
                                                     " class=\"author-bio\"",
                                                     " role=presentation",
                                                     " colspan=3",
                                                     " rowspan=2",
                                                     " class=\"highlight linenos\"",
                                                     " class=katex-html",
                                                     " class=MathJax_Preview",
                                                     " dir=rtl lang=ar",
                                                     " role=doc-noteref href=#fn1",
                                                     " aria-hidden=true",
                                                     " alttext=\"x+y\"",
                                                     " encoding=\"application/x-tex\""};
        return dice_.pick(all);
    }
    std::string node(int depth) {
        constexpr int deepest = 7;
        if (depth >= deepest || dice_.chance(30)) return words();
        if (dice_.chance(8)) return dice_.chance(50) ? "<br>" : "<img" + attributes() + ">";
        const std::string element = name();
        std::string html = "<" + element + attributes() + (dice_.chance(20) ? attributes() : "") + ">";
        for (std::size_t count = dice_.below(5); count > 0; --count) html += node(depth + 1);
        if (!dice_.chance(12)) html += "</" + element + ">";
        return html;
    }

    testing::Dice dice_;
};

std::int64_t unaccounted_of(const std::string& html) {
    Result<Reading> read = read_html({html, "page.html"});
    REQUIRE(read);
    Result<Reading> edited = editorial::edit(std::move(*read), {});
    REQUIRE(edited);
    return unaccounted(edited->ledger);
}

}  // namespace

TEST_CASE("what a page says is in the article or in the ledger, once") {
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        const std::string html = RandomPage(seed).make();
        INFO("seed " << seed << "\n" << html);
        REQUIRE(unaccounted_of(html) == 0);
    }
}

TEST_CASE("what stands in attributes is not the page's text") {
    REQUIRE(unaccounted_of("<p>Words.</p><img alt='No address'><p><img src=a.png alt=A title='A title'>b</p>") == 0);
    REQUIRE(unaccounted_of("<p>Words.<code>a<img src=b.png alt=B></code></p>") == 0);
    REQUIRE(unaccounted_of(
                "<p>Words.</p><div class=correction><b><img src=b.png alt=B>Correction:</b> we erred.</div>") == 0);
}

TEST_CASE("what an svg says is accounted for") {
    REQUIRE(unaccounted_of("<p>Words.</p><svg><title>A chart</title><style>a</style><text>5 &lt; 6</text></svg>") == 0);
    REQUIRE(unaccounted_of("<svg><title>A menu</title></svg><main><p>Words that are an article's.</p></main>") == 0);
}
