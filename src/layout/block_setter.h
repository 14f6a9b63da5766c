#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/composition.h"
#include "layout/flatten.h"
#include "layout/galley.h"
#include "layout/set_lines.h"

namespace offprint::layout {

struct FittedColumns;

/// Where and how blocks are set.
struct Frame {
    double left = 0, width = 0;  ///< points from the column's left edge
    double page_width = 0;       ///< of the text area, for what may span its columns
    TextStyle text{};            ///< of paragraphs
    TagId tag = 0;               ///< the parent of what is set
    std::string language{};
    bool is_rtl = false;
    std::optional<ParagraphStyle> paragraphs{};  ///< one after the other; none: half a line apart
    bool is_on_grid = false;
    bool floats_figures = false;
    int depth = 0;  ///< of lists
};

/// Sets blocks one below the other into a galley.
class BlockSetter {
public:
    explicit BlockSetter(Composition& composition) : composition_(composition) {}

    void put(const Blocks& blocks, const Frame& frame);

    /// The edition's body: like `put`, and every strip knows its block.
    void put_body(const Blocks& blocks, const Frame& frame);

    void put_header(const std::vector<edition::HeaderLine>& header, const Frame& frame);
    void put_colophon(const std::vector<Inlines>& lines, const Frame& frame);
    void put_footnote(const edition::NumberedFootnote& footnote, const Frame& frame);

    /// All strips from this one on span the page's columns.
    void span_from(std::size_t first);

    /// The first strip of the colophon; without one, the number of strips.
    [[nodiscard]] std::size_t colophon_begin() const { return colophon_; }

    /// For the footnotes that only they call for.
    [[nodiscard]] std::vector<TurnedTable>& turned_tables() { return galley_.turned; }

    [[nodiscard]] Galley take();

private:
    void put(const Block& block, const Frame& frame);
    void put(const Paragraph& node, const Frame& frame);
    void put(const Heading& node, const Frame& frame);
    void put(const BlockQuote& node, const Frame& frame);
    void put(const List& node, const Frame& frame);
    void put(const DefinitionList& node, const Frame& frame);
    void put(const CodeBlock& node, const Frame& frame);
    void put(const Table& node, const Frame& frame);
    void put(const ThematicBreak& node, const Frame& frame);
    void put(const Figure& node, const Frame& frame);
    void put(const Note& node, const Frame& frame);

    /// What stands before an item or a footnote; the gap in points.
    struct Label {
        std::string text;
        InlineStyle look{};
        double gap = 0;
    };
    /// How one paragraph of any kind is set.
    struct ParagraphShape {
        TagId tag = 0;
        double indent = 0;
        Fill fill = Fill::natural;
        bool is_kept_whole = false;
        int lines_kept_after = 0;
        double narrowed_by = 0;  ///< points of the first lines, `narrowed` of them: beside a dropped letter
        std::uint32_t narrowed = 0;
    };
    void put_lines(const StyledText& flat, const Frame& frame, const ParagraphShape& shape);
    [[nodiscard]] bool put_with_drop_cap(const StyledText& flat, const Frame& frame, ParagraphShape shape);
    void put_set_lines(std::vector<SetLine> lines, const Frame& frame, const ParagraphShape& shape);
    [[nodiscard]] Strip strip_of(SetLine line, const Frame& frame, double baseline) const;
    [[nodiscard]] LineShape line_shape(const Frame& frame, const ParagraphShape& shape) const;
    [[nodiscard]] double baseline_in(const TextStyle& style) const;

    void put_table(const Table& node, const Frame& frame, const FittedColumns& columns);
    [[nodiscard]] bool put_across(const Table& node, const Frame& frame);
    [[nodiscard]] bool put_turned(const Table& node, const Frame& frame);
    [[nodiscard]] bool is_called(int footnote) const;
    void put_records(const Table& node, const Frame& frame);
    void put_table_caption(const Table& node, const Frame& frame, TagKind kind);

    void put_header_line(const edition::HeaderLine& line, const Frame& frame);
    /// A line across the frame, with so much space around it; none for a width of 0.
    void put_rule(const RuleStyle& rule, const Frame& frame, double above, double below);
    void put_labelled(const Note& node, const InlineStyle& label, const Frame& frame);
    void open_box(const BoxStyle& box, const Frame& frame);
    void close_box(const BoxStyle& box, const Frame& frame);
    void add_side_rule(std::size_t first, const Frame& frame, double width, Colour colour);
    void put_item(const List& list, std::size_t index, const Frame& frame, double indent);
    void attach_label(std::size_t first, const Label& label, const Frame& inner, TagId tag);
    void link_back(Strip& strip, int number, const Frame& inner, TagId label);
    void put_code_line(const std::string& line, const Frame& frame, TagId tag);
    TagId put_picture(const Image& image, const Figure& node, const Frame& frame, double greatest_height);
    void put_missing_picture(const Image& image, const Frame& frame, TagId tag);
    void put_caption(const Figure& node, const Frame& frame, TagId tag);
    [[nodiscard]] double width_of_label(const Label& label, const Frame& frame);
    [[nodiscard]] Label label_of(const List& list, std::size_t index, const Frame& frame) const;

    void open_space(double points);
    void push(Strip strip);
    /// `count` lines from strip `first` on become one strip.
    void join_lines(std::size_t first, std::size_t count);
    [[nodiscard]] std::uint32_t letters_in(const Strip& strip) const;
    /// What stands from strip `first` on becomes one strip.
    void join_from(std::size_t first);
    [[nodiscard]] Frame indented(const Frame& frame, double start, double end) const;
    [[nodiscard]] Surroundings surroundings(const Frame& frame, TagId tag) const;
    [[nodiscard]] TagId tag(TagKind kind, const Frame& frame) { return composition_.tags.add(kind, frame.tag); }

    Composition& composition_;
    Galley galley_;
    std::size_t body_ = 0;  ///< its first strip
    std::size_t colophon_ = 0;
    double space_ = 0;  ///< asked for before the next strip
    bool after_paragraph_ = false;
    bool is_opening_ = false;               ///< the next paragraph is the body's first
    std::uint32_t block_ = 0, offset_ = 0;  ///< of the strips that come; see Strip
    bool counts_letters_ = false;           ///< only the body's
    SourceRange source_{};                  ///< of the block that is being set
    std::vector<std::string> anchors_;      ///< waiting for the next strip
};

}  // namespace offprint::layout
