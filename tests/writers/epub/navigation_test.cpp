#include <catch2/catch.hpp>

#include "writers/epub/sample.h"

using namespace offprint;
using namespace offprint::epub;
using Catch::Matchers::Contains;

namespace {

Article with_headings() {
    return article("Rivers",
                   {{Heading{2, "", words("One")}}, {Heading{3, "", words("One a")}}, {Heading{2, "", words("Two")}}});
}

}  // namespace

TEST_CASE("the contents nest the headings under the article's title") {
    REQUIRE_THAT(entry("EPUB/nav.xhtml", with_headings()),
                 Contains("<h1>Contents</h1>\n<ol>\n<li><a href=\"article-1.xhtml\">Rivers</a>\n"
                          "<ol>\n<li><a href=\"article-1.xhtml#one\">One</a>\n"
                          "<ol>\n<li><a href=\"article-1.xhtml#one-a\">One a</a>\n</li>\n</ol>\n</li>\n"
                          "<li><a href=\"article-1.xhtml#two\">Two</a>\n</li>\n</ol>\n</li>\n</ol>\n"));
}

TEST_CASE("the contents for older reading systems nest alike") {
    REQUIRE_THAT(entry("EPUB/toc.ncx", with_headings()),
                 Contains("<navPoint id=\"point-3\">\n<navLabel><text>One a</text>\n</navLabel>\n"
                          "<content src=\"article-1.xhtml#one-a\"/>\n</navPoint>\n</navPoint>\n"));
}

TEST_CASE("the text's beginning is a landmark") {
    REQUIRE_THAT(entry("EPUB/nav.xhtml", with_headings()),
                 Contains("<a epub:type=\"bodymatter\" href=\"article-1.xhtml\">Rivers</a>"));
}

TEST_CASE("a PDF's pages are listed where they are known") {
    WriteContext context;
    context.page_starts = {{1, 0, 0}, {2, 1, 0}};
    context.page_source = "nih:sha-256;00";
    REQUIRE_THAT(
        entry("EPUB/nav.xhtml", with_headings(), context),
        Contains("epub:type=\"page-list\"") && Contains("<li><a href=\"article-1.xhtml#page-2\">2</a>\n</li>"));
    REQUIRE_THAT(entry("EPUB/package.opf", with_headings(), context),
                 Contains("<meta property=\"pageBreakSource\">nih:sha-256;00</meta>"));
    REQUIRE_THAT(entry("EPUB/nav.xhtml", with_headings()), !Contains("page-list"));
}
