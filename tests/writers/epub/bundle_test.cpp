#include "writers/epub/bundle_epub.h"

#include <catch2/catch.hpp>

#include "writers/epub/sample.h"

using namespace offprint;
using namespace offprint::epub;
using Catch::Matchers::Contains;

namespace {

const std::vector<Article> rivers_and_weirs{article("Rivers", {paragraph("It rose."), picture("a.png")}),
                                            article("Weirs", {picture("b.png")})};

std::vector<ZipEntry> bundled(const std::vector<std::string>& groups = {}) {
    std::vector<edition::Listing> listings;
    for (const Article& article : rivers_and_weirs) listings.push_back(edition::listing_of(article));
    listings[0].metadata.author = {Agent{}};
    listings[0].metadata.author[0].name = "Ada Merrow";
    Resources resources;
    resources["a.png"] = resources["b.png"] = Resource{MediaKind::png, "the same picture", 1, 1};
    const WriteContext context;
    BufferSink sink;
    const auto writer = start_epub_bundle(edition::make_front_matter("Water", listings, groups), context, sink);
    std::uint32_t page = 3;
    for (const Article& article : rivers_and_weirs) REQUIRE(writer->add(article, resources, {{page++, 0, 0}}));
    REQUIRE(writer->finish("nih:sha-256;00"));
    return read_zip(sink.bytes()).value();
}

std::string named(const std::vector<ZipEntry>& entries, const std::string& name) {
    for (const ZipEntry& entry : entries)
        if (entry.name == name) return entry.bytes;
    return {};
}

}  // namespace

TEST_CASE("a bundle's articles are documents between title page, contents and index") {
    const std::string package = named(bundled(), "EPUB/package.opf");
    REQUIRE_THAT(package, Contains("<dc:title id=\"title\">Water</dc:title>") &&
                              Contains("<itemref idref=\"page-title\"/>\n<itemref idref=\"page-contents\"/>\n"
                                       "<itemref idref=\"chapter-1-1\"/>\n<itemref idref=\"chapter-2-1\"/>\n"
                                       "<itemref idref=\"page-index\"/>"));
}

TEST_CASE("an image that two articles show lies in a bundle once") {
    int pictures = 0;
    for (const ZipEntry& entry : bundled()) pictures += entry.name.starts_with("EPUB/images/") ? 1 : 0;
    REQUIRE(pictures == 1);
}

TEST_CASE("the contents give headline and date, the index the headlines of each author") {
    const std::vector<ZipEntry> entries = bundled();
    REQUIRE_THAT(named(entries, "EPUB/contents.xhtml"), Contains("<a href=\"article-2.xhtml\">Weirs</a>") &&
                                                            Contains("<p class=\"dates\">21 August 2024</p>"));
    REQUIRE_THAT(named(entries, "EPUB/index.xhtml"),
                 Contains("<p>Merrow, Ada</p>\n<ul>\n<li><a href=\"article-1.xhtml\">Rivers</a>"));
}

TEST_CASE("titles that articles stand under are in the navigation, and lead nowhere") {
    const std::vector<ZipEntry> entries = bundled({"Streams", ""});
    REQUIRE_THAT(named(entries, "EPUB/nav.xhtml"),
                 Contains("<li><span>Streams</span>\n<ol>\n<li><a href=\"article-1.xhtml\">Rivers</a>\n</li>\n</ol>\n"
                          "</li>\n<li><a href=\"article-2.xhtml\">Weirs</a>"));
    REQUIRE_THAT(named(entries, "EPUB/nav.xhtml"), Contains("epub:type=\"toc\" href=\"contents.xhtml\""));
}

TEST_CASE("the pages of a PDF of the same run are numbered through the bundle") {
    const std::vector<ZipEntry> entries = bundled();
    REQUIRE_THAT(named(entries, "EPUB/nav.xhtml"), Contains("<li><a href=\"article-2.xhtml#page-4\">4</a>"));
    REQUIRE_THAT(named(entries, "EPUB/package.opf"), Contains("pageBreakSource\">nih:sha-256;00</meta>"));
}

TEST_CASE("a bundle without articles is an error") {
    const WriteContext context;
    BufferSink sink;
    REQUIRE_FALSE(start_epub_bundle({}, context, sink)->finish(""));
}
