#include "base/zip.h"

#include <cstring>
#include <memory>

#include <fmt/format.h>

#include "base/libzip.h"

namespace offprint {
namespace {

struct Release {
    void operator()(zip_t* archive) const { libzip().zip_discard(archive); }
    void operator()(zip_file_t* file) const { libzip().zip_fclose(file); }
};
using ArchiveHandle = std::unique_ptr<zip_t, Release>;
using FileHandle = std::unique_ptr<zip_file_t, Release>;

// A damaged archive may claim any size.
constexpr zip_uint64_t most_entry_bytes = zip_uint64_t{1} << 30U;

tl::unexpected<Error> zip_failure(const char* what, zip_error_t* error) {
    return failure(ErrorKind::library, fmt::format("libzip cannot {}: {}", what, libzip().zip_error_strerror(error)));
}

Result<Done> need_libzip() {
    if (libzip().is_complete()) return Done{};
    return failure(ErrorKind::library, "libzip is not installed (Debian's package libzip4); install it");
}

}  // namespace

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
