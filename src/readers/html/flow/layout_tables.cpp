#include "readers/html/flow/layout_tables.h"

#include <algorithm>

#include "text/utf8.h"

namespace offprint::html {
namespace {

// More than this in a cell is a text, not a datum.
constexpr std::size_t longest_datum = 600;

struct Shape {
    std::size_t rows = 0;
    std::size_t columns = 0;  ///< of the widest row
    bool has_heads = false;
    bool has_tables = false;
    bool has_texts = false;  ///< a cell with headings, a list of paragraphs or much text
};

struct CellContents {
    std::size_t bytes = 0;
    std::size_t paragraphs = 0;
    bool has_heading = false;
    bool has_table = false;
};

void look(CellContents& contents, const dom::Node& node) {
    contents.bytes += text::trimmed(node.text).size();
    const bool is_heading = node.name.size() == 2 && node.name[0] == 'h' && node.name[1] >= '1' && node.name[1] <= '6';
    contents.has_heading = contents.has_heading || is_heading;
    contents.paragraphs += node.name == "p" ? 1 : 0;
    if (node.name == "table") {
        contents.has_table = true;
        return;
    }
    for (const dom::Node& child : node.children) look(contents, child);
}

void look(Shape& shape, const dom::Node& part) {
    for (const dom::Node& child : part.children) {
        if (child.name == "tr") {
            ++shape.rows;
            const std::size_t before = shape.columns;
            shape.columns = 0;
            look(shape, child);
            shape.columns = std::max(shape.columns, before);
        } else if (child.name == "td" || child.name == "th") {
            CellContents contents;
            for (const dom::Node& inner : child.children) look(contents, inner);
            const bool is_empty = contents.bytes == 0 && child.children.empty();
            shape.columns += is_empty ? 0 : 1;
            shape.has_heads = shape.has_heads || (child.name == "th" && contents.bytes > 0);
            shape.has_tables = shape.has_tables || contents.has_table;
            shape.has_texts =
                shape.has_texts || contents.has_heading || contents.paragraphs > 2 || contents.bytes > longest_datum;
        } else if (child.name == "tbody" || child.name == "thead" || child.name == "tfoot") {
            look(shape, child);
        } else if (child.name == "caption") {
            shape.has_heads = true;
        }
    }
}

}  // namespace

bool is_layout_table(const dom::Node& table) {
    const std::string_view role = dom::attribute_text(table, "role");
    if (role == "presentation" || role == "none") return true;
    if (role == "table" || role == "grid") return false;
    Shape shape;
    look(shape, table);
    if (shape.has_tables) return true;
    if (shape.has_heads) return shape.columns <= 1 && shape.has_texts;
    return shape.columns <= 1 || shape.rows <= 1 || shape.has_texts;
}

}  // namespace offprint::html
