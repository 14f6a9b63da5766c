#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/zip.h"
#include "offprint/sink.h"

namespace offprint {

/// An entry as it lies in a ZIP file: what is the same in many files is packed once.
struct PackedEntry {
    std::string name;  ///< UTF-8, "/" between folders, at most 65,535 bytes
    ZipMethod method = ZipMethod::deflated;
    std::string packed;
    std::uint64_t size = 0;  ///< bytes before packing
    std::uint32_t crc = 0;   ///< CRC-32 of those
};

PackedEntry pack(std::string name, std::string_view bytes, ZipMethod method);

/// Writes a ZIP file (APPNOTE 6.3.10) entry by entry and keeps no more than its directory. All entries are dated
/// 1980-01-01, the earliest that ZIP knows, so that the same entries give the same bytes. Sizes, places and counts that
/// the old fields cannot hold are given as ZIP64.
class ZipWriter {
public:
    explicit ZipWriter(Sink& sink) : sink_(sink) {}

    void add(const PackedEntry& entry);
    /// Writes the directory; to be called once, at the end.
    void finish();

private:
    void write(std::string_view bytes);

    Sink& sink_;
    std::uint64_t written_ = 0;
    std::uint64_t entries_ = 0;
    std::string directory_;
};

}  // namespace offprint
