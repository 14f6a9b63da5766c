#include "base/zip.h"

#include <cstring>
#include <memory>

#include <fmt/format.h>

#include "base/libzip.h"

namespace offprint {
namespace {

struct Release {
    void operator()(zip_source_t* source) const { libzip().zip_source_free(source); }
    void operator()(zip_t* archive) const { libzip().zip_discard(archive); }
    void operator()(zip_file_t* file) const { libzip().zip_fclose(file); }
};
using SourceHandle = std::unique_ptr<zip_source_t, Release>;
using ArchiveHandle = std::unique_ptr<zip_t, Release>;
using FileHandle = std::unique_ptr<zip_file_t, Release>;

// The DOS date of 1980-01-01, the earliest that ZIP knows. zip_file_set_mtime would depend on the time zone.
constexpr zip_uint16_t first_dos_day = 0x21;

// A damaged archive may claim any size.
constexpr zip_uint64_t most_entry_bytes = zip_uint64_t{1} << 30U;

tl::unexpected<Error> zip_failure(const char* what, zip_error_t* error) {
    return failure(ErrorKind::library, fmt::format("libzip cannot {}: {}", what, libzip().zip_error_strerror(error)));
}

Result<Done> need_libzip() {
    if (libzip().is_complete()) return Done{};
    return failure(ErrorKind::library, "libzip is not installed (Debian's package libzip4); install it");
}

Result<Done> add(zip_t* archive, const ZipEntry& entry) {
    zip_source_t* source = libzip().zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
    if (source == nullptr) return zip_failure("take an entry's bytes", libzip().zip_get_error(archive));
    const zip_int64_t index = libzip().zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        libzip().zip_source_free(source);
        return zip_failure("add an entry", libzip().zip_get_error(archive));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = entry.method == ZipMethod::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (libzip().zip_set_file_compression(archive, place, method, 0) != 0 ||
        libzip().zip_file_set_dostime(archive, place, 0, first_dos_day, 0) != 0) {
        return zip_failure("set an entry's method and date", libzip().zip_get_error(archive));
    }
    return Done{};
}

Result<std::string> contents(zip_source_t* source) {
    zip_stat_t status;
    libzip().zip_stat_init(&status);
    if (libzip().zip_source_stat(source, &status) != 0 || libzip().zip_source_open(source) != 0) {
        return zip_failure("read the archive back", libzip().zip_source_error(source));
    }
    std::string bytes(status.size, '\0');
    const zip_int64_t got = libzip().zip_source_read(source, bytes.data(), bytes.size());
    libzip().zip_source_close(source);
    if (got < 0 || static_cast<std::size_t>(got) != bytes.size()) {
        return zip_failure("read the archive back", libzip().zip_source_error(source));
    }
    return bytes;
}

}  // namespace

Result<std::string> make_zip(const std::vector<ZipEntry>& entries) {
    if (Result<Done> there = need_libzip(); !there) return tl::unexpected<Error>(there.error());
    zip_error_t error;
    libzip().zip_error_init(&error);
    const SourceHandle source(libzip().zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source) return zip_failure("make a buffer", &error);
    libzip().zip_source_keep(source.get());  // zip_close gives up one reference, we read through the other
    zip_t* archive = libzip().zip_open_from_source(source.get(), ZIP_TRUNCATE, &error);
    if (archive == nullptr) return zip_failure("start an archive", &error);
    for (const ZipEntry& entry : entries) {
        if (Result<Done> added = add(archive, entry); !added) {
            libzip().zip_discard(archive);
            return tl::unexpected<Error>(added.error());
        }
    }
    if (libzip().zip_close(archive) != 0) {
        Result<std::string> failed = zip_failure("finish the archive", libzip().zip_get_error(archive));
        libzip().zip_discard(archive);
        return failed;
    }
    return contents(source.get());
}

Result<std::vector<ZipEntry>> read_zip(const std::string& bytes) {
    // libzip takes no bytes at all for an archive without entries.
    if (bytes.empty()) return failure(ErrorKind::library, "libzip cannot open the archive: it is empty");
    if (Result<Done> there = need_libzip(); !there) return tl::unexpected<Error>(there.error());
    zip_error_t error;
    libzip().zip_error_init(&error);
    zip_source_t* source = libzip().zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) return zip_failure("take the archive's bytes", &error);
    const ArchiveHandle archive(libzip().zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive) {
        libzip().zip_source_free(source);
        return zip_failure("open the archive", &error);
    }
    std::vector<ZipEntry> entries;
    const zip_int64_t count = libzip().zip_get_num_entries(archive.get(), 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t status;
        libzip().zip_stat_init(&status);
        const FileHandle file(libzip().zip_fopen_index(archive.get(), i, 0));
        if (!file || libzip().zip_stat_index(archive.get(), i, 0, &status) != 0)
            return zip_failure("open an entry", libzip().zip_get_error(archive.get()));
        if (status.size > most_entry_bytes) {
            return failure(ErrorKind::limit, fmt::format("an entry says that it has {} bytes", status.size));
        }
        ZipEntry entry{status.name, std::string(status.size, '\0'),
                       status.comp_method == ZIP_CM_STORE ? ZipMethod::stored : ZipMethod::deflated};
        const zip_int64_t got = libzip().zip_fread(file.get(), entry.bytes.data(), entry.bytes.size());
        if (got < 0 || static_cast<std::size_t>(got) != entry.bytes.size())
            return zip_failure("read an entry", libzip().zip_get_error(archive.get()));
        entries.push_back(std::move(entry));
    }
    return entries;
}

}  // namespace offprint
