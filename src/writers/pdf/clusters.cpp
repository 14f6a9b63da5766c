#include "writers/pdf/clusters.h"

#include <algorithm>
#include <string_view>

#include "text/utf8.h"

namespace offprint::pdf {
namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD", zero_width_space = "\xE2\x80\x8B";

struct Lying {
    const typeset::Glyph* glyph = nullptr;
    double x = 0;
};

std::vector<Lying> in_logical_order(const layout::GlyphRun& run) {
    std::vector<Lying> glyphs;
    glyphs.reserve(run.glyphs.size());
    double pen = 0;
    for (const typeset::Glyph& glyph : run.glyphs) {
        glyphs.push_back({&glyph, pen + glyph.x_offset});
        pen += glyph.advance;
    }
    if (run.is_rtl) std::reverse(glyphs.begin(), glyphs.end());
    return glyphs;
}

std::string_view words_between(const std::string& text, std::size_t begin, std::size_t end) {
    begin = std::min(begin, text.size());
    return std::string_view(text).substr(begin, end > begin ? end - begin : 0);
}

void share_out(Cluster& cluster) {
    std::string_view rest = cluster.text;
    for (std::size_t i = 0; i < cluster.glyphs.size(); ++i) {
        const bool is_last = i + 1 == cluster.glyphs.size();
        const std::size_t bytes = is_last || rest.empty() ? rest.size() : text::decode_at(rest, 0).bytes;
        cluster.glyphs[i].text = bytes == 0 ? zero_width_space : rest.substr(0, bytes);
        rest.remove_prefix(bytes);
    }
}

}  // namespace

std::vector<Cluster> clusters_of(const layout::GlyphRun& run) {
    std::vector<Cluster> clusters;
    const std::vector<Lying> glyphs = in_logical_order(run);
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const typeset::Glyph& glyph = *glyphs[i].glyph;
        const bool is_break_hyphen = run.ends_in_hyphen && i + 1 == glyphs.size();
        if (i == 0 || is_break_hyphen || glyph.begin != glyphs[i - 1].glyph->begin) {
            clusters.emplace_back();
            clusters.back().text = is_break_hyphen ? soft_hyphen : words_between(run.text, glyph.begin, glyph.end);
        }
        clusters.back().glyphs.push_back({glyph.id, glyphs[i].x, glyph.y_offset, {}});
    }
    for (Cluster& cluster : clusters) share_out(cluster);
    return clusters;
}

}  // namespace offprint::pdf
