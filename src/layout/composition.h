#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "edition/edition.h"
#include "layout/break_places.h"
#include "layout/tag_tree.h"
#include "offprint/writer.h"
#include "typeset/shaper_pool.h"

namespace offprint::layout {

/// What all steps share while one edition is being set.
struct Composition {
    Composition(const edition::Edition& printed, const WriteContext& writing);

    const edition::Edition& edition;
    const WriteContext& context;
    Style style;  ///< the context's, fitted to the article's script
    typeset::ShaperPool::Loan loan;
    typeset::Shaper& shaper;
    BreakFinder breaks;
    TagTree tags;
    std::map<std::string, int, std::less<>> footnote_numbers;
    std::map<int, int> footnote_marks;  ///< how often each footnote has been referred to so far
    std::set<std::string, std::less<>> anchors;
    Diagnostics diagnostics;
    std::vector<OutlineEntry> outline;
    int heading_shift = 0;  ///< -1 where no headline is printed, so that the first heading is still an H1
    int headings = 0;

    [[nodiscard]] bool is_rtl() const { return edition.direction == Direction::rtl; }
    void note(std::string finding, SourceRange source, std::string message);
    void warn(std::string finding, SourceRange source, std::string message);
    /// The name itself, or one made unique.
    std::string unique_anchor(const std::string& wish);
};

/// The name of the anchor at a footnote's text, and at its first mark.
std::string footnote_anchor(int number);
std::string footnote_mark_anchor(int number);

}  // namespace offprint::layout
