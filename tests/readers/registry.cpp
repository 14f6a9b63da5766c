#include "readers/registry.h"

#include <set>

#include <catch2/catch.hpp>

using namespace offprint;

TEST_CASE("a file's extension chooses its reader, in capitals too, whatever is in it") {
    REQUIRE(guess_reader("a.md", "plain").name == "markdown");
    REQUIRE(guess_reader("folder.txt/a.MARKDOWN", "plain").name == "markdown");
    REQUIRE(guess_reader("a.TXT", "# Heading").name == "text");
    REQUIRE(guess_reader("a.b.json", "").name == "json");
}

TEST_CASE("without an extension that is known the first bytes choose") {
    REQUIRE(guess_reader("-", "---\ntitle: A\n---\n").name == "markdown");
    REQUIRE(guess_reader("-", "\xEF\xBB\xBF---\r\ntitle: A\r\n---\r\n").name == "markdown");
    REQUIRE(guess_reader("-", "+++\ntitle = 'A'\n+++\n").name == "markdown");
    REQUIRE(guess_reader("-", ";;;\r\n{}\r\n;;;\r\n").name == "markdown");
    REQUIRE(guess_reader("-", "% The weir\n% Ada Byron\n\nIt stands.\n").name == "markdown");
    REQUIRE(guess_reader("-", "+++ three signs").name == "text");
    REQUIRE(guess_reader("-", "%% no title").name == "text");
    REQUIRE(guess_reader("-", "# Heading\n").name == "markdown");
    REQUIRE(guess_reader("-", "{\n  \"offprint\": 1\n}").name == "json");
    REQUIRE(guess_reader("a.xyz", "Just words.").name == "text");
    REQUIRE(guess_reader("README", "{ a brace }").name == "text");
    REQUIRE(guess_reader("folder.md/README", "Just words.").name == "text");
    REQUIRE(guess_reader("", "").name == "text");
}

TEST_CASE("a reader is found by its name and by nothing else") {
    for (const ReaderRow& row : reader_rows()) REQUIRE(find_reader(row.name) == &row);
    REQUIRE(find_reader("md") == nullptr);
    REQUIRE(find_reader("") == nullptr);
}

TEST_CASE("no two readers claim the same name or extension") {
    std::set<std::string_view> seen;
    for (const ReaderRow& row : reader_rows()) {
        REQUIRE(seen.insert(row.name).second);
        for (const std::string_view extension : row.extensions)
            REQUIRE((extension == row.name || seen.insert(extension).second));
    }
}
