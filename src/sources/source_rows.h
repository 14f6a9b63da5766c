#pragma once

#include <string_view>

#include "sources/sources.h"

/// The kinds of sources, one a file. For sources.cpp and the kinds whose entries may be of another kind.
namespace offprint::sources {

/// A kind of source. A new one (an export of a CMS, a web archive) is a file, three functions and a row in sources.cpp.
struct SourceRow {
    std::string_view name;
    bool (*recognises)(const std::string& source, const Options& options);
    Result<std::unique_ptr<Stream>> (*open)(const std::string& source, const Options& options);
    std::optional<std::uint64_t> (*count)(const std::string& source, const Options& options);
};

/// The kind of what is named in the file system: a folder, an archive, else a file, even where there is none.
const SourceRow& row_of_path(const std::string& path, const Options& options);

bool is_standard_input(const std::string& source, const Options& options);
Result<std::unique_ptr<Stream>> open_standard_input(const std::string& source, const Options& options);

bool is_list(const std::string& source, const Options& options);
Result<std::unique_ptr<Stream>> open_list(const std::string& source, const Options& options);
std::optional<std::uint64_t> count_list(const std::string& source, const Options& options);

bool is_folder(const std::string& source, const Options& options);
Result<std::unique_ptr<Stream>> open_folder(const std::string& source, const Options& options);
std::optional<std::uint64_t> count_folder(const std::string& source, const Options& options);

bool is_archive(const std::string& source, const Options& options);
Result<std::unique_ptr<Stream>> open_archive(const std::string& source, const Options& options);

bool is_file(const std::string& source, const Options& options);
Result<std::unique_ptr<Stream>> open_file(const std::string& source, const Options& options);
std::optional<std::uint64_t> count_file(const std::string& source, const Options& options);

}  // namespace offprint::sources
