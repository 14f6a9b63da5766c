#include "sources/sources.h"

#include <algorithm>
#include <array>

#include "sources/source_rows.h"

namespace offprint::sources {
namespace {

std::optional<std::uint64_t> count_is_unknown(const std::string&, const Options&) { return std::nullopt; }

/// What is not in the file system under its own name.
const std::array<SourceRow, 2> named_rows{{
    {"standard input", is_standard_input, open_standard_input, count_is_unknown},
    {"list", is_list, open_list, count_list},
}};

/// Asked in this order; the last takes what is left.
const std::array<SourceRow, 3> path_rows{{
    {"folder", is_folder, open_folder, count_folder},
    {"archive", is_archive, open_archive, count_is_unknown},
    {"file", is_file, open_file, count_file},
}};

const SourceRow& row_of(const std::string& source, const Options& options) {
    const auto* const row = std::find_if(named_rows.begin(), named_rows.end(), [&](const SourceRow& candidate) {
        return candidate.recognises(source, options);
    });
    return row == named_rows.end() ? row_of_path(source, options) : *row;
}

}  // namespace

const SourceRow& row_of_path(const std::string& path, const Options& options) {
    const auto* const row = std::find_if(path_rows.begin(), path_rows.end() - 1, [&](const SourceRow& candidate) {
        return candidate.recognises(path, options);
    });
    return *row;
}

Result<std::unique_ptr<Stream>> open(const std::string& source, const Options& options) {
    return row_of(source, options).open(source, options);
}

std::optional<std::uint64_t> count(const std::string& source, const Options& options) {
    return row_of(source, options).count(source, options);
}

}  // namespace offprint::sources
