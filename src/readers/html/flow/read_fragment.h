#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "dom/node.h"
#include "offprint/reader.h"

/// HTML into the model: fragments here; whole pages build on the same parts.
namespace offprint::html {

/// What was left out or could not be taken as it stood.
struct Findings {
    Diagnostics diagnostics{};
    std::vector<LedgerEntry> dropped{};  ///< the words of elements that articles do not have (forms, frames)
    bool operator==(const Findings&) const = default;
};

struct FragmentOptions {
    std::uint32_t first_line = 1;  ///< the line of the whole input on which the fragment starts
    int depth = 0;                 ///< how many blocks are around the fragment
    Blocks slots{};                ///< blocks that stand in the fragment where `slot(n)` is written
    /// The account is over the text of a page: what stands for an embed and was not in it is an entry. Pages also open
    /// tables that only lay out.
    bool is_page = false;
};

struct Fragment {
    Blocks blocks;
    Findings findings;
    bool operator==(const Fragment&) const = default;
};

struct InlineFragment {
    Inlines content;
    Findings findings;
    bool operator==(const InlineFragment&) const = default;
};

/// The fragment as blocks. Total. Each slot comes exactly once, in place; those not met come last.
Fragment read_fragment(std::string_view html, FragmentOptions options = {});

/// The markup that stands for the n-th slot.
std::string slot(std::size_t n);

/// What the element means around content that is read already ("sub" gives a Subscript). Script and the like give
/// nothing, and a finding; elements without a meaning of their own give the content.
InlineFragment wrap_inline(const dom::Node& element, Inlines content);

/// What is to be said of an element that is left out with its words.
Findings left_out(const dom::Node& element, std::string_view words);

/// A single image (with blanks around it) is a figure; anything else is a paragraph.
Block paragraph_or_figure(Inlines content);

}  // namespace offprint::html
