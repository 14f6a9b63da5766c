#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;
namespace fs = std::filesystem;

namespace {

std::string article(int number) {
    return "---\ntitle: Article " + std::to_string(number) + "\ndate: 2024-08-21\nlang: en\n---\n\nWords of number " +
           std::to_string(number) + ", some of which are long enough to be hyphenated: extraordinary circumstances.\n";
}

}  // namespace

TEST_CASE("many articles are written each to its own outputs") {
    const TemporaryFolder folder;
    std::vector<std::string> arguments{"-t", "text", "--output-dir", "out"};
    for (int i = 0; i < 20; ++i)
        arguments.push_back(folder.write("in/" + std::to_string(i) + ".md", article(i)).string());
    const Ran ran = run(arguments, {folder.path()});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    for (int i = 0; i < 20; ++i)
        REQUIRE(
            contains(contents(folder / ("out/" + std::to_string(i) + ".txt")), "Words of number " + std::to_string(i)));
}

TEST_CASE("the number of jobs changes neither a byte nor the order of what is said") {
    const TemporaryFolder folder;
    std::vector<std::string> inputs;
    for (int i = 0; i < 6; ++i)
        inputs.push_back(folder.write(std::to_string(i) + ".md", article(i) + "\n![A map](none.png)\n").string());
    const auto run_with = [&](const std::string& jobs) {
        std::vector<std::string> arguments{"-t", "pdf,epub,text,json", "--jobs", jobs, "--output-dir", "out" + jobs};
        arguments.insert(arguments.end(), inputs.begin(), inputs.end());
        return run(arguments, {folder.path()});
    };
    const Ran one = run_with("1");
    const Ran four = run_with("4");
    REQUIRE(one.exit_code == 0);
    REQUIRE(four.exit_code == 0);
    REQUIRE(contains(one.err, "[image-missing]"));
    REQUIRE(one.err == four.err);
    REQUIRE(entries_in(folder / "out1") == 24);
    for (const auto& entry : fs::directory_iterator(folder / "out1")) {
        INFO(entry.path());
        REQUIRE((contents(entry.path()) == contents(folder / "out4" / entry.path().filename())));
    }
}

TEST_CASE("one that fails does not stop the rest") {
    const TemporaryFolder folder;
    folder.write("a.md", article(1));
    folder.write("b.md", "---\ntitle: [unclosed\n---\n\nWords.\n");
    folder.write("c.md", article(3));
    const Ran ran = run({"a.md", "b.md", "none.md", "c.md", "-t", "text", "--output-dir", "out"}, {folder.path()});
    REQUIRE(ran.exit_code == 3);
    REQUIRE(contains(ran.err, "b.md:"));
    REQUIRE(contains(ran.err, "none.md"));
    REQUIRE(fs::exists(folder / "out/a.txt"));
    REQUIRE(fs::exists(folder / "out/c.txt"));
    REQUIRE(entries_in(folder / "out") == 2);
}

TEST_CASE("two that would write the same file are told apart in the order of the inputs, and it is said") {
    const TemporaryFolder folder;
    folder.write("x/a.md", article(1));
    folder.write("y/a.md", article(2));
    folder.write("z/A.txt", "Words of number 3.\n");
    folder.write("a-2.md", article(4));
    const Ran ran =
        run({"x/a.md", "y/a.md", "z/A.txt", "a-2.md", "-t", "text", "--output-dir", "out"}, {folder.path()});
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(contents(folder / "out/a.txt"), "Words of number 1"));
    REQUIRE(contains(contents(folder / "out/a-2.txt"), "Words of number 2"));
    REQUIRE(entries_in(folder / "out") == 4);
    REQUIRE(contains(ran.err, "y/a.md: warning: "));
    REQUIRE(contains(ran.err, "[name-taken]"));
    REQUIRE_FALSE(contains(ran.err, "x/a.md: warning: "));
}

TEST_CASE("there may be more jobs than articles") {
    const TemporaryFolder folder;
    folder.write("a.md", article(1));
    REQUIRE(run({"a.md", "-t", "text", "--output-dir", "out", "--jobs", "64"}, {folder.path()}).exit_code == 0);
}

TEST_CASE("progress is shown at a terminal for many, and nowhere else") {
    const TemporaryFolder folder;
    folder.write("a.md", article(1));
    folder.write("b.md", article(2));
    const std::vector<std::string> arguments{"a.md", "b.md", "-t", "text", "--output-dir", "out"};
    REQUIRE(run(arguments, {folder.path()}).err.empty());
    REQUIRE(contains(run(arguments, {.folder = folder.path(), .is_terminal = true}).err, "2/2"));
    std::vector<std::string> quiet = arguments;
    quiet.push_back("--quiet");
    REQUIRE(run(quiet, {.folder = folder.path(), .is_terminal = true}).err.empty());
}
