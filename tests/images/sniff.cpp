#include "images/sniff.h"

#include <catch2/catch.hpp>
#include <ostream>

#include "fixtures.h"

namespace offprint::images {

std::ostream& operator<<(std::ostream& out, const Sniffed& sniffed) {
    return out << media_type(sniffed.kind) << " " << sniffed.width << "x" << sniffed.height;
}

TEST_CASE("an image's kind and size are told from its bytes") {
    REQUIRE(sniff(fixture("field.png")) == Sniffed{MediaKind::png, 48, 32});
    REQUIRE(sniff(fixture("field.jpg")) == Sniffed{MediaKind::jpeg, 48, 32});
    REQUIRE(sniff(fixture("field-progressive.jpg")) == Sniffed{MediaKind::jpeg, 48, 32});
    REQUIRE(sniff(fixture("field.gif")) == Sniffed{MediaKind::gif, 48, 32});
    REQUIRE(sniff(fixture("field.webp")) == Sniffed{MediaKind::webp, 48, 32});
    REQUIRE(sniff(fixture("field-lossless.webp")) == Sniffed{MediaKind::webp, 48, 32});
    REQUIRE(sniff(fixture("field.avif")) == Sniffed{MediaKind::avif, 48, 32});
    REQUIRE(sniff(fixture("field.svg")) == Sniffed{MediaKind::svg, 48, 32});
}

TEST_CASE("a picture that is to be shown on its side has its sides swapped") {
    REQUIRE(sniff(fixture("field-turned.jpg")) == Sniffed{MediaKind::jpeg, 32, 48});
    REQUIRE(sniff(fixture("field-turned.avif")) == Sniffed{MediaKind::avif, 32, 48});
}

TEST_CASE("an SVG's size comes from its lengths, else from its viewBox, else it is unknown") {
    REQUIRE(sniff("<svg width='1in' height=\"2.54cm\"/>") == Sniffed{MediaKind::svg, 96, 96});
    REQUIRE(sniff("<svg viewBox='0 0 300 150'>") == Sniffed{MediaKind::svg, 300, 150});
    REQUIRE(sniff("<svg width='600' viewBox='0,0,300,150'>") == Sniffed{MediaKind::svg, 600, 300});
    REQUIRE(sniff("<svg width='100%' height='100%' viewBox='0 0 20 10'>") == Sniffed{MediaKind::svg, 20, 10});
    REQUIRE(sniff("<svg:svg xmlns:svg='http://www.w3.org/2000/svg'>") == Sniffed{MediaKind::svg, 0, 0});
    REQUIRE(sniff("<svg stroke-width='3' width='-5' height='1e99'>") == Sniffed{MediaKind::svg, 0, 0});
}

TEST_CASE("declarations and comments before an SVG's root are passed over") {
    REQUIRE(sniff("\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- a > b -->\n<!DOCTYPE svg [<!ENTITY a 'b'>]>\n"
                  "<svg width='4' height='3'>") == Sniffed{MediaKind::svg, 4, 3});
    REQUIRE(sniff("<html><svg width='4' height='3'>").kind == MediaKind::unknown);
}

TEST_CASE("what is no image is unknown") {
    REQUIRE(sniff("") == Sniffed{});
    REQUIRE(sniff("Not a picture.") == Sniffed{});
    REQUIRE(media_type(MediaKind::unknown) == "application/octet-stream");
}

TEST_CASE("any beginning of an image can be sniffed") {
    for (const char* name : {"field.png", "field-turned.jpg", "field.gif", "field.webp", "field.avif", "field.svg"}) {
        const std::string whole = fixture(name);
        const MediaKind kind = sniff(whole).kind;
        for (std::size_t length = 0; length <= whole.size(); ++length) {
            const Sniffed sniffed = sniff(std::string(whole, 0, length));
            REQUIRE((sniffed.kind == kind || sniffed.kind == MediaKind::unknown));
        }
    }
}

}  // namespace offprint::images
