#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "layers/check_layers.h"

using namespace offprint::layers;
using Wrong = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void collect(const fs::path& root, const std::string& folder, std::vector<SourceFile>& files) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".cpp" && extension != ".h") continue;
        files.push_back({fs::relative(entry.path(), root).generic_string(), contents(entry.path())});
    }
}

const Layers small_tree =
    read_layers("base: \ntext: base\nmodel: text\nreaders/text: model\nreaders/json: model\nwriters/pdf: model\n");

}  // namespace

TEST_CASE("no file of the repository includes what its module does not depend on") {
    const fs::path root = OFFPRINT_SOURCE_DIR;
    std::vector<SourceFile> files;
    collect(root, "src", files);
    collect(root, "include/offprint", files);
    REQUIRE(files.size() > 20);
    const Layers layers = read_layers(contents(fs::path(OFFPRINT_BUILD_DIR) / "layers.txt"));
    REQUIRE(layers.contains("pipeline"));
    const Wrong none;
    REQUIRE(violations(layers, files) == none);
}

TEST_CASE("a module includes what its dependencies depend on") {
    REQUIRE(small_tree.at("model") == std::set<std::string>{"base", "model", "text"});
    REQUIRE(violations(small_tree, {{"src/model/walk.cpp", "#include \"base/files.h\"\n#include <vector>\n"}}).empty());
}

TEST_CASE("an include from below upwards is found") {
    REQUIRE(violations(small_tree, {{"src/text/dates.cpp", "#include \"model/walk.h\"\n"}}) ==
            Wrong{"src/text/dates.cpp includes \"model/walk.h\": text does not depend on model"});
}

TEST_CASE("an include from a sibling is found, however it is spaced") {
    REQUIRE(violations(small_tree, {{"src/readers/text/read.cpp", "  #  include  \"readers/json/read_json.h\"\n"}}) ==
            Wrong{"src/readers/text/read.cpp includes \"readers/json/read_json.h\": "
                  "readers/text does not depend on readers/json"});
}

TEST_CASE("a public header is of the module that owns it") {
    REQUIRE(violations(small_tree, {{"src/model/walk.h", "#include \"offprint/article.h\"\n"}}).empty());
    REQUIRE(violations(small_tree, {{"src/text/dates.h", "#include \"offprint/article.h\"\n"}}) ==
            Wrong{"src/text/dates.h includes \"offprint/article.h\": text does not depend on model"});
    REQUIRE(violations(small_tree, {{"include/offprint/date.h", "#include \"offprint/ledger.h\"\n"}}) ==
            Wrong{"include/offprint/date.h includes \"offprint/ledger.h\": text does not depend on model"});
}

TEST_CASE("a header or a file that is of no module is found") {
    REQUIRE(violations(small_tree, {{"src/text/dates.cpp", "#include \"dates.h\"\n"}}) ==
            Wrong{"src/text/dates.cpp includes \"dates.h\", which is of no module"});
    REQUIRE(violations(small_tree, {{"src/utils/strings.cpp", ""}}) ==
            Wrong{"src/utils/strings.cpp belongs to no module of src/CMakeLists.txt"});
    REQUIRE(violations(small_tree, {{"include/offprint/misc.h", ""}}) ==
            Wrong{"include/offprint/misc.h belongs to no module of src/CMakeLists.txt"});
}

TEST_CASE("a library's headers outside their home are found") {
    REQUIRE(violations(small_tree, {{"src/base/zip.cpp", "#include <zip.h>\n"}}).empty());
    REQUIRE(violations(small_tree, {{"src/text/utf8.cpp", "#include <zlib.h>\n"}}) ==
            Wrong{"src/text/utf8.cpp includes <zlib.h>, whose home is base"});
    REQUIRE(violations(small_tree, {{"src/readers/text/read.cpp", "#include <cmark-gfm.h>\n"}}) ==
            Wrong{"src/readers/text/read.cpp includes <cmark-gfm.h>, whose home is readers/markdown"});
}

TEST_CASE("libharu in a second file is found, even in its own module") {
    const std::string paints = "#include <hpdf.h>\n";
    REQUIRE(violations(small_tree, {{"src/writers/pdf/libharu.cpp", paints}}).empty());
    REQUIRE(violations(small_tree, {{"src/writers/pdf/libharu.cpp", paints}, {"src/writers/pdf/tags.cpp", paints}}) ==
            Wrong{"hpdf*.h is included by more than one file: src/writers/pdf/libharu.cpp src/writers/pdf/tags.cpp"});
}
