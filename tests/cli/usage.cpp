#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;

namespace {

/// The words with which a command line is refused; it must be refused as wrong usage and write nothing.
std::string refusal(const std::vector<std::string>& arguments) {
    const TemporaryFolder folder;
    folder.write("a.md", "Words.\n");
    folder.write("b.md", "Words.\n");
    const Ran ran = run(arguments, {folder.path()});
    REQUIRE(ran.exit_code == 2);
    REQUIRE(ran.out.empty());
    REQUIRE(entries_in(folder.path()) == 2);
    return ran.err;
}

}  // namespace

TEST_CASE("the version is printed on standard output") {
    const Ran ran = run({"--version"});
    REQUIRE(ran.exit_code == 0);
    REQUIRE(ran.out.starts_with("offprint 0."));
    REQUIRE(ran.err.empty());
}

TEST_CASE("help names every option, the formats, the exit codes, and shows examples") {
    const Ran ran = run({"--help"});
    REQUIRE(ran.exit_code == 0);
    for (const char* words : {"--output",
                              "--from",
                              "--to",
                              "--output-dir",
                              "--jobs",
                              "--metadata",
                              "--version",
                              "--no-repair",
                              "--repair",
                              "--metadata-file",
                              "--style",
                              "--css",
                              "--page-size",
                              "--allow-unpublished",
                              "--ledger",
                              "--fail-if-warnings",
                              "--quiet",
                              "--force",
                              "--pdf-standard",
                              "--attach-source",
                              "--print-links",
                              "markdown",
                              "epub",
                              "Examples:",
                              "offprint column.md -o column.pdf",
                              "Exit codes:"})
        REQUIRE(contains(ran.out, words));
}

TEST_CASE("what makes no sense is refused with a word on what does") {
    REQUIRE(contains(refusal({}), "INPUT"));
    REQUIRE(contains(refusal({"a.md"}), "-o FILE"));
    REQUIRE(contains(refusal({"a.md", "--no-such-option"}), "--no-such-option"));
    REQUIRE(contains(refusal({"a.md", "-o", "x.xyz"}), "does not say its format"));
    REQUIRE(contains(refusal({"a.md", "-t", "docx", "-o", "x"}), "there is no writer 'docx'"));
    REQUIRE(contains(refusal({"a.md", "-f", "docx", "-o", "x.txt"}), "there is no reader 'docx'"));
    REQUIRE(contains(refusal({"a.md", "-M", "author", "-o", "x.txt"}), "key=value"));
    REQUIRE(contains(refusal({"a.md", "--jobs", "0", "-o", "x.txt"}), "jobs"));
    REQUIRE(contains(refusal({"a.md", "--jobs", "many", "-o", "x.txt"}), "jobs"));
}

TEST_CASE("one output file for several inputs or formats is refused") {
    REQUIRE(contains(refusal({"a.md", "b.md", "-o", "x.txt"}), "--output-dir"));
    REQUIRE(contains(refusal({"a.md", "-t", "text,json", "-o", "x.txt"}), "--output-dir"));
    REQUIRE(contains(refusal({"a.md", "-o", "x.txt", "--output-dir", "out"}), "--output-dir"));
    REQUIRE(contains(refusal({"a.md", "b.md", "-t", "text", "--output-dir", "out", "--ledger", "x.json"}), "--ledger"));
    REQUIRE(contains(refusal({"-", "-", "-t", "text", "--output-dir", "out"}), "standard input"));
}
