#include "editorial/repairs/mojibake.h"

#include <catch2/catch.hpp>

using namespace offprint::editorial;

namespace {
std::string mended(const std::string& text) { return with_edits(text, find_mojibake(text)); }
}  // namespace

TEST_CASE("UTF-8 that was read as Windows-1252 is read again") {
    CHECK(mended("itâ€™s a cafÃ©") == "it’s a café");
    CHECK(mended("Ð¿Ñ€Ð¸") == "при");
    CHECK(mended("ä¸­æ–‡") == "中文");
    CHECK(mended("ðŸ˜€ yes") == "😀 yes");
}

TEST_CASE("mojibake of mojibake is read as often as it takes") {
    CHECK(mended("itÃ¢â‚¬â„¢s") == "it’s");
    CHECK(mended("cafÃƒÂ©") == "café");
}

TEST_CASE("halves of characters whose other byte was thrown away are mended beside sure ones") {
    CHECK(mended("â€œNo,â€ he said.") == "“No,” he said.");
    CHECK(mended("lÃ\u00A0 bas") == "l\u00E0 bas");
    CHECK(mended("5Â km") == "5 km");
    CHECK(mended("â€ alone") == "â€ alone");
}

TEST_CASE("letters that stand properly stay, whatever their bytes would be") {
    for (const char* text : {"MAÇÃ", "SÃO JOÃO", "«MANHÃ»", "“IRMÃ”", "A ROMÃ…", "«\u00A0café\u00A0»", "“café”…", "É»",
                             "„Spaß“", "ESPAÑA", "NESCAFÉ®", "Å® x", "Âge", "Â e â", "ÄÖÜ", "é", "€ 5", "« é »…"})
        CHECK(mended(text) == text);
}

TEST_CASE("one that could stand properly is mended only if nothing else does") {
    CHECK(mended("Ã©tÃ© Â»") == "été »");
    CHECK(mended("Ã© and a proper é and IRMÃ…") == "é and a proper é and IRMÃ…");
}
