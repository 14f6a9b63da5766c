#include "base/zip_writer.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

#include "base/deflate.h"

namespace offprint {
namespace {

// What the fields of 2 and 4 bytes say where ZIP64 gives the value (APPNOTE 4.4.1.4).
constexpr std::uint64_t full16 = 0xFFFF, full32 = 0xFFFFFFFF;

constexpr std::uint64_t names_are_utf8 = 1U << 11U;  // APPNOTE 4.4.4
constexpr std::uint64_t first_dos_day = 0x21;        // 1980-01-01
constexpr std::uint64_t plain_version = 20, zip64_version = 45;

/// Numbers in a file are little-endian.
std::string little(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i) & 0xFFU);
    return text;
}

std::string in16(std::uint64_t value) { return little(std::min(value, full16), 2); }
std::string in32(std::uint64_t value) { return little(std::min(value, full32), 4); }

std::uint64_t method_number(ZipMethod method) { return method == ZipMethod::stored ? 0 : 8; }

/// APPNOTE 4.5.3, where one of the values needs it; else nothing.
std::string zip64_field(const std::string& values) {
    return values.empty() ? values : in16(1) + in16(values.size()) + values;
}

/// Whether a name is more than ASCII, which readers that know no flags take as it is.
std::uint64_t flags_for(std::string_view name) {
    const bool is_plain = std::all_of(name.begin(), name.end(), [](char character) { return character > 0; });
    return is_plain ? 0 : names_are_utf8;
}

bool is_large(const PackedEntry& entry) { return entry.size >= full32 || entry.packed.size() >= full32; }

/// What local header and directory say alike, from the version on. A large entry has both sizes in its ZIP64 field.
std::string description(const PackedEntry& entry, std::uint64_t version) {
    return in16(version) + in16(flags_for(entry.name)) + in16(method_number(entry.method)) + in16(0) +
           in16(first_dos_day) + in32(entry.crc) + in32(is_large(entry) ? full32 : entry.packed.size()) +
           in32(is_large(entry) ? full32 : entry.size) + in16(entry.name.size());
}

}  // namespace

PackedEntry pack(std::string name, std::string_view bytes, ZipMethod method) {
    std::string packed = method == ZipMethod::deflated ? deflate_raw(bytes) : std::string(bytes);
    return {std::move(name), method, std::move(packed), bytes.size(), crc32_of(bytes)};
}

void ZipWriter::write(std::string_view bytes) {
    sink_.write(bytes);
    written_ += bytes.size();
}

void ZipWriter::add(const PackedEntry& entry) {
    assert(entry.name.size() <= full16);
    const std::uint64_t place = written_;
    const std::string sizes = is_large(entry) ? little(entry.size, 8) + little(entry.packed.size(), 8) : std::string{};
    const std::string local_field = zip64_field(sizes);
    const std::uint64_t local_version = local_field.empty() ? plain_version : zip64_version;
    write("PK\x03\x04" + description(entry, local_version) + in16(local_field.size()) + entry.name + local_field);
    write(entry.packed);

    const std::string field = zip64_field(place >= full32 ? sizes + little(place, 8) : sizes);
    const std::uint64_t version = field.empty() ? plain_version : zip64_version;
    directory_ += "PK\x01\x02" + in16(version) + description(entry, version) + in16(field.size()) + in16(0) + in16(0) +
                  in16(0) + in32(0) + in32(place) + entry.name + field;
    ++entries_;
}

void ZipWriter::finish() {
    const std::uint64_t place = written_;
    const std::uint64_t size = directory_.size();
    write(std::exchange(directory_, {}));
    if (entries_ >= full16 || place >= full32 || size >= full32) {
        const std::uint64_t end = written_;
        constexpr std::uint64_t size_of_rest = 44;  // APPNOTE 4.3.14.1: what follows that field
        write("PK\x06\x06" + little(size_of_rest, 8) + in16(zip64_version) + in16(zip64_version) + in32(0) + in32(0) +
              little(entries_, 8) + little(entries_, 8) + little(size, 8) + little(place, 8));
        write("PK\x06\x07" + in32(0) + little(end, 8) + in32(1));
    }
    write("PK\x05\x06" + in16(0) + in16(0) + in16(entries_) + in16(entries_) + in32(size) + in32(place) + in16(0));
}

}  // namespace offprint
