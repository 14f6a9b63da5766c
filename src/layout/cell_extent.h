#pragma once

#include "layout/block_setter.h"

namespace offprint::layout {

/// Measuring makes words flat, which makes tags and counts footnote marks: at its end all of that is as it was.
class Rehearsal {
public:
    explicit Rehearsal(Composition& composition);
    ~Rehearsal();
    Rehearsal(const Rehearsal&) = delete;
    Rehearsal& operator=(const Rehearsal&) = delete;

private:
    Composition& composition_;
    TagTree tags_;
    std::map<int, int> marks_;
    std::set<std::string, std::less<>> anchors_;
};

/// What a table cell's blocks need. Only within a rehearsal.
Extent cell_extent(const Blocks& content, const Frame& frame, Composition& composition);

}  // namespace offprint::layout
