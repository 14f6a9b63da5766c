#include <fmt/format.h>

#include "base/overloaded.h"
#include "model/dump_lines.h"
#include "model/names.h"

namespace offprint {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
    return value.empty() ? std::string() : fmt::format(" {}={}", name, quoted(value));
}

std::string direction(Direction value) {
    return value == Direction::unknown ? std::string() : fmt::format(" {}", name_of(value));
}

void put_inlines(DumpLines lines, const Inlines& inlines);

std::string image_line(const Image& image) {
    std::string line = "image " + quoted(image.url);
    if (image.alt) line += " alt=" + quoted(*image.alt);
    return line + attribute("title", image.title);
}

void put_inline(DumpLines& lines, const Inline& item) {
    const auto put = [&](const std::string& line, const Inlines& content) {
        lines.put(line);
        put_inlines(lines.deeper(), content);
    };
    std::visit(
        overloaded{
            [&](const Text& node) { lines.put(quoted(node.text)); },
            [&](const Emphasis& node) { put("emphasis", node.content); },
            [&](const Strong& node) { put("strong", node.content); },
            [&](const Strikethrough& node) { put("strikethrough", node.content); },
            [&](const Superscript& node) { put("superscript", node.content); },
            [&](const Subscript& node) { put("subscript", node.content); },
            [&](const Code& node) { lines.put("code " + quoted(node.text)); },
            [&](const Link& node) { put("link " + quoted(node.url) + attribute("title", node.title), node.content); },
            [&](const Image& node) { lines.put(image_line(node)); },
            [&](const LineBreak&) { lines.put("line-break"); },
            [&](const SoftBreak&) { lines.put("soft-break"); },
            [&](const FootnoteReference& node) { lines.put("footnote-reference " + quoted(node.label)); },
            [&](const Math& node) { lines.put("math " + quoted(node.text) + attribute("mathml", node.mathml)); },
            [&](const Span& node) {
                put(fmt::format("span {}", name_of(node.kind)) + attribute("language", node.language) +
                        direction(node.direction) + attribute("title", node.title),
                    node.content);
            },
        },
        item.node);
}

void put_inlines(DumpLines lines, const Inlines& inlines) {
    for (const Inline& item : inlines) put_inline(lines, item);
}

void put_named(DumpLines lines, std::string_view name, const Inlines& inlines) {
    if (inlines.empty()) return;
    lines.put(name);
    put_inlines(lines.deeper(), inlines);
}

void put_table(DumpLines lines, const Table& table) {
    put_named(lines.deeper(), "caption", table.caption);
    for (const TableRow& row : table.rows) {
        lines.put("row");
        for (const TableCell& cell : row) {
            std::string line = cell.is_header ? "header-cell" : "cell";
            if (cell.column_span != 1) line += fmt::format(" columns={}", cell.column_span);
            if (cell.row_span != 1) line += fmt::format(" rows={}", cell.row_span);
            lines.deeper().put(line);
            put_blocks(lines.deeper().deeper(), cell.content);
        }
    }
}

std::string table_line(const Table& table) {
    std::string line = fmt::format("table head={}", table.header_rows);
    for (const ColumnAlignment alignment : table.columns) line += fmt::format(" {}", name_of(alignment));
    return line;
}

std::string note_line(const Note& note) {
    std::string line = fmt::format("note {} {}", name_of(note.kind), name_of(note.placement));
    if (note.visibility == Visibility::internal) line += " internal";
    line += attribute("label", note.label) + attribute("author", note.author) + attribute("evidence", note.evidence);
    if (note.date) line += " date=" + to_iso(*note.date);
    if (note.confidence != 1.0) line += fmt::format(" confidence={:.2f}", note.confidence);
    for (const NoteKind kind : note.also) line += fmt::format(" also={}", name_of(kind));
    return line + fmt::format(" ({})", name_of(note.origin));
}

std::string list_line(const List& list) {
    std::string line = fmt::format("list {} {}", name_of(list.kind), list.tight ? "tight" : "loose");
    if (list.kind == ListKind::ordered) line += fmt::format(" start={}", list.start);
    return line;
}

void put_list(DumpLines lines, const List& list) {
    for (const ListItem& item : list.items) {
        lines.put(item.task == TaskState::none ? "item" : fmt::format("item task={}", name_of(item.task)));
        put_blocks(lines.deeper(), item.content);
    }
}

void put_definitions(DumpLines lines, const DefinitionList& list) {
    for (const Definition& item : list.items) {
        lines.put("term");
        put_inlines(lines.deeper(), item.term);
        lines.put("definition");
        put_blocks(lines.deeper(), item.content);
    }
}

void put_figure(DumpLines lines, const Figure& figure) {
    for (const Image& image : figure.images) lines.put(image_line(image));
    put_named(lines.deeper(), "caption", figure.caption);
    put_named(lines.deeper(), "credit", figure.credit);
}

void put_block(DumpLines& lines, const Block& block) {
    const std::string tail = attribute("language", block.language) + direction(block.direction) + place(block.source);
    DumpLines inside = lines.deeper();
    std::visit(overloaded{
                   [&](const Paragraph& node) {
                       lines.put("paragraph" + tail);
                       put_inlines(lines.deeper(), node.content);
                   },
                   [&](const Heading& node) {
                       lines.put(fmt::format("heading {}", node.level) + attribute("id", node.id) + tail);
                       put_inlines(lines.deeper(), node.content);
                   },
                   [&](const BlockQuote& node) {
                       lines.put("quote" + tail);
                       put_blocks(lines.deeper(), node.content);
                       put_named(lines.deeper(), "attribution", node.attribution);
                   },
                   [&](const List& node) {
                       lines.put(list_line(node) + tail);
                       put_list(lines.deeper(), node);
                   },
                   [&](const DefinitionList& node) {
                       lines.put("definitions" + tail);
                       put_definitions(lines.deeper(), node);
                   },
                   [&](const CodeBlock& node) {
                       lines.put("code-block" + attribute("language", node.language) + tail);
                       inside.put(quoted(node.text));
                   },
                   [&](const Table& node) {
                       lines.put(table_line(node) + tail);
                       put_table(lines.deeper(), node);
                   },
                   [&](const ThematicBreak&) { lines.put("thematic-break" + tail); },
                   [&](const Figure& node) {
                       lines.put("figure" + tail);
                       put_figure(lines.deeper(), node);
                   },
                   [&](const Note& node) {
                       lines.put(note_line(node) + tail);
                       put_blocks(lines.deeper(), node.body);
                   },
               },
               block.node);
}

}  // namespace

void put_blocks(DumpLines lines, const Blocks& blocks) {
    for (const Block& block : blocks) put_block(lines, block);
}

}  // namespace offprint
