#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "offprint/result.h"

namespace offprint::batch {

/// DIR/report.jsonl while it is written: lines at its end.
class ReportFile {
public:
    /// Cuts off what stands after the last whole line. Error: `unwritable`.
    static Result<ReportFile> open(const std::filesystem::path& path);
    ~ReportFile();
    ReportFile(ReportFile&& other) noexcept;
    ReportFile& operator=(ReportFile&&) = delete;

    /// Error: `unwritable`; then the file is as it was.
    Result<Done> add(std::string_view line);

    /// Of several lines of one article only the last stays. Error: `unwritable`.
    Result<Done> tidy();

private:
    ReportFile(int descriptor, std::filesystem::path path, std::uint64_t end);

    int descriptor_ = -1;
    std::filesystem::path path_;
    std::uint64_t end_ = 0;
};

}  // namespace offprint::batch
