#include "editorial/dates/month_names.h"

#include <catch2/catch.hpp>

namespace offprint::editorial {

TEST_CASE("months are named in any case, with or without their accents") {
    REQUIRE(month_named("février") == 2);
    REQUIRE(month_named("FEVRIER") == 2);
    REQUIRE(month_named("AĞUSTOS", "tr") == 8);
    REQUIRE(month_named("Αύγουστος") == 8);
    REQUIRE(month_named("ΑΥΓΟΥΣΤΟΣ") == 8);
    REQUIRE(month_named("августа") == 8);
}

TEST_CASE("the text's language is asked before all others") {
    REQUIRE(month_named("listopad", "hr") == 10);
    REQUIRE(month_named("listopad", "pl") == 11);
    REQUIRE(month_named("listopad") == 11);
    REQUIRE(month_named("ago", "es") == 8);
    REQUIRE(month_named("ago", "en") == 0);
}

TEST_CASE("a language that no one knows is no trouble") {
    for (const char* language : {"", "und", "xx", "zxx", "not a language", "-", "e", "english", "\xFF"}) {
        INFO(language);
        REQUIRE(month_named("August", language) == 8);
        REQUIRE(month_named("word", language) == 0);
    }
}

TEST_CASE("a name that is a word elsewhere is a month only in its own language") {
    REQUIRE(own_month_named("Mars", "fr") == 3);
    REQUIRE(own_month_named("Mars", "en") == 0);
    REQUIRE(own_month_named("March", "en") == 3);
    REQUIRE(own_month_named("Mars", "") == 3);
}

TEST_CASE("weekdays are named whole, short and by one of their words") {
    for (const auto& [word, language] :
         {std::pair("Wednesday", "en"), std::pair("mercredi", "fr"), std::pair("среда", "ru"),
          std::pair("quarta", "pt"), std::pair("Τετάρτη", "el"), std::pair("الأربعاء", "ar"),
          std::pair("Çarşamba", "tr"), std::pair("keskiviikkona", "fi"), std::pair("水曜日", "ja")}) {
        INFO(word);
        REQUIRE(is_weekday(word, language));
    }
    REQUIRE_FALSE(is_weekday("weather", "en"));
    REQUIRE_FALSE(is_weekday("", "en"));
}

}  // namespace offprint::editorial
