#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;

/// A program that finds another file under libqpdf's name cannot read its PDF back.
namespace {

constexpr const char* article = "---\ntitle: The lower ferry\nauthor: Ada Merrow\n---\n\nThe ferry runs again.\n";

struct Blinded {
    TemporaryFolder folder;
    Blinded() {
        folder.write("a.md", article);
        folder.write("libraries/libqpdf.so.29", "no library");
    }
    [[nodiscard]] Ran run(const std::vector<std::string>& arguments) const {
        return offprint::tests::run(arguments, {.folder = folder.path(), .variables = {"LD_LIBRARY_PATH=libraries"}});
    }
};

}  // namespace

TEST_CASE("an output that the audit rejects lies beside its name, and what stood there stays") {
    const Blinded program;
    program.folder.write("a.pdf", "the old one");
    const Ran ran = program.run({"a.md", "-o", "a.pdf"});
    REQUIRE(ran.exit_code == 4);
    REQUIRE(contains(ran.err, "a.md: error: 'a.pdf' cannot be read back: libqpdf is not installed"));
    REQUIRE(contents(program.folder / "a.pdf") == "the old one");
    REQUIRE(contents(program.folder / "a.pdf.rejected").starts_with("%PDF-"));
}

TEST_CASE("the outputs that pass the audit are written beside one that does not") {
    const Blinded program;
    REQUIRE(program.run({"a.md", "-t", "pdf,text", "--output-dir", "out"}).exit_code == 4);
    REQUIRE(entries_in(program.folder / "out") == 2);
    REQUIRE(contains(contents(program.folder / "out/a.txt"), "The ferry runs again."));
    REQUIRE(contents(program.folder / "out/a.pdf.rejected").starts_with("%PDF-"));
}

TEST_CASE("nothing that the audit rejects goes to standard output") {
    const Ran ran = Blinded().run({"a.md", "-t", "pdf", "-o", "-"});
    REQUIRE(ran.exit_code == 4);
    REQUIRE(ran.out.empty());
    REQUIRE(contains(ran.err, "the output cannot be read back"));
}

TEST_CASE("with --no-audit nothing is read back") {
    const Blinded program;
    REQUIRE(program.run({"a.md", "-o", "a.pdf", "--no-audit"}).exit_code == 0);
    REQUIRE(contents(program.folder / "a.pdf").starts_with("%PDF-"));
}
