#include "sources/globs.h"

#include <catch2/catch.hpp>

#include <string>

using namespace offprint::sources;

namespace {

bool matches(std::string_view pattern, std::string_view path) {
    return Glob(pattern).matches(path, HiddenNames::spelt);
}

}  // namespace

TEST_CASE("a pattern without a slash is for the last part, at any depth") {
    REQUIRE(matches("*.html", "a.html"));
    REQUIRE(matches("*.html", "may/letters/a.html"));
    REQUIRE_FALSE(matches("may", "may/a.html"));
    REQUIRE_FALSE(matches("*.html", "a.html.bak"));
}

TEST_CASE("a pattern with a slash is for the whole path") {
    REQUIRE(matches("may/*.html", "may/a.html"));
    REQUIRE_FALSE(matches("may/*.html", "2024/may/a.html"));
    REQUIRE_FALSE(matches("may/*.html", "may/letters/a.html"));
    REQUIRE(matches("/a.html", "a.html"));
    REQUIRE_FALSE(matches("/a.html", "may/a.html"));
}

TEST_CASE("two stars are any number of parts, none too") {
    REQUIRE(matches("**/letters/*.md", "letters/a.md"));
    REQUIRE(matches("**/letters/*.md", "2024/may/letters/a.md"));
    REQUIRE(matches("2024/**", "2024/may/a.md"));
    REQUIRE(matches("2024/**/a.md", "2024/a.md"));
    REQUIRE_FALSE(matches("2024/**/a.md", "2023/may/a.md"));
}

TEST_CASE("a question mark and a set stand for one character, however many bytes it has") {
    REQUIRE(matches("caf?.md", "café.md"));
    REQUIRE(matches("[a-c]?.md", "b1.md"));
    REQUIRE(matches("[а-я].md", "ж.md"));
    REQUIRE(matches("[!0-9]*", "a1"));
    REQUIRE_FALSE(matches("[!0-9]*", "1a"));
    REQUIRE(matches("[]x].md", "].md"));
    REQUIRE(matches("a-[1.md", "a-[1.md"));
    REQUIRE_FALSE(matches("a?b", "a/b"));
}

TEST_CASE("a backslash makes a wildcard a character") {
    REQUIRE(matches("\\*.md", "*.md"));
    REQUIRE_FALSE(matches("\\*.md", "a.md"));
}

TEST_CASE("wildcards stand for no hidden name, but where they are asked to") {
    REQUIRE_FALSE(matches("*.md", ".a.md"));
    REQUIRE_FALSE(matches("**/a.md", ".git/a.md"));
    REQUIRE_FALSE(matches("*", "__MACOSX"));
    REQUIRE(matches(".git/*.md", ".git/a.md"));
    REQUIRE(Glob("*.md").matches(".git/.a.md", HiddenNames::as_any));
}

TEST_CASE("a pattern of many stars takes no more time than its length times the name's") {
    std::string stars, folders;
    for (int i = 0; i < 2000; ++i) {
        stars += "*a";
        folders += "**/x/";
    }
    REQUIRE_FALSE(matches(stars + "b", std::string(20'000, 'a')));
    REQUIRE_FALSE(matches(folders + "y", std::string(4000, 'x')));
}
