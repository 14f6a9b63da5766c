#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;

namespace {

constexpr const char* article = "First words.\n\nSee ![the map](none.png) here.\n";

}  // namespace

TEST_CASE("a diagnostic names file, line and column, and shows the line with a caret") {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    const Ran ran = run({"a.md", "-o", "a.txt"}, {folder.path()});
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(ran.err, "a.md:3:1: warning: image 'none.png' is not there"));
    REQUIRE(contains(ran.err, " [image-missing]\n"));
    REQUIRE(contains(ran.err, " | See ![the map](none.png) here.\n"));
    REQUIRE(contains(ran.err, " | ^\n"));
}

TEST_CASE("front matter that does not parse is an error at its place") {
    const TemporaryFolder folder;
    folder.write("a.md", "---\ntitle: [unclosed\n---\n\nWords.\n");
    const Ran ran = run({"a.md", "-o", "a.txt"}, {folder.path()});
    REQUIRE(ran.exit_code == 1);
    REQUIRE(ran.err.starts_with("a.md:"));
    REQUIRE(contains(ran.err, ": error: "));
    REQUIRE(contains(ran.err, "^"));
    REQUIRE(entries_in(folder.path()) == 1);
}

TEST_CASE("there is colour at a terminal, unless NO_COLOR is set, and nowhere else") {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    const std::vector<std::string> arguments{"a.md", "-o", "a.txt"};
    REQUIRE(contains(run(arguments, {.folder = folder.path(), .is_terminal = true}).err, "\x1b["));
    const Ran plain = run(arguments, {.folder = folder.path(), .is_terminal = true, .variables = {"NO_COLOR=1"}});
    REQUIRE(contains(plain.err, "[image-missing]"));
    REQUIRE_FALSE(contains(plain.err, "\x1b["));
    REQUIRE_FALSE(contains(run(arguments, {folder.path()}).err, "\x1b["));
}

TEST_CASE("option --quiet says nothing but errors") {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    REQUIRE(run({"a.md", "-o", "a.txt", "--quiet"}, {folder.path()}).err.empty());
    REQUIRE(contains(run({"none.md", "-o", "a.txt", "--quiet"}, {folder.path()}).err, "none.md"));
}

TEST_CASE("option --fail-if-warnings exits with 6, with the outputs written all the same") {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    folder.write("b.md", "---\ntitle: B\ndate: 2024-08-21\nlang: en\n---\n\nWords.\n");
    REQUIRE(run({"a.md", "-o", "a.txt", "--fail-if-warnings"}, {folder.path()}).exit_code == 6);
    REQUIRE(contains(contents(folder / "a.txt"), "First words."));
    const Ran clean = run({"b.md", "-o", "b.txt", "--fail-if-warnings"}, {folder.path()});
    INFO(clean.err);
    REQUIRE(clean.exit_code == 0);
}

TEST_CASE("a line of megabytes is cut around its column") {
    const TemporaryFolder folder;
    folder.write("a.md", std::string(1'000'000, 'x') + " ![the map](none.png)\n");
    const Ran ran = run({"a.md", "-t", "json", "-o", "a.json"}, {folder.path()});
    REQUIRE(contains(ran.err, "[image-missing]"));
    REQUIRE(ran.err.size() < 2000);
}

TEST_CASE("control characters of the input do not reach the terminal") {
    const TemporaryFolder folder;
    folder.write("a.md", "Red \x1b[31malert\x07 ![the map](none.png)\n");
    const Ran ran = run({"a.md", "-o", "a.txt"}, {folder.path()});
    REQUIRE(contains(ran.err, "[image-missing]"));
    REQUIRE_FALSE(contains(ran.err, "\x1b"));
    REQUIRE_FALSE(contains(ran.err, "\x07"));
}
