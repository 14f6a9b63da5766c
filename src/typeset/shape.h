#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "offprint/diagnostic.h"
#include "offprint/style.h"
#include "typeset/face.h"

namespace offprint::typeset {

/// One glyph of a shaped run. Lengths are em of the run's size. `begin` and `end` are the bytes of the run's text that
/// its cluster covers (several glyphs of one cluster share them; a ligature's covers all its characters).
struct Glyph {
    std::uint32_t id = 0;
    float advance = 0, x_offset = 0, y_offset = 0;
    std::uint32_t begin = 0, end = 0;
    bool operator==(const Glyph&) const = default;
};

/// Glyphs of one face and direction, in VISUAL order left to right.
struct ShapedRun {
    const Face* face = nullptr;
    bool is_rtl = false;
    bool is_complex = false;  ///< clusters with re-ordered or several glyphs (Indic, Thai): PDF needs ActualText
    std::uint32_t begin = 0, end = 0;  ///< bytes of the shaped text
    std::vector<Glyph> glyphs;         ///< their begin and end count from the start of the shaped text
};

struct ShapeRequest {
    std::string_view text;      ///< UTF-8; one style throughout
    std::string_view language;  ///< BCP 47
    FaceRequest face{};
    Capitals capitals = Capitals::as_written;
    Numerals numerals = Numerals::face_default;
    std::uint8_t bidi_level = 0;    ///< of the whole text: odd is right to left
    bool is_letter_spaced = false;  ///< no ligatures, which letter-spacing would tear apart
};

/// Shapes text with a cache of its words, unless the face kerns across spaces: one a thread.
class Shaper {
public:
    explicit Shaper(const FaceLibrary& faces);
    ~Shaper();
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;

    /// Runs in LOGICAL order (each run's glyphs in visual order). Fallback is by cluster, one face a word where there
    /// is one. What no face has is shaped with the first face's .notdef and kept in `missing()`. Controls (a tab, a
    /// line feed) are set as spaces; small capitals that the face does not have are capitals; byte ranges are those of
    /// `text` as written, whatever the case. Nothing at all when the library has no face. The reference is good until
    /// the next call.
    const std::vector<ShapedRun>& shape(const ShapeRequest& request);

    /// Clusters that no face had, once each, in order.
    [[nodiscard]] const std::vector<std::string>& missing() const;
    void forget_missing();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace offprint::typeset
