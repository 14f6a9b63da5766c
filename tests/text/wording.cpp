#include "text/wording.h"

#include <algorithm>
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

TEST_CASE("tags that mean a row without being its beginning find it") {
    CHECK(word(Word::by, "no-NO") == "Av {}");
    CHECK(word(Word::correction, "sr-RS") == "Исправка");
    CHECK(word(Word::correction, "sr-Latn-RS") == "Ispravka");
    CHECK(word(Word::correction, "yue-HK") == "更正");
}

TEST_CASE("there are words in forty languages, those of every script that is set among them") {
    REQUIRE(words_by_language().size() >= 40);
    for (const char* language : {"en", "de", "fr", "es", "pt", "it", "nl", "pl", "cs",      "hu", "ro", "tr", "fi",
                                 "sv", "da", "nb", "vi", "ru", "uk", "bg", "sr", "el",      "ar", "fa", "ur", "he",
                                 "hi", "bn", "ta", "th", "ka", "hy", "am", "zh", "zh-Hant", "ja", "ko"}) {
        INFO(language);
        REQUIRE(words_of(language) != nullptr);
    }
}

TEST_CASE("every language has every word, with a place for the value where it is due") {
    for (const WordsOfLanguage& row : words_by_language()) {
        INFO(row.language);
        for (std::size_t i = 0; i < word_count; ++i) {
            INFO("word " << i);
            const std::string_view english = word(static_cast<Word>(i), "en");
            REQUIRE_FALSE(row.words[i].empty());
            REQUIRE((row.words[i].find("{}") == std::string_view::npos) ==
                    (english.find("{}") == std::string_view::npos));
        }
    }
}

TEST_CASE("a language's words are its own, not English ones, and in its own letters") {
    const WordsOfLanguage& english = *words_of("en");
    for (const WordsOfLanguage& row : words_by_language()) {
        if (row.language == "en") continue;
        INFO(row.language);
        for (const Word which : {Word::published, Word::updated, Word::editors_note, Word::excerpt, Word::untitled})
            REQUIRE(row.words[static_cast<std::size_t>(which)] != english.words[static_cast<std::size_t>(which)]);
    }
    for (const char* language : {"ru", "el", "ar", "ur", "he", "hi", "ta", "th", "ka", "hy", "am", "ja", "ko"}) {
        INFO(language);
        for (const std::string_view words : words_of(language)->words)
            REQUIRE(std::none_of(words.begin(), words.end(), [](char sign) { return sign >= 'a' && sign <= 'z'; }));
    }
}

TEST_CASE("words for a sentence end like one, labels do not") {
    for (const WordsOfLanguage& row : words_by_language()) {
        INFO(row.language);
        const auto ends = [&row](Word which, auto... stops) {
            return (row.words[static_cast<std::size_t>(which)].ends_with(stops) || ...);
        };
        const bool is_thai = row.language == "th";  // which has no full stop
        REQUIRE(ends(Word::excerpt, ".", "。", "।", "۔", "։", "።") != is_thai);
        REQUIRE(ends(Word::paywalled, ".", "。", "।", "۔", "։", "።") != is_thai);
        REQUIRE_FALSE(ends(Word::correction, ".", ":", "：", " "));
        REQUIRE(ends(Word::source, ":", "：", "፦", "՝"));
    }
}
