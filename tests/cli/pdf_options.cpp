#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;

namespace {

constexpr const char* article =
    "---\ntitle: The lower ferry\nlang: en-GB\n---\n\nThe ferry [runs again](https://ferry.example/times), twice a "
    "day.\n";

/// The PDF of the article under these options. Its XMP is plain text.
std::string pdf_of(const std::vector<std::string>& options) {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    std::vector<std::string> arguments{"a.md", "-o", "a.pdf"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Ran ran = run(arguments, {folder.path()});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    return contents(folder / "a.pdf");
}

std::string refusal(const std::vector<std::string>& options) {
    const TemporaryFolder folder;
    folder.write("a.md", article);
    std::vector<std::string> arguments{"a.md", "-o", "a.pdf"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Ran ran = run(arguments, {folder.path()});
    REQUIRE(ran.exit_code == 2);
    return ran.err;
}

}  // namespace

TEST_CASE("option --pdf-standard says what the PDF conforms to, by default PDF/A-2a and PDF/UA-1") {
    const std::string plain = pdf_of({});
    REQUIRE(contains(plain, "<pdfaid:conformance>A</pdfaid:conformance>"));
    REQUIRE(contains(plain, "<pdfuaid:part>1</pdfuaid:part>"));
    const std::string basic = pdf_of({"--pdf-standard", "a-2b"});
    REQUIRE(contains(basic, "<pdfaid:conformance>B</pdfaid:conformance>"));
    REQUIRE(!contains(basic, "<pdfuaid:part>"));
    REQUIRE(contains(pdf_of({"--pdf-standard", "a-3a,ua-1"}), "<pdfaid:part>3</pdfaid:part>"));
}

TEST_CASE("standards that do not exist or exclude each other are refused") {
    REQUIRE(contains(refusal({"--pdf-standard", "a-4"}), "there is no PDF standard 'a-4'; there are a-2b"));
    REQUIRE(contains(refusal({"--pdf-standard", "a-2b,a-2a"}), "one part and level"));
    REQUIRE(contains(refusal({"--pdf-standard", "a-2a", "--attach-source"}), "PDF/A-2 holds no files"));
}

TEST_CASE("option --attach-source makes PDF/A-3a and gives the same bytes again") {
    const std::string pdf = pdf_of({"--attach-source"});
    REQUIRE(contains(pdf, "<pdfaid:part>3</pdfaid:part>"));
    REQUIRE(contains(pdf, "/Type/EmbeddedFile/Subtype/text#2Fmarkdown"));
    REQUIRE(contains(pdf, "/Type/EmbeddedFile/Subtype/application#2Fjson"));
    REQUIRE(pdf == pdf_of({"--attach-source"}));
}

TEST_CASE("option --print-links changes the page") { REQUIRE(pdf_of({"--print-links"}) != pdf_of({})); }
