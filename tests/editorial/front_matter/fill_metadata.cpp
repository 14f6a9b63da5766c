#include "editorial/front_matter/fill_metadata.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "editorial/front_matter/begin_reading.h"
#include "editorial/front_matter/front_matter.h"
#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

FilledMetadata filled(const std::string& text) {
    Result<FrontMatter> front = read_front_matter(text);
    INFO((front ? std::string() : front.error().message));
    REQUIRE(front);
    return std::move(front->filled);
}

FilledMetadata from_yaml(const std::string& yaml) { return filled("---\n" + yaml + "\n---\n"); }
FilledMetadata from_toml(const std::string& toml) { return filled("+++\n" + toml + "\n+++\n"); }

std::vector<std::string> findings(const FilledMetadata& given) {
    std::vector<std::string> list;
    for (const Diagnostic& diagnostic : given.diagnostics) list.push_back(diagnostic.finding);
    return list;
}

std::string status(const std::string& yaml) {
    const FilledMetadata given = from_yaml(yaml);
    return given.metadata.publication_status ? given.metadata.publication_status->value : "none";
}

std::string published(const std::string& yaml) {
    const FilledMetadata given = from_yaml(yaml);
    return given.metadata.date_published ? to_iso(given.metadata.date_published->value) : "none";
}

const Note& note_in(const Block& block) { return std::get<Note>(block.node); }

using Extra = std::vector<std::pair<std::string, std::string>>;

}  // namespace

TEST_CASE("Hugo's params and taxonomies count as keys of the top, after those") {
    const FilledMetadata given = from_toml(
        "title = 'The weir'\n[params]\nsubtitle = 'and its water'\ntitle = 'Other'\nmood = "
        "'calm'\n[params.author]\nname "
        "= 'Ada Byron'\n[taxonomies]\ntags = ['rivers']\ncategories = ['floods']");
    REQUIRE(given.metadata.headline->value == "The weir");
    REQUIRE(given.metadata.alternative_headline->value == "and its water");
    REQUIRE(given.metadata.author.at(0).name == "Ada Byron");
    REQUIRE(given.metadata.keywords == std::vector<std::string>{"rivers", "floods"});
    REQUIRE(given.metadata.extra == Extra{{"params.title", "Other"}, {"params.mood", "calm"}});
    REQUIRE(findings(given) == std::vector<std::string>{"front-matter-conflict", "front-matter-unknown-key"});
    REQUIRE(given.diagnostics.at(1).source.begin.line == 6);
}

TEST_CASE("a top key outranks a group's key that stands before it") {
    REQUIRE(from_yaml("params:\n  title: Other\ntitle: The weir").metadata.headline->value == "The weir");
}

TEST_CASE("Jekyll's published is a draft's mark or a date") {
    REQUIRE(status("published: false") == "draft");
    REQUIRE(status("published: true") == "none");
    REQUIRE(published("published: true\ndate: 2024-08-21") == "2024-08-21");
    REQUIRE(published("published: 2024-08-21") == "2024-08-21");
    REQUIRE(status("published: 2024-08-21") == "none");
}

TEST_CASE("a draft stays a draft, whatever else the front matter says") {
    REQUIRE(status("draft: true") == "draft");
    REQUIRE(status("draft: false") == "none");
    REQUIRE(status("status: draft") == "draft");
    REQUIRE(status("draft: false\nstatus: review") == "review");
    REQUIRE(status("status: published\ndraft: true") == "draft");
    REQUIRE(findings(from_yaml("status: published\ndraft: true")) == std::vector<std::string>{"front-matter-conflict"});
    REQUIRE(findings(from_yaml("status: draft\ndraft: true")).empty());
}

TEST_CASE("an embargo is read to the minute") {
    REQUIRE(to_iso(from_yaml("embargo: 2024-08-21T06:30+02:00").metadata.embargoed_until->value) ==
            "2024-08-21T06:30+02:00");
}

TEST_CASE("the date forms of Jekyll, of mail and of calendars are read") {
    REQUIRE(published("date: 2024-08-21 06:30:00 +0200") == "2024-08-21T06:30:00+02:00");
    REQUIRE(published("date: Wed, 21 Aug 2024 06:30:00 +0000") == "2024-08-21T06:30:00Z");
    REQUIRE(published("date: 2024-08-21 06:30") == "2024-08-21T06:30");
    REQUIRE(published("date: August 21, 2024") == "2024-08-21");
    REQUIRE(published("date: 2024-08") == "2024-08");
    REQUIRE(published("lang: de\ndate: 3.4.2024") == "2024-04-03");
    REQUIRE(published("date: 3/4/2024\nlang: en-GB") == "2024-04-03");
}

TEST_CASE("authors may be maps by a key of their own") {
    const FilledMetadata given = from_yaml("authors:\n  ada: {name: Ada Byron}\n  ben: {name: Ben Ode, mood: calm}");
    REQUIRE(given.metadata.author.size() == 2);
    REQUIRE(given.metadata.author.at(1).name == "Ben Ode");
    REQUIRE(given.metadata.author.at(1).source.begin == SourcePosition{4, 3});
    REQUIRE(given.metadata.extra == Extra{{"authors.mood", "calm"}});
}

TEST_CASE("an author's name, mail and affiliations come in the shapes of several tools") {
    const std::vector<Agent> authors =
        from_yaml(
            "author:\n  - {given: Ada, family: Byron, affiliation: [{name: Reed Institute}]}\n  - {text: Ben Ode, "
            "role: edt}\n  - Cy Lund <cy@times.example>\n  - {email: di@times.example}\n  - {}\n  - ''")
            .metadata.author;
    REQUIRE(authors.size() == 4);
    REQUIRE(authors.at(0).name == "Ada Byron");
    REQUIRE(authors.at(0).affiliation == std::vector<std::string>{"Reed Institute"});
    REQUIRE(authors.at(1).role == "edt");
    REQUIRE(authors.at(2).email == "cy@times.example");
    REQUIRE(authors.at(3).name == "di@times.example");
}

TEST_CASE("an image's description may stand in keys beside it, in any order") {
    const LeadImage image =
        from_yaml("feature_image_alt: A weir\nfeature_image: weir.png\nfeature_image_caption: By the mill")
            .metadata.image.at(0);
    REQUIRE(image.image.url == "weir.png");
    REQUIRE(image.image.alt == "A weir");
    REQUIRE(image.caption == "By the mill");
    REQUIRE(from_toml("[cover]\nimage = 'weir.png'\nalt = 'A weir'\nrelative = true").metadata.extra ==
            Extra{{"cover.relative", "true"}});
    REQUIRE(findings(from_yaml("title: T\nimage_alt: A weir")) == std::vector<std::string>{"front-matter-unknown-key"});
}

TEST_CASE("a site's address outranks a path, whichever comes first") {
    const FilledMetadata given = from_yaml("permalink: /2024/weir/\ncanonical_url: https://times.example/weir");
    REQUIRE(given.metadata.url->value == "https://times.example/weir");
    REQUIRE(given.metadata.extra == Extra{{"permalink", "/2024/weir/"}});
}

TEST_CASE("notes are a list of maps, and what in them is not understood is kept") {
    const FilledMetadata given = from_toml(
        "[[notes]]\nkind = 'correction'\ndate = 2024-09-03\ntext = 'The cost was misstated.'\nauthor = 'Ben "
        "Ode'\n[[notes]]\nkind = 'grumble'\ntext = 'Seen.'\nseverity = 'low'\nplacement = 'foot'\n[[notes]]\nkind = "
        "'internal'\ntext = 'Hold.'\n[[notes]]\nkind = 'legal'");
    REQUIRE(given.foot_notes.size() == 2);
    REQUIRE(given.head_notes.size() == 1);
    const Note& correction = note_in(given.foot_notes[0]);
    REQUIRE(correction.kind == NoteKind::correction);
    REQUIRE(to_iso(*correction.date) == "2024-09-03");
    REQUIRE(correction.author == "Ben Ode");
    REQUIRE(given.foot_notes[0].source.begin.line == 2);
    REQUIRE(note_in(given.foot_notes[1]).kind == NoteKind::editor);
    REQUIRE(note_in(given.head_notes[0]).visibility == Visibility::internal);
    REQUIRE(given.metadata.extra ==
            Extra{{"notes.kind", "grumble"}, {"notes.severity", "low"}, {"notes", "kind: legal"}});
}

TEST_CASE("a note without words is kept and reported, not printed") {
    const FilledMetadata given = from_yaml("title: T\nretracted: true");
    REQUIRE(given.head_notes.empty());
    REQUIRE(given.metadata.extra == Extra{{"retracted", "true"}});
    REQUIRE(findings(given) == std::vector<std::string>{"front-matter-note-without-words"});
}

TEST_CASE("each key has a disposition in the ledger, with its field, its place and no characters") {
    const FilledMetadata given = from_yaml("title: The weir\nmood: calm\ncorrection: It is older.\nauthor:\nlastmod: " +
                                           std::string("2024-09-03"));
    std::vector<std::string> values;
    for (const LedgerEntry& entry : given.ledger.entries) {
        REQUIRE(entry.rule == "front-matter-key");
        REQUIRE(entry.disposition == Disposition::to_metadata);
        REQUIRE(entry.characters == 0);
        values.push_back(entry.after);
    }
    REQUIRE(values == std::vector<std::string>{"headline: The weir", "extra.mood: calm", "note: It is older.",
                                               "author: ", "dateModified: 2024-09-03"});
    REQUIRE(given.ledger.entries.at(2).source.begin == SourcePosition{4, 1});
}

TEST_CASE("a long value is cut between characters in the ledger, not in the metadata") {
    std::string words;
    for (int i = 0; i < 200; ++i) words += "ü";
    const FilledMetadata given = from_yaml("abstract: " + words);
    REQUIRE(given.metadata.abstract->value == words);
    REQUIRE(given.ledger.entries.at(0).before.size() == 200 + std::string("…").size());
}

TEST_CASE("a reading's ledger has the block once and then its keys") {
    const Result<BegunReading> begun =
        begin_reading({"+++\ntitle = 'The weir'\n+++\nIt stands.\n", "a.md"}, "text/markdown");
    REQUIRE(begun);
    const std::vector<LedgerEntry>& entries = begun->reading.ledger.entries;
    REQUIRE(entries.size() == 2);
    REQUIRE(entries.at(0).rule == "front-matter");
    REQUIRE(entries.at(0).characters == 21);
    REQUIRE(entries.at(1).rule == "front-matter-key");
    REQUIRE(entries.at(1).after == "headline: The weir");
}

TEST_CASE("twenty thousand keys are filled without looking at each pair") {
    std::string yaml;
    for (int i = 0; i < 9000; ++i) yaml += "tags: x\n";
    REQUIRE(from_yaml(yaml).metadata.keywords.size() == 9000);
}
