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

std::string bytes_of(const Blob& blob) {
    unsigned length = 0;
    const char* const begin = hb_blob_get_data(blob.get(), &length);
    return {begin, length};
}

/// A PDF viewer reads outlines and widths only. With the layout tables HarfBuzz would add glyphs that were not asked
/// for, and with the character map it would look through all of that first.
FaceHandle bare(const Face& face) {
    constexpr hb_tag_t needed_tables[] = {HB_TAG('C', 'F', 'F', ' '), HB_TAG('h', 'e', 'a', 'd'),
                                          HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'),
                                          HB_TAG('m', 'a', 'x', 'p')};
    FaceHandle result(hb_face_builder_create());
    for (const hb_tag_t tag : needed_tables)
        hb_face_builder_add_table(result.get(), tag, Blob(hb_face_reference_table(face.handle(), tag)).get());
    return result;
}

Input input_for(const std::vector<std::uint32_t>& glyphs) {
    Input input(hb_subset_input_create_or_fail());
    if (!input) return input;
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
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
    const FaceHandle source = bare(face);
    const Plan plan(hb_subset_plan_create_or_fail(source.get(), input.get()));
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
