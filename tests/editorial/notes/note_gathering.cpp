#include "editorial/notes/note_gathering.h"

#include <catch2/catch.hpp>

#include "editorial/notes/note_cases.h"

using namespace offprint;
using namespace offprint::testing;

TEST_CASE("a heading at the foot that is a label makes one note of what follows it") {
    const Reading reading =
        at_foot({heading("About the authors"), paragraph("Ada Merrow is a poet."), paragraph("Ben Ode is a miller.")});
    const std::vector<Note> notes = notes_of(reading);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].kind == NoteKind::bio);
    CHECK(notes[0].label == "About the authors");
    CHECK(plain_text(notes[0].body) == "Ada Merrow is a poet.\n\nBen Ode is a miller.");
    CHECK(reading.article.metadata.author.size() == 2);
}

TEST_CASE("a label in a paragraph of its own goes with the next") {
    const Reading reading = at_foot({paragraph("Editor's note"), paragraph("This was written in May.")});
    REQUIRE(notes_of(reading).size() == 1);
    CHECK(plain_text(notes_of(reading)[0].body) == "This was written in May.");
}

TEST_CASE("a common word as a heading needs words that bear it out") {
    CHECK(only_kind(at_foot({heading("Correction"), paragraph("An earlier version of this story gave 1912.")})) ==
          NoteKind::correction);
    CHECK_FALSE(only_kind(at_foot({heading("Corrections"), paragraph("Prisons in Reed are called so.")})));
    CHECK(only_kind(at_foot({heading("Funding"), paragraph("The Reed Trust gave a grant.")})) ==
          NoteKind::disclosure_funding);
}

TEST_CASE("a heading that is more than a label, or stands in the midst, stays a heading") {
    CHECK_FALSE(only_kind(at_foot({heading("Disclosure: a memoir"), paragraph("She wrote it in May.")})));
    Blocks body = prose_blocks(20);
    body.insert(body.begin() + 4, heading("Update"));
    CHECK(notes_of(editorial::recognise_notes(reading_of(body))).empty());
}

TEST_CASE("at the head a label takes one paragraph and no more") {
    Blocks body = prose_blocks(20);
    body.insert(body.begin(), paragraph("This was written in May."));
    body.insert(body.begin(), heading("Editor's note"));
    const Reading reading = editorial::recognise_notes(reading_of(body));
    REQUIRE(notes_of(reading).size() == 1);
    CHECK(reading.article.body.size() == 21);
}

TEST_CASE("no letter is lost when a heading becomes a label") {
    const Blocks blocks{heading("About the author"), paragraph("Ada Merrow is a poet.")};
    CHECK(count_characters(at_foot(blocks).article.body) ==
          count_characters(prose_blocks(9)) + count_characters(blocks));
}
