#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;

namespace {

constexpr const char* letter = "---\ntitle: The lower weir\nlang: en\ndate: 2024-08-21\n---\n\nWords of the weir.\n";

void fill(const TemporaryFolder& folder, const std::string& css) {
    folder.write("a.md", letter);
    folder.write("house.css", css);
}

}  // namespace

TEST_CASE("a style, sheets and a page size are taken together") {
    const TemporaryFolder folder;
    fill(folder, "h1 { color: #123456 }\n");
    const Ran ran = run({"a.md", "--style", "manuscript", "--css", "house.css", "--page-size", "letter", "-t",
                         "pdf,epub", "--output-dir", "out", "--fail-if-warnings"},
                        {folder.path()});
    REQUIRE(ran.err.empty());
    REQUIRE(ran.exit_code == 0);
    REQUIRE(entries_in(folder / "out") == 2);
}

TEST_CASE("what a sheet says and the PDF cannot do is told with the sheet's file, line and column") {
    const TemporaryFolder folder;
    fill(folder, "h1 { color: red }\np {\n  text-shadow: 1px 1px red;\n}\n");
    const Ran ran = run({"a.md", "--css", "house.css", "-o", "a.pdf"}, {folder.path()});
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(ran.err, "house.css:3:3: warning: the PDF knows no property 'text-shadow'"));
    REQUIRE(contains(ran.err, "text-shadow: 1px 1px red;"));
    REQUIRE(run({"a.md", "--css", "house.css", "-o", "a.pdf", "--fail-if-warnings"}, {folder.path()}).exit_code == 6);
    REQUIRE(run({"a.md", "--css", "house.css", "-o", "a.pdf", "--quiet"}, {folder.path()}).err.empty());
}

TEST_CASE("styles, sizes and sheets that are not there are refused with what there is") {
    const TemporaryFolder folder;
    fill(folder, "");
    const auto refused = [&folder](const std::vector<std::string>& options, int code) {
        std::vector<std::string> arguments{"a.md", "-o", "a.pdf"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Ran ran = run(arguments, {folder.path()});
        REQUIRE(ran.exit_code == code);
        REQUIRE(entries_in(folder.path()) == 2);
        return ran.err;
    };
    REQUIRE(contains(refused({"--style", "tabloid"}, 2), "there are article, broadsheet, manuscript"));
    REQUIRE(contains(refused({"--page-size", "wide"}, 2), "'wide' is no page size; say a4,"));
    REQUIRE(contains(refused({"--page-size", "1x1mm"}, 2), "from 100 to 14400 points"));
    REQUIRE(contains(refused({"--css", "none.css"}, 1), "none.css"));
}
