#pragma once

#include <fontconfig/fontconfig.h>

#include "base/shared_library.h"

namespace offprint::typeset {

/// The functions of fontconfig that we call, by their own names. The library is opened when a face is asked for that
/// the index of default faces does not have; most runs never do, and it costs a start 1 ms.
struct Libfontconfig {
#define OFFPRINT_FONTCONFIG_FUNCTION(name) decltype(&::name) name = library.symbol<decltype(&::name)>(#name);
#define OFFPRINT_FONTCONFIG_FUNCTIONS(FUNCTION) \
    FUNCTION(FcCharSetHasChar)                  \
    FUNCTION(FcConfigDestroy)                   \
    FUNCTION(FcConfigSubstitute)                \
    FUNCTION(FcDefaultSubstitute)               \
    FUNCTION(FcFontMatch)                       \
    FUNCTION(FcFontSetDestroy)                  \
    FUNCTION(FcFontSort)                        \
    FUNCTION(FcInitLoadConfigAndFonts)          \
    FUNCTION(FcPatternAddBool)                  \
    FUNCTION(FcPatternAddInteger)               \
    FUNCTION(FcPatternAddString)                \
    FUNCTION(FcPatternCreate)                   \
    FUNCTION(FcPatternDestroy)                  \
    FUNCTION(FcPatternGetCharSet)               \
    FUNCTION(FcPatternGetInteger)               \
    FUNCTION(FcPatternGetString)                \
    FUNCTION(FcStrCmpIgnoreCase)                \
    FUNCTION(FcWeightFromOpenType)

    SharedLibrary library{"libfontconfig.so.1"};
    OFFPRINT_FONTCONFIG_FUNCTIONS(OFFPRINT_FONTCONFIG_FUNCTION)
#undef OFFPRINT_FONTCONFIG_FUNCTION

    /// False when the library is not installed, or is another than the one we know.
    [[nodiscard]] bool is_complete() const {
#define OFFPRINT_FONTCONFIG_FUNCTION(name) name != nullptr&&
        return OFFPRINT_FONTCONFIG_FUNCTIONS(OFFPRINT_FONTCONFIG_FUNCTION) true;
#undef OFFPRINT_FONTCONFIG_FUNCTION
#undef OFFPRINT_FONTCONFIG_FUNCTIONS
    }
};

inline const Libfontconfig& libfontconfig() {
    static const Libfontconfig library;
    return library;
}

}  // namespace offprint::typeset
