#include "writers/pdf/font_program.h"

#include <fmt/format.h>

#include <cmath>

#include "base/sha.h"

namespace offprint::pdf {
namespace {

/// Font descriptor flags (ISO 32000-1, table 123).
int descriptor_flags(const typeset::Face& face) {
    constexpr int fixed_pitch = 1, symbolic = 4, italic = 64;
    return symbolic + (face.is_monospaced() ? fixed_pitch : 0) + (face.is_italic() ? italic : 0);
}

/// The width of stems is not in the font; viewers use it only to choose a substitute.
int guessed_stem(int weight) { return 10 + 220 * (weight - 50) / 900; }

/// Six capital letters mark a subset (ISO 32000-1, 9.6.4); they are drawn from its bytes.
std::string subset_name(const typeset::Face& face, const std::string& bytes) {
    std::string mark;
    for (const char digit : sha256_hex(bytes).substr(0, 6)) {
        mark += static_cast<char>(digit <= '9' ? 'A' + (digit - '0') : 'K' + (digit - 'a'));
    }
    return name(mark + "+" + face.postscript_name());
}

}  // namespace

int in_thousandths(double em) {
    constexpr double thousand = 1000;
    return static_cast<int>(std::lround(em * thousand));
}

FontProgram write_program(Document& document, const typeset::Face& face, ProgramKind kind, std::string bytes) {
    const bool is_truetype = kind == ProgramKind::truetype;
    FontProgram program{subset_name(face, bytes), {}};
    const std::string entries = is_truetype ? fmt::format("/Length1 {}", bytes.size()) : "/Subtype/CIDFontType0C";
    const Reference file = document.add_stream(entries, std::move(bytes));
    const typeset::FaceMetrics& metrics = face.metrics();
    program.descriptor = document.add(fmt::format(
        "/Type/FontDescriptor/FontName{}/Flags {}/FontBBox[{} {} {} {}]/ItalicAngle {}/Ascent {}/Descent {}"
        "/CapHeight {}/XHeight {}/StemV {}/{} {}",
        program.name, descriptor_flags(face), in_thousandths(metrics.box_left), in_thousandths(metrics.box_bottom),
        in_thousandths(metrics.box_right), in_thousandths(metrics.box_top), number(metrics.italic_angle),
        in_thousandths(metrics.ascent), -in_thousandths(metrics.descent), in_thousandths(metrics.cap_height),
        in_thousandths(metrics.x_height), guessed_stem(face.weight()), is_truetype ? "FontFile2" : "FontFile3",
        to_text(file)));
    return program;
}

}  // namespace offprint::pdf
