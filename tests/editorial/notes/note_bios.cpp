#include "editorial/notes/note_bios.h"

#include <catch2/catch.hpp>

#include "editorial/notes/note_cases.h"

using namespace offprint;
using namespace offprint::testing;

TEST_CASE("a known author's biography at the foot is one, in several languages") {
    CHECK(foot_kind("Ada Merrow is a professor of hydrology at the University of Reed.", {"Ada Merrow"}) ==
          NoteKind::bio);
    CHECK(foot_kind("Merrow is a hydrologist.", {"Ada Merrow"}) == NoteKind::bio);
    CHECK(foot_kind("Ben Ode writes about rivers. Follow him on Twitter @benode.", {"Ben Ode"}) == NoteKind::bio);
    CHECK(foot_kind("Ada Merrow ist Professorin in Ried.", {"Ada Merrow"}) == NoteKind::bio);
    CHECK(foot_kind("Ada Merrow est chercheuse à Roseau.", {"Ada Merrow"}) == NoteKind::bio);
    CHECK(foot_kind("Ada Merrow es profesora en Caña.", {"Ada Merrow"}) == NoteKind::bio);
    CHECK(foot_kind("Ada Merrow è giornalista a Canna.", {"Ada Merrow"}) == NoteKind::bio);
    CHECK(foot_kind("Ada Merrow é jornalista e mora em Junco.", {"Ada Merrow"}) == NoteKind::bio);
    CHECK(foot_kind("Ада Мерроу — профессор гидрологии.", {"Ада Мерроу"}) == NoteKind::bio);
    CHECK(foot_kind("Ada Merrow, Kamış Üniversitesi'nde profesördür.", {"Ada Merrow"}) == NoteKind::bio);
    CHECK(foot_kind("ليلى القصب باحثة في الأنهار.", {"ليلى القصب"}) == NoteKind::bio);
    CHECK(foot_kind("陆苇是河流学教授。", {"陆苇"}) == NoteKind::bio);
    CHECK(foot_kind("आदा मेरो नदियों की प्रोफ़ेसर हैं।", {"आदा मेरो"}) == NoteKind::bio);
}

TEST_CASE("where no author is known the shape must be strong, or the paragraph italic") {
    CHECK(foot_kind("Ada Merrow is a reporter for Reed Review.") == NoteKind::bio);
    CHECK(foot_kind("Ben Ode is a professor of hydrology and lives in Reedham.") == NoteKind::bio);
    CHECK(only_kind(at_foot(Blocks{italic("Ada Merrow is a professor at Reed.")})) == NoteKind::bio);
    CHECK_FALSE(foot_kind("Ada Merrow is a farmer who has seen three floods."));
    CHECK_FALSE(foot_kind("Ben Ode is a director of the mill."));
    CHECK_FALSE(foot_kind("The reporter is gone, and so is the writer."));
}

TEST_CASE("somebody else than the known author has no biography at the foot") {
    CHECK_FALSE(foot_kind("Ben Ode is a reporter for Reed Review.", {"Ada Merrow"}));
    CHECK_FALSE(midst_kind("Ada Merrow is a farmer who has seen three floods."));
    CHECK_FALSE(midst_kind("Ada Merrow is a reporter for Reed Review and lives in Reedham."));
}

TEST_CASE("several authors have their biographies in a row") {
    const Reading reading = at_foot({paragraph("Ada Merrow is a professor of hydrology at the University of Reed."),
                                     paragraph("Ben Ode is a columnist.")},
                                    {"Ada Merrow", "Ben Ode"});
    REQUIRE(notes_of(reading).size() == 2);
    const std::vector<Agent>& authors = reading.article.metadata.author;
    CHECK(authors.at(0).job_title == "professor of hydrology");
    CHECK(authors.at(0).affiliation == std::vector<std::string>{"University of Reed"});
    CHECK(plain_text(authors.at(1).bio) == "Ben Ode is a columnist.");
    CHECK(authors.at(1).job_title == "columnist");
}

TEST_CASE("a biography that ends in a disclaimer is both") {
    const Note note = notes_of(at_foot("Ada Merrow is a reporter and lives in Reedham. The opinions expressed here are "
                                       "the author's own."))
                          .at(0);
    CHECK(note.kind == NoteKind::bio);
    CHECK(note.also == std::vector<NoteKind>{NoteKind::disclaimer});
}

TEST_CASE("the author without a name and the author's address are told at the foot") {
    CHECK(foot_kind("The author is a lecturer at Reed.") == NoteKind::bio);
    CHECK(foot_kind("Die Autorin ist Professorin in Ried.") == NoteKind::bio);
    CHECK(foot_kind("Follow her on Twitter @adamerrow.") == NoteKind::bio);
    CHECK_FALSE(foot_kind("Follow her to the weir, he said."));
}
