#include "readers/html/flow/note_markup.h"

#include <catch2/catch.hpp>

#include "model/walk.h"
#include "readers/html/read_html.h"

using namespace offprint;

namespace {

const std::string body =
    "<p>The mill wheel turned on Sunday for the first time since the flood, and half the village came to see it.</p>"
    "<p>It had been repaired by two carpenters from the next valley, who worked on it through the winter.</p>"
    "<p>Grain will be ground there again from the autumn on, said the miller, if the water stays as high as it is.</p>";

const std::string author = "<meta name=author content=\"Ada Merrow\">";

Reading read(const std::string& html) {
    const std::string bytes = "<!doctype html><html lang=en><head><title>The wheel turns</title>" + author +
                              "</head><body>" + html + "</body></html>";
    return *read_html(Input{bytes, "page.html"});
}

std::string page(const std::string& before, const std::string& after) {
    return before + "<article><h1>The wheel turns</h1><div class=text>" + body + "</div></article>" + after;
}

/// Kinds, places and words of the notes, a line each: "bio foot Ada Merrow mends mills."
std::string notes_of(const std::string& html) {
    std::string all;
    for (const Block& block : read(html).article.body) {
        const auto* note = std::get_if<Note>(&block.node);
        if (note == nullptr) continue;
        all += note->kind == NoteKind::bio                    ? "bio"
               : note->kind == NoteKind::disclaimer           ? "disclaimer"
               : note->kind == NoteKind::disclosure_affiliate ? "affiliate"
               : note->kind == NoteKind::correction           ? "correction"
               : note->kind == NoteKind::credit               ? "credit"
               : note->kind == NoteKind::origin               ? "origin"
                                                              : "other";
        all += note->placement == Placement::head ? " head " : " foot ";
        all += plain_text(note->body) + "\n";
    }
    return all;
}

}  // namespace

TEST_CASE("a box that is called like a biography and names an author is one, without its buttons", "[notes]") {
    REQUIRE(notes_of(page("",
                          "<aside class=author-box><img src=a.jpg alt=\"A portrait\"><p>Ada Merrow mends clocks and "
                          "writes about mills.</p><a href=/ada>View all posts</a></aside>")) ==
            "bio foot Ada Merrow mends clocks and writes about mills.\n");
    REQUIRE(notes_of(page("",
                          "<div class=\"m-contributorBio__text\"><p>Ada Merrow mends clocks and writes about "
                          "mills.</p></div>")) == "bio foot Ada Merrow mends clocks and writes about mills.\n");
}

TEST_CASE("a box that is only called author is a biography where its words are one", "[notes]") {
    REQUIRE(notes_of(page("",
                          "<div class=author><p>Ada Merrow is a reporter who lives in the mill that she writes "
                          "about.</p></div>")) ==
            "bio foot Ada Merrow is a reporter who lives in the mill that she writes about.\n");
    REQUIRE(notes_of(page("", "<div class=author>Ada Merrow, Staff Writer</div>")).empty());
    REQUIRE(notes_of(page("", "<div class=author-wrapper>Written by Ada Merrow and Joan Castle</div>")).empty());
}

TEST_CASE("a disclosure binds wherever it stands on the page", "[notes]") {
    const std::string words = "We may earn a commission if you buy through links on this page.";
    REQUIRE(notes_of(page("<div class=top><p>" + words + "</p></div>", "")) == "affiliate head " + words + "\n");
    REQUIRE(notes_of(page("", "<footer><p>" + words + "</p></footer>")) == "affiliate foot " + words + "\n");
}

TEST_CASE("a line after the body is a note by its words", "[notes]") {
    REQUIRE(notes_of(page("", "<p>This article was originally published in The Valley Post.</p>")) ==
            "origin foot This article was originally published in The Valley Post.\n");
    REQUIRE(notes_of(page("", "<div class=source><p>Ben Ode contributed to this report.</p></div>")) ==
            "credit foot Ben Ode contributed to this report.\n");
}

TEST_CASE("a note that is printed twice on a page is kept once", "[notes]") {
    const std::string note = "<p>Correction: An earlier version of this article named another valley.</p>";
    REQUIRE(notes_of(page("", "<div class=wide>" + note + "</div><div class=narrow>" + note + "</div>"))
                .find("correction", 11) == std::string::npos);
}

TEST_CASE("what is the site's, a comment's, a picture's or a date is no note of the article", "[notes]") {
    REQUIRE(notes_of(page("", "<footer><p>\xC2\xA9 2024 Valley Post. All rights reserved.</p></footer>")).empty());
    REQUIRE(
        notes_of(page("", "<div class=comments><p>Correction: it was the other valley, and a better wheel.</p></div>"))
            .empty());
    REQUIRE(notes_of(page("<p>Photo: Ben Ode</p>", "")).empty());
    REQUIRE(notes_of(page("<p>Updated: 6 May 2024</p>", "")).empty());
    REQUIRE(notes_of(page("", "<p>In cooperation with</p>")).empty());
}

TEST_CASE("names of boxes are known however their words are joined", "[notes]") {
    using html::MarkStrength;
    REQUIRE(html::note_mark("c-authorBio__wrap")->kind == NoteKind::bio);
    REQUIRE(html::note_mark("AbouttheAuthorresponsive")->strength == MarkStrength::sure);
    REQUIRE(html::note_mark("x editors_note")->kind == NoteKind::editor);
    REQUIRE(html::note_mark("bio-text")->strength == MarkStrength::likely);
    REQUIRE_FALSE(html::note_mark("biology-lab"));
    REQUIRE_FALSE(html::note_mark("cauthority"));
    REQUIRE_FALSE(html::note_mark(""));
}
