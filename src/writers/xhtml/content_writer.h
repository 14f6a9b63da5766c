#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "edition/edition.h"
#include "writers/xhtml/anchors.h"
#include "writers/xhtml/content.h"

namespace offprint::xhtml {

struct Attribute {
    std::string_view name;
    std::string value;
};
using Attributes = std::vector<Attribute>;

/// Which document each block of the body is in: the first block of each document, ascending from 0.
using FirstBlocks = std::vector<std::size_t>;

/// "article.xhtml", "article-2.xhtml".
std::string document_name(const std::string& name, std::size_t document);
std::size_t document_of(const FirstBlocks& first_blocks, std::size_t block);

/// A first paragraph that needs no element of its own, having no language or direction; else null.
const Paragraph* leading_paragraph(const Blocks& blocks);

/// Where a cell stands in its table.
struct CellPlace {
    std::string alignment;  ///< its class, may be empty
    int rows = 1;
    int columns = 1;
    bool is_in_head = false;
};

/// Writes an edition's parts as XHTML, one `put` a node type. Everything that it writes is well-formed by itself.
class ContentWriter {
public:
    ContentWriter(const edition::Edition& edition, const Surroundings& surroundings, const Anchors& anchors,
                  const FirstBlocks& first_blocks);

    void put_header();
    void put_body_block(std::size_t index);
    void put_footnotes();
    void put_colophon();

    /// What was written since it was last asked.
    [[nodiscard]] std::string take();
    [[nodiscard]] const std::vector<PageAddress>& pages() const { return pages_; }
    /// All trouble so far; to be asked once, at the end.
    [[nodiscard]] Diagnostics diagnostics() const;

private:
    // Blocks.
    void put(const Block& block);
    void put(const Blocks& blocks);
    void put(const Paragraph& paragraph, Attributes attributes);
    void put(const Heading& heading, Attributes attributes);
    void put(const BlockQuote& quote, Attributes attributes);
    void put(const List& list, Attributes attributes);
    void put(const DefinitionList& list, Attributes attributes);
    void put(const CodeBlock& code, Attributes attributes);
    void put(const Table& table, Attributes attributes);
    void put(const ThematicBreak& rule, Attributes attributes);
    void put(const Figure& figure, Attributes attributes);
    void put(const Note& note, Attributes attributes);
    void put_item(const List& list, const ListItem& item);
    void put_compact(const Blocks& blocks);
    void put_rows(const Table& table, std::size_t begin, std::size_t end);
    void put_cell(const TableCell& cell, const CellPlace& place);
    void put_label(const std::string& label);
    void put_note_body(const Note& note);
    void put_back_links(int number);
    void put_header_line(const edition::HeaderLine& line);
    void put_footnote(const edition::NumberedFootnote& footnote);

    // Inlines.
    void put(const Inlines& inlines);
    void put(const Text& text);
    void put(const Emphasis& emphasis);
    void put(const Strong& strong);
    void put(const Strikethrough& strikethrough);
    void put(const Superscript& superscript);
    void put(const Subscript& subscript);
    void put(const Code& code);
    void put(const Link& link);
    void put(const Image& image);
    void put(const LineBreak& line_break);
    void put(const SoftBreak& soft_break);
    void put(const FootnoteReference& reference);
    void put(const Math& math);
    void put(const Span& span);
    void put_within(std::string_view tag, const Inlines& content, const Attributes& attributes = {});
    void put_image(const Image& image, const Inlines& caption);
    void put_unlinked(const Link& link, const std::string& shown_address);
    void put_missing_image(const Image& image, const std::string& words);

    // Addresses.
    /// Where a link leads, or, without an address, what may be shown of it.
    struct Target {
        std::string address, shown;
    };
    [[nodiscard]] Target target_of(const std::string& url);
    [[nodiscard]] std::string address_of(const Anchor& anchor) const;
    [[nodiscard]] Attributes code_attributes() const;
    [[nodiscard]] std::string alternative_text(const Image& image, const Inlines& caption);

    // Marks.
    void open(std::string_view tag, const Attributes& attributes = {});
    void close(std::string_view tag);
    void put_empty(std::string_view tag, const Attributes& attributes = {});
    void put_words(std::string_view words);
    void put_page_break(const PageStart& page);
    [[nodiscard]] const PageStart* page_before(std::string_view words) const;
    [[nodiscard]] bool has_pages_left() const;
    void count_letters(std::string_view words);
    void end_line() { out_ += '\n'; }
    std::string escaped(std::string_view text);
    void add_language(Attributes& attributes, const std::string& language, Direction direction);
    void warn(std::string_view finding, std::string message);

    const edition::Edition& edition_;
    const Surroundings& surroundings_;
    const Anchors& anchors_;
    const FirstBlocks& first_blocks_;
    std::string out_;
    Diagnostics diagnostics_;
    std::vector<PageAddress> pages_;
    std::unordered_map<int, std::size_t> references_put_;
    SourceRange source_{};       ///< of the block being written
    std::size_t replaced_ = 0;   ///< characters that XML cannot hold
    std::size_t block_ = 0;      ///< index of the body's block being written
    std::size_t letters_ = 0;    ///< letter bytes (text/letters.h) of that block's words, written so far
    std::size_t next_page_ = 0;  ///< index into page_starts
    bool is_in_body_ = false;
    bool is_in_link_ = false;
};

}  // namespace offprint::xhtml
