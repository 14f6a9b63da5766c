#pragma once

#include <archive.h>
#include <archive_entry.h>

#include "base/shared_library.h"

namespace offprint::sources {

/// The functions of libarchive that we call, by their own names. It is opened when the first archive is: with what it
/// brings along (libxml2, libcrypto, zstd ...) it would cost every start more than an article.
struct Libarchive {
#define OFFPRINT_LIBARCHIVE_FUNCTION(name) decltype(&::name) name = library.symbol<decltype(&::name)>(#name);
#define OFFPRINT_LIBARCHIVE_FUNCTIONS(FUNCTION) \
    FUNCTION(archive_entry_filetype)            \
    FUNCTION(archive_entry_hardlink)            \
    FUNCTION(archive_entry_is_encrypted)        \
    FUNCTION(archive_entry_mtime)               \
    FUNCTION(archive_entry_mtime_nsec)          \
    FUNCTION(archive_entry_pathname)            \
    FUNCTION(archive_entry_size)                \
    FUNCTION(archive_errno)                     \
    FUNCTION(archive_error_string)              \
    FUNCTION(archive_format)                    \
    FUNCTION(archive_read_data)                 \
    FUNCTION(archive_read_free)                 \
    FUNCTION(archive_read_new)                  \
    FUNCTION(archive_read_next_header)          \
    FUNCTION(archive_read_open_filename)        \
    FUNCTION(archive_read_support_filter_bzip2) \
    FUNCTION(archive_read_support_filter_gzip)  \
    FUNCTION(archive_read_support_filter_xz)    \
    FUNCTION(archive_read_support_filter_zstd)  \
    FUNCTION(archive_read_support_format_empty) \
    FUNCTION(archive_read_support_format_tar)   \
    FUNCTION(archive_read_support_format_zip)

    SharedLibrary library{"libarchive.so.13"};
    OFFPRINT_LIBARCHIVE_FUNCTIONS(OFFPRINT_LIBARCHIVE_FUNCTION)
#undef OFFPRINT_LIBARCHIVE_FUNCTION

    /// False when the library is not installed, or is another than the one we know.
    [[nodiscard]] bool is_complete() const {
#define OFFPRINT_LIBARCHIVE_FUNCTION(name) name != nullptr&&
        return OFFPRINT_LIBARCHIVE_FUNCTIONS(OFFPRINT_LIBARCHIVE_FUNCTION) true;
#undef OFFPRINT_LIBARCHIVE_FUNCTION
#undef OFFPRINT_LIBARCHIVE_FUNCTIONS
    }
};

inline const Libarchive& libarchive() {
    static const Libarchive library;
    return library;
}

}  // namespace offprint::sources
