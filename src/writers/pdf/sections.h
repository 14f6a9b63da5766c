#pragma once

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "layout/pages.h"

namespace offprint::pdf {

/// A heading and what stands below it, to the next heading of its level or above. A part is a block or the number of a
/// section.
struct Section {
    using Part = std::variant<layout::TagId, std::size_t>;
    std::optional<std::size_t> parent;  ///< none: the article itself
    std::vector<Part> parts;
};

/// An article's blocks parted into sections. What comes before the first heading, and footnotes and colophon, lie in
/// none.
struct Sections {
    std::vector<Section::Part> top;
    std::vector<Section> sections;  ///< a parent before its children
};
Sections into_sections(const std::vector<layout::TagId>& blocks, const std::vector<layout::Tag>& tags);

}  // namespace offprint::pdf
