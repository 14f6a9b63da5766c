#include "sources/archive_reader.h"

#include <locale.h>

#include <array>
#include <cerrno>
#include <utility>

#include <fmt/format.h>

#include "sources/entry_names.h"
#include "sources/libarchive.h"

namespace offprint::sources {
namespace {

constexpr std::size_t read_step = std::size_t{64} << 10;

/// libarchive gives names in the locale's encoding; within this scope that is UTF-8, for this thread alone.
class NamesInUtf8 {
public:
    NamesInUtf8() {
        static const locale_t utf8 = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        if (utf8 != nullptr) before_ = ::uselocale(utf8);
    }
    ~NamesInUtf8() {
        if (before_ != nullptr) ::uselocale(before_);
    }
    NamesInUtf8(const NamesInUtf8&) = delete;
    NamesInUtf8& operator=(const NamesInUtf8&) = delete;

private:
    locale_t before_ = nullptr;
};

EntryKind kind_of(archive_entry* entry) {
    if (libarchive().archive_entry_hardlink(entry) != nullptr) return EntryKind::link;
    const auto type = libarchive().archive_entry_filetype(entry);
    if (type == AE_IFDIR) return EntryKind::folder;
    if (type == AE_IFLNK) return EntryKind::link;
    // A ZIP that says nothing of an entry's type means a file.
    return type == AE_IFREG || type == 0 ? EntryKind::file : EntryKind::device;
}

std::string why(archive* opened) {
    const char* const words = libarchive().archive_error_string(opened);
    return words == nullptr ? "no reason given" : words;
}

bool is_zip(archive* opened) {
    return (libarchive().archive_format(opened) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
}

/// libarchive's own numbers are -1 (miscellaneous) and EILSEQ (the format's).
bool is_of_system(int error_number) { return error_number > 0 && error_number != EILSEQ; }

}  // namespace

void ArchiveReader::Release::operator()(archive* opened) const { libarchive().archive_read_free(opened); }

Result<ArchiveReader> ArchiveReader::open(const std::filesystem::path& file, const std::string& name) {
    const Libarchive& lib = libarchive();
    if (!lib.is_complete()) {
        return failure(ErrorKind::library,
                       fmt::format("'{}' needs libarchive, which is not here; install libarchive13", name), name);
    }
    ArchiveReader reader;
    reader.archive_.reset(lib.archive_read_new());
    archive* const opened = reader.archive_.get();
    for (const auto support : {lib.archive_read_support_filter_gzip, lib.archive_read_support_filter_xz,
                               lib.archive_read_support_filter_zstd, lib.archive_read_support_filter_bzip2,
                               lib.archive_read_support_format_tar, lib.archive_read_support_format_zip,
                               lib.archive_read_support_format_empty})
        support(opened);
    const bool is_open = lib.archive_read_open_filename(opened, file.c_str(), read_step) == ARCHIVE_OK;
    if (is_open) reader.first_ = reader.read_header();
    reader.has_first_ = true;
    // Only what is no archive at all fails before its format is known.
    if (is_open && (reader.first_ || lib.archive_format(opened) != 0)) return reader;
    if (!is_open && is_of_system(lib.archive_errno(opened)))
        return failure(ErrorKind::unreadable, fmt::format("cannot open '{}': {}", name, why(opened)), name);
    return failure(ErrorKind::malformed,
                   fmt::format("'{}' is no ZIP and no TAR that can be read: {}", name, why(opened)), name);
}

Result<std::optional<ArchiveEntry>> ArchiveReader::next() {
    if (std::exchange(has_first_, false)) return std::move(first_);
    return read_header();
}

Result<std::optional<ArchiveEntry>> ArchiveReader::read_header() {
    const Libarchive& lib = libarchive();
    const NamesInUtf8 names_in_utf8;
    archive_entry* header = nullptr;
    const int status = lib.archive_read_next_header(archive_.get(), &header);
    if (status == ARCHIVE_EOF) return std::nullopt;
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return failure(ErrorKind::malformed, why(archive_.get()));
    ArchiveEntry entry;
    const char* const name = lib.archive_entry_pathname(header);
    if (name != nullptr) entry.name = name;
    if (is_zip(archive_.get())) entry.name = decoded_zip_name(std::move(entry.name));
    entry.kind = kind_of(header);
    entry.is_encrypted = lib.archive_entry_is_encrypted(header) != 0;
    entry.stamp = fmt::format("{}:{}.{:09}:{}", lib.archive_entry_size(header), lib.archive_entry_mtime(header),
                              lib.archive_entry_mtime_nsec(header), place_++);
    return entry;
}

Result<Done> ArchiveReader::copy_to(Sink& sink, std::uint64_t max_bytes) {
    std::array<char, read_step> bytes;
    std::uint64_t copied = 0;
    for (;;) {
        const la_ssize_t got = libarchive().archive_read_data(archive_.get(), bytes.data(), bytes.size());
        if (got == 0) return Done{};
        if (got == ARCHIVE_RETRY) continue;
        if (got < 0) return failure(ErrorKind::malformed, why(archive_.get()));
        copied += static_cast<std::uint64_t>(got);
        if (copied > max_bytes) return failure(ErrorKind::limit, fmt::format("it has more than {} bytes", max_bytes));
        sink.write({bytes.data(), static_cast<std::size_t>(got)});
    }
}

}  // namespace offprint::sources
