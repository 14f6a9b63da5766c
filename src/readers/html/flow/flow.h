#pragma once

#include <cstdint>

#include "dom/node.h"
#include "readers/html/flow/read_fragment.h"

namespace offprint::html {

/// Reads the flow content of elements into blocks. One object reads one fragment.
class FlowReader {
public:
    explicit FlowReader(FragmentOptions options) : options_(std::move(options)), depth_(options_.depth) {}

    /// All children of `parent`, runs of inline content as paragraphs.
    Blocks read_children(const dom::Node& parent);

    /// The children of `parent` as one run of inline content; blocks in it are parted by line breaks.
    Inlines read_phrases(const dom::Node& parent);

    /// The slots that were not met, and what was found.
    Fragment finish(Blocks blocks);

private:
    void put(Blocks& blocks, Inlines& run, const dom::Node& node);
    void put_element(Blocks& blocks, const dom::Node& element);
    void put_element_itself(Blocks& blocks, const dom::Node& element);
    void put_container(Blocks& blocks, const dom::Node& element);
    void put_phrase(Inlines& run, const dom::Node& node);
    bool put_special(Inlines& run, const dom::Node& node);
    bool put_embed(Inlines& run, const dom::Node& element);
    void put_picture(Inlines& run, const dom::Node& picture);
    void put_image(Inlines& run, const dom::Node& image, const dom::Node* picture);
    void put_fallback(Inlines& run, const dom::Node& noscript);
    void put_drawing(Inlines& run, const dom::Node& svg);
    void put_ruby(Inlines& run, const dom::Node& ruby);
    void put_mark(Inlines& run, const dom::Node& element, const std::string& label);
    void put_block_phrase(Inlines& run, const dom::Node& element);
    void put_added(Inlines& run, std::string words, const dom::Node& element);
    void record_added(std::string_view rule, const std::string& words, const dom::Node& element);
    void leave_out(std::string_view rule, std::string_view words, const dom::Node& element);
    void report_image(std::string_view reason, const std::string& url, const dom::Node& element);
    void put_math(Inlines& run, const dom::Node& element);
    void put_tex(Inlines& run, const dom::Node& script);
    void put_rendering(Inlines& run, const dom::Node& element);
    bool put_slot(Blocks& blocks, const dom::Node& element);
    void put_linked(Blocks& blocks, const dom::Node& link);
    void drop(Blocks& blocks, const dom::Node& element);
    void rescue_slots(Blocks& blocks, const dom::Node& element);
    void flush(Blocks& blocks, Inlines& run, std::uint32_t line);
    void append(Blocks& blocks, Block block, const dom::Node& element);

    void put_heading(Blocks& blocks, const dom::Node& element);
    Block read_quote(const dom::Node& element);
    Block read_list(const dom::Node& element);
    ListItem read_item(const dom::Node& element);
    Block read_definitions(const dom::Node& element);
    void add_definitions(DefinitionList& list, const dom::Node& parent);
    Block read_code(const dom::Node& element);
    void append_verbatim(std::string& text, const dom::Node& node);
    Block read_note(const dom::Node& element, NoteKind kind);
    TableRow read_row(const dom::Node& row, std::vector<ColumnAlignment>& alignments);
    void put_table(Blocks& blocks, const dom::Node& element);
    bool put_numbered_code(Blocks& blocks, const dom::Node& table);
    void put_figure(Blocks& blocks, const dom::Node& element);
    struct FigureParts;
    void collect_figure(FigureParts& parts, const dom::Node& element);
    void add_caption(Figure& figure, dom::Node caption);
    void take_dashed_attribution(BlockQuote& quote, const dom::Node& element);
    void put_post_address(Blocks& blocks, const dom::Node& element);
    void put_details(Blocks& blocks, const dom::Node& element);

    [[nodiscard]] SourceRange source_of(const dom::Node& element) const;
    [[nodiscard]] SourceRange line_range(std::uint32_t first, std::uint32_t last) const;
    void merge(Findings findings);
    void note_capped();

    FragmentOptions options_;
    Findings findings_;
    int depth_;
    int phrase_depth_ = 0;
    bool was_capped_ = false;
    int links_around_ = 0;       ///< inline elements around that lead somewhere or are pressed
    std::string last_image_;     ///< what the image put last is called; empty: it stood in for a later one
    std::string last_formula_;   ///< the text of the formula put last: pages draw it too
    std::string code_language_;  ///< what an element around code says of it
    std::vector<bool> is_taken_ = std::vector<bool>(options_.slots.size(), false);
};

}  // namespace offprint::html
