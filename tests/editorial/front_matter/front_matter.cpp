#include "editorial/front_matter/front_matter.h"

#include <catch2/catch.hpp>

#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

FrontMatter read(std::string_view text) {
    Result<FrontMatter> front = read_front_matter(text);
    REQUIRE(front);
    return std::move(*front);
}

std::string iso(const Maybe<Date>& date) { return date ? to_iso(date->value) : "none"; }

std::vector<std::string> names(std::string_view yaml) {
    std::vector<std::string> result;
    for (const Agent& agent : read("---\n" + std::string(yaml) + "\n---\n").filled.metadata.author)
        result.push_back(agent.name);
    return result;
}

const Note& note_in(const Block& block) { return std::get<Note>(block.node); }

}  // namespace

TEST_CASE("what follows the front matter is the rest, with its line") {
    const FrontMatter front = read("---\ntitle: The weir\n---\nIt stands.\n");
    REQUIRE(front.filled.metadata.headline->value == "The weir");
    REQUIRE(front.filled.metadata.headline->origin == Origin::front_matter);
    REQUIRE(front.rest == "It stands.\n");
    REQUIRE(front.rest_line == 4);
}

TEST_CASE("three dots close the block too") {
    const FrontMatter front = read("---\ntitle: A\n...\nB\n");
    REQUIRE(front.filled.metadata.headline->value == "A");
    REQUIRE(front.rest == "B\n");
}

TEST_CASE("an empty block is front matter without values") {
    const FrontMatter front = read("---\n---\nB\n");
    REQUIRE(front.rest == "B\n");
    REQUIRE(front.rest_line == 3);
}

TEST_CASE("a thematic break at the top stays in the body") {
    for (const std::string_view text :
         {"---\nProse without a key.\n\nMore prose.\n", "---\n\nProse.\n", "---\nProse.\n---\nMore.\n", "---\n",
          "----\ntitle: A\n----\n", "---\nAs he said: no.\n\nMore.\n"}) {
        REQUIRE(read(text).rest == text);
        REQUIRE(read(text).rest_line == 1);
    }
}

TEST_CASE("the keys of several tools name the same fields") {
    const FrontMatter front = read(
        "---\nTitle: T\nsubtitle: S\npublishDate: 2024-08-21T06:30:00Z\nlast_modified_at: 3 September 2024\nlocale: "
        "en_GB\n"
        "canonical_url: https://times.example/weir\nkicker: Opinion\ntags: [rivers, flood]\nrights: © 2024 Example "
        "Times\n"
        "site: Example Times\nfeature_image: weir.png\n---\n");
    REQUIRE(front.filled.metadata.headline->value == "T");
    REQUIRE(front.filled.metadata.alternative_headline->value == "S");
    REQUIRE(iso(front.filled.metadata.date_published) == "2024-08-21T06:30:00Z");
    REQUIRE(iso(front.filled.metadata.date_modified) == "2024-09-03");
    REQUIRE(front.filled.metadata.in_language->value == "en-GB");
    REQUIRE(front.filled.metadata.url->value == "https://times.example/weir");
    REQUIRE(front.filled.metadata.label->value == "Opinion");
    REQUIRE(front.filled.metadata.type == ArticleType::opinion);
    REQUIRE(front.filled.metadata.keywords == std::vector<std::string>{"rivers", "flood"});
    REQUIRE(front.filled.metadata.copyright_notice->value == "© 2024 Example Times");
    REQUIRE(front.filled.metadata.publisher->value.name == "Example Times");
    REQUIRE(front.filled.metadata.image.at(0).image.url == "weir.png");
    REQUIRE(front.filled.diagnostics.empty());
}

TEST_CASE("authors may be a string, a list, a map or a list of maps") {
    const std::vector<std::string> two{"Ada Byron", "Ben Ode"};
    REQUIRE(names("author: Ada Byron and Ben Ode") == two);
    REQUIRE(names("authors: Ada Byron, Ben Ode") == two);
    REQUIRE(names("by: Ada Byron; Ben Ode") == two);
    REQUIRE(names("author: [Ada Byron, Ben Ode]") == two);
    REQUIRE(names("author:\n  - name: Ada Byron\n  - name: Ben Ode") == two);
    REQUIRE(names("author: {name: Ada Byron}") == std::vector<std::string>{"Ada Byron"});
    REQUIRE(names("author:\n  - Ben Ode, Jr.") == std::vector<std::string>{"Ben Ode, Jr."});
    REQUIRE(names("author: Ada Byron, Ben Ode, Jr. and Cy Lund") ==
            std::vector<std::string>{"Ada Byron", "Ben Ode, Jr.", "Cy Lund"});
}

TEST_CASE("an author's map gives mail, title, affiliation and biography") {
    const FrontMatter front = read(
        "---\nauthor:\n  - name: Ada Byron\n    job_title: editor\n    affiliation: [Example Times, Reed Institute]\n  "
        "  bio: Ada "
        "walks rivers.\n    orcid: 0000-0001\n  - Ben Ode <ben@times.example>\n---\n");
    const Agent& ada = front.filled.metadata.author.at(0);
    REQUIRE(ada.job_title == "editor");
    REQUIRE(ada.affiliation == std::vector<std::string>{"Example Times", "Reed Institute"});
    REQUIRE(plain_text(ada.bio) == "Ada walks rivers.");
    REQUIRE(ada.identifier == "https://orcid.org/0000-0001");
    REQUIRE(front.filled.metadata.author.at(1).name == "Ben Ode");
    REQUIRE(front.filled.metadata.author.at(1).email == "ben@times.example");
}

TEST_CASE("notes are blocks, placed by kind") {
    const FrontMatter front = read(
        "---\neditors-note: Written before the inquiry.\ndisclaimer: The views are the authors' own.\ncorrections:\n  "
        "- date: "
        "2024-09-03\n    text: The cost was misstated.\nnotes:\n  - kind: disclosure-sponsor\n    text: Paid for by "
        "Reed "
        "Trust.\n  - kind: internal\n    text: Hold the photo.\n---\n");
    REQUIRE(front.filled.head_notes.size() == 3);
    REQUIRE(front.filled.foot_notes.size() == 2);
    REQUIRE(note_in(front.filled.head_notes[0]).kind == NoteKind::editor);
    REQUIRE(plain_text(note_in(front.filled.head_notes[0]).body) == "Written before the inquiry.");
    REQUIRE(note_in(front.filled.head_notes[1]).kind == NoteKind::disclosure_sponsor);
    REQUIRE(note_in(front.filled.head_notes[2]).visibility == Visibility::internal);
    REQUIRE(note_in(front.filled.foot_notes[0]).kind == NoteKind::disclaimer);
    REQUIRE(note_in(front.filled.foot_notes[1]).kind == NoteKind::correction);
    REQUIRE(to_iso(*note_in(front.filled.foot_notes[1]).date) == "2024-09-03");
    REQUIRE(note_in(front.filled.foot_notes[1]).origin == Origin::front_matter);
}

TEST_CASE("an unknown key is kept and reported with its line") {
    const FrontMatter front = read("---\ntitle: A\nmood: calm\n---\n");
    REQUIRE(front.filled.metadata.extra == std::vector<std::pair<std::string, std::string>>{{"mood", "calm"}});
    REQUIRE(front.filled.diagnostics.size() == 1);
    REQUIRE(front.filled.diagnostics[0].finding == "front-matter-unknown-key");
    REQUIRE(front.filled.diagnostics[0].source.begin == SourcePosition{3, 1});
}

TEST_CASE("two keys for one field are a conflict; the first stays") {
    const FrontMatter front = read("---\ntitle: A\nheadline: B\n---\n");
    REQUIRE(front.filled.metadata.headline->value == "A");
    REQUIRE(front.filled.diagnostics.at(0).finding == "front-matter-conflict");
}

TEST_CASE("a block that does not parse is an error with its place") {
    const Result<FrontMatter> front = read_front_matter("---\ntitle: A\nlist: [a, b\n---\nB\n");
    REQUIRE_FALSE(front);
    REQUIRE(front.error().kind == ErrorKind::malformed);
    REQUIRE(front.error().line >= 3);
    REQUIRE(front.error().column >= 1);
}

TEST_CASE("a date that is none is an error with its line") {
    const Result<FrontMatter> front = read_front_matter("---\ntitle: A\ndate: soon\n---\n");
    REQUIRE_FALSE(front);
    REQUIRE(front.error().line == 3);
}

TEST_CASE("bombs of aliases and deep nesting are refused") {
    std::string bomb = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 10; ++i) {
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
        for (int j = 0; j < 10; ++j) bomb += (j == 0 ? "*a" : ", *a") + std::to_string(i - 1);
        bomb += "]\n";
    }
    REQUIRE(read_front_matter(bomb + "---\n").error().kind == ErrorKind::limit);
    REQUIRE_FALSE(read_front_matter("---\na: " + std::string(5000, '[') + "\n---\n"));
}

TEST_CASE("a flag sets by the same names; authors add up") {
    Metadata metadata;
    REQUIRE(set_metadata(metadata, "Title", "A", Origin::flag));
    REQUIRE(set_metadata(metadata, "author", "Ada Byron", Origin::flag));
    REQUIRE(set_metadata(metadata, "author", "Ben Ode", Origin::flag));
    REQUIRE(set_metadata(metadata, "mood", "calm", Origin::flag));
    REQUIRE(metadata.headline->origin == Origin::flag);
    REQUIRE(metadata.author.size() == 2);
    REQUIRE(metadata.extra.at(0).first == "mood");
    REQUIRE(set_metadata(metadata, "date", "soon", Origin::flag).error().kind == ErrorKind::malformed);
}

TEST_CASE("YAML with keys that we know and no end is an error, prose below a thematic break is not") {
    const Result<FrontMatter> front = read_front_matter("---\ntitle: The weir\nauthor: Ada Byron\n\nIt never ends.\n");
    REQUIRE_FALSE(front);
    REQUIRE(front.error().kind == ErrorKind::malformed);
    REQUIRE(front.error().message.find("never closed") != std::string::npos);
    for (const std::string_view text :
         {"---\nNote: the ferry is late.\nCorrection: it is not.\n\nProse.\n", "---\nTitle: a word.\n\nProse.\n"}) {
        INFO(text);
        REQUIRE(read(text).rest == text);
    }
}
