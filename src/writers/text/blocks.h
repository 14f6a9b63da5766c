#pragma once

#include <string>

#include "edition/edition.h"
#include "text/wrap.h"
#include "writers/text/inlines.h"
#include "writers/text/lines.h"

namespace offprint::text_output {

/// Sets blocks as lines of at most `columns` columns, as far as their words can be broken.
class BlockText {
public:
    BlockText(const edition::Edition& edition, int columns)
        : edition_(edition), columns_(columns), wrapper_(edition.language) {}

    Lines of(const Blocks& blocks, int columns);
    Lines paragraph(const Inlines& inlines, int columns);
    [[nodiscard]] Lines wrapped(const std::string& running, int columns) const;
    [[nodiscard]] int columns() const { return columns_; }
    [[nodiscard]] const LinkNumbers& links() const { return links_; }

private:
    Lines block(const Block& block, int columns);
    Lines heading(const Heading& node, int columns);
    Lines quote(const BlockQuote& node, int columns);
    Lines list(const List& node, int columns);
    Lines list_item(const ListItem& item, const std::string& marker, int columns);
    Lines definitions(const DefinitionList& node, int columns);
    Lines table(const Table& node, int columns);
    Lines figure(const Figure& node, int columns);
    Lines note(const Note& node, int columns);
    std::string running(const Inlines& inlines) { return running_text(inlines, edition_, links_); }

    const edition::Edition& edition_;
    int columns_;
    text::Wrapper wrapper_;
    LinkNumbers links_;
};

/// Blocks as one line, for a table's cell.
std::string cell_words(const Blocks& blocks, const edition::Edition& edition, LinkNumbers& links);

/// A table of running texts, a text a cell; see tables.cpp.
using Grid = std::vector<std::vector<std::string>>;

/// Columns aligned by display width with a rule under the head; nothing if that takes more than `columns`.
Lines aligned_table(const Grid& grid, const Table& table, int columns);

/// A paragraph a row: "Year: 2023" lines, named by the head.
Lines record_table(const Grid& grid, const Table& table, const BlockText& text, std::string_view language, int columns);

}  // namespace offprint::text_output
