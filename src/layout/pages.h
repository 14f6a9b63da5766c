#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "offprint/diagnostic.h"
#include "offprint/style.h"
#include "offprint/writer.h"
#include "typeset/face.h"
#include "typeset/shape.h"

/// What `lay_out` gives: plain values, ready to be painted. Lengths are points; x grows rightwards and y DOWNWARDS from
/// the page's top left corner.
namespace offprint::layout {

/// Structure types (ISO 32000-1, 14.8.4) as far as an article has them.
enum class TagKind : std::uint8_t {
    document,
    article,
    section,
    header,
    paragraph,
    heading1,
    heading2,
    heading3,
    heading4,
    heading5,
    heading6,
    block_quote,
    list,
    list_item,
    list_label,
    list_body,
    code_block,
    code,
    table,
    table_row,
    table_header_cell,
    table_data_cell,
    caption,
    figure,
    note,
    reference,
    link,
    emphasis,
    strong,
    span,
    quotation,
    aside,
    colophon,
    contents,
    contents_entry,
};

using TagId = std::uint32_t;
inline constexpr TagId artifact_tag = 0xFFFFFFFF;         ///< an ornament: a rule, a background
inline constexpr TagId header_artifact_tag = 0xFFFFFFFE;  ///< running head
inline constexpr TagId footer_artifact_tag = 0xFFFFFFFD;  ///< folio

/// A node of the structure tree. Tags stand in logical order, a parent before its children; tag 0 is the document.
struct Tag {
    TagKind kind = TagKind::paragraph;
    TagId parent = 0;
    std::string language;  ///< BCP 47 where it differs from the parent's
    std::string alt;       ///< of a figure
    std::string id;        ///< of a note, unique
    std::string title;     ///< of an aside: what kind of note it is
    int column_span = 1, row_span = 1;
    bool is_ordered = false;  ///< of a list
};

/// Glyphs of one face, size and colour on one baseline.
struct GlyphRun {
    const typeset::Face* face = nullptr;
    double size = 10;
    Colour colour{};
    double x = 0, baseline = 0;
    bool is_rtl = false;
    bool is_complex = false;
    std::string text;                    ///< what the glyphs say; their begin and end count from its start
    std::vector<typeset::Glyph> glyphs;  ///< visual order; advances already hold justification (em)
    std::string language{};              ///< where it differs from the tag's
    bool is_initial = false;             ///< a dropped letter, or a mark before it: its word goes on in the next run
    bool ends_in_hyphen =
        false;  ///< the last glyph in logical order is a hyphen that line breaking put there: its text is U+00AD
};

struct FilledBox {
    double x = 0, y = 0, width = 0, height = 0;
    Colour colour{};
};

/// `url` is the key into Resources.
struct PlacedImage {
    std::string url;
    double x = 0, y = 0, width = 0, height = 0;
};

struct PageItem {
    TagId tag = artifact_tag;
    std::variant<GlyphRun, FilledBox, PlacedImage> content;
};

/// A clickable area. Either a URL, or a destination: the name of an anchor.
struct LinkArea {
    TagId tag = 0;  ///< a tag of kind link or reference
    double x = 0, y = 0, width = 0, height = 0;
    std::string url;
    std::string destination;
    std::string description;  ///< for /Contents: the link's words
};

struct Page {
    double width = 0, height = 0;
    std::vector<PageItem> items;  ///< in reading order, artifacts last
    std::vector<LinkArea> links;
};

/// A place that links and the outline go to.
struct Anchor {
    std::string name;        ///< unique: "fn-1", "fnref-1", "h-3", or the source's own id
    std::uint32_t page = 0;  ///< 0-based
    double y = 0;
};

struct OutlineEntry {
    std::string title;
    int level = 1;  ///< 1 is the headline
    std::string anchor;
};

struct Pages {
    std::vector<Page> pages;
    std::vector<Tag> tags;
    std::vector<Anchor> anchors;
    std::vector<OutlineEntry> outline;
    std::vector<PageStart> page_starts;
    std::string language = "und";
    Direction direction = Direction::ltr;
    std::string title;
    Diagnostics diagnostics;
};

}  // namespace offprint::layout
