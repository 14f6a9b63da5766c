#pragma once

#include <cstdint>
#include <string>

#include "typeset/face.h"
#include "writers/pdf/document.h"

namespace offprint::pdf {

enum class ProgramKind : std::uint8_t { truetype, cff };

/// A face's subset as a file holds it, and what the font dictionaries call it.
struct FontProgram {
    std::string name;  ///< as a PDF name, with the six letters that mark a subset: "/ABCDEF+NotoSerif-Regular"
    Reference descriptor;
};

/// Writes the font file and its descriptor (ISO 32000-1, 9.8 and 9.9).
FontProgram write_program(Document& document, const typeset::Face& face, ProgramKind kind, std::string bytes);

/// A glyph's width as fonts and operators have it.
int in_thousandths(double em);

}  // namespace offprint::pdf
