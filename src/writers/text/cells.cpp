#include <algorithm>

#include "base/overloaded.h"
#include "text/utf8.h"
#include "writers/text/blocks.h"

namespace offprint::text_output {
namespace {

/// The words of blocks, with the separators that a line needs where a page has new lines.
class CellWords {
public:
    CellWords(const edition::Edition& edition, LinkNumbers& links) : edition_(edition), links_(links) {}

    std::string of(const Blocks& blocks) {
        std::string line;
        for (const Block& block : blocks) add(line, of(block), " ");
        return line;
    }

private:
    static void add(std::string& line, std::string_view words, std::string_view separator) {
        const std::string_view more = text::trimmed(words);
        if (text::is_all_blank(more)) return;
        if (!line.empty()) line += separator;
        line += more;
    }
    std::string words(const Inlines& inlines) {
        std::string line = running_text(inlines, edition_, links_);
        std::replace(line.begin(), line.end(), '\n', ' ');
        return line;
    }
    std::string of(const Block& block) {
        return std::visit(overloaded{
                              [&](const Paragraph& node) { return words(node.content); },
                              [&](const Heading& node) { return words(node.content); },
                              [&](const BlockQuote& node) { return of(node); },
                              [&](const List& node) { return of(node); },
                              [&](const DefinitionList& node) { return of(node); },
                              [](const CodeBlock& node) { return of(node); },
                              [&](const Table& node) { return of(node); },
                              [](const ThematicBreak&) { return std::string(); },
                              [&](const Figure& node) { return of(node); },
                              [&](const Note& node) { return of(node); },
                          },
                          block.node);
    }
    std::string of(const BlockQuote& node) {
        std::string line = of(node.content);
        add(line, words(node.attribution), " — ");
        return line;
    }
    std::string of(const List& node) {
        std::string line;
        for (const ListItem& item : node.items) add(line, of(item.content), "; ");
        return line;
    }
    std::string of(const DefinitionList& node) {
        std::string line;
        for (const Definition& item : node.items) {
            std::string entry = words(item.term);
            add(entry, of(item.content), ": ");
            add(line, entry, "; ");
        }
        return line;
    }
    static std::string of(const CodeBlock& node) {
        std::string line = clean(node.text);
        std::replace(line.begin(), line.end(), '\n', ' ');
        return line;
    }
    std::string of(const Table& node) {
        std::string line = words(node.caption);
        for (const TableRow& row : node.rows) {
            std::string cells;
            for (const TableCell& cell : row) add(cells, of(cell.content), ", ");
            add(line, cells, "; ");
        }
        return line;
    }
    std::string of(const Figure& node) {
        std::string line;
        for (const Image& image : node.images) add(line, words({{image}}), " ");
        add(line, words(node.caption), " ");
        add(line, words(node.credit), " ");
        return line;
    }
    std::string of(const Note& node) {
        std::string line = "[" + clean(node.label);
        add(line, of(node.body), node.label.empty() ? "" : " ");
        return line + "]";
    }

    const edition::Edition& edition_;
    LinkNumbers& links_;
};

}  // namespace

std::string cell_words(const Blocks& blocks, const edition::Edition& edition, LinkNumbers& links) {
    return CellWords(edition, links).of(blocks);
}

}  // namespace offprint::text_output
