#include "typeset/hyphenate.h"

#include <catch2/catch.hpp>

#include "typeset/hyphen_patterns.h"

using namespace offprint::typeset;

namespace {

std::string hyphenated(std::string word, std::string_view language) {
    static const Hyphenator hyphenator;
    const auto points = hyphenator.points(word, language);
    for (auto point = points.rbegin(); point != points.rend(); ++point) word.insert(*point, "-");
    return word;
}

std::vector<std::size_t> breaks(std::string_view dictionary, std::u32string_view word) {
    return break_points(read_hyphen_dictionary(dictionary), word);
}

using Breaks = std::vector<std::size_t>;

}  // namespace

TEST_CASE("American English words are hyphenated") {
    REQUIRE(hyphenated("hyphenation", "en-US") == "hy-phen-ation");
    REQUIRE(hyphenated("correction", "en") == "cor-rec-tion");
    REQUIRE(hyphenated("Government", "en") == "Gov-ern-ment");
    REQUIRE(hyphenated("the", "en") == "the");
}

TEST_CASE("British words have their own points, and so has English elsewhere") {
    REQUIRE(hyphenated("hyphenation", "en-GB") == "hy-phen-a-tion");
    REQUIRE(hyphenated("hyphenation", "en-IE") == "hy-phen-a-tion");
    REQUIRE(hyphenated("hyphenation", "en-CA") == "hy-phen-ation");
}

TEST_CASE("a word that comes again has its language's points again") {
    for (int i = 0; i < 2; ++i) {
        REQUIRE(hyphenated("organisation", "en-GB") == "or-gan-isa-tion");
        REQUIRE(hyphenated("organisation", "fr") == "or-ga-ni-sa-tion");
        REQUIRE(hyphenated("organisation", "tlh") == "organisation");
    }
}

TEST_CASE("German compounds are parted at their joints first") {
    REQUIRE(hyphenated("Zeitungsartikel", "de") == "Zei-tungs-ar-ti-kel");
    REQUIRE(hyphenated("Berichtigung", "de-AT") == "Be-rich-ti-gung");
    REQUIRE(hyphenated("Straßenbahn", "de") == "Stra-ßen-bahn");
    REQUIRE(hyphenated("ÜBERMORGEN", "de") == "ÜBER-MOR-GEN");
    REQUIRE(hyphenated("herabsetzen", "de") == "her-ab-set-zen");
}

TEST_CASE("French, Russian and Spanish words are hyphenated") {
    REQUIRE(hyphenated("rectification", "fr") == "rec-ti-fi-ca-tion");
    REQUIRE(hyphenated("l’administration", "fr-CA") == "l’ad-mi-nis-tra-tion");
    REQUIRE(hyphenated("исправление", "ru") == "ис-прав-ле-ние");
    REQUIRE(hyphenated("actualización", "es-AR") == "ac-tua-li-za-ción");
}

TEST_CASE("what is not a letter parts words") {
    REQUIRE(hyphenated("correction/correction", "en") == "cor-rec-tion/cor-rec-tion");
    REQUIRE(hyphenated("2024", "en") == "2024");
    REQUIRE(hyphenated("", "en") == "");
}

TEST_CASE("a language without patterns has no points, nor has nonsense") {
    REQUIRE(hyphenated("correction", "tlh") == "correction");
    REQUIRE(hyphenated("correction", "") == "correction");
    REQUIRE(hyphenated("correction", "../en") == "correction");
    REQUIRE(Hyphenator("/nonexistent").points("correction", "en").empty());
}

TEST_CASE("the greatest weight wins, and odd weights are breaks") {
    REQUIRE(breaks("UTF-8\na1b\n", U"aabb") == Breaks{2});
    REQUIRE(breaks("UTF-8\na1b\na2bb\n", U"aabb").empty());
    REQUIRE(breaks("UTF-8\na1b\na2bb\n.aa3bb.\n", U"aabb") == Breaks{2});
}

TEST_CASE("no break is nearer to a word's ends than the dictionary allows") {
    const std::string everywhere = "UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 3\na1a\n";
    REQUIRE(breaks(everywhere, U"aaaaaa") == Breaks{1, 2, 3});
    REQUIRE(breaks(everywhere, U"aaa").empty());
}

TEST_CASE("the parts of a compound are words of their own") {
    const std::string levels = "UTF-8\nCOMPOUNDLEFTHYPHENMIN 3\nb1c\nNEXTLEVEL\n.c1c\nc1c.\na1a\n";
    REQUIRE(breaks(levels, U"aaabccaa") == Breaks{2, 4});
}

TEST_CASE("a dictionary's charset, comments and replacements are understood") {
    REQUIRE(breaks("ISO8859-1\r\n# no1no\r\n\xE4"
                   "1\xF6\r\n",
                   U"aäöa") == Breaks{2});
    REQUIRE(breaks("KOI8-R\n\xC1"
                   "1\xC2\n",
                   U"аабб") == Breaks{2});
    REQUIRE(breaks("UTF-8\nc1k/k=k\n", U"ackack").empty());
}

TEST_CASE("broken dictionaries are read as far as they make sense") {
    for (const std::string bytes : {"", "\n", "no such charset\na1b", "UTF-8\n1\n22\n\xff\xfe\n"})
        REQUIRE(breaks(bytes, U"aabb").size() <= 1);
    REQUIRE(breaks("UTF-8\n" + std::string(100000, 'a') + "\n", U"aabb").empty());
    REQUIRE(breaks("UTF-8\nLEFTHYPHENMIN 99999999999999999999\nRIGHTHYPHENMIN 18446744073709551615\na1b\n", U"aabb")
                .empty());
}
