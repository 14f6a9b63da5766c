#include "writers/text/blocks.h"

#include <algorithm>

#include "base/overloaded.h"
#include "model/walk.h"
#include "text/utf8.h"
#include "text/width.h"
#include "text/wording.h"

namespace offprint::text_output {
namespace {

using text::Word;

// However deep a block is nested, its words get this much room; the lines are longer then.
constexpr int least_columns = 20;

/// A rule by the level of the heading; the headline has '='.
char rule_of(int level) { return level <= 2 ? '-' : '~'; }

Lines code_lines(const CodeBlock& node) {
    std::string code = clean(node.text);
    Lines lines;
    for (std::size_t begin = 0; begin <= code.size();) {
        const std::size_t end = std::min(code.find('\n', begin), code.size());
        std::string line;
        for (const char character : code.substr(begin, end - begin)) {
            if (character == '\t') {
                line.append(4 - line.size() % 4, ' ');
            } else {
                line += character;
            }
        }
        lines.push_back(printed(line));
        begin = end + 1;
    }
    const auto is_filled = [](const std::string& line) { return !line.empty(); };
    lines.erase(lines.begin(), std::find_if(lines.begin(), lines.end(), is_filled));
    lines.erase(std::find_if(lines.rbegin(), lines.rend(), is_filled).base(), lines.end());
    return prefixed(std::move(lines), "    ", "    ");
}

std::string marker_of(const List& list, std::size_t place) {
    if (list.kind == ListKind::bullet) return "- ";
    return std::to_string(static_cast<long long>(list.start) + static_cast<long long>(place)) + ". ";
}

std::string task_of(TaskState state) {
    switch (state) {
        case TaskState::none: return "";
        case TaskState::open: return "[ ]";
        case TaskState::done: return "[x]";
    }
    return "";
}

/// Joins sentences: a full stop where the first has no end of its own.
void add_sentence(std::string& line, std::string_view words) {
    const std::string_view sentence = text::trimmed(words);
    if (text::is_all_blank(sentence)) return;
    if (!line.empty()) {
        const bool is_ended = std::string_view(".!?:…").find(line.back()) != std::string::npos;
        line += is_ended ? " " : ". ";
    }
    line += sentence;
}

/// The note's brackets and its label as words of its first and last paragraphs.
Blocks bracketed(const Note& node) {
    Blocks body = node.body;
    const std::string opening = "[" + node.label + (node.label.empty() ? "" : " ");
    if (body.empty() || !std::holds_alternative<Paragraph>(body.front().node)) body.insert(body.begin(), {Paragraph{}});
    Inlines& first = std::get<Paragraph>(body.front().node).content;
    first.insert(first.begin(), {Text{opening}});
    if (!std::holds_alternative<Paragraph>(body.back().node)) body.push_back({Paragraph{}});
    std::get<Paragraph>(body.back().node).content.push_back({Text{std::string(word_joiner) + "]"}});
    return body;
}

}  // namespace

Lines BlockText::wrapped(const std::string& running, int columns) const {
    Lines lines = wrapper_.wrap(running, std::max(columns, least_columns));
    for (std::string& line : lines) line = printed(line);
    std::erase_if(lines, [](const std::string& line) { return line.empty(); });
    return lines;
}

Lines BlockText::paragraph(const Inlines& inlines, int columns) { return wrapped(running(inlines), columns); }

Lines BlockText::of(const Blocks& blocks, int columns) {
    Lines lines;
    for (const Block& item : blocks) add_block(lines, block(item, columns));
    return lines;
}

Lines BlockText::heading(const Heading& node, int columns) {
    return underlined(paragraph(node.content, columns), rule_of(node.level));
}

Lines BlockText::quote(const BlockQuote& node, int columns) {
    Lines lines = of(node.content, columns - 2);
    Lines attribution = paragraph(node.attribution, columns - 4);
    add_block(lines, prefixed(std::move(attribution), "— ", "  "));
    return prefixed(std::move(lines), "> ", "> ");
}

Lines BlockText::list_item(const ListItem& item, const std::string& marker, int columns) {
    const int indent = static_cast<int>(marker.size());
    Lines lines;
    for (const Block& inner : item.content) {
        Lines next = block(inner, columns - indent);
        const bool is_close = std::holds_alternative<List>(inner.node);
        if (is_close && !lines.empty()) {
            lines.insert(lines.end(), next.begin(), next.end());
        } else {
            add_block(lines, std::move(next));
        }
    }
    if (lines.empty()) lines.emplace_back();
    return prefixed(std::move(lines), marker, std::string(marker.size(), ' '));
}

Lines BlockText::list(const List& node, int columns) {
    std::size_t widest = 0;
    for (std::size_t i = 0; i < node.items.size(); ++i) widest = std::max(widest, marker_of(node, i).size());
    Lines lines;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        std::string marker = marker_of(node, i);
        marker.insert(0, widest - marker.size(), ' ');
        const std::string task = task_of(node.items[i].task);
        if (!task.empty()) marker += task + ' ';
        Lines item = list_item(node.items[i], marker, columns);
        if (!node.tight) {
            add_block(lines, std::move(item));
            continue;
        }
        lines.insert(lines.end(), item.begin(), item.end());
    }
    return lines;
}

Lines BlockText::definitions(const DefinitionList& node, int columns) {
    Lines lines;
    for (const Definition& item : node.items) {
        Lines entry = paragraph(item.term, columns);
        Lines meaning = prefixed(of(item.content, columns - 2), "  ", "  ");
        entry.insert(entry.end(), meaning.begin(), meaning.end());
        add_block(lines, std::move(entry));
    }
    return lines;
}

Lines BlockText::figure(const Figure& node, int columns) {
    std::string line;
    bool is_decorative = true;
    for (const Image& image : node.images) {
        is_decorative = is_decorative && image.alt && text::is_all_blank(*image.alt);
        add_sentence(line, running({{Text{image.alt.value_or("")}}}));
    }
    add_sentence(line, running(node.caption));
    const std::string credit = running(node.credit);
    const bool has_label = credit.find(':') != std::string::npos || credit.starts_with("©");
    if (!credit.empty()) add_sentence(line, has_label ? credit : text::worded(Word::photo, credit, edition_.language));
    if (line.empty() && is_decorative) return {};
    const std::string label = "[" + std::string(text::word(Word::image, edition_.language));
    if (line.empty()) return wrapped(label + "]", columns);
    return wrapped(text::worded(Word::labelled, label, edition_.language) + " " + line + std::string(word_joiner) + "]",
                   columns);
}

Lines BlockText::note(const Note& node, int columns) { return of(bracketed(node), columns); }

Lines BlockText::block(const Block& block, int columns) {
    return std::visit(overloaded{
                          [&](const Paragraph& node) { return paragraph(node.content, columns); },
                          [&](const Heading& node) { return heading(node, columns); },
                          [&](const BlockQuote& node) { return quote(node, columns); },
                          [&](const List& node) { return list(node, columns); },
                          [&](const DefinitionList& node) { return definitions(node, columns); },
                          [](const CodeBlock& node) { return code_lines(node); },
                          [&](const Table& node) { return table(node, columns); },
                          [](const ThematicBreak&) { return Lines{"* * *"}; },
                          [&](const Figure& node) { return figure(node, columns); },
                          [&](const Note& node) { return note(node, columns); },
                      },
                      block.node);
}

}  // namespace offprint::text_output
