#include <catch2/catch.hpp>

#include "writers/epub/sample.h"

using namespace offprint;
using namespace offprint::epub;
using Catch::Matchers::Contains;

TEST_CASE("the container has its entries in one order, the media type first and stored") {
    const Article publication = article("Rivers");
    REQUIRE(names(publication) ==
            "mimetype\nMETA-INF/container.xml\nEPUB/article.css\nEPUB/package.opf\nEPUB/nav.xhtml\nEPUB/toc.ncx\n"
            "EPUB/article-1.xhtml\n");
    const ZipEntry first = entries(publication).front();
    REQUIRE(first.bytes == "application/epub+zip");
    REQUIRE(first.method == ZipMethod::stored);
    REQUIRE_THAT(entry("META-INF/container.xml", publication), Contains("full-path=\"EPUB/package.opf\""));
}

TEST_CASE("the same publication gives the same bytes") {
    const Article publication = article("Rivers", {paragraph("It rose."), picture("a.png")});
    const WriteContext context = with_resource("a.png", MediaKind::png, "bytes of a picture");
    REQUIRE(bytes_of(publication, context) == bytes_of(publication, context));
}

TEST_CASE("the style sheet is carried as it is") {
    WriteContext context;
    context.style.style_sheet = "p { margin: 0 }";
    REQUIRE(entry("EPUB/article.css", article("Rivers"), context) == "p { margin: 0 }");
}

TEST_CASE("an image is named by its content and lies there once") {
    WriteContext context = with_resource("a.png", MediaKind::png, "picture");
    context.resources["copy.png"] = context.resources["a.png"];
    const Article publication = article("Rivers", {picture("a.png"), picture("copy.png")});
    // Named by the first 16 digits of the SHA-256 of "picture".
    REQUIRE_THAT(names(publication, context),
                 Catch::Matchers::EndsWith("EPUB/article-1.xhtml\nEPUB/images/2cea274d0bedc39e.png\n"));
    REQUIRE_THAT(entry("EPUB/package.opf", publication, context), Contains("media-type=\"image/png\""));
    REQUIRE_THAT(entry("EPUB/article-1.xhtml", publication, context), Contains(".png\" alt=\"A weir\"/>"));
}

TEST_CASE("an image that nothing shows is not carried") {
    REQUIRE(entries(article("Rivers"), with_resource("a.png", MediaKind::png, "picture")).size() == 7);
}

TEST_CASE("an image that EPUB readers need not show is a PNG, with a diagnostic") {
    const Article publication = article("Rivers", {picture("a.avif")});
    const WriteContext context = with_resource("a.avif", MediaKind::avif, fixture_image("field.avif"));
    REQUIRE(findings(publication, context) == "image-converted");
    const ZipEntry image = entries(publication, context).back();
    REQUIRE_THAT(image.name, Catch::Matchers::EndsWith(".png"));
    REQUIRE_THAT(image.bytes, Catch::Matchers::StartsWith("\x89PNG"));
}

TEST_CASE("what is no picture is its words, with a diagnostic") {
    const Article publication = article("Rivers", {picture("a.avif")});
    const WriteContext context = with_resource("a.avif", MediaKind::avif, "no picture");
    REQUIRE(findings(publication, context) == "image-format");
    REQUIRE_THAT(entry("EPUB/article-1.xhtml", publication, context), Contains("[A weir]"));
}

TEST_CASE("an SVG that runs a script is carried without it") {
    const Article publication = article("Rivers", {picture("a.svg")});
    const WriteContext context = with_resource("a.svg", MediaKind::svg, "<svg><script>x()</script><g/></svg>");
    REQUIRE(findings(publication, context) == "image-converted");
    REQUIRE(entries(publication, context).back().bytes == "<svg><g/></svg>");
}

TEST_CASE("an SVG that only a document type explains is drawn") {
    const Article publication = article("Rivers", {picture("a.svg")});
    const WriteContext context =
        with_resource("a.svg", MediaKind::svg,
                      "<!DOCTYPE svg [<!ENTITY red \"#f00\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" "
                      "height=\"4\"><rect fill=\"&red;\" width=\"4\" height=\"4\"/></svg>");
    REQUIRE(findings(publication, context) == "image-converted");
    REQUIRE_THAT(entries(publication, context).back().bytes, Catch::Matchers::StartsWith("\x89PNG"));
}
