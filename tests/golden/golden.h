#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace offprint::golden {

/// The articles in fixtures/articles, by name.
std::vector<std::filesystem::path> articles();

/// Compares `text` with fixtures/expected/NAME. With OFFPRINT_ACCEPT set in the environment it is written there instead
/// (tools/accept). What is told on a difference is the first line that differs.
void require_same(const std::string& name, const std::string& text);

/// An EPUB entry by entry: name, method and bytes; text entries in full, others by their SHA-256.
std::string describe_epub(const std::string& bytes);

}  // namespace offprint::golden
