#include <catch2/catch.hpp>

#include "base/zip.h"
#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;
namespace fs = std::filesystem;

namespace {

TemporaryFolder& with_articles(TemporaryFolder& folder) {
    folder.write("rain.md",
                 "---\ntitle: Rain\nauthor: Ada Merrow\ndate: 2024-05-03\nlang: en\n---\n\nSee [snow](snow.md).\n");
    folder.write("snow.md", "---\ntitle: Snow\nauthor: Ada Merrow\ndate: 2024-01-09\nlang: en\n---\n\nIt snowed.\n");
    return folder;
}

std::string entry(const fs::path& epub, const std::string& name) {
    const auto entries = offprint::read_zip(contents(epub)).value();
    for (const offprint::ZipEntry& entry : entries)
        if (entry.name == name) return entry.bytes;
    return {};
}

}  // namespace

TEST_CASE("many articles become one publication, in every format that is named") {
    TemporaryFolder folder;
    with_articles(folder);
    const Ran ran = run({"bundle", "rain.md", "snow.md", "-o", "may.pdf", "-o", "may.epub", "-o", "may.txt", "--title",
                         "May", "--sort", "date"},
                        {folder.path()});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(contents(folder / "may.txt"), "1. Snow\n   By Ada Merrow · 9 January 2024\n2. Rain"));
    REQUIRE(contents(folder / "may.pdf").starts_with("%PDF-1.7"));
    const std::string rain = entry(folder / "may.epub", "EPUB/article-2.xhtml");
    REQUIRE(contains(rain, "<a href=\"article-1.xhtml\">snow</a>"));
    REQUIRE(contains(rain, "aria-label=\"4\""));  // as in the PDF: title, contents, Snow, Rain
}

TEST_CASE("the same articles give the same bytes again") {
    TemporaryFolder folder;
    with_articles(folder);
    for (const char* name : {"a", "b"}) {
        const std::string stem = name;
        REQUIRE(run({"bundle", "rain.md", "snow.md", "-o", stem + ".pdf", "-o", stem + ".epub"}, {folder.path()})
                    .exit_code == 0);
    }
    REQUIRE(contents(folder / "a.pdf") == contents(folder / "b.pdf"));
    REQUIRE(contents(folder / "a.epub") == contents(folder / "b.epub"));
}

TEST_CASE("an article that cannot be read stops a bundle, and nothing is written, unless it may be skipped") {
    TemporaryFolder folder;
    with_articles(folder);
    const Ran stopped = run({"bundle", "rain.md", "fog.md", "-o", "may.txt"}, {folder.path()});
    REQUIRE(stopped.exit_code == 1);
    REQUIRE(contains(stopped.err, "fog.md: error: "));
    REQUIRE(contains(stopped.err, "--skip-failed"));
    REQUIRE(entries_in(folder.path()) == 2);
    const Ran skipped = run({"bundle", "rain.md", "fog.md", "-o", "may.txt", "--skip-failed"}, {folder.path()});
    REQUIRE(skipped.exit_code == 3);
    REQUIRE(contains(contents(folder / "may.txt"), "1. Rain"));
}

TEST_CASE("standard input can be an article of a bundle; an output is never one of its inputs") {
    TemporaryFolder folder;
    with_articles(folder);
    const Ran ran = run({"bundle", "-", "snow.md", "-o", "may.txt"}, {folder.path(), "# Fog\n\nWe saw nothing.\n"});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(contents(folder / "may.txt"), "1. Fog"));
    folder.write("old.txt", "Words.\n");
    REQUIRE(run({"bundle", "old.txt", "-o", "old.txt"}, {folder.path()}).exit_code == 1);
    REQUIRE(contents(folder / "old.txt") == "Words.\n");
}

TEST_CASE("what makes no sense is refused") {
    REQUIRE(run({"bundle", "a.md"}).exit_code == 2);
    REQUIRE(run({"bundle", "a.md", "-o", "a.json"}).exit_code == 2);
    REQUIRE(run({"bundle", "a.md", "-o", "a.pdf", "-o", "a.pdf"}).exit_code == 2);
    REQUIRE(run({"bundle", "a.md", "-o", "a.pdf", "--sort", "weight"}).exit_code == 2);
    REQUIRE(run({"bundle", "a.md", "-o", "a.pdf", "--attach-source"}).exit_code == 2);
    REQUIRE(run({"bundle", "--help"}).exit_code == 0);
}
