#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "layout/pages.h"

namespace offprint::pdf {

/// A glyph of a run, where it lies from the run's start and what it says; lengths are em. `text` is never empty: a
/// glyph that says nothing of its own says U+200B, which no reader shows.
struct SpokenGlyph {
    std::uint32_t id = 0;
    double x = 0, rise = 0;
    std::string text;
};

/// Glyphs that stand for the same characters.
struct Cluster {
    std::vector<SpokenGlyph> glyphs;
    std::string text;
};

/// The run's clusters in logical order, whatever its direction: what is copied out of a PDF comes in the order in which
/// it was written. One glyph of a cluster says all of it; several say a character each, the last one what is left.
std::vector<Cluster> clusters_of(const layout::GlyphRun& run);

/// The clusters of a line's last run, a hyphen at their end said as U+2010: poppler and PDFium take an U+002D there for
/// one of line breaking and drop it. In what is no word (a path, an option, a number's sign) it stays U+002D.
std::vector<Cluster> with_lasting_hyphen(std::vector<Cluster> clusters);

}  // namespace offprint::pdf
