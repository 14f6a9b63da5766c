#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "offprint/result.h"

struct hb_face_t;
struct hb_font_t;

namespace offprint::typeset {

/// What asks for a face.
struct FaceRequest {
    std::string family = "Noto Serif";  ///< or several, "Georgia, Noto Serif"
    int weight = 400;
    bool italic = false;
    auto operator<=>(const FaceRequest&) const = default;
};

/// Vertical measures in em (1 = the font size), ascent and descent both positive.
struct FaceMetrics {
    double ascent = 0.8, descent = 0.2, cap_height = 0.7, x_height = 0.5, italic_angle = 0;
    double box_left = 0, box_bottom = 0, box_right = 1, box_top = 1;
};

/// What a glyph prints, in em from its origin on the baseline; y grows upwards.
struct GlyphInk {
    double left = 0, bottom = 0, right = 0, top = 0;
};

enum class GlyphFormat : std::uint8_t { truetype, cff, cff_cid, colour_bitmap };

/// A file and the place of a face in it (0 but for collections).
struct FaceFile {
    std::string path;
    unsigned index = 0;
    auto operator<=>(const FaceFile&) const = default;
};

/// One face of one file, loaded once, read-only afterwards and shared by all threads.
class Face {
public:
    /// The face, or nullptr when there is no such file, or nothing in it that can be printed.
    static std::unique_ptr<Face> open(const FaceFile& file);

    ~Face();
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;

    [[nodiscard]] const std::string& postscript_name() const;  ///< "NotoSerif-Bold"
    [[nodiscard]] const std::string& family() const;
    [[nodiscard]] int weight() const;
    [[nodiscard]] bool is_italic() const;
    [[nodiscard]] bool is_monospaced() const;
    [[nodiscard]] int units_per_em() const;
    [[nodiscard]] GlyphFormat format() const;
    [[nodiscard]] const FaceMetrics& metrics() const;
    [[nodiscard]] bool has(char32_t character) const;
    /// Whether it has every character of `cluster` that prints, as written or in normalisation form C.
    [[nodiscard]] bool covers(std::string_view cluster) const;
    [[nodiscard]] double advance(std::uint32_t glyph) const;  ///< em
    [[nodiscard]] GlyphInk ink(std::uint32_t glyph) const;
    [[nodiscard]] hb_font_t* font() const;    ///< scaled to units_per_em; for typeset only
    [[nodiscard]] hb_face_t* handle() const;  ///< for typeset only

private:
    struct Loaded;
    explicit Face(std::unique_ptr<Loaded> loaded);
    std::unique_ptr<Loaded> loaded_;
};

/// Where faces come from.
struct FontSources {
    std::string truetype_folder = "/usr/share/fonts/truetype/noto";  ///< Debian's fonts-noto-core, -mono, -color-emoji
    std::string opentype_folder = "/usr/share/fonts/opentype/noto";  ///< Debian's fonts-noto-cjk
    bool asks_fontconfig = true;                                     ///< for what those folders do not have
};

/// All faces of the process: found once, loaded when first asked for, shared read-only. Thread-safe.
class FaceLibrary {
public:
    explicit FaceLibrary(FontSources sources = {});
    ~FaceLibrary();
    FaceLibrary(const FaceLibrary&) = delete;
    FaceLibrary& operator=(const FaceLibrary&) = delete;

    /// The face that comes nearest to the request, of the first of its families that is there; the families of the
    /// default style are found without fontconfig. Error `missing_font`: there is no usable face at all; the message
    /// names the package to install.
    [[nodiscard]] Result<const Face*> find(const FaceRequest& request) const;

    /// A face that has all of `cluster` (a grapheme cluster), by script and language ("zh-Hant"), in the weight asked
    /// for where there is one; nullptr when no installed face has it.
    [[nodiscard]] const Face* fallback(std::string_view cluster, const FaceRequest& request,
                                       std::string_view language) const;

private:
    struct Shelves;
    std::unique_ptr<Shelves> shelves_;
};

}  // namespace offprint::typeset
