#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz/entries.h"

namespace {

std::vector<std::filesystem::path> broken_files() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(OFFPRINT_SOURCE_DIR "/fixtures/broken"))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void feed_all(const std::string& bytes) {
    const auto* const start = reinterpret_cast<const std::uint8_t*>(bytes.data());
    fuzz_markdown(start, bytes.size());
    fuzz_text(start, bytes.size());
    fuzz_json(start, bytes.size());
    fuzz_html(start, bytes.size());
}

/// A small generator of our own: the same numbers everywhere.
class Numbers {
public:
    std::size_t below(std::size_t limit) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state_ >> 33U) % limit;
    }

private:
    std::uint64_t state_ = 20240821;
};

std::string with_flipped_bits(std::string bytes, Numbers& numbers) {
    for (std::size_t flips = bytes.size() / 64 + 1; flips > 0 && !bytes.empty(); --flips) {
        char& byte = bytes[numbers.below(bytes.size())];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << numbers.below(8)));
    }
    return bytes;
}

}  // namespace

TEST_CASE("there are broken files") { REQUIRE(broken_files().size() >= 10); }

TEST_CASE("every reader answers soundly to every broken file, cut short and with bits flipped too") {
    Numbers numbers;
    for (const std::filesystem::path& path : broken_files()) {
        INFO(path.filename().string());
        const std::string bytes = content_of(path);
        feed_all(bytes);
        for (int cut = 0; cut < 8 && !bytes.empty(); ++cut) feed_all(bytes.substr(0, numbers.below(bytes.size())));
        for (int variant = 0; variant < 16; ++variant) feed_all(with_flipped_bits(bytes, numbers));
    }
    SUCCEED();
}

TEST_CASE("the audit reads whatever an output holds to its end") {
    for (const std::filesystem::path& path : broken_files()) {
        INFO(path.filename().string());
        const std::string bytes = content_of(path);
        fuzz_audit(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    SUCCEED();
}
