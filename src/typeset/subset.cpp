#include "typeset/subset.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <fmt/format.h>

#include "base/c_handle.h"
#include "typeset/cff.h"
#include "typeset/cut_truetype.h"

namespace offprint::typeset {
namespace {

using Blob = c_handle<hb_blob_t, hb_blob_destroy>;
using Input = c_handle<hb_subset_input_t, hb_subset_input_destroy>;
using Plan = c_handle<hb_subset_plan_t, hb_subset_plan_destroy>;
using FaceHandle = c_handle<hb_face_t, hb_face_destroy>;

// A PDF viewer reads outlines and widths only. Without the layout tables HarfBuzz adds no glyph that was not asked for.
constexpr hb_tag_t needless_tables[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('B', 'A', 'S', 'E'), HB_TAG('J', 'S', 'T', 'F'), HB_TAG('M', 'A', 'T', 'H'), HB_TAG('O', 'S', '/', '2'),
    HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'), HB_TAG('c', 'm', 'a', 'p'), HB_TAG('v', 'h', 'e', 'a'),
    HB_TAG('v', 'm', 't', 'x'), HB_TAG('V', 'O', 'R', 'G'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('m', 'e', 't', 'a'),
    HB_TAG('D', 'S', 'I', 'G'), HB_TAG('g', 'a', 's', 'p'), HB_TAG('m', 'o', 'r', 'x'), HB_TAG('k', 'e', 'r', 'x'),
};

std::string bytes_of(const Blob& blob) {
    unsigned length = 0;
    const char* const begin = hb_blob_get_data(blob.get(), &length);
    return {begin, length};
}

Input input_for(const std::vector<std::uint32_t>& glyphs) {
    Input input(hb_subset_input_create_or_fail());
    if (!input) return input;
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t* const dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : needless_tables) hb_set_add(dropped, tag);
    hb_set_t* const kept = hb_subset_input_glyph_set(input.get());
    hb_set_add(kept, 0);
    for (const std::uint32_t glyph : glyphs) hb_set_add(kept, glyph);
    return input;
}

std::map<std::uint32_t, std::uint32_t> new_glyphs(const Plan& plan, const std::vector<std::uint32_t>& glyphs) {
    const hb_map_t* const old_to_new = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    std::map<std::uint32_t, std::uint32_t> result{{0, 0}};
    for (const std::uint32_t glyph : glyphs)
        if (hb_map_has(old_to_new, glyph)) result.emplace(glyph, hb_map_get(old_to_new, glyph));
    return result;
}

/// A viewer finds the glyphs of a CID-keyed font by CID; HarfBuzz keeps the ones that they had.
void give_character_ids(Subset& subset, std::size_t glyph_count) {
    const std::vector<std::uint32_t> ids = character_ids(subset.bytes, glyph_count);
    for (auto& [old_glyph, new_glyph] : subset.glyphs) new_glyph = new_glyph < ids.size() ? ids[new_glyph] : 0;
}

tl::unexpected<Error> refusal(const Face& face) {
    return failure(ErrorKind::library,
                   fmt::format("no subset can be made of the font '{}'; use another one", face.postscript_name()));
}

/// HarfBuzz's subset of the table 'CFF '.
Result<Subset> compact_subset(const Face& face, const std::vector<std::uint32_t>& glyphs) {
    const Input input = input_for(glyphs);
    if (!input) return refusal(face);
    const Plan plan(hb_subset_plan_create_or_fail(face.handle(), input.get()));
    if (!plan) return refusal(face);
    const FaceHandle cut(hb_subset_plan_execute_or_fail(plan.get()));
    if (!cut) return refusal(face);
    Subset result;
    result.format = face.format();
    result.bytes = bytes_of(Blob(hb_face_reference_table(cut.get(), HB_TAG('C', 'F', 'F', ' '))));
    result.glyphs = new_glyphs(plan, glyphs);
    if (result.bytes.empty()) return refusal(face);
    if (face.format() == GlyphFormat::cff_cid) give_character_ids(result, hb_face_get_glyph_count(cut.get()));
    return result;
}

Result<Subset> outline_subset(const Face& face, const std::vector<std::uint32_t>& glyphs) {
    const std::size_t count = hb_face_get_glyph_count(face.handle());
    Subset result;
    result.glyphs.emplace(0, 0);
    std::vector<std::uint32_t> kept{0};
    for (const std::uint32_t glyph : glyphs) {
        if (glyph < count && result.glyphs.emplace(glyph, kept.size()).second) kept.push_back(glyph);
    }
    result.bytes = cut_truetype(face, kept, CodeTable::none);
    if (result.bytes.empty()) return refusal(face);
    return result;
}

}  // namespace

Result<Subset> subset(const Face& face, const std::vector<std::uint32_t>& glyphs) {
    if (face.format() == GlyphFormat::truetype) return outline_subset(face, glyphs);
    return compact_subset(face, glyphs);
}

std::string glyph_png(const Face& face, std::uint32_t glyph) {
    return bytes_of(Blob(hb_ot_color_glyph_reference_png(face.font(), glyph)));
}

BitmapBox glyph_box(const Face& face, std::uint32_t glyph) {
    hb_glyph_extents_t extents{};
    if (hb_font_get_glyph_extents(face.font(), glyph, &extents) == 0) return {};
    const double em = face.units_per_em();
    // HarfBuzz measures the height downwards from the top.
    return {extents.x_bearing / em, extents.y_bearing / em, extents.width / em, -extents.height / em};
}

}  // namespace offprint::typeset
