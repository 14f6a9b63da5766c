#include <catch2/catch.hpp>

#include "audit/written.h"
#include "base/files.h"

using namespace offprint;
using namespace offprint::tests;
namespace fs = std::filesystem;

TEST_CASE("every output of every fixture holds its article") {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(OFFPRINT_SOURCE_DIR "/fixtures/articles"))
        if (entry.is_regular_file()) paths.push_back(entry.path());
    REQUIRE(paths.size() > 20);
    for (const fs::path& path : paths) {
        const Conversion made = convert(read_file(path).value(), path.filename().string(),
                                        {"pdf", "epub", "text", "json"}, path.parent_path());
        REQUIRE(made.audits.size() == made.outputs.size());
        for (const Audit& audit : made.audits) {
            INFO(path.filename().string() << " as " << audit.format);
            CHECK(told(audit.losses).empty());
            CHECK(audit.words > 25);
        }
    }
}
