#include <algorithm>

#include <catch2/catch.hpp>

#include "editorial/base/steps.h"
#include "editorial/edit.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

constexpr const char* prose =
    "Water now stands in the lower fields, and nobody has come to measure it. The owners of the mill say that they "
    "have "
    "asked three times since spring, and that the answer was the same each time: wait.";

Block paragraph(const std::string& words) {
    // "\n" is a soft break, "\r" a line break.
    Inlines content;
    std::string line;
    const auto end_line = [&] {
        if (!line.empty()) content.push_back(Inline{Text{line}});
        line.clear();
    };
    for (const char byte : words) {
        if (byte != '\n' && byte != '\r') {
            line += byte;
            continue;
        }
        end_line();
        content.push_back(byte == '\n' ? Inline{SoftBreak{}} : Inline{LineBreak{}});
    }
    end_line();
    return Block{Paragraph{content}};
}

Reading of(const std::vector<std::string>& paragraphs, const std::string& language = "") {
    Reading reading;
    for (const std::string& words : paragraphs) reading.article.body.push_back(paragraph(words));
    if (!language.empty()) reading.article.metadata.in_language = Sourced<std::string>{language, Origin::metadata_file};
    return reading;
}

std::string iso(const Maybe<Date>& date) { return date ? to_iso(date->value) : std::string(); }
std::string published(const Reading& reading) { return iso(reading.article.metadata.date_published); }
std::string modified(const Reading& reading) { return iso(reading.article.metadata.date_modified); }
std::string retrieved(const Reading& reading) {
    const std::optional<Date>& date = reading.article.metadata.provenance.retrieved_at;
    return date ? to_iso(*date) : std::string();
}
std::string body_of(const Reading& reading) { return plain_text(reading.article.body); }
bool is_reported(const Reading& reading) {
    return std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(),
                       [](const Diagnostic& diagnostic) { return diagnostic.finding == "date-conflict"; });
}
auto entries(const Reading& reading, std::string_view rule) {
    return std::count_if(reading.ledger.entries.begin(), reading.ledger.entries.end(),
                         [&](const LedgerEntry& entry) { return entry.rule == rule; });
}

}  // namespace

TEST_CASE("a labelled row says which date is which, in many languages") {
    struct Row {
        const char* language;
        const char* words;
        const char* published;
        const char* modified;
    };
    for (const Row& row : {
             Row{"en", "First published: 21 August 2024. Last modified on 3 September 2024", "2024-08-21",
                 "2024-09-03"},
             Row{"en", "Published 21 August 2024, updated 3 September 2024", "2024-08-21", "2024-09-03"},
             Row{"en", "Updated 3 September 2024 | Published 21 August 2024", "2024-08-21", "2024-09-03"},
             Row{"en", "Posted on August 21, 2024", "2024-08-21", ""},
             Row{"en", "Updated: Aug. 21, 2024", "", "2024-08-21"},
             Row{"de", "Veröffentlicht am 21.08.2024 um 06:30 Uhr, zuletzt aktualisiert am 03.09.2024",
                 "2024-08-21T06:30", "2024-09-03"},
             Row{"de", "Stand: 21.08.2024", "", "2024-08-21"},
             Row{"fr", "Publié le 21 août 2024 à 6h30 - Mis à jour le 3 septembre 2024", "2024-08-21T06:30",
                 "2024-09-03"},
             Row{"es", "Publicado el 21 de agosto de 2024. Actualizado: 3 de septiembre de 2024", "2024-08-21",
                 "2024-09-03"},
             Row{"pt", "Publicado em 21/08/2024 às 6h30 Atualizado em 03/09/2024 às 7h", "2024-08-21T06:30",
                 "2024-09-03T07:00"},
             Row{"it", "Pubblicato il 21 agosto 2024 - Ultimo aggiornamento: 3 settembre 2024", "2024-08-21",
                 "2024-09-03"},
             Row{"nl", "Gepubliceerd op 21 augustus 2024, laatst bijgewerkt op 3 september 2024", "2024-08-21",
                 "2024-09-03"},
             Row{"sv", "Publicerad 21 augusti 2024, uppdaterad 3 september 2024", "2024-08-21", "2024-09-03"},
             Row{"da", "Offentliggjort den 21. august 2024, opdateret den 3. september 2024", "2024-08-21",
                 "2024-09-03"},
             Row{"nb", "Publisert 21. august 2024, sist oppdatert 3. september 2024", "2024-08-21", "2024-09-03"},
             Row{"fi", "Julkaistu 21.8.2024 klo 6.30, päivitetty 3.9.2024", "2024-08-21T06:30", "2024-09-03"},
             Row{"pl", "Opublikowano: 21 sierpnia 2024, ostatnia aktualizacja: 3 września 2024", "2024-08-21",
                 "2024-09-03"},
             Row{"cs", "Publikováno 21. srpna 2024, aktualizováno 3. září 2024", "2024-08-21", "2024-09-03"},
             Row{"ro", "Publicat pe 21 august 2024, actualizat 3 septembrie 2024", "2024-08-21", "2024-09-03"},
             Row{"hu", "Közzétéve: 2024. augusztus 21. Frissítve: 2024. szeptember 3.", "2024-08-21", "2024-09-03"},
             Row{"tr", "Yayınlanma: 21 Ağustos 2024 Son Güncelleme: 3 Eylül 2024", "2024-08-21", "2024-09-03"},
             Row{"az", "Dərc olunub: 21 avqust 2024 Yenilənib: 3 sentyabr 2024", "2024-08-21", "2024-09-03"},
             Row{"ru", "Дата публикации: 21 августа 2024 г. Обновлено 3 сентября 2024 г., 06:30", "2024-08-21",
                 "2024-09-03T06:30"},
             Row{"uk", "Опубліковано 21 серпня 2024, оновлено 3 вересня 2024", "2024-08-21", "2024-09-03"},
             Row{"bg", "Публикувано на 21 август 2024, обновено на 3 септември 2024", "2024-08-21", "2024-09-03"},
             Row{"el", "Δημοσίευση: 21 Αυγούστου 2024 Τελευταία ενημέρωση: 3 Σεπτεμβρίου 2024", "2024-08-21",
                 "2024-09-03"},
             Row{"ar", "تاريخ النشر: 21 أغسطس 2024 آخر تحديث: 3 سبتمبر 2024", "2024-08-21", "2024-09-03"},
             Row{"fa", "تاریخ انتشار: ۳۱ مرداد ۱۴۰۳", "2024-08-21", ""},
             Row{"he", "פורסם: 21 באוגוסט 2024 עודכן: 3 בספטמבר 2024", "2024-08-21", "2024-09-03"},
             Row{"hi", "प्रकाशित: २१ अगस्त २०२४", "2024-08-21", ""},
             Row{"bn", "প্রকাশ: ২১ আগস্ট ২০২৪ আপডেট: ৩ সেপ্টেম্বর ২০২৪", "2024-08-21", "2024-09-03"},
             Row{"th", "เผยแพร่: 21 ส.ค. 2567", "2024-08-21", ""},
             Row{"vi", "Xuất bản ngày 21 tháng 8 năm 2024, cập nhật lần cuối 3 tháng 9 năm 2024", "2024-08-21",
                 "2024-09-03"},
             Row{"id", "Diterbitkan 21 Agustus 2024, diperbarui 3 September 2024", "2024-08-21", "2024-09-03"},
             Row{"zh", "发布时间：2024-08-21 06:30 更新时间：2024-09-03", "2024-08-21T06:30", "2024-09-03"},
             Row{"ja", "公開日：2024年8月21日 最終更新日：2024年9月3日", "2024-08-21", "2024-09-03"},
             Row{"ja", "2024年8月21日 更新", "", "2024-08-21"},
             Row{"ko", "입력 2024.08.21 06:30 수정 2024.09.03 07:00", "2024-08-21T06:30", "2024-09-03T07:00"},
         }) {
        INFO(row.words);
        const Reading reading = find_date_rows(of({row.words, prose}, row.language));
        CHECK(published(reading) == row.published);
        CHECK(modified(reading) == row.modified);
        CHECK(reading.article.body.size() == 1);
    }
}

TEST_CASE("a date of reading is provenance, never of publication") {
    for (const auto& [words, language] :
         {std::pair("Retrieved 21 August 2024", "en"), std::pair("Accessed on August 21, 2024", "en"),
          std::pair("Archived from the original on 21 August 2024", "en"), std::pair("Abgerufen am 21.08.2024", "de"),
          std::pair("Consulté le 21 août 2024", "fr"), std::pair("Consultado el 21 de agosto de 2024", "es"),
          std::pair("Дата обращения: 21.08.2024", "ru"), std::pair("閲覧日：2024年8月21日", "ja")}) {
        INFO(words);
        const Reading reading = find_date_rows(of({prose, prose, prose, prose, words}, language));
        CHECK(retrieved(reading) == "2024-08-21");
        CHECK(published(reading).empty());
        CHECK(entries(reading, "date-retrieved") == 1);
    }
}

TEST_CASE("dates of writing and of expiry are kept as such") {
    const Reading reading = find_date_rows(of({"Created 21 August 2024", "Valid until 3 September 2024", prose}));
    REQUIRE(iso(reading.article.metadata.date_created) == "2024-08-21");
    REQUIRE(iso(reading.article.metadata.expires) == "2024-09-03");
    REQUIRE(published(reading).empty());
    REQUIRE(reading.article.body.size() == 1);
}

TEST_CASE("labels that an export glued to their dates are read") {
    const Reading reading =
        find_date_rows(of({"PublishedAugust 21, 2024UpdatedAugust 22, 2024, 3:15 PM", prose}, "en"));
    REQUIRE(published(reading) == "2024-08-21");
    REQUIRE(modified(reading) == "2024-08-22T15:15");
    const Reading same_day = find_date_rows(of({"PublishedAugust 21, 2024Updated3:15 PM", prose}, "en"));
    REQUIRE(published(same_day) == "2024-08-21");
    REQUIRE(modified(same_day) == "2024-08-21T15:15");
}

TEST_CASE("a bare date at the head is of publication, with what little a page sets beside it") {
    for (const auto& [words, date] :
         {std::pair("21 August 2024", "2024-08-21"),
          std::pair("Wednesday, 21 August 2024 | 06:30 UTC", "2024-08-21T06:30Z"),
          std::pair("Date: 2024-08-21", "2024-08-21"), std::pair("📅 21 August 2024", "2024-08-21"),
          std::pair("(21 August 2024)", "2024-08-21"), std::pair("le 21 août 2024", "2024-08-21")}) {
        INFO(words);
        const Reading reading = find_date_rows(of({words, prose}));
        CHECK(published(reading) == date);
        CHECK(reading.article.body.size() == 1);
        CHECK(reading.article.metadata.date_published->confidence < 0.98);
    }
}

TEST_CASE("prose with a date stays and tells no date") {
    for (const char* words : {"The council met on 21 August 2024.",
                              "On 21 August 2024",
                              "By 21 August 2024 the pumps were gone.",
                              "Published by the council on 21 August 2024 in Marshfield.",
                              "21 August 2024 was a wet day.",
                              "The report was updated on 3 September 2024.",
                              "Updated 3 September 2024: the mill has answered.",
                              "Update, 3 September 2024:",
                              "An earlier version, published 21 August 2024, named another mill.",
                              "21 August 2024 – 3 September 2024",
                              "© 2024 Weir Press",
                              "Copyright 2019–2024 Weir Press",
                              "(c) 2024 Weir Press. All rights reserved 2024",
                              "Published yesterday",
                              "Updated 2 hours ago",
                              "Vor 3 Stunden",
                              "Hace 2 días",
                              "3 часа назад",
                              "Version 1.2.2024",
                              "24/7",
                              "It was 21.08.2024?",
                              "Mill Road 21, 3 May 2024 to 5 May 2024"}) {
        INFO(words);
        const Reading reading = find_date_rows(of({words, prose}, "en"));
        CHECK(published(reading).empty());
        CHECK(modified(reading).empty());
        CHECK(body_of(reading) == body_of(of({words, prose})));
        CHECK(reading.ledger.entries.empty());
    }
}

TEST_CASE("of two dates without labels a bar tells publication from change, a dash is a span of days") {
    const Reading barred = find_date_rows(of({"3 September 2024 | 21 August 2024", prose}));
    REQUIRE(published(barred) == "2024-08-21");
    REQUIRE(modified(barred) == "2024-09-03");
    const Reading dashed = find_date_rows(of({"21 August 2024 - 3 September 2024", prose}));
    REQUIRE(published(dashed).empty());
    REQUIRE(dashed.article.body.size() == 2);
}

TEST_CASE("a section beside a date leaves with it, a name or a place stays with it") {
    const Reading section = find_date_rows(of({"World | 21 August 2024", prose}));
    REQUIRE(section.article.metadata.article_section == std::vector<std::string>{"World"});
    REQUIRE(section.article.body.size() == 1);
    for (const char* words :
         {"Ada Merrow | 21 August 2024", "Marshfield · 21 August 2024", "21 August 2024 | 4 min read"}) {
        INFO(words);
        const Reading reading = find_date_rows(of({words, prose}));
        CHECK(published(reading) == "2024-08-21");
        CHECK(reading.article.metadata.date_published->confidence == Approx(0.8));
        CHECK(reading.article.body.size() == 2);
        CHECK(entries(reading, "date-published") == 1);
        CHECK(entries(reading, "date-row") == 0);
    }
    REQUIRE(published(find_date_rows(of({"Marshfield, 21 August 2024", prose}))).empty());
}

TEST_CASE("a labelled date that names its poster is told, and the row stays") {
    for (const auto& [words, language] : {std::pair("Posted on August 21, 2024 by Ada Merrow", "en"),
                                          std::pair("Posted by Ada Merrow on 21 August 2024", "en"),
                                          std::pair("Veröffentlicht am 21. August 2024 von Klara Moor", "de"),
                                          std::pair("Publié par Luc Sorel le 21 août 2024", "fr")}) {
        INFO(words);
        const Reading reading = find_date_rows(of({words, prose}, language));
        CHECK(published(reading) == "2024-08-21");
        CHECK(reading.article.body.size() == 2);
    }
    for (const char* words : {"By 21 August 2024", "Posted by the owners of the mill on 21 August 2024"}) {
        INFO(words);
        CHECK(published(find_date_rows(of({words, prose}))).empty());
    }
}

TEST_CASE("of a paragraph of several lines only the lines of dates are taken") {
    for (const char* mark : {"\n", "\r"}) {
        const std::string lines =
            std::string("Ada Merrow") + mark + "21 August 2024" + mark + "Water stands in the mill.";
        const Reading reading = find_date_rows(of({lines, prose}));
        REQUIRE(published(reading) == "2024-08-21");
        REQUIRE(reading.article.body.size() == 2);
        REQUIRE(reading.article.body.at(0) ==
                paragraph(std::string("Ada Merrow") + mark + "Water stands in the mill."));
        REQUIRE(reading.ledger.entries.at(0).before == "21 August 2024");
    }
}

TEST_CASE("a date that hard-wrapped prose sets on a line of its own stays") {
    for (const char* words : {"The council last met on\n21 August 2024\nin the hall of the old mill.",
                              "They met on Monday,\n21 August 2024\nThen nothing."}) {
        INFO(words);
        const Reading reading = find_date_rows(of({words, prose}));
        REQUIRE(published(reading).empty());
        REQUIRE(reading.article.body.at(0) == paragraph(words));
    }
}

TEST_CASE("a list of dates at the head is taken whole") {
    Reading given = of({prose});
    List list;
    list.items = {ListItem{TaskState::none, {paragraph("Published: 21 August 2024")}},
                  ListItem{TaskState::none, {paragraph("Updated: 3 September 2024")}}};
    given.article.body.insert(given.article.body.begin(), Block{list});
    const Reading reading = find_date_rows(given);
    REQUIRE(published(reading) == "2024-08-21");
    REQUIRE(modified(reading) == "2024-09-03");
    REQUIRE(reading.article.body.size() == 1);
    list.items.push_back(ListItem{TaskState::none, {paragraph("Bring boots.")}});
    given.article.body[0].node = list;
    REQUIRE(find_date_rows(given).article.body.size() == 2);
}

TEST_CASE("a labelled row at the foot is taken, a bare date there is not") {
    const Reading labelled = find_date_rows(of({prose, prose, prose, prose, "Last updated: 3 September 2024"}));
    REQUIRE(modified(labelled) == "2024-09-03");
    REQUIRE(labelled.article.body.size() == 4);
    const Reading bare = find_date_rows(of({prose, prose, prose, prose, "3 September 2024"}));
    REQUIRE(published(bare).empty());
    REQUIRE(bare.article.body.size() == 5);
    const Reading amid =
        find_date_rows(of({prose, prose, prose, prose, "Last updated: 3 September 2024", prose, prose, prose}));
    REQUIRE(modified(amid).empty());
}

TEST_CASE("the days of a chronicle are its own headings") {
    const Reading reading = find_date_rows(of({"21 August 2024", prose, "22 August 2024", prose}));
    REQUIRE(published(reading).empty());
    REQUIRE(reading.article.body.size() == 4);
}

TEST_CASE("a row that disagrees with the metadata stays and is reported") {
    Reading given = of({"21 August 2024", prose});
    given.article.metadata.date_published = Sourced<Date>{*parse_iso_date("2024-08-19"), Origin::json_ld};
    const Reading reading = find_date_rows(given);
    REQUIRE(published(reading) == "2024-08-19");
    REQUIRE(reading.article.body.size() == 2);
    REQUIRE(is_reported(reading));
}

TEST_CASE("a row that agrees with the metadata leaves them as they are") {
    for (const char* known : {"2024-08-21", "2024-08-21T06:30Z", "2024-08-20T23:30Z", "2024-08"}) {
        INFO(known);
        Reading given = of({"21 August 2024", prose});
        given.article.metadata.date_published = Sourced<Date>{*parse_iso_date(known), Origin::json_ld};
        const Reading reading = find_date_rows(given);
        CHECK(published(reading) == known);
        CHECK(reading.article.body.size() == 1);
        CHECK(entries(reading, "date-published") == 0);
        CHECK_FALSE(is_reported(reading));
    }
}

TEST_CASE("a change before the publication is reported with both dates, and both are kept") {
    const Reading reading = find_date_rows(of({"Published 3 September 2024, updated 21 August 2024", prose}));
    REQUIRE(published(reading) == "2024-09-03");
    REQUIRE(modified(reading) == "2024-08-21");
    REQUIRE(is_reported(reading));
    REQUIRE(reading.diagnostics.at(0).message.find("2024-08-21") != std::string::npos);
    REQUIRE(reading.diagnostics.at(0).message.find("2024-09-03") != std::string::npos);
}

TEST_CASE("a row with a picture or a note's mark in it stays") {
    Reading given = of({"21 August 2024", prose});
    std::get<Paragraph>(given.article.body[0].node).content.push_back(Inline{Image{"clock.png"}});
    REQUIRE(find_date_rows(given).article.body.size() == 2);
}

TEST_CASE("each date has its entry, and the ledger adds up") {
    const Reading found = find_date_rows(of({"Published 21 August 2024, updated 3 September 2024", prose}));
    REQUIRE(entries(found, "date-row") == 1);
    REQUIRE(entries(found, "date-published") == 1);
    REQUIRE(entries(found, "date-modified") == 1);
    REQUIRE(found.article.metadata.date_published->origin == Origin::text_pattern);
    REQUIRE(found.article.metadata.date_published->confidence == Approx(0.98));
    for (const char* head : {"21 August 2024", "Ada Merrow\n21 August 2024\r📅 Updated 3 September 2024\nWater stands.",
                             "World | 21 August 2024", "Ada Merrow | 21 August 2024"}) {
        INFO(head);
        const Result<Reading> reading = edit(of({head, prose, "Retrieved 5 May 2025"}), {});
        REQUIRE(reading);
        for (const Diagnostic& diagnostic : reading->diagnostics) CHECK(diagnostic.finding != "ledger-unbalanced");
    }
}

}  // namespace offprint::editorial
