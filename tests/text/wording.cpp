#include "text/wording.h"

#include <catch2/catch.hpp>

#include "text/words_by_language.h"

using namespace offprint::text;

TEST_CASE("words are found by language, the nearest one if need be") {
    CHECK(word(Word::correction, "de") == "Korrektur");
    CHECK(word(Word::opinion, "pt-BR") == "Opinião");
    CHECK(word(Word::by, "de-Latn-CH-1996") == "Von {}");
    CHECK(word(Word::correction, "zh-Hans-CN") == "更正");
    CHECK(word(Word::editors_note, "zh-TW") == "編者按");
    CHECK(word(Word::notes, "zh-Hant-HK") == "註釋");
}

TEST_CASE("a language without words of its own gets English ones") {
    CHECK(word(Word::correction, "tlh") == "Correction");
    CHECK(word(Word::correction, "") == "Correction");
    CHECK(word(Word::correction, "und") == "Correction");
}

TEST_CASE("a value takes its place in the words") {
    CHECK(worded(Word::by, "Ada Byron", "en") == "By Ada Byron");
    CHECK(worded(Word::published, "2024年8月21日", "zh") == "发布于2024年8月21日");
    CHECK(worded(Word::labelled, "Correction", "fr") == "Correction\u00A0:");
    CHECK(worded(Word::correction, "unused", "en") == "Correction");
}

TEST_CASE("every language has every word, with a place for the value where it is due") {
    for (const char* language : {"en", "de", "fr", "es", "pt", "it", "nl", "ru",      "uk", "pl", "tr",
                                 "az", "ar", "he", "fa", "hi", "bn", "zh", "zh-Hant", "ja", "ko", "sv"}) {
        INFO(language);
        const WordsOfLanguage* row = words_of(language);
        REQUIRE(row != nullptr);
        for (std::size_t i = 0; i < word_count; ++i) {
            INFO("word " << i);
            const std::string_view english = word(static_cast<Word>(i), "en");
            REQUIRE_FALSE(row->words[i].empty());
            REQUIRE((row->words[i].find("{}") == std::string_view::npos) ==
                    (english.find("{}") == std::string_view::npos));
        }
    }
}
