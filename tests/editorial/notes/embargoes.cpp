#include "editorial/notes/embargoes.h"

#include <catch2/catch.hpp>

#include "editorial/notes/note_cases.h"

using namespace offprint;
using namespace offprint::testing;

namespace {

std::string until(const std::string& words, const std::string& language = "en") {
    const auto embargo = editorial::find_embargo(words, language);
    return embargo && embargo->until ? to_iso(*embargo->until) : "";
}

}  // namespace

TEST_CASE("an embargo's date is read with its time and zone") {
    CHECK(until("EMBARGOED UNTIL 3 May 2024 06:00 GMT") == "2024-05-03T06:00Z");
    CHECK(until("Embargoed until 06:00 GMT on 3 May 2024") == "2024-05-03T06:00Z");
    CHECK(until("Embargoed until 3 May 2024, 6 am BST") == "2024-05-03T06:00+01:00");
    CHECK(until("Sperrfrist: 3. Mai 2024, 6 Uhr", "de") == "2024-05-03T06:00");
    CHECK(until("Sous embargo jusqu’au 3 mai 2024 à 6h30", "fr") == "2024-05-03T06:30");
    CHECK(until("Embargado hasta el 3 de mayo de 2024", "es") == "2024-05-03");
    CHECK(until("Эмбарго до 3 мая 2024 года", "ru") == "2024-05-03");
    CHECK(until("[EMBARGO: 3 May 2024]") == "2024-05-03");
}

TEST_CASE("prose about embargoes is none") {
    CHECK(until("Embargoed until 3 May 2024, the report angered the millers.").empty());
    CHECK(until("An embargo until 3 May 2024 was agreed.").empty());
    CHECK(until("Embargo on grain: 3 May 2024 is the day.").empty());
}

TEST_CASE("an embargo is an internal note and a value of the metadata") {
    const Reading reading = at_head("EMBARGOED UNTIL 3 May 2024 06:00 GMT");
    const Note note = notes_of(reading).at(0);
    CHECK(note.kind == NoteKind::internal);
    CHECK(note.visibility == Visibility::internal);
    CHECK(to_iso(reading.article.metadata.embargoed_until->value) == "2024-05-03T06:00Z");
    CHECK(reading.diagnostics.at(0).finding == "internal-note");
}

TEST_CASE("a note for the desk is internal, in several languages") {
    for (const char* words : {"[INTERNAL: call the miller back]", "NOT FOR PUBLICATION: the miller's number",
                              "Nicht zur Veröffentlichung: die Nummer des Müllers", "НЕ ДЛЯ ПУБЛИКАЦИИ: номер мельника",
                              "No publicar: el número del molinero", "请勿发布：磨坊主的号码"}) {
        INFO(words);
        const std::vector<Note> notes = notes_of(at_head(words));
        REQUIRE(notes.size() == 1);
        CHECK(notes[0].kind == NoteKind::internal);
        CHECK(notes[0].visibility == Visibility::internal);
        CHECK(count_characters(at_head(words).article.body) ==
              count_characters(prose_blocks(9)) + count_characters(std::string_view(words)));
    }
    CHECK_FALSE(head_kind("The letters were not for publication, she said, and he agreed."));
}
