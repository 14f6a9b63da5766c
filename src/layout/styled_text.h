#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "layout/pages.h"
#include "offprint/article.h"
#include "offprint/style.h"

namespace offprint::layout {

inline constexpr std::int32_t no_index = -1;

/// How a stretch of text is set. Lengths are points.
struct Dress {
    TextStyle style{};
    double rise = 0;  ///< of the baseline
    TagId tag = 0;
    std::int32_t link = no_index;   ///< into StyledText::links
    std::int32_t image = no_index;  ///< into StyledText::images: the stretch is one U+FFFC
    std::int32_t footnote = 0;      ///< the stretch is the mark of this footnote
    std::string language{};
    bool is_verbatim = false;  ///< code: never hyphenated
    bool is_underlined = false, is_struck = false;
    std::optional<Colour> highlight{};  ///< behind it
    bool operator==(const Dress&) const = default;
};

/// Bytes [begin, end) of the text, set in one way.
struct TextSpan {
    std::uint32_t begin = 0, end = 0;
    Dress dress{};
};

struct InlineImage {
    std::string url;
    double width = 0, height = 0;
};

/// Where a link goes: a URL, or the name of an anchor.
struct LinkTarget {
    TagId tag = 0;
    std::string url, destination, description;
};

/// A place within the text that has a name.
struct NamedPlace {
    std::uint32_t at = 0;
    std::string name;
};

/// Bytes [begin, end) whose direction is told.
struct Isolate {
    std::uint32_t begin = 0, end = 0;
    Direction direction = Direction::unknown;
};

/// A paragraph's inlines made flat: its text, white space folded, and how each stretch of it is set.
struct StyledText {
    std::string text;
    std::string language;
    bool is_rtl = false;
    std::vector<TextSpan> spans;  ///< without gaps, in order
    std::vector<LinkTarget> links;
    std::vector<InlineImage> images;
    std::vector<NamedPlace> anchors;
    std::vector<Isolate> isolates;
    std::vector<std::uint32_t> forced_breaks;     ///< a line ends before this byte; ascending
    std::vector<std::uint32_t> forbidden_breaks;  ///< never a line's start; ascending
    std::vector<std::uint32_t> soft_hyphens;      ///< where the source has U+00AD; ascending
};

}  // namespace offprint::layout
