#pragma once

#include <qpdf/qpdf-c.h>

#include "base/shared_library.h"

namespace offprint::audit {

/// The functions of libqpdf that we call, by their own names: `libqpdf().qpdf_init()`. The library is opened when the
/// first PDF is audited; with what it brings along (libgnutls) it would cost every start 5 ms.
struct Libqpdf {
#define OFFPRINT_LIBQPDF_FUNCTION(name) decltype(&::name) name = library.symbol<decltype(&::name)>(#name);
#define OFFPRINT_LIBQPDF_FUNCTIONS(FUNCTION) \
    FUNCTION(qpdf_cleanup)                   \
    FUNCTION(qpdf_get_error)                 \
    FUNCTION(qpdf_get_error_full_text)       \
    FUNCTION(qpdf_get_object_by_id)          \
    FUNCTION(qpdf_get_root)                  \
    FUNCTION(qpdf_has_error)                 \
    FUNCTION(qpdf_init)                      \
    FUNCTION(qpdf_more_warnings)             \
    FUNCTION(qpdf_next_warning)              \
    FUNCTION(qpdf_oh_get_page_content_data)  \
    FUNCTION(qpdf_oh_get_stream_data)        \
    FUNCTION(qpdf_oh_release)                \
    FUNCTION(qpdf_oh_unparse_resolved)       \
    FUNCTION(qpdf_read_memory)               \
    FUNCTION(qpdf_set_attempt_recovery)      \
    FUNCTION(qpdf_set_suppress_warnings)     \
    FUNCTION(qpdf_silence_errors)

    SharedLibrary library{"libqpdf.so.29"};
    OFFPRINT_LIBQPDF_FUNCTIONS(OFFPRINT_LIBQPDF_FUNCTION)
#undef OFFPRINT_LIBQPDF_FUNCTION

    /// False when the library is not installed, or is another than the one we know.
    [[nodiscard]] bool is_complete() const {
#define OFFPRINT_LIBQPDF_FUNCTION(name) name != nullptr&&
        return OFFPRINT_LIBQPDF_FUNCTIONS(OFFPRINT_LIBQPDF_FUNCTION) true;
#undef OFFPRINT_LIBQPDF_FUNCTION
#undef OFFPRINT_LIBQPDF_FUNCTIONS
    }
};

inline const Libqpdf& libqpdf() {
    static const Libqpdf library;
    return library;
}

}  // namespace offprint::audit
