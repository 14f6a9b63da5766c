#include "text/dates.h"

#include <catch2/catch.hpp>

using offprint::Date;
using offprint::DatePrecision;
using offprint::text::format_date;

namespace {

const Date day{2024, 8, 21};
const Date minute{2024, 8, 21, 6, 30, 0, DatePrecision::minute, std::int16_t{0}};

}  // namespace

TEST_CASE("English sets the day first, American English the month") {
    CHECK(format_date(day, "en") == "21 August 2024");
    CHECK(format_date(day, "en-GB") == "21 August 2024");
    CHECK(format_date(day, "en-US") == "August 21, 2024");
    CHECK(format_date(minute, "en") == "21 August 2024, 06:30 UTC");
    CHECK(format_date(minute, "en-US") == "August 21, 2024, 06:30 UTC");
}

TEST_CASE("a date is printed to its own precision") {
    CHECK(format_date({2024, 1, 1, 0, 0, 0, DatePrecision::year}, "en") == "2024");
    CHECK(format_date({2024, 8, 1, 0, 0, 0, DatePrecision::month}, "en") == "August 2024");
    CHECK(format_date({2024, 8, 21, 6, 30, 5, DatePrecision::second}, "en") == "21 August 2024, 06:30");
}

TEST_CASE("a zone is printed as the source had it") {
    Date date = minute;
    date.zone_minutes = std::int16_t{240};
    CHECK(format_date(date, "en") == "21 August 2024, 06:30 UTC+04:00");
    date.zone_minutes = std::int16_t{-210};
    CHECK(format_date(date, "en") == "21 August 2024, 06:30 UTC-03:30");
    date.zone_minutes = std::nullopt;
    CHECK(format_date(date, "en") == "21 August 2024, 06:30");
}

TEST_CASE("each language has its own form, always of the Gregorian calendar") {
    CHECK(format_date(day, "de") == "21. August 2024");
    CHECK(format_date(day, "fr") == "21 août 2024");
    CHECK(format_date(day, "es") == "21 de agosto de 2024");
    CHECK(format_date(day, "pt-BR") == "21 de agosto de 2024");
    CHECK(format_date(day, "it") == "21 agosto 2024");
    CHECK(format_date(day, "nl") == "21 augustus 2024");
    CHECK(format_date(day, "ru") == "21 августа 2024\u202Fг.");
    CHECK(format_date(day, "uk") == "21 серпня 2024\u202Fр.");
    CHECK(format_date(day, "pl") == "21 sierpnia 2024");
    CHECK(format_date(day, "tr") == "21 Ağustos 2024");
    CHECK(format_date(day, "az") == "21 avqust 2024");
    CHECK(format_date(day, "ar") == "٢١ أغسطس ٢٠٢٤");
    CHECK(format_date(day, "he") == "21 באוגוסט 2024");
    CHECK(format_date(day, "hi") == "21 अगस्त 2024");
    CHECK(format_date(day, "zh") == "2024年8月21日");
    CHECK(format_date(day, "ja") == "2024年8月21日");
    CHECK(format_date(day, "ko") == "2024년 8월 21일");
    CHECK(format_date(day, "sv") == "21 augusti 2024");
    CHECK(format_date(day, "fa") == "۲۱ اوت ۲۰۲۴");
    CHECK(format_date(day, "bn") == "২১ আগস্ট, ২০২৪");
    CHECK(format_date(day, "th") == "21 สิงหาคม 2024");
}

TEST_CASE("the time has the digits and the comma of its date") {
    CHECK(format_date(minute, "fa") == "۲۱ اوت ۲۰۲۴، ۰۶:۳۰ UTC");
    CHECK(format_date(minute, "ja") == "2024年8月21日 06:30 UTC");
}

TEST_CASE("days before 1582 are not shifted") { CHECK(format_date({1215, 6, 15}, "en") == "15 June 1215"); }

TEST_CASE("a language that is none gets the plain English form") {
    CHECK(format_date(day, "") == "21 August 2024");
    CHECK(format_date(day, "und") == "21 August 2024");
    CHECK(format_date(day, "not a language") == "21 August 2024");
}
