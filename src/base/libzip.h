#pragma once

#include <zip.h>

#include "base/shared_library.h"

namespace offprint {

/// The functions of libzip that we call, by their own names: `libzip().zip_close(archive)`. The library is opened when
/// the first archive is read; with what it brings along (libcrypto) it would cost every start 2 ms.
struct Libzip {
#define OFFPRINT_LIBZIP_FUNCTION(name) decltype(&::name) name = library.symbol<decltype(&::name)>(#name);
#define OFFPRINT_LIBZIP_FUNCTIONS(FUNCTION) \
    FUNCTION(zip_discard)                   \
    FUNCTION(zip_error_init)                \
    FUNCTION(zip_error_strerror)            \
    FUNCTION(zip_fclose)                    \
    FUNCTION(zip_fopen_index)               \
    FUNCTION(zip_fread)                     \
    FUNCTION(zip_get_error)                 \
    FUNCTION(zip_get_num_entries)           \
    FUNCTION(zip_open_from_source)          \
    FUNCTION(zip_source_buffer_create)      \
    FUNCTION(zip_source_free)               \
    FUNCTION(zip_stat_index)                \
    FUNCTION(zip_stat_init)

    SharedLibrary library{"libzip.so.4"};
    OFFPRINT_LIBZIP_FUNCTIONS(OFFPRINT_LIBZIP_FUNCTION)
#undef OFFPRINT_LIBZIP_FUNCTION

    /// False when the library is not installed, or is another than the one we know.
    [[nodiscard]] bool is_complete() const {
#define OFFPRINT_LIBZIP_FUNCTION(name) name != nullptr&&
        return OFFPRINT_LIBZIP_FUNCTIONS(OFFPRINT_LIBZIP_FUNCTION) true;
#undef OFFPRINT_LIBZIP_FUNCTION
#undef OFFPRINT_LIBZIP_FUNCTIONS
    }
};

inline const Libzip& libzip() {
    static const Libzip library;
    return library;
}

}  // namespace offprint
