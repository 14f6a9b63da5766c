#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "editorial/base/steps.h"
#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

const std::string prose = "Water now stands in the lower fields, and nobody has come to measure it since the spring.";

/// The words first, then a body long enough that they stand at the head.
Reading recognised(const std::string& words) {
    Reading reading;
    reading.article.body.push_back(Block{Paragraph{{Inline{Text{words}}}}});
    for (int i = 0; i < 9; ++i) reading.article.body.push_back(Block{Paragraph{{Inline{Text{prose}}}}});
    return recognise_notes(std::move(reading));
}

std::optional<NoteKind> kind_of(const std::string& words) {
    const Reading reading = recognised(words);
    const auto* note = std::get_if<Note>(&reading.article.body.at(0).node);
    return note != nullptr ? std::optional(note->kind) : std::nullopt;
}

std::vector<std::string> authors(const std::string& words) {
    std::vector<std::string> names;
    for (const Agent& agent : recognised(words).article.metadata.author) names.push_back(agent.name);
    return names;
}

}  // namespace

TEST_CASE("a label tells a note's kind, in several languages") {
    CHECK(kind_of("Editor's note: This was written in May.") == NoteKind::editor);
    CHECK(kind_of("Editor’s Note: This was written in May.") == NoteKind::editor);
    CHECK(kind_of("EDITOR'S NOTE: This was written in May.") == NoteKind::editor);
    CHECK(kind_of("Anmerkung der Redaktion: Der Text ist vom Mai.") == NoteKind::editor);
    CHECK(kind_of("Note de la rédaction : Ce texte date de mai.") == NoteKind::editor);
    CHECK(kind_of("Nota del editor: Este texto es de mayo.") == NoteKind::editor);
    CHECK(kind_of("От редакции: Текст написан в мае.") == NoteKind::editor);
    CHECK(kind_of("Correction: The cost was 4 million.") == NoteKind::correction);
    CHECK(kind_of("Korrektur: Die Kosten waren höher.") == NoteKind::correction);
    CHECK(kind_of("Исправление: Сумма была больше.") == NoteKind::correction);
    CHECK(kind_of("Clarification: Both mills are meant.") == NoteKind::clarification);
    CHECK(kind_of("Update: The gate has been opened.") == NoteKind::update);
    CHECK(kind_of("Disclaimer: The views are the author's own.") == NoteKind::disclaimer);
    CHECK(kind_of("Disclosure: The author owns a mill.") == NoteKind::disclosure_conflict);
}

TEST_CASE("a wording at the head or the foot tells a note's kind without a label") {
    CHECK(kind_of("The views expressed are the author's own.") == NoteKind::disclaimer);
    CHECK(kind_of("This article was originally published by Reed Review.") == NoteKind::origin);
    CHECK(kind_of("This article contains affiliate links.") == NoteKind::disclosure_affiliate);
    CHECK(kind_of("This article was sponsored by the Reed Trust.") == NoteKind::disclosure_sponsor);
    CHECK(kind_of("(Reporting by Ada Byron; editing by Ben Ode)") == NoteKind::credit);
    CHECK(kind_of("Alle Rechte vorbehalten.") == NoteKind::rights);
    CHECK(kind_of("An earlier version of this article misstated the cost.") == NoteKind::correction);
}

TEST_CASE("prose that speaks of notes stays prose") {
    CHECK_FALSE(kind_of("Editors note that the river has risen."));
    CHECK_FALSE(kind_of("Correction is never easy: it takes time."));
    CHECK_FALSE(kind_of("Updates came slowly: nobody had a telephone."));
    CHECK_FALSE(kind_of("The editor's note was lost: he wrote another."));
    CHECK_FALSE(kind_of("Reporting by hand was slow, and the council preferred it to remain that way."));
    CHECK_FALSE(kind_of("Disclosure of the plan: who did it?"));
}

TEST_CASE("a correction's date is the note's") {
    const Reading reading = recognised("Correction (3 September 2024): The cost was 4 million.");
    const Note& note = std::get<Note>(reading.article.body.at(0).node);
    REQUIRE(note.date);
    REQUIRE(to_iso(*note.date) == "2024-09-03");
    REQUIRE(plain_text(note.body) == "The cost was 4 million.");
}

TEST_CASE("a note that introduces people gives the authors") {
    using Names = std::vector<std::string>;
    CHECK(authors("Editor's note: Ada Byron is a hydrologist at the Reed Institute.") == Names{"Ada Byron"});
    CHECK(authors("Editor's note: Ada Byron and Ben Ode are hydrologists.") == Names{"Ada Byron", "Ben Ode"});
    CHECK(authors("Editor's note: Dr. Ada Byron, a hydrologist. She lives in Reedham.") == Names{"Dr. Ada Byron"});
    CHECK(authors("Editor's note: This article is from May.").empty());
    CHECK(authors("Editor's note: The Reed Trust is a charity.").empty());
}

TEST_CASE("a disclaimer inside a note makes the piece an opinion of a publisher that does not share it") {
    const Reading reading = recognised(
        "Editor's note: Ada Byron is a columnist. The opinions of the author do not necessarily reflect the views of "
        "Reed "
        "Review.");
    REQUIRE(reading.article.metadata.label->value == "Opinion");
    REQUIRE(reading.article.metadata.publisher->value.name == "Reed Review");
}
