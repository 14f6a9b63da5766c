#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "sources/archive_reader.h"

namespace offprint::sources {

/// What an entry may have: as much as any input.
inline constexpr std::uint64_t max_entry_bytes = std::uint64_t{1} << 30U;
/// What the images of one archive may have together.
inline constexpr std::uint64_t max_unpacked_image_bytes = std::uint64_t{8} << 30U;

/// The folder that entries of one source are unpacked into, each at its own place, so that what refers to its
/// neighbours finds them. What a killed run left there goes before anything is unpacked.
class Spool {
public:
    /// `identity` is what tells this source from others: its path and stamp.
    Spool(const std::filesystem::path& below, const std::string& identity);

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    /// Puts the reader's entry at a safe path; gives back how many bytes it has. Errors: as ArchiveReader::copy_to,
    /// `malformed` for a path that another entry stands in the way of, and `unwritable`.
    Result<std::uint64_t> unpack(ArchiveReader& reader, const std::string& path, std::uint64_t max_bytes);

private:
    Result<Done> make_folder();

    std::filesystem::path folder_;
    bool is_ours_ = false;
};

}  // namespace offprint::sources
