#include "typeset/face.h"

#include <unicode/uchar.h>

#include <cmath>

#include <hb-ot.h>
#include <hb.h>

#include "base/c_handle.h"
#include "text/utf8.h"
#include "typeset/cff.h"
#include "typeset/sfnt.h"
#include "typeset/table.h"

namespace offprint::typeset {
namespace {

using Blob = c_handle<hb_blob_t, hb_blob_destroy>;

std::string name_of(hb_face_t* face, hb_ot_name_id_t id) {
    char text[256];
    unsigned size = sizeof text;
    hb_ot_name_get_utf8(face, id, HB_LANGUAGE_INVALID, &size, text);
    return {text, size};
}

std::string family_of(hb_face_t* face) {
    std::string name = name_of(face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY);
    return name.empty() ? name_of(face, HB_OT_NAME_ID_FONT_FAMILY) : name;
}

/// Nothing when the face has no outlines and no bitmaps that we can print.
std::optional<GlyphFormat> format_of(hb_face_t* face) {
    if (Table(face, HB_TAG('g', 'l', 'y', 'f')).is_there()) return GlyphFormat::truetype;
    const Table cff(face, HB_TAG('C', 'F', 'F', ' '));
    if (cff.is_there()) return is_cid_keyed(cff.bytes()) ? GlyphFormat::cff_cid : GlyphFormat::cff;
    if (Table(face, HB_TAG('C', 'B', 'D', 'T')).is_there()) return GlyphFormat::colour_bitmap;
    return std::nullopt;
}

/// Offsets: OpenType 1.9, "head", "hhea", "post" and "OS/2".
FaceMetrics metrics_of(hb_face_t* face) {
    const Table head(face, HB_TAG('h', 'e', 'a', 'd')), hhea(face, HB_TAG('h', 'h', 'e', 'a')),
        os2(face, HB_TAG('O', 'S', '/', '2')), post(face, HB_TAG('p', 'o', 's', 't'));
    const double em = hb_face_get_upem(face);
    const auto measure = [em](const Table& table, std::size_t at) { return short_at(table.bytes(), at) / em; };
    FaceMetrics metrics;
    metrics.ascent = measure(hhea, 4);
    metrics.descent = -measure(hhea, 6);
    if (os2.bytes().size() >= 90) {
        metrics.x_height = measure(os2, 86);
        metrics.cap_height = measure(os2, 88);
    }
    metrics.italic_angle = static_cast<std::int32_t>(number_at(post.bytes(), 4, 4)) / 65536.0;
    metrics.box_left = measure(head, 36);
    metrics.box_bottom = measure(head, 38);
    metrics.box_right = measure(head, 40);
    metrics.box_top = measure(head, 42);
    return metrics;
}

bool has_all(const Face& face, std::u32string_view characters) {
    for (const char32_t character : characters) {
        if (face.has(character)) continue;
        if (!u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return false;
    }
    return true;
}

}  // namespace

struct Face::Loaded {
    c_handle<hb_face_t, hb_face_destroy> face;
    c_handle<hb_font_t, hb_font_destroy> font;
    GlyphFormat format = GlyphFormat::truetype;
    std::string postscript_name, family;
    int weight = 400;
    bool is_italic = false, is_monospaced = false;
    FaceMetrics metrics{};
};

std::unique_ptr<Face> Face::open(const FaceFile& file) {
    const Blob blob(hb_blob_create_from_file_or_fail(file.path.c_str()));
    if (!blob) return nullptr;
    c_handle<hb_face_t, hb_face_destroy> face(hb_face_create(blob.get(), file.index));
    const std::optional<GlyphFormat> format = format_of(face.get());
    if (!format) return nullptr;
    hb_face_make_immutable(face.get());
    auto loaded = std::make_unique<Loaded>();
    loaded->font.reset(hb_font_create(face.get()));
    hb_font_make_immutable(loaded->font.get());
    loaded->format = *format;
    loaded->postscript_name = name_of(face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME);
    loaded->family = family_of(face.get());
    loaded->metrics = metrics_of(face.get());
    const Table os2(face.get(), HB_TAG('O', 'S', '/', '2')), post(face.get(), HB_TAG('p', 'o', 's', 't'));
    loaded->weight = static_cast<int>(number_at(os2.bytes(), 4, 2));
    loaded->is_italic = (number_at(os2.bytes(), 62, 2) & 1) != 0;
    loaded->is_monospaced = number_at(post.bytes(), 12, 4) != 0;
    loaded->face = std::move(face);
    return std::unique_ptr<Face>(new Face(std::move(loaded)));
}

Face::Face(std::unique_ptr<Loaded> loaded) : loaded_(std::move(loaded)) {}
Face::~Face() = default;

const std::string& Face::postscript_name() const { return loaded_->postscript_name; }
const std::string& Face::family() const { return loaded_->family; }
int Face::weight() const { return loaded_->weight; }
bool Face::is_italic() const { return loaded_->is_italic; }
bool Face::is_monospaced() const { return loaded_->is_monospaced; }
int Face::units_per_em() const { return static_cast<int>(hb_face_get_upem(handle())); }
GlyphFormat Face::format() const { return loaded_->format; }
const FaceMetrics& Face::metrics() const { return loaded_->metrics; }
hb_font_t* Face::font() const { return loaded_->font.get(); }
hb_face_t* Face::handle() const { return loaded_->face.get(); }

bool Face::has(char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font(), character, &glyph) != 0;
}

bool Face::covers(std::string_view cluster) const {
    const std::u32string characters = text::to_utf32(cluster);
    if (has_all(*this, characters)) return true;
    return characters.size() > 1 && has_all(*this, text::to_utf32(text::to_nfc(cluster)));
}

double Face::advance(std::uint32_t glyph) const {
    return static_cast<double>(hb_font_get_glyph_h_advance(font(), glyph)) / units_per_em();
}

GlyphInk Face::ink(std::uint32_t glyph) const {
    hb_glyph_extents_t box{};
    if (!hb_font_get_glyph_extents(font(), glyph, &box)) return {};
    const auto em = [this](hb_position_t units) { return static_cast<double>(units) / units_per_em(); };
    return {em(box.x_bearing), em(box.y_bearing + box.height), em(box.x_bearing + box.width), em(box.y_bearing)};
}

}  // namespace offprint::typeset
