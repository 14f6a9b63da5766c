#include "sources/make_archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace offprint::tests {
namespace {

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

la_ssize_t append(archive*, void* target, const void* bytes, std::size_t size) {
    static_cast<std::string*>(target)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

void add_filter(archive* writer, Compression compression) {
    switch (compression) {
        case Compression::none: return;
        case Compression::gzip: archive_write_add_filter_gzip(writer); return;
        case Compression::xz: archive_write_add_filter_xz(writer); return;
        case Compression::zstd: archive_write_add_filter_zstd(writer); return;
        case Compression::bzip2: archive_write_add_filter_bzip2(writer); return;
    }
}

void set_kind(archive_entry* entry, const Packed& packed) {
    archive_entry_set_filetype(entry, AE_IFREG);
    switch (packed.kind) {
        case Kind::file: archive_entry_set_size(entry, static_cast<la_int64_t>(packed.bytes.size())); return;
        case Kind::symbolic_link:
            archive_entry_set_filetype(entry, AE_IFLNK);
            archive_entry_set_symlink(entry, packed.bytes.c_str());
            return;
        case Kind::hard_link: archive_entry_set_hardlink(entry, packed.bytes.c_str()); return;
        case Kind::device: archive_entry_set_filetype(entry, AE_IFCHR); return;
    }
}

}  // namespace

std::string make_archive(Format format, Compression compression, const std::vector<Packed>& entries,
                         const std::string& password) {
    std::string bytes;
    const Writer writer(archive_write_new(), archive_write_free);
    if (format == Format::zip) archive_write_set_format_zip(writer.get());
    if (format == Format::tar) archive_write_set_format_gnutar(writer.get());
    add_filter(writer.get(), compression);
    if (!password.empty()) {
        archive_write_set_options(writer.get(), "zip:encryption=zipcrypt");
        archive_write_set_passphrase(writer.get(), password.c_str());
    }
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    archive_write_open(writer.get(), &bytes, nullptr, append, nullptr);
    for (const Packed& packed : entries) {
        const Entry entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), packed.name.c_str());
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), 1'700'000'000, 0);
        set_kind(entry.get(), packed);
        archive_write_header(writer.get(), entry.get());
        if (packed.kind == Kind::file) archive_write_data(writer.get(), packed.bytes.data(), packed.bytes.size());
    }
    archive_write_close(writer.get());
    return bytes;
}

}  // namespace offprint::tests
