#include "writers/cover/make_cover.h"

#include <cstdlib>
#include <vector>

#include <catch2/catch.hpp>

#include "images/sniff.h"
#include "typeset/face.h"

using namespace offprint;
using Catch::Matchers::Contains;

namespace {

WriteContext context() {
    static const typeset::FaceLibrary faces;
    WriteContext made;
    made.style = article_style();
    made.faces = &faces;
    return made;
}

edition::Edition edition_of(const std::string& headline, const std::string& dek = "They keep accounts.") {
    edition::Edition edition;
    edition.language = "en";
    edition.title = headline;
    edition.header = {{edition::HeaderRole::headline, {Inline{Text{headline}}}},
                      {edition::HeaderRole::dek, {Inline{Text{dek}}}}};
    return edition;
}

/// Where the strokes of a drawing's letters begin, from its left edge.
std::vector<double> strokes_of(const std::string& svg) {
    std::vector<double> places;
    for (std::size_t at = svg.find('M'); at != std::string::npos; at = svg.find('M', at + 1))
        places.push_back(std::strtod(svg.c_str() + at + 1, nullptr));
    return places;
}

}  // namespace

TEST_CASE("a cover is two to three, a drawing and a raster of it") {
    const cover::Cover made = cover::make_cover(edition_of("Rivers"), context()).value();
    REQUIRE_THAT(made.svg,
                 Contains("viewBox=\"0 0 600 900\"") && Contains("<title>Rivers. They keep accounts.</title>"));
    REQUIRE(images::sniff(made.png) == images::Sniffed{MediaKind::png, 1200, 1800});
}

TEST_CASE("letters are outlines: no font has to be there, none is named") {
    const cover::Cover made = cover::make_cover(edition_of("Rivers"), context()).value();
    REQUIRE_THAT(made.svg, Contains("<path") && !Contains("<text") && !Contains("font"));
}

TEST_CASE("a headline of any length stands within the margins") {
    std::string longest;
    for (int i = 0; i < 60; ++i) longest += "accounts ";
    for (const std::string& headline : {std::string("A"), longest, std::string(40, 'w')}) {
        const cover::Cover made = cover::make_cover(edition_of(headline), context()).value();
        for (const double x : strokes_of(made.svg)) {
            CHECK(x > 50);
            CHECK(x < 550);
        }
    }
}

TEST_CASE("the same header gives the same cover") {
    const auto first = cover::make_cover(edition_of("Rivers"), context()).value();
    const auto second = cover::make_cover(edition_of("Rivers"), context()).value();
    REQUIRE(first.svg == second.svg);
    REQUIRE(first.png == second.png);
}

TEST_CASE("an article without a printed headline has its title on the cover") {
    edition::Edition edition;
    edition.title = "The lower weir";
    REQUIRE(cover::words_of(edition) == "The lower weir");
}
