#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "offprint/result.h"
#include "offprint/sink.h"

struct archive;

namespace offprint::sources {

enum class EntryKind : std::uint8_t { file, folder, link, device };

struct ArchiveEntry {
    std::string name;  ///< as the archive has it: any bytes; those of a ZIP without an encoding are decoded as CP437
    EntryKind kind = EntryKind::file;
    bool is_encrypted = false;
    std::string stamp;  ///< "size:mtime:place"
};

/// The entries of an archive, one after the other, in its order. libarchive reads it; any bytes may come.
class ArchiveReader {
public:
    /// Errors: `unreadable`, `malformed` (no archive), `library` (libarchive is not installed).
    static Result<ArchiveReader> open(const std::filesystem::path& file, const std::string& name);

    /// nullopt at the end. Error `malformed`: what comes cannot be read; there is nothing after it.
    Result<std::optional<ArchiveEntry>> next();
    /// The bytes of the entry that came last. Errors: `malformed`, `limit` (more than `max_bytes`).
    Result<Done> copy_to(Sink& sink, std::uint64_t max_bytes);

private:
    struct Release {
        void operator()(archive* opened) const;
    };

    ArchiveReader() = default;
    Result<std::optional<ArchiveEntry>> read_header();

    std::unique_ptr<archive, Release> archive_;
    Result<std::optional<ArchiveEntry>> first_{std::nullopt};  ///< read when the archive was opened
    bool has_first_ = false;
    std::uint64_t place_ = 0;
};

}  // namespace offprint::sources
