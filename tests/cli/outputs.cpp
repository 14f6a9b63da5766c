#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;
namespace fs = std::filesystem;

namespace {

constexpr const char* article =
    "---\ntitle: The lower ferry\nauthor: Ada Merrow\ndate: 2024-08-21\nlang: en-GB\n---\n\n"
    "The ferry runs again, twice a day.\n";

}  // namespace

TEST_CASE("option -o writes one file in the format of its extension") {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    for (const char* name : {"a.pdf", "a.epub", "a.txt", "a.json"}) {
        const Ran ran = run({"a.md", "-o", name}, {folder.path()});
        INFO(ran.err);
        REQUIRE(ran.exit_code == 0);
        REQUIRE(ran.out.empty());
    }
    REQUIRE(contents(folder / "a.pdf").starts_with("%PDF-"));
    REQUIRE(contents(folder / "a.epub").starts_with("PK"));
    REQUIRE(contains(contents(folder / "a.txt"), "The ferry runs again, twice a day."));
    REQUIRE(contains(contents(folder / "a.json"), "\"offprint\""));
    REQUIRE(entries_in(folder.path()) == 5);
}

TEST_CASE("option -t beats the extension") {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    REQUIRE(run({"a.md", "-t", "json", "-o", "a.txt"}, {folder.path()}).exit_code == 0);
    REQUIRE(contents(folder / "a.txt").starts_with("{"));
}

TEST_CASE("option -o replaces what is there") {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    folder.write("a.txt", "old");
    REQUIRE(run({"a.md", "-o", "a.txt"}, {folder.path()}).exit_code == 0);
    REQUIRE(contains(contents(folder / "a.txt"), "ferry"));
}

TEST_CASE("an input is never overwritten, by whatever name") {
    const TemporaryFolder folder;
    folder.write("a.txt", "Words.\n");
    fs::create_symlink("a.txt", folder / "link.txt");
    for (const char* name : {"a.txt", "./a.txt", "link.txt"}) {
        const Ran ran = run({"a.txt", "-o", name}, {folder.path()});
        REQUIRE(ran.exit_code == 1);
        REQUIRE(contains(ran.err, "is an input"));
    }
    REQUIRE(run({"a.txt", "-t", "text", "--output-dir", ".", "--force"}, {folder.path()}).exit_code == 1);
    REQUIRE(run({"a.txt", "-o", "b.pdf", "--ledger", "a.txt"}, {folder.path()}).exit_code == 1);
    REQUIRE(contents(folder / "a.txt") == "Words.\n");
}

TEST_CASE("option --output-dir makes its folder and derives the names") {
    const TemporaryFolder folder;
    folder.write("in/a.md", article);
    const Ran ran = run({"in/a.md", "-t", "pdf,epub,text", "--output-dir", "out/deep"}, {folder.path()});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    for (const char* name : {"a.pdf", "a.epub", "a.txt"}) REQUIRE(fs::exists(folder / "out/deep" / name));
    REQUIRE(entries_in(folder / "out/deep") == 3);
}

TEST_CASE("a derived name replaces only with --force; the same bytes are left alone") {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    const std::vector<std::string> once{"a.md", "-t", "text", "--output-dir", "out"};
    REQUIRE(run(once, {folder.path()}).exit_code == 0);
    const fs::path out = folder / "out/a.txt";
    const auto written = fs::last_write_time(out);
    REQUIRE(run(once, {folder.path()}).exit_code == 0);
    REQUIRE(fs::last_write_time(out) == written);

    folder.write("out/a.txt", "mine");
    const Ran refused = run(once, {folder.path()});
    REQUIRE(refused.exit_code == 1);
    REQUIRE(contains(refused.err, "--force"));
    REQUIRE(contents(out) == "mine");
    REQUIRE(run({"a.md", "-t", "text", "--output-dir", "out", "--force"}, {folder.path()}).exit_code == 0);
    REQUIRE(contains(contents(out), "ferry"));
}

TEST_CASE("a hyphen is standard input and standard output") {
    const Ran ran = run({"-", "-f", "markdown", "-t", "text", "-o", "-"}, {{}, article});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(ran.out, "The ferry runs again, twice a day."));
    const Ran pdf = run({"-", "-t", "pdf", "-o", "-"}, {{}, article});
    REQUIRE(pdf.out.starts_with("%PDF-"));
    REQUIRE(pdf.err.empty());
}

TEST_CASE("/dev/stdout is written to and not replaced") {
    const Ran ran = run({"-", "-f", "markdown", "-t", "text", "-o", "/dev/stdout"}, {{}, article});
    REQUIRE(ran.exit_code == 0);
    REQUIRE(fs::is_symlink("/dev/stdout"));
}

TEST_CASE("option -M beats what the article says") {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    const Ran ran =
        run({"a.md", "-M", "author=Ben Oduya", "-M", "title=Two = two", "-t", "text", "-o", "-"}, {folder.path()});
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(ran.out, "Ben Oduya"));
    REQUIRE(contains(ran.out, "Two = two"));
    REQUIRE_FALSE(contains(ran.out, "Ada Merrow"));
}

TEST_CASE("a -M value that does not fit is an error") {
    const Ran ran = run({"-", "-M", "date=soonish", "-t", "text", "-o", "-"}, {{}, article});
    REQUIRE(ran.exit_code == 1);
    REQUIRE(contains(ran.err, "soonish"));
    REQUIRE(ran.out.empty());
}

TEST_CASE("the ledger is written as JSON") {
    const TemporaryFolder folder;
    folder.write("a.txt", "The ferry runs in May.The ticket costs 3 crowns , as before.\n");
    const Ran ran = run({"a.txt", "-o", "b.txt", "--ledger", "ledger.json"}, {folder.path()});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contents(folder / "ledger.json").starts_with("{"));
}

TEST_CASE("no output holds a path of the machine") {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    for (const char* name : {"a.txt", "a.json", "a.epub", "a.pdf"}) {
        REQUIRE(run({(folder / "a.md").string(), "-o", name, "--ledger", "ledger.json"}, {folder.path()}).exit_code ==
                0);
        REQUIRE_FALSE(contains(contents(folder / name), folder.path().string()));
        REQUIRE_FALSE(contains(contents(folder / "ledger.json"), folder.path().string()));
    }
}

TEST_CASE("the same input gives the same bytes in any time zone, language and folder") {
    const TemporaryFolder one;
    const TemporaryFolder two;
    one.write("a.md", article);
    two.write("a.md", article);
    const std::vector<std::string> arguments{"a.md", "-t", "pdf,epub,text,json", "--output-dir", "."};
    REQUIRE(run(arguments, {.folder = one.path(), .variables = {"TZ=UTC", "LANG=C"}}).exit_code == 0);
    REQUIRE(
        run(arguments, {.folder = two.path(), .variables = {"TZ=Pacific/Auckland", "LC_ALL=de_DE.UTF-8"}}).exit_code ==
        0);
    for (const char* name : {"a.pdf", "a.epub", "a.txt", "a.json"}) {
        INFO(name);
        REQUIRE((contents(one / name) == contents(two / name)));
        REQUIRE_FALSE(contents(one / name).empty());
    }
}
