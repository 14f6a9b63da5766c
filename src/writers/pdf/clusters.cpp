#include "writers/pdf/clusters.h"

#include <algorithm>
#include <cmath>

#include "base/ascii.h"
#include "text/utf8.h"

namespace offprint::pdf {
namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD", zero_width_space = "\xE2\x80\x8B", true_hyphen = "\xE2\x80\x90";
constexpr double hair = 0.004;  // em: seen by programs that sort, by nobody else

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

void share_out(const Cluster& cluster) {
    std::string_view rest = cluster.text;
    for (std::size_t i = 0; i < cluster.glyphs.size(); ++i) {
        const bool is_last = i + 1 == cluster.glyphs.size();
        const std::size_t bytes = is_last || rest.empty() ? rest.size() : text::decode_at(rest, 0).bytes;
        cluster.glyphs[i].text = bytes == 0 ? zero_width_space : rest.substr(0, bytes);
        rest.remove_prefix(bytes);
    }
}

/// Programs that sort by place read right-to-left text from its last glyph to its first. Some faces draw lam-alef as
/// two glyphs on one spot, the second without a width: it goes a hair to the left, so that the order is plain.
void part_from_elder(const Cluster& cluster, const Cluster& elder, double advance) {
    SpokenGlyph& glyph = cluster.glyphs.front();
    if (advance == 0 && std::abs(glyph.x - elder.glyphs.back().x) < hair) glyph.x = elder.glyphs.back().x - hair;
}

bool is_of_a_word(std::string_view text) {
    return static_cast<unsigned char>(text.front()) >= 0x80 || ascii::is_letter_or_digit(text.front()) || text == "-" ||
           text == "'";
}

}  // namespace

Clusters clusters_of(const layout::GlyphRun& run) {
    const std::vector<Lying> glyphs = in_logical_order(run);
    Clusters clusters(glyphs.size());
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const typeset::Glyph& glyph = *glyphs[i].glyph;
        const bool is_break_hyphen = run.ends_in_hyphen && i + 1 == glyphs.size();
        const bool begins_cluster = i == 0 || is_break_hyphen || glyph.begin != glyphs[i - 1].glyph->begin;
        if (begins_cluster) {
            clusters.begin_cluster(is_break_hyphen ? soft_hyphen : words_between(run.text, glyph.begin, glyph.end));
        }
        clusters.add_glyph({glyph.id, glyphs[i].x, glyph.y_offset});
        if (run.is_rtl && begins_cluster && clusters.size() > 1) {
            part_from_elder(clusters.back(), clusters[clusters.size() - 2], glyph.advance);
        }
    }
    for (const Cluster& cluster : clusters) share_out(cluster);
    return clusters;
}

Clusters with_lasting_hyphen(Clusters clusters) {
    if (clusters.size() < 2 || clusters.back().text != "-" || clusters[clusters.size() - 2].text == "-")
        return clusters;
    for (std::size_t i = clusters.size() - 1; i-- > 0 && clusters[i].text != " ";) {
        if (clusters[i].text.empty() || !is_of_a_word(clusters[i].text)) return clusters;
    }
    if (clusters[clusters.size() - 2].text == " ") return clusters;
    clusters.back().text = clusters.back().glyphs.back().text = true_hyphen;
    return clusters;
}

}  // namespace offprint::pdf
