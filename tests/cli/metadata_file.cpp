#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;

namespace {

constexpr const char* column =
    "---\ntitle: The lower ferry\nauthor: Ada Merrow\nlang: en\n---\n\nThe ferry runs again.\n";

}  // namespace

TEST_CASE("a metadata file beats the front matter, and -M beats the metadata file") {
    const TemporaryFolder folder;
    folder.write("a.md", column);
    folder.write("m.toml", "title = \"The upper ferry\"\nauthor = [\"Ben Oduya\"]\n");
    const Ran ran = run({"a.md", "--metadata-file", "m.toml", "-M", "author=Ruth Calloway", "-t", "text", "-o", "-"},
                        {folder.path()});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(ran.out, "The upper ferry"));
    REQUIRE(contains(ran.out, "Ruth Calloway"));
    REQUIRE_FALSE(contains(ran.out, "Ben Oduya"));
    REQUIRE_FALSE(contains(ran.out, "Ada Merrow"));
}

TEST_CASE("a metadata file that is not there or does not parse is an error that names it and the line") {
    const TemporaryFolder folder;
    folder.write("a.md", column);
    folder.write("m.yaml", "title: A\nauthor: [Ada\n");
    const Ran missing = run({"a.md", "--metadata-file", "none.yaml", "-t", "text", "-o", "-"}, {folder.path()});
    REQUIRE(missing.exit_code == 1);
    REQUIRE(contains(missing.err, "none.yaml"));
    const Ran broken = run({"a.md", "--metadata-file", "m.yaml", "-t", "text", "-o", "-"}, {folder.path()});
    REQUIRE(broken.exit_code == 1);
    REQUIRE(contains(broken.err, "m.yaml"));
    REQUIRE(broken.out.empty());
}

TEST_CASE("the schema of the JSON form is printed") {
    const Ran ran = run({"schema"});
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(ran.out, "https://json-schema.org/draft/2020-12/schema"));
}
