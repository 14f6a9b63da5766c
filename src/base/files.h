#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "offprint/result.h"
#include "offprint/sink.h"

namespace offprint {

/// Inputs larger than this are refused before they are read.
inline constexpr std::size_t max_input_bytes = std::size_t{1} << 30;

/// The whole file. Errors: `unreadable` (missing, a directory, no rights), `limit` (more than `max_bytes`).
Result<std::string> read_file(const std::filesystem::path& path, std::size_t max_bytes = max_input_bytes);

/// All of standard input, with the same limit.
Result<std::string> read_standard_input(std::size_t max_bytes = max_input_bytes);

/// Writes to ".offprint-<process>-<number>.tmp" in PATH's folder and renames it to PATH on `commit`; without a commit
/// (or after a failed one) PATH is as it was and no temporary file is left. A PATH that is a symbolic link stays one.
/// Not for devices and pipes: it would put a file in their place.
class FileSink final : public Sink {
public:
    explicit FileSink(std::filesystem::path path);
    ~FileSink() override;
    void write(std::string_view bytes) override;
    /// Flushes, closes, renames. Errors: `unwritable`, with the system's own reason (disk full, no such folder).
    Result<Done> commit();

private:
    void fail(int error_number);
    void remove_temporary();

    std::filesystem::path path_;
    std::filesystem::path temporary_;
    std::string buffer_;
    int descriptor_ = -1;
    int error_number_ = 0;
    void flush();
};

/// Writes a whole file: through a FileSink, so that it appears whole or not at all; what is no ordinary file (a device,
/// a pipe) is written to directly. Error: `unwritable`.
Result<Done> write_file(const std::filesystem::path& path, std::string_view bytes);

/// Error: `unwritable` (nobody reads any more, disk full).
Result<Done> write_standard_output(std::string_view bytes);

}  // namespace offprint
