#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "layout/pages.h"

namespace offprint::pdf {

/// A glyph of a run, where it lies from the run's start and what it says; lengths are em. `text` is never empty: a
/// glyph that says nothing of its own says U+200B, which no reader shows.
struct SpokenGlyph {
    std::uint32_t id = 0;
    double x = 0, rise = 0;
    std::string_view text{};  ///< of the run, which outlives it, or a constant
};

/// Glyphs that stand for the same characters.
struct Cluster {
    std::span<SpokenGlyph> glyphs{};
    std::string_view text{};
};

/// A run's clusters and, in one piece, their glyphs.
class Clusters {
public:
    explicit Clusters(std::size_t glyphs) {
        glyphs_.reserve(glyphs);
        clusters_.reserve(glyphs);
    }

    /// A cluster without glyphs; as many may be added in all as were announced.
    void begin_cluster(std::string_view text) { clusters_.push_back({{glyphs_.data() + glyphs_.size(), 0}, text}); }
    void add_glyph(const SpokenGlyph& glyph) {
        glyphs_.push_back(glyph);
        std::span<SpokenGlyph>& own = clusters_.back().glyphs;
        own = {own.data(), own.size() + 1};
    }

    [[nodiscard]] std::size_t size() const { return clusters_.size(); }
    [[nodiscard]] const Cluster& operator[](std::size_t i) const { return clusters_[i]; }
    [[nodiscard]] Cluster& operator[](std::size_t i) { return clusters_[i]; }
    [[nodiscard]] const Cluster& back() const { return clusters_.back(); }
    [[nodiscard]] Cluster& back() { return clusters_.back(); }
    [[nodiscard]] auto begin() { return clusters_.begin(); }
    [[nodiscard]] auto end() { return clusters_.end(); }
    [[nodiscard]] auto begin() const { return clusters_.begin(); }
    [[nodiscard]] auto end() const { return clusters_.end(); }

private:
    std::vector<SpokenGlyph> glyphs_;  // never more than were reserved: clusters point into it
    std::vector<Cluster> clusters_;
};

/// The run's clusters in logical order, whatever its direction: what is copied out of a PDF comes in the order in which
/// it was written. One glyph of a cluster says all of it; several say a character each, the last one what is left.
Clusters clusters_of(const layout::GlyphRun& run);

/// The clusters of a line's last run, a hyphen at their end said as U+2010: poppler and PDFium take an U+002D there for
/// one of line breaking and drop it. In what is no word (a path, an option, a number's sign) it stays U+002D.
Clusters with_lasting_hyphen(Clusters clusters);

}  // namespace offprint::pdf
