#include <algorithm>
#include <charconv>
#include <iterator>

#include "readers/html/flow/code_classes.h"
#include "readers/html/flow/flow.h"
#include "readers/html/flow/layout_tables.h"
#include "readers/html/flow/table_grid.h"
#include "readers/html/flow/words.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

int span_of(const dom::Node& cell, std::string_view name) {
    const std::string_view digits = dom::attribute_text(cell, name);
    int span = 1;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), span);
    return read.ec == std::errc() ? std::max(span, 1) : 1;
}

ColumnAlignment alignment_of(const dom::Node& cell) {
    std::string value(dom::attribute_text(cell, "align"));
    const std::string_view style = dom::attribute_text(cell, "style");
    const std::size_t property = style.find("text-align:");
    if (property != std::string_view::npos) {
        const std::string_view rest = text::trimmed(style.substr(property + 11));
        value = rest.substr(0, rest.find_first_of("; "));
    }
    if (value == "left" || value == "start") return ColumnAlignment::left;
    if (value == "center") return ColumnAlignment::center;
    if (value == "right" || value == "end") return ColumnAlignment::right;
    return ColumnAlignment::none;
}

/// A table's parts in the order in which they are shown: heads, bodies, feet.
struct TableParts {
    std::vector<const dom::Node*> head, body, foot;
    std::vector<const dom::Node*> strays;  ///< what stands in the table but in no cell
    const dom::Node* caption = nullptr;
};

void add_rows(TableParts& parts, std::vector<const dom::Node*>& rows, const dom::Node& section) {
    for (const dom::Node& child : section.children) {
        if (child.is_text() && text::trimmed(child.text).empty()) continue;
        (child.name == "tr" ? rows : parts.strays).push_back(&child);
    }
}

TableParts parts_of(const dom::Node& table) {
    TableParts parts;
    for (const dom::Node& child : table.children) {
        if (child.is_text() && text::trimmed(child.text).empty()) continue;
        if (child.name == "thead") {
            add_rows(parts, parts.head, child);
        } else if (child.name == "tbody") {
            add_rows(parts, parts.body, child);
        } else if (child.name == "tfoot") {
            add_rows(parts, parts.foot, child);
        } else if (child.name == "tr") {
            parts.body.push_back(&child);
        } else if (child.name == "caption" && parts.caption == nullptr) {
            parts.caption = &child;
        } else if ((child.name != "colgroup" && child.name != "col") || has_words(child)) {
            parts.strays.push_back(&child);
        }
    }
    return parts;
}

bool is_header_row(const TableRow& row) {
    return !row.empty() && std::all_of(row.begin(), row.end(), [](const TableCell& cell) { return cell.is_header; });
}

/// The row's words as one paragraph, cells parted by spaces.
Block joined_cells(TableRow& row) {
    Inlines words;
    for (TableCell& cell : row) {
        for (Block& block : cell.content) {
            if (!words.empty()) words.push_back({Text{"  "}});
            for (Inline& word : std::get<Paragraph>(block.node).content) words.push_back(std::move(word));
        }
    }
    return {Paragraph{std::move(words)}};
}

bool holds_paragraphs_only(const TableRow& row) {
    const auto is_paragraph = [](const Block& block) { return std::holds_alternative<Paragraph>(block.node); };
    return std::all_of(row.begin(), row.end(), [&](const TableCell& cell) {
        return std::all_of(cell.content.begin(), cell.content.end(), is_paragraph);
    });
}

/// A table that cannot be made even within bounds: a paragraph a row, cells parted by spaces.
Blocks rows_as_paragraphs(LooseTable table) {
    Blocks blocks;
    for (TableRow& row : table.rows) {
        if (holds_paragraphs_only(row)) {
            blocks.push_back(joined_cells(row));
            continue;
        }
        for (TableCell& cell : row) std::move(cell.content.begin(), cell.content.end(), std::back_inserter(blocks));
    }
    return blocks;
}

}  // namespace

TableRow FlowReader::read_row(const dom::Node& row, std::vector<ColumnAlignment>& alignments) {
    TableRow cells;
    for (const dom::Node& child : row.children) {
        if (child.is_text() && text::trimmed(child.text).empty()) continue;
        TableCell cell;
        if (child.name == "td" || child.name == "th") {
            cell.content = read_children(child);
            cell.column_span = span_of(child, "colspan");
            cell.row_span = span_of(child, "rowspan");
        } else {
            Inlines run;
            put(cell.content, run, child);
            flush(cell.content, run, child.end_line);
            if (cell.content.empty()) continue;
        }
        cell.is_header = child.name == "th";
        if (alignments.size() <= cells.size()) alignments.resize(cells.size() + 1, ColumnAlignment::none);
        if (alignments[cells.size()] == ColumnAlignment::none) alignments[cells.size()] = alignment_of(child);
        cells.push_back(std::move(cell));
    }
    return cells;
}

/// Code whose lines are numbered in cells of their own; true when the table was one.
bool FlowReader::put_numbered_code(Blocks& blocks, const dom::Node& table) {
    const TableParts parts = parts_of(table);
    if (parts.body.empty() || parts.caption != nullptr || !parts.strays.empty() || !parts.head.empty()) return false;
    const std::vector<dom::Node>& first = parts.body.front()->children;
    if (std::none_of(first.begin(), first.end(), holds_line_numbers)) return false;
    CodeBlock code;
    code.language = language_in_classes(table);
    if (code.language.empty()) code.language = code_language_;
    for (const auto* rows : {&parts.body, &parts.foot}) {
        for (const dom::Node* row : *rows) {
            append_verbatim(code.text, *row);
        }
    }
    while (code.text.ends_with('\n')) code.text.pop_back();
    append(blocks, {std::move(code)}, table);
    return true;
}

void FlowReader::put_table(Blocks& blocks, const dom::Node& element) {
    if (put_numbered_code(blocks, element)) return;
    if (options_.is_page && is_layout_table(element)) return put_container(blocks, element);
    const TableParts parts = parts_of(element);
    LooseTable table;
    if (parts.caption != nullptr) table.caption = read_phrases(*parts.caption);
    Inlines run;
    for (const dom::Node* stray : parts.strays) put(blocks, run, *stray);
    flush(blocks, run, element.line);
    for (const auto* rows : {&parts.head, &parts.body, &parts.foot}) {
        for (const dom::Node* row : *rows) {
            TableRow cells = read_row(*row, table.alignments);
            if (!cells.empty()) table.rows.push_back(std::move(cells));
        }
        if (rows == &parts.head) table.header_rows = table.rows.size();
    }
    if (table.rows.empty()) {
        if (!table.caption.empty()) append(blocks, {Paragraph{std::move(table.caption)}}, element);
        return;
    }
    if (table.header_rows == 0 && table.rows.size() > 1 && is_header_row(table.rows.front())) table.header_rows = 1;
    if (!is_too_sparse(table)) return append(blocks, {even_table(std::move(table))}, element);
    findings_.diagnostics.push_back({Severity::warning, "table-too-sparse", source_of(element),
                                     "the table's rows are too uneven to be set as a table; each is a paragraph"});
    if (!table.caption.empty()) append(blocks, {Paragraph{std::move(table.caption)}}, element);
    for (Block& block : rows_as_paragraphs(std::move(table))) append(blocks, std::move(block), element);
}

}  // namespace offprint::html
