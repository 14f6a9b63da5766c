#include "base/zip.h"

#include <zip.h>

#include <cstring>

#include <fmt/format.h>

#include "base/c_handle.h"

namespace offprint {
namespace {

// The DOS date of 1980-01-01, the earliest that ZIP knows. zip_file_set_mtime would depend on the time zone.
constexpr zip_uint16_t first_dos_day = 0x21;

// A damaged archive may claim any size.
constexpr zip_uint64_t most_entry_bytes = zip_uint64_t{1} << 30U;

tl::unexpected<Error> zip_failure(const char* what, zip_error_t* error) {
    return failure(ErrorKind::library, fmt::format("libzip cannot {}: {}", what, zip_error_strerror(error)));
}

Result<Done> add(zip_t* archive, const ZipEntry& entry) {
    zip_source_t* source = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
    if (source == nullptr) return zip_failure("take an entry's bytes", zip_get_error(archive));
    const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return zip_failure("add an entry", zip_get_error(archive));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = entry.method == ZipMethod::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(archive, place, method, 0) != 0 ||
        zip_file_set_dostime(archive, place, 0, first_dos_day, 0) != 0) {
        return zip_failure("set an entry's method and date", zip_get_error(archive));
    }
    return Done{};
}

Result<std::string> contents(zip_source_t* source) {
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(source, &status) != 0 || zip_source_open(source) != 0) {
        return zip_failure("read the archive back", zip_source_error(source));
    }
    std::string bytes(status.size, '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got < 0 || static_cast<std::size_t>(got) != bytes.size()) {
        return zip_failure("read the archive back", zip_source_error(source));
    }
    return bytes;
}

}  // namespace

Result<std::string> make_zip(const std::vector<ZipEntry>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    const c_handle<zip_source_t, zip_source_free> source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source) return zip_failure("make a buffer", &error);
    zip_source_keep(source.get());  // zip_close gives up one reference, we read through the other
    zip_t* archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, &error);
    if (archive == nullptr) return zip_failure("start an archive", &error);
    for (const ZipEntry& entry : entries) {
        if (Result<Done> added = add(archive, entry); !added) {
            zip_discard(archive);
            return tl::unexpected<Error>(added.error());
        }
    }
    if (zip_close(archive) != 0) {
        Result<std::string> failed = zip_failure("finish the archive", zip_get_error(archive));
        zip_discard(archive);
        return failed;
    }
    return contents(source.get());
}

Result<std::vector<ZipEntry>> read_zip(const std::string& bytes) {
    // libzip takes no bytes at all for an archive without entries.
    if (bytes.empty()) return failure(ErrorKind::library, "libzip cannot open the archive: it is empty");
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) return zip_failure("take the archive's bytes", &error);
    const c_handle<zip_t, zip_discard> archive(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive) {
        zip_source_free(source);
        return zip_failure("open the archive", &error);
    }
    std::vector<ZipEntry> entries;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t status;
        zip_stat_init(&status);
        const c_handle<zip_file_t, zip_fclose> file(zip_fopen_index(archive.get(), i, 0));
        if (!file || zip_stat_index(archive.get(), i, 0, &status) != 0)
            return zip_failure("open an entry", zip_get_error(archive.get()));
        if (status.size > most_entry_bytes) {
            return failure(ErrorKind::limit, fmt::format("an entry says that it has {} bytes", status.size));
        }
        ZipEntry entry{status.name, std::string(status.size, '\0'),
                       status.comp_method == ZIP_CM_STORE ? ZipMethod::stored : ZipMethod::deflated};
        const zip_int64_t got = zip_fread(file.get(), entry.bytes.data(), entry.bytes.size());
        if (got < 0 || static_cast<std::size_t>(got) != entry.bytes.size())
            return zip_failure("read an entry", zip_get_error(archive.get()));
        entries.push_back(std::move(entry));
    }
    return entries;
}

}  // namespace offprint
