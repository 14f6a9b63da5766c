#include "golden/golden.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "base/sha.h"
#include "base/zip.h"

namespace offprint::golden {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// "line 12: expected ..., got ...": enough to see what changed without two whole files in the report.
std::string first_difference(const std::string& expected, const std::string& got) {
    std::istringstream before(expected);
    std::istringstream after(got);
    for (int line = 1;; ++line) {
        std::string left;
        std::string right;
        const bool has_left = static_cast<bool>(std::getline(before, left));
        const bool has_right = static_cast<bool>(std::getline(after, right));
        if (!has_left && !has_right) return "only the line ends differ";
        if (left != right || has_left != has_right) {
            return "line " + std::to_string(line) + "\n  expected: " + left + "\n  got:      " + right;
        }
    }
}

bool is_text(const std::string& name) {
    const std::string extension = fs::path(name).extension().string();
    return extension == ".xhtml" || extension == ".opf" || extension == ".ncx" || extension == ".xml" ||
           name == "mimetype";
}

}  // namespace

std::vector<fs::path> articles() {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(fs::path(OFFPRINT_SOURCE_DIR) / "fixtures/articles")) {
        const std::string extension = entry.path().extension().string();
        if (extension == ".md" || extension == ".txt" || extension == ".json" || extension == ".html")
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

void require_same(const std::string& name, const std::string& text) {
    const fs::path path = fs::path(OFFPRINT_SOURCE_DIR) / "fixtures/expected" / name;
    if (std::getenv("OFFPRINT_ACCEPT") != nullptr) {
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        SUCCEED();
        return;
    }
    INFO(path.filename().string() << ": run tools/accept and look at the diff if this change is meant");
    REQUIRE(fs::exists(path));
    const std::string expected = read(path);
    if (expected != text) FAIL(first_difference(expected, text));
    SUCCEED();
}

std::string describe_epub(const std::string& bytes) {
    const Result<std::vector<ZipEntry>> entries = read_zip(bytes);
    REQUIRE(entries.has_value());
    std::string description;
    for (const ZipEntry& entry : *entries) {
        const char* method = entry.method == ZipMethod::stored ? "stored" : "deflated";
        description += "=== " + entry.name + " (" + method + ")\n";
        description += is_text(entry.name) ? entry.bytes : "SHA-256 " + sha256_hex(entry.bytes) + "\n";
        if (description.back() != '\n') description += '\n';
    }
    return description;
}

}  // namespace offprint::golden
