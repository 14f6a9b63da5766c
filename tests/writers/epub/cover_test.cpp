#include <catch2/catch.hpp>

#include "typeset/face.h"
#include "writers/epub/sample.h"

using namespace offprint;
using namespace offprint::epub;
using Catch::Matchers::Contains;

namespace {

WriteContext with_made_cover() {
    static const typeset::FaceLibrary faces;
    WriteContext context;
    context.style = article_style();
    context.faces = &faces;
    context.epub.cover = CoverChoice::made;
    return context;
}

WriteContext with_given_cover(const std::string& file, MediaKind kind) {
    WriteContext context;
    context.epub = {CoverChoice::given, {kind, fixture_image(file), 48, 32}};
    return context;
}

const Article rivers = article("Rivers & weirs");

}  // namespace

TEST_CASE("a single article has no cover of its own accord") {
    REQUIRE_THAT(names(rivers), !Contains("cover"));
    REQUIRE_THAT(entry("EPUB/package.opf", rivers), !Contains("cover"));
}

TEST_CASE("a made cover is a page with a drawing, and a raster for shelves") {
    const WriteContext context = with_made_cover();
    REQUIRE_THAT(names(rivers, context), Contains("EPUB/cover.xhtml\n") && Contains(".svg\n") && Contains(".png\n"));
    REQUIRE_THAT(entry("EPUB/cover.xhtml", rivers, context),
                 Contains(".svg\" alt=\"Rivers &amp; weirs. Published 21 August 2024.\" role=\"doc-cover\"/>"));
    REQUIRE_THAT(entry("EPUB/package.opf", rivers, context),
                 Contains(".png\" media-type=\"image/png\" properties=\"cover-image\"/>") &&
                     Contains("<meta name=\"cover\" content=\"image-") &&
                     Contains("<spine toc=\"ncx\">\n<itemref idref=\"cover\"/>\n<itemref idref=\"chapter-1-1\"/>"));
    REQUIRE_THAT(entry("EPUB/nav.xhtml", rivers, context), Contains("epub:type=\"cover\" href=\"cover.xhtml\""));
    REQUIRE(bytes_of(rivers, context) == bytes_of(rivers, context));
}

TEST_CASE("a cover that is given is carried as it is") {
    const WriteContext context = with_given_cover("field.jpg", MediaKind::jpeg);
    REQUIRE_THAT(entry("EPUB/package.opf", rivers, context),
                 Contains(".jpg\" media-type=\"image/jpeg\" properties=\"cover-image\"/>"));
    REQUIRE(entries(rivers, context).back().bytes == fixture_image("field.jpg"));
}

TEST_CASE("a drawing that is given has a raster for shelves, an AVIF is one") {
    REQUIRE_THAT(entry("EPUB/package.opf", rivers, with_given_cover("field.svg", MediaKind::svg)),
                 Contains("image/svg+xml") && Contains("media-type=\"image/png\" properties=\"cover-image\"/>"));
    REQUIRE_THAT(entry("EPUB/package.opf", rivers, with_given_cover("field.avif", MediaKind::avif)),
                 Contains("media-type=\"image/png\" properties=\"cover-image\"/>"));
}

TEST_CASE("a cover that the article shows, too, lies there once") {
    const Article publication = article("Rivers", {picture("field.jpg")});
    WriteContext context = with_given_cover("field.jpg", MediaKind::jpeg);
    context.resources["field.jpg"] = context.epub.cover_image;
    REQUIRE(entries(publication, context).size() == 9);
}
