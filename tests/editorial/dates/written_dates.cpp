#include "editorial/dates/written_dates.h"

#include <string>

#include <catch2/catch.hpp>

namespace offprint::editorial {
namespace {

/// The first date in ISO form; empty for none.
std::string iso(std::string_view words, std::string_view language = "") {
    const std::optional<FoundDate> found = find_date(words, language);
    return found ? to_iso(found->date) : std::string();
}

std::string printed(std::string_view words, std::string_view language = "") {
    const std::optional<FoundDate> found = find_date(words, language);
    return found ? std::string(words.substr(found->begin, found->end - found->begin)) : std::string();
}

struct Written {
    const char* language;
    const char* words;
    const char* date;
};

void check(std::initializer_list<Written> all) {
    for (const Written& written : all) {
        INFO(written.language << ": " << written.words);
        CHECK(iso(written.words, written.language) == written.date);
    }
}

}  // namespace

TEST_CASE("a day is read in the words of many languages") {
    check({{"en", "21 August 2024", "2024-08-21"},
           {"en-US", "August 21st, 2024", "2024-08-21"},
           {"en", "Thursday the 3rd of May 2018", "2018-05-03"},
           {"de", "Mittwoch, 21. August 2024", "2024-08-21"},
           {"de", "3. März 2024", "2024-03-03"},
           {"de", "1. Jänner 2024", "2024-01-01"},
           {"fr", "le 1er mai 2024", "2024-05-01"},
           {"fr", "MERCREDI 21 AOÛT 2024", "2024-08-21"},
           {"es", "21 de agosto de 2024", "2024-08-21"},
           {"es", "21 de setiembre del 2024", "2024-09-21"},
           {"pt", "quarta-feira, 21 de agosto de 2024", "2024-08-21"},
           {"pt-BR", "1º de março de 2024", "2024-03-01"},
           {"it", "mercoledì 21 agosto 2024", "2024-08-21"},
           {"nl", "21 augustus 2024", "2024-08-21"},
           {"sv", "onsdag den 21 augusti 2024", "2024-08-21"},
           {"da", "21. august 2024", "2024-08-21"},
           {"nb", "21. aug. 2024", "2024-08-21"},
           {"fi", "21. elokuuta 2024", "2024-08-21"},
           {"pl", "21 sierpnia 2024 r.", "2024-08-21"},
           {"cs", "21. srpna 2024", "2024-08-21"},
           {"ro", "miercuri, 21 august 2024", "2024-08-21"},
           {"hu", "2024. augusztus 21.", "2024-08-21"},
           {"tr", "21 Ağustos 2024 Çarşamba", "2024-08-21"},
           {"tr", "21 AĞUSTOS 2024", "2024-08-21"},
           {"az", "21 avqust 2024", "2024-08-21"},
           {"ru", "среда, 21 августа 2024 г.", "2024-08-21"},
           {"uk", "21 серпня 2024 року", "2024-08-21"},
           {"bg", "21 август 2024 г.", "2024-08-21"},
           {"el", "Τετάρτη 21 Αυγούστου 2024", "2024-08-21"},
           {"el", "21 ΑΥΓΟΥΣΤΟΥ 2024", "2024-08-21"},
           {"he", "יום רביעי, 21 באוגוסט 2024", "2024-08-21"},
           {"ka", "21 აგვისტო, 2024", "2024-08-21"},
           {"vi", "ngày 21 tháng 8 năm 2024", "2024-08-21"},
           {"vi", "21 Tháng Tám 2024", "2024-08-21"},
           {"id", "Rabu, 21 Agustus 2024", "2024-08-21"},
           {"lt", "2024 m. rugpjūčio 21 d.", "2024-08-21"},
           {"lv", "2024. gada 21. augusts", "2024-08-21"},
           {"hr", "21. kolovoza 2024.", "2024-08-21"},
           {"ca", "21 d’agost de 2024", "2024-08-21"}});
}

TEST_CASE("a word that is two months is that of the text's language") {
    check({{"pl", "21 listopada 2024", "2024-11-21"}, {"hr", "21. listopada 2024.", "2024-10-21"}});
}

TEST_CASE("months are read without a language, and in another one than the text's") {
    check({{"", "21 août 2024", "2024-08-21"},
           {"", "21 августа 2024", "2024-08-21"},
           {"", "٢١ أغسطس ٢٠٢٤", "2024-08-21"},
           {"en", "21. elokuuta 2024", "2024-08-21"},
           {"de", "21 de agosto de 2024", "2024-08-21"}});
}

TEST_CASE("digits of any script are digits") {
    check({{"ar", "٢١ أغسطس ٢٠٢٤", "2024-08-21"},
           {"ar", "الأربعاء 21 آب/أغسطس 2024", "2024-08-21"},
           {"fa", "۲۱ اوت ۲۰۲۴", "2024-08-21"},
           {"hi", "२१ अगस्त २०२४", "2024-08-21"},
           {"bn", "২১ আগস্ট, ২০২৪", "2024-08-21"},
           {"th", "๒๑ สิงหาคม ๒๕๖๗", "2024-08-21"}});
}

TEST_CASE("years of other calendars are made Gregorian") {
    check({{"th", "21 สิงหาคม 2567", "2024-08-21"},
           {"th", "21 ส.ค. 2567", "2024-08-21"},
           {"th", "21 สิงหาคม พ.ศ. 2567", "2024-08-21"},
           {"th", "21 สิงหาคม 2024", "2024-08-21"},
           {"th", "21/08/2567", "2024-08-21"},
           {"fa", "۳۱ مرداد ۱۴۰۳", "2024-08-21"},
           {"fa", "۱۴۰۳/۰۵/۳۱", "2024-08-21"},
           {"ja", "令和6年8月21日", "2024-08-21"},
           {"zh-TW", "民國113年8月21日", "2024-08-21"},
           {"en", "21/08/1403", ""}});
}

TEST_CASE("Chinese, Japanese and Korean dates have units, weekdays in brackets and halves of the day in front") {
    check({{"zh", "2024年8月21日", "2024-08-21"},
           {"zh", "2024年8月21日 下午6:30", "2024-08-21T18:30"},
           {"ja", "2024年8月21日(水) 6時30分", "2024-08-21T06:30"},
           {"ko", "2024. 8. 21.", "2024-08-21"},
           {"ko", "2024년 8월 21일", "2024-08-21"},
           {"ko", "2024년 8월 21일 (수) 오후 3:15", "2024-08-21T15:15"},
           {"zh", "2024年8月", "2024-08"},
           {"zh", "2024年", ""}});
}

TEST_CASE("numbers are read day first or month first as the language sets them") {
    check({{"en-US", "03/04/2024", "2024-03-04"},
           {"en_US", "03/04/2024", "2024-03-04"},
           {"en-PH", "03/04/2024", "2024-03-04"},
           {"en-GB", "03/04/2024", "2024-04-03"},
           {"en-AU", "03/04/2024", "2024-04-03"},
           {"de", "03/04/2024", "2024-04-03"},
           {"fr-FR", "03/04/2024", "2024-04-03"},
           {"en", "03/04/2024", ""},
           {"en-CA", "03/04/2024", ""},
           {"", "03/04/2024", ""},
           {"en", "21/08/2024", "2024-08-21"},
           {"en", "08/21/2024", "2024-08-21"},
           {"en", "04/04/2024", "2024-04-04"},
           {"en", "10/04/2016 05:07 AM EDT", "2016-10-04T05:07-04:00"},
           {"nl", "21-08-2024", "2024-08-21"},
           {"en", "03.04.2024", "2024-04-03"},
           {"cs", "21. 8. 2024", "2024-08-21"}});
}

TEST_CASE("two-digit years are read in a row, not in a long text") {
    check({{"de", "21.08.24", "2024-08-21"},
           {"en-GB", "21/08/69", "2069-08-21"},
           {"en-GB", "21/08/70", "1970-08-21"},
           {"en", "21-Aug-24", "2024-08-21"},
           {"en", "2.8.24", ""},
           {"de", "21-08-24", ""}});
    REQUIRE(iso("Vor " + std::string(90, 'x') + " war der 21.08.24", "de").empty());
}

TEST_CASE("ISO and mail forms keep their seconds and their zone") {
    check({{"", "2024-08-21T06:30:00+02:00", "2024-08-21T06:30:00+02:00"},
           {"", "2024-08-21T06:30:00.123456Z", "2024-08-21T06:30:00Z"},
           {"", "2024/08/21 06:30", "2024-08-21T06:30"},
           {"", "2024‑08‑21", "2024-08-21"},
           {"", "Wed, 21 Aug 2024 06:30:00 +0000", "2024-08-21T06:30:00Z"},
           {"", "21/Aug/2024", "2024-08-21"}});
}

TEST_CASE("a clock time is read in its languages' forms") {
    check({{"en", "21 August 2024, 06:30", "2024-08-21T06:30"},
           {"en-US", "Aug. 21, 2024, 6:30 p.m. EDT", "2024-08-21T18:30-04:00"},
           {"en", "21 August 2024 6.30pm", "2024-08-21T18:30"},
           {"en", "August 21, 2024 at 12 am", "2024-08-21T00:00"},
           {"de", "21. August 2024 um 06:30 Uhr", "2024-08-21T06:30"},
           {"de", "21.08.2024, 18 Uhr", "2024-08-21T18:00"},
           {"fr", "le 21 août 2024 à 6h30", "2024-08-21T06:30"},
           {"es", "21 de agosto de 2024 a las 6:30", "2024-08-21T06:30"},
           {"pt", "21 de agosto de 2024 às 6h", "2024-08-21T06:00"},
           {"it", "21 agosto 2024 alle ore 6.30", "2024-08-21T06:30"},
           {"nl", "21 augustus 2024 om 06:30 uur", "2024-08-21T06:30"},
           {"sv", "21 augusti 2024 kl. 06.30", "2024-08-21T06:30"},
           {"fi", "21.8.2024 klo 6.30", "2024-08-21T06:30"},
           {"cs", "21. srpna 2024 v 6:30", "2024-08-21T06:30"},
           {"ru", "21 августа 2024, 06:30 МСК", "2024-08-21T06:30+03:00"},
           {"th", "21 ส.ค. 2567 เวลา 06:30 น.", "2024-08-21T06:30"},
           {"vi", "Thứ Tư, 21/08/2024, 06:30 GMT+7", "2024-08-21T06:30+07:00"},
           {"en", "21 August 2024, 25:30", "2024-08-21"}});
}

TEST_CASE("a clock time may stand before its day") {
    check({{"en-US", "3:15 PM ET, Thu August 22, 2024", "2024-08-22T15:15"},
           {"ru", "12:15, 21 августа 2024", "2024-08-21T12:15"},
           {"en", "06:30 – 21 August 2024", "2024-08-21T06:30"}});
}

TEST_CASE("a zone with two meanings is that of the language, else unknown") {
    check({{"en-GB", "21 August 2024 06:30 BST", "2024-08-21T06:30+01:00"},
           {"bn", "21 August 2024 06:30 BST", "2024-08-21T06:30"},
           {"en-IN", "21 August 2024 06:30 IST", "2024-08-21T06:30+05:30"},
           {"en-IE", "21 August 2024 06:30 IST", "2024-08-21T06:30"},
           {"en", "21 August 2024 06:30 CEST", "2024-08-21T06:30+02:00"},
           {"ja", "2024年8月21日 06:30 JST", "2024-08-21T06:30+09:00"},
           {"en", "21 August 2024 06:30 (UTC)", "2024-08-21T06:30Z"},
           {"en", "21 August 2024 06:30 UTC+3", "2024-08-21T06:30+03:00"},
           {"en", "21 August 2024 06:30 ET", "2024-08-21T06:30"}});
}

TEST_CASE("a month and a year are known to the month, where the word is one of the language") {
    check({{"en", "August 2024", "2024-08"},
           {"fr", "mars 2024", "2024-03"},
           {"en", "the road to Mars 2024", ""},
           {"en", "Marco 2024", ""},
           {"en", "30 February 2024", ""},
           {"en", "20–21 August 2024", ""},
           {"en", "Jan/Feb 2024", ""}});
}

TEST_CASE("days that do not exist are none") {
    check({{"en", "31 April 2024", ""},
           {"en", "29 February 2023", ""},
           {"", "2024-13-01", ""},
           {"de", "32.08.2024", ""},
           {"en", "0 May 2024", ""},
           {"en", "29 February 2024", "2024-02-29"}});
}

TEST_CASE("relative dates and days without a year make no date up") {
    check({{"en", "yesterday", ""},
           {"en", "2 hours ago", ""},
           {"de", "vor 3 Stunden", ""},
           {"es", "hace 2 días", ""},
           {"ru", "3 часа назад", ""},
           {"en", "21 August", ""},
           {"en", "Monday at 6:30 pm", ""}});
}

TEST_CASE("years of copyright are no dates") {
    check({{"en", "© 2024", ""},
           {"en", "Copyright 2019–2024 Weir Press", ""},
           {"en", "(c) 2024 Weir Press", ""},
           {"en", "All rights reserved 2024", ""},
           {"en", "© May 2024 Weir Press", ""},
           {"en", "Copyright © 21 August 2024 by Weir Press", ""}});
}

TEST_CASE("versions, addresses, numbers of telephones and books, prices, scores and shares are no dates") {
    for (const char* words : {"1.2.2024.3",
                              "v21.08.2024",
                              "version 2024.8.21",
                              "10.12.20.24",
                              "192.168.20.24",
                              "555-01-2024",
                              "ISBN 978-3-16-2024-08-21",
                              "$21.08.2024",
                              "3/4",
                              "24/7",
                              "9/11",
                              "won 3-2",
                              "1.5.2",
                              "21.08.20245",
                              "www.weir.example/2024/08/21/flood",
                              "page2024-08-21",
                              "#2024-08-21",
                              "2024-08-21-7",
                              "12 of 2024",
                              "1 2 2024",
                              "may 5 people in 2024",
                              "in 2024 may 5 more",
                              "7-8-9",
                              "2024-W34-3"}) {
        INFO(words);
        CHECK(iso(words, "en").empty());
    }
}

TEST_CASE("words and times that an export glued to a date are parted from it") {
    check({{"en", "PublishedAugust 21, 2024", "2024-08-21"},
           {"en", "Updated3:15 PM, August 21, 2024", "2024-08-21T15:15"},
           {"en", "Tue, Dec 20 201610:32 AM EST", "2016-12-20T10:32-05:00"},
           {"de", "Merrow21.08.2024", "2024-08-21"},
           {"en", "21 August 2024Updated", "2024-08-21"}});
}

TEST_CASE("a date takes its weekday and its time, not the words beside them") {
    REQUIRE(printed("seen Wednesday, 21 August 2024, 06:30 UTC, by", "en") == "Wednesday, 21 August 2024, 06:30 UTC");
    REQUIRE(printed("Quarta-feira, 21 de agosto de 2024", "pt") == "Quarta-feira, 21 de agosto de 2024");
    REQUIRE(printed("21 August 2024 (Wednesday) again", "en") == "21 August 2024 (Wednesday)");
    REQUIRE(printed("On 21 August 2024.", "en") == "21 August 2024");
}

TEST_CASE("all dates of a text are found in order") {
    const std::string words = "Seen on 21 August 2024, and again on 3 September 2024 at 06:30.";
    const std::vector<FoundDate> dates = find_dates(words, "en");
    REQUIRE(dates.size() == 2);
    REQUIRE(to_iso(dates[0].date) == "2024-08-21");
    REQUIRE(to_iso(dates[1].date) == "2024-09-03T06:30");
    const std::optional<FoundDate> second = find_date(words, "en", dates[0].end);
    REQUIRE(second->begin == dates[1].begin);
    REQUIRE_FALSE(find_date(words, "en", dates[1].end));
    REQUIRE_FALSE(find_date(words, "en", words.size() + 1));
}

TEST_CASE("any bytes of text are read to their end") {
    for (const std::string& words :
         {std::string(), std::string(5000, '.'), std::string(5000, '7'), "21 " + std::string(5000, ','),
          std::string(5000, '-') + "2024", std::string("2024-"), std::string("21 August "), std::string("3:15 PM, "),
          std::string("2024年"), std::string("ส."), std::string("\xFF\xFE 21 August")}) {
        REQUIRE(find_dates(words, "th").empty());
    }
}

TEST_CASE("a whole text is a date or none") {
    REQUIRE(to_iso(*parse_date(" 21 August 2024. ", "en")) == "2024-08-21");
    REQUIRE(to_iso(*parse_date("2024", "en")) == "2024");
    REQUIRE(to_iso(*parse_date("2024-08", "en")) == "2024-08");
    REQUIRE_FALSE(parse_date("21 August 2024 or later", "en"));
    REQUIRE_FALSE(parse_date("since 21 August 2024", "en"));
}

TEST_CASE("a whole text is a time of a day or none") {
    const Date day = *parse_iso_date("2024-08-21");
    REQUIRE(to_iso(*parse_time("3:15 PM", day, "en")) == "2024-08-21T15:15");
    REQUIRE(to_iso(*parse_time("at 6:30", day, "en")) == "2024-08-21T06:30");
    REQUIRE_FALSE(parse_time("3:15 people", day, "en"));
    REQUIRE_FALSE(parse_time("24 minutes ago", day, "en"));
}

}  // namespace offprint::editorial
