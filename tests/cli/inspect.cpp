#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;

namespace {

constexpr const char* column =
    "---\ntitle: The lower ferry\nauthor: Ada Merrow\ndate: 2024-08-21\nlang: en-GB\npublisher: Reed Times\n---\n\n"
    "5 min read\n\n"
    "The ferry runs again in May.The ticket costs 3 crowns , as before.\n\n"
    "Correction: an earlier version gave another price.\n";

Ran inspect(std::vector<std::string> options, const char* text = column, const Surroundings& around = {}) {
    const TemporaryFolder folder;
    folder.write("a.md", text);
    options.insert(options.begin(), "inspect");
    options.push_back("a.md");
    Surroundings surroundings = around;
    surroundings.folder = folder.path();
    Ran ran = run(options, surroundings);
    REQUIRE(entries_in(folder.path()) == 1);  // It writes nothing.
    return ran;
}

}  // namespace

TEST_CASE("inspect shows what was found, from where, what was left out, repaired and accounted for") {
    const Ran ran = inspect({});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    for (const char* words : {"The lower ferry  front matter", "Ada Merrow", "2024-08-21", "Reed Times", "Notes (1)",
                              "correction", "Correction: an earlier version", "Left out", "5 min read", "Repaired",
                              "run-together", "- ", "+ ", "Account", "100"})
        REQUIRE(contains(ran.out, words));
    REQUIRE_FALSE(contains(ran.out, "\x1b["));
}

TEST_CASE("inspect --json gives the keys of the extraction corpus and the metadata by their names") {
    const Ran ran = inspect({"--json"});
    INFO(ran.out);
    REQUIRE(ran.exit_code == 0);
    for (const char* words :
         {R"("title":"The lower ferry")", R"("byline":["Ada Merrow"])", R"("date":"2024-08-21")", R"("lang":"en-GB")",
          R"("siteName":"Reed Times")",
          R"("text":"The ferry runs again in May.\n\nThe ticket costs 3 crowns, as before.")", R"("captions":[)",
          R"("disclaimer":"Correction: an earlier version gave another price.")", R"("notes":[{"kind":"correction")",
          R"("dropped":[)", R"("repaired":[)", R"("account":{"sourceCharacters":)",
          R"("headline":{"value":"The lower ferry","origin":"front-matter")"})
        REQUIRE(contains(ran.out, words));
    REQUIRE(ran.out.find('\n') == ran.out.size() - 1);
}

TEST_CASE("inspect takes several articles, and goes on after one that fails") {
    const TemporaryFolder folder;
    folder.write("a.md", "# One\n\nWords.\n");
    folder.write("b.md", "# Two\n\nWords.\n");
    const Ran ran = run({"inspect", "--json", "a.md", "missing.md", "b.md"}, {folder.path()});
    REQUIRE(ran.exit_code == 3);
    REQUIRE(contains(ran.out, R"("title":"One")"));
    REQUIRE(contains(ran.out, R"("title":"Two")"));
    REQUIRE(contains(ran.err, "missing.md"));
}

TEST_CASE("inspect shows drafts, and keeps what an export broke under --no-repair") {
    REQUIRE(inspect({}, "---\ntitle: A\ndraft: true\n---\n\nWords.\n").exit_code == 0);
    const Ran ran = inspect({"--no-repair"});
    REQUIRE(ran.exit_code == 0);
    REQUIRE_FALSE(contains(ran.out, "Repaired"));
    const Ran one = inspect({"--repair", "run-together"});
    REQUIRE(contains(one.out, "run-together"));
    REQUIRE_FALSE(contains(one.out, "space-before-punctuation"));
}

TEST_CASE("inspect's page moves no cursor") {
    const Ran ran = inspect({}, "# One \x1b[2J two\n\nWords \x07 here.\n");
    REQUIRE(ran.exit_code == 0);
    REQUIRE_FALSE(contains(ran.out, "\x1b"));
    REQUIRE_FALSE(contains(ran.out, "\x07"));
}

TEST_CASE("inspect --explain shows which parts of a page were taken and which were left, in its order") {
    const TemporaryFolder folder;
    folder.write("page.html",
                 "<!DOCTYPE html><title>The lower weir</title><nav id='top'><a href='/'>Home</a></nav>"
                 "<article class='story'><h1>The lower weir</h1>"
                 "<p>The weir holds the water of many small fields, and nobody who farms there complains of it.</p>"
                 "<p>The owners paid for it in 1996, after a quarrel that the clerk wrote down in the big book.</p>"
                 "</article><footer>All \x07 rights</footer>");
    const Ran ran = run({"inspect", "--explain", "page.html"}, {folder.path()});
    INFO(ran.out);
    REQUIRE(ran.exit_code == 0);
    for (const char* words : {"The page", "article.story", "body", "footer", "left-out", "line 1", "The weir holds"})
        REQUIRE(contains(ran.out, words));
    REQUIRE_FALSE(contains(ran.out, "\x07"));
    REQUIRE(ran.out.find("article.story") < ran.out.find("footer"));
    REQUIRE_FALSE(contains(run({"inspect", "page.html"}, {folder.path()}).out, "article.story"));
    const Ran json = run({"inspect", "--json", "--explain", "page.html"}, {folder.path()});
    REQUIRE(contains(json.out, R"("explanations":[{"place":)"));
    REQUIRE_FALSE(contains(run({"inspect", "--json", "page.html"}, {folder.path()}).out, "explanations"));
}

TEST_CASE("inspect has a help of its own and refuses what makes no sense") {
    REQUIRE(contains(run({"inspect", "--help"}).out, "--json"));
    REQUIRE(run({"inspect"}).exit_code == 2);
    REQUIRE(run({"inspect", "a.md", "-o", "x.pdf"}).exit_code == 2);
}
