#include "typeset/shaper_pool.h"

#include <catch2/catch.hpp>

using namespace offprint::typeset;

namespace {

const FaceLibrary& faces() {
    static const FaceLibrary library;
    return library;
}

}  // namespace

TEST_CASE("a shaper that was given back is taken again, two at a time are two") {
    ShaperPool pool(faces());
    const Shaper* const first = pool.take().get();
    const ShaperPool::Loan again = pool.take(), other = pool.take();
    REQUIRE(again.get() == first);
    REQUIRE(other.get() != first);
}

TEST_CASE("what no face has is told to each that meets it") {
    ShaperPool pool(faces());
    const std::string_view text = "a\U0010FFFD";
    const auto missing = [&] {
        const ShaperPool::Loan shaper = pool.take();
        REQUIRE(shaper->missing().empty());
        shaper->shape({text, "en"});
        return shaper->missing();
    };
    REQUIRE(missing() == std::vector<std::string>{"\U0010FFFD"});
    REQUIRE(missing() == std::vector<std::string>{"\U0010FFFD"});
}

TEST_CASE("a word that is known is shaped as by a new shaper") {
    ShaperPool pool(faces());
    pool.take()->shape({"office hours", "en"});
    const std::vector<ShapedRun> known = pool.take()->shape({"office", "en"});
    Shaper fresh(faces());
    REQUIRE(known.at(0).glyphs == fresh.shape({"office", "en"}).at(0).glyphs);
}
