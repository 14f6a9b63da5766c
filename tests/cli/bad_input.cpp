#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;
using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

/// What became of one input.
struct Converted {
    int exit_code = -1;
    std::string text, err;
};

/// Converts to text. Whatever the input: no crash, and a file exactly when it went well.
Converted convert(const std::string& name, const std::string& bytes) {
    const TemporaryFolder folder;
    folder.write(name, bytes);
    const Ran ran = run({name, "-o", "out.result", "-t", "text"}, {folder.path()});
    INFO(ran.err.substr(0, 2000));
    REQUIRE((ran.exit_code == 0 || ran.exit_code == 1));
    REQUIRE(fs::exists(folder / "out.result") == (ran.exit_code == 0));
    REQUIRE(entries_in(folder.path()) == (ran.exit_code == 0 ? 2 : 1));
    REQUIRE((ran.exit_code == 0 || contains(ran.err, ": error: ")));
    return {ran.exit_code, contents(folder / "out.result"), ran.err};
}

std::string repeated(const std::string& words, int times) {
    std::string text;
    text.reserve(words.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) text += words;
    return text;
}

std::size_t count(const std::string& text, const std::string& words) {
    std::size_t found = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + words.size())) ++found;
    return found;
}

}  // namespace

TEST_CASE("an empty file is converted with a warning, in every format") {
    for (const char* name : {"a.md", "a.txt"}) {
        const Converted empty = convert(name, "");
        REQUIRE(empty.exit_code == 0);
        REQUIRE(contains(empty.err, "[empty-input]"));
        REQUIRE(convert(name, " \n\n\t\n").exit_code == 0);
    }
    const TemporaryFolder folder;
    folder.write("a.md", "");
    const Ran ran = run({"a.md", "-t", "pdf,epub,json", "--output-dir", "out"}, {folder.path()});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    REQUIRE(entries_in(folder / "out") == 3);
}

TEST_CASE("a directory and a missing file are errors that name the file") {
    const TemporaryFolder folder;
    const Ran directory = run({".", "-o", "a.txt"}, {folder.path()});
    REQUIRE(directory.exit_code == 1);
    REQUIRE(contains(directory.err, "is a directory"));
    const Ran missing = run({"none.md", "-o", "a.txt"}, {folder.path()});
    REQUIRE(missing.exit_code == 1);
    REQUIRE(contains(missing.err, "cannot open 'none.md': No such file or directory"));
    REQUIRE(entries_in(folder.path()) == 0);
}

TEST_CASE("binary bytes are refused") {
    std::string bytes;
    for (int i = 0; i < 5000; ++i) bytes += static_cast<char>(i * 7919 % 256);
    for (const char* name : {"a.md", "a.txt", "a"}) {
        const Converted binary = convert(name, bytes);
        REQUIRE(binary.exit_code == 1);
        REQUIRE(contains(binary.err, "binary"));
    }
}

TEST_CASE("invalid UTF-8 and NUL bytes are replaced with a warning") {
    for (const char* name : {"a.md", "a.txt"}) {
        const Converted invalid = convert(name, "Caf\xC3\xA9 and \xFF more words.\n");
        REQUIRE(invalid.exit_code == 0);
        REQUIRE(contains(invalid.err, "[encoding-replaced]"));
        REQUIRE(contains(invalid.text, "Caf\u00E9 and \uFFFD more words."));
        const Converted zero = convert(name, "Some words\0 and more words.\n"s);
        REQUIRE(zero.exit_code == 0);
        REQUIRE(contains(zero.text, "Some words\uFFFD and more words."));
    }
}

TEST_CASE("UTF-16 with a byte order mark is read") {
    std::string bytes = "\xFF\xFE";
    for (const char letter : std::string("Plain words.\n")) bytes += std::string{letter, '\0'};
    const Converted read = convert("a.md", bytes);
    REQUIRE(read.exit_code == 0);
    REQUIRE(contains(read.text, "Plain words."));
}

TEST_CASE("a line of 50 MB is read to its end") {
    const std::string line = repeated("word ", 10'000'000) + "end.\n";
    const Converted text = convert("a.txt", line);
    REQUIRE(text.exit_code == 0);
    REQUIRE(contains(text.text, "end."));
}

TEST_CASE("nesting 100,000 deep is cut off and its words stay") {
    for (const char* opening : {"> ", "- ", "[", "*a ", "<div>", "<b>"}) {
        INFO(opening);
        const Converted deep = convert("a.md", repeated(opening, 100'000) + "the innermost words\n");
        REQUIRE(deep.exit_code == 0);
        REQUIRE(contains(deep.text, "innermost"));
    }
}

TEST_CASE("JSON that is nested too deep or is none is an error") {
    REQUIRE(convert("a.json", repeated("[", 100'000)).exit_code == 1);
    REQUIRE(convert("a.json", "{\"offprint\": 1, \"body\": " + repeated("[", 100'000)).exit_code == 1);
    REQUIRE(convert("a.json", "{").exit_code == 1);
    REQUIRE(convert("a.json", "{\"offprint\": 999}").exit_code == 1);
}

TEST_CASE("a table of 4,000 columns keeps its words, with a diagnostic") {
    const std::string columns = repeated("|a", 4000) + "|\n" + repeated("|-", 4000) + "|\n" + repeated("|x\n", 4000);
    const Converted wide = convert("a.md", columns);
    REQUIRE(wide.exit_code == 0);
    REQUIRE(count(wide.text, "x") >= 4000);
    REQUIRE(contains(wide.err, "warning"));
}

TEST_CASE("runs of brackets keep their words") {
    for (const char* run_of : {"![[]()", "![", "[a](", "](", "<!--", "`", "**a", "_a "}) {
        INFO(run_of);
        const Converted brackets = convert("a.md", repeated(run_of, 40'000) + "\n\nThe words after.\n");
        REQUIRE(brackets.exit_code == 0);
        REQUIRE((contains(brackets.text, "after") || std::string(run_of) == "<!--"));
    }
}

TEST_CASE("front matter that does not parse is an error, and so is one that would grow without end") {
    REQUIRE(convert("a.md", "---\ntitle: [unclosed\n---\n\nWords.\n").exit_code == 1);
    REQUIRE(convert("a.md", "---\ntitle: \"unclosed\n---\n\nWords.\n").exit_code == 1);
    REQUIRE(convert("a.txt", "---\na: b: c\n---\n\nWords.\n").exit_code == 1);
    convert("a.md", "---\ntitle: " + repeated("[", 100'000) + "\n---\n\nWords.\n");
    std::string aliases = "---\na: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char letter = 'b'; letter <= 'j'; ++letter) {
        const std::string last(1, static_cast<char>(letter - 1));
        aliases += std::string(1, letter) + ": &" + letter + " [" + repeated("*" + last + ",", 8) + "*" + last + "]\n";
    }
    convert("a.md", aliases + "title: *j\n---\n\nWords.\n");
}

TEST_CASE("front matter that is never closed is text") {
    const Converted open = convert("a.md", "---\n\nWords after a rule.\n");
    REQUIRE(open.exit_code == 0);
    REQUIRE(contains(open.text, "Words after a rule."));
}

TEST_CASE("an image that cannot be had is a warning and its description is printed, in every format") {
    const TemporaryFolder folder;
    const std::string png = contents(fs::path(OFFPRINT_SOURCE_DIR) / "fixtures/images/field.png");
    std::string zero = png;
    for (std::size_t at = 16; at < 24; ++at) zero[at] = '\0';
    std::string huge = png;
    for (const std::size_t at : {16U, 20U}) huge[at] = '\x40';
    folder.write("secret.png", png);
    folder.write("in/half.png", png.substr(0, png.size() / 2));
    folder.write("in/zero.png", zero);
    folder.write("in/huge.png", huge);
    folder.write("in/a.md",
                 "![A first](none.png)\n\n![A second](half.png)\n\n![A third](zero.png)\n\n![A fourth](huge.png)\n\n"
                 "![A fifth](../secret.png)\n\n![A sixth](https://example.org/a.png)\n\nWords.\n");
    const Ran ran = run({"in/a.md", "-t", "pdf,epub,text,json", "--output-dir", "out"}, {folder.path()});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    for (const char* finding : {"[image-missing]", "[image-unreadable]", "[image-empty]", "[image-huge]",
                                "[image-outside-folder]", "[image-remote]"})
        REQUIRE(contains(ran.err, finding));
    const std::string text = contents(folder / "out/a.txt");
    for (const char* description : {"A first", "A second", "A third", "A fourth", "A fifth", "A sixth"})
        REQUIRE(contains(text, description));
}
