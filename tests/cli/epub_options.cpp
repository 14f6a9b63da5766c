#include <catch2/catch.hpp>

#include "base/zip.h"
#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;

namespace {

Ran run_with_cover(const TemporaryFolder& folder, const std::string& cover) {
    folder.write("a.md", "---\ntitle: The lower ferry\ndate: 2024-08-21\n---\n\nIt runs again.\n");
    folder.write("words.txt", "no picture");
    return run({"a.md", "-o", "a.epub", "--cover", cover}, {folder.path()});
}

std::string names_in(const std::filesystem::path& path) {
    std::string names;
    const std::vector<offprint::ZipEntry> entries = offprint::read_zip(contents(path)).value();
    for (const offprint::ZipEntry& entry : entries) names += entry.name + "\n";
    return names;
}

}  // namespace

TEST_CASE("option --cover takes a picture, makes one, or none") {
    const TemporaryFolder folder;
    folder.write("field.jpg", contents(std::filesystem::path(OFFPRINT_SOURCE_DIR) / "fixtures/images/field.jpg"));
    REQUIRE(run_with_cover(folder, "field.jpg").exit_code == 0);
    REQUIRE(contains(names_in(folder / "a.epub"), ".jpg\n"));
    REQUIRE(run_with_cover(folder, "auto").exit_code == 0);
    REQUIRE(contains(names_in(folder / "a.epub"), "EPUB/cover.xhtml\n"));
    REQUIRE(run_with_cover(folder, "none").exit_code == 0);
    REQUIRE_FALSE(contains(names_in(folder / "a.epub"), "cover"));
}

TEST_CASE("a cover that is not there is an error, one that is no picture wrong usage") {
    const TemporaryFolder folder;
    REQUIRE(run_with_cover(folder, "none.jpg").exit_code == 1);
    const Ran ran = run_with_cover(folder, "words.txt");
    REQUIRE(ran.exit_code == 2);
    REQUIRE(contains(ran.err, "is none of PNG, JPEG, GIF, WebP, AVIF and SVG"));
}
