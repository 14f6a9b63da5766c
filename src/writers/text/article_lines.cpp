#include "writers/text/article_lines.h"

#include <utility>

#include "base/append.h"
#include "text/wording.h"
#include "writers/text/blocks.h"

namespace offprint::text_output {
namespace {

using edition::Edition;
using edition::HeaderLine;
using edition::HeaderRole;

/// Lines of these roles stand together, without blank lines between them.
int group_of(HeaderRole role) {
    switch (role) {
        case HeaderRole::label: return 0;
        case HeaderRole::headline:
        case HeaderRole::dek: return 1;
        case HeaderRole::byline:
        case HeaderRole::dates:
        case HeaderRole::source: return 2;
    }
    return 2;
}

Lines header_lines(const Edition& edition, BlockText& text) {
    Lines lines;
    Lines group;
    int last_group = 0;
    for (const HeaderLine& line : edition.header) {
        if (group_of(line.role) != last_group) add_block(lines, std::exchange(group, {}));
        last_group = group_of(line.role);
        Lines printed_line = text.paragraph(line.content, text.columns());
        if (line.role == HeaderRole::headline) printed_line = underlined(std::move(printed_line), '=');
        append(group, std::move(printed_line));
    }
    add_block(lines, std::move(group));
    return lines;
}

Lines footnote_lines(const Edition& edition, BlockText& text) {
    Lines lines;
    for (const edition::NumberedFootnote& footnote : edition.footnotes) {
        const std::string mark = "[^" + std::to_string(footnote.number) + "] ";
        Lines content = text.of(footnote.content, text.columns() - static_cast<int>(mark.size()));
        if (content.empty()) content.emplace_back();
        append(lines, prefixed(std::move(content), mark, std::string(mark.size(), ' ')));
    }
    return lines;
}

Lines link_lines(const BlockText& text) {
    Lines lines;
    for (const std::string& url : text.links().urls())
        lines.push_back(printed("[" + std::to_string(lines.size() + 1) + "] " + url));
    return lines;
}

/// A list with its title; nothing without entries.
Lines titled(const std::string& title, Lines entries) {
    if (entries.empty()) return {};
    Lines lines = underlined({title}, '-');
    append(lines, std::move(entries));
    return lines;
}

/// Under a line that is "-- ", as before a signature in a mail: scripts cut there.
Lines colophon_lines(const Edition& edition, BlockText& text) {
    if (edition.colophon.empty()) return {};
    Lines lines{"-- "};
    for (const Inlines& line : edition.colophon) append(lines, text.paragraph(line, text.columns()));
    return lines;
}

}  // namespace

Lines article_lines(const Edition& edition, int columns) {
    BlockText text(edition, columns);
    Lines lines = header_lines(edition, text);
    add_block(lines, text.of(edition.body, text.columns()));
    Lines footnotes = footnote_lines(edition, text);
    add_block(lines, titled(edition.footnotes_title, std::move(footnotes)));
    Lines colophon = colophon_lines(edition, text);
    add_block(lines, titled(std::string(text::word(text::Word::links, edition.language)), link_lines(text)));
    add_block(lines, std::move(colophon));
    return lines;
}

}  // namespace offprint::text_output
