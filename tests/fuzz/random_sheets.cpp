#include <catch2/catch.hpp>

#include "dice.h"
#include "fuzz/entries.h"

TEST_CASE("any bytes are read as a sheet, and cost no more than their length") {
    static const char* const scraps[] = {
        "p",     "{",     "}",          "(",     ")",      "[",    "]",  ";", ":",  ",",        ".note", "@media",
        "@page", "print", " ",          "\n",    "/*",     "*/",   "\"", "'", "\\", "url(",     "#fff",  "1em",
        "-2pt",  "50%",   "!important", "color", "margin", "font", ">",  "+", "~",  "::before", "\xff",  "<!--"};
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        offprint::testing::Dice dice(seed);
        std::string css;
        for (int i = 0; i < 120; ++i) css += scraps[dice.below(std::size(scraps))];
        for (int i = 0; i < 20; ++i) css += static_cast<char>(dice.below(256));
        CAPTURE(seed);
        fuzz_css(reinterpret_cast<const std::uint8_t*>(css.data()), css.size());
    }
    SUCCEED();
}
