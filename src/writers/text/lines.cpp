#include "writers/text/lines.h"

#include <algorithm>
#include <iterator>

#include "text/utf8.h"
#include "text/width.h"

namespace offprint::text_output {
namespace {

bool is_left_out(char32_t character) {
    if (character < 0x20) return character != '\n' && character != '\t';
    if (character >= 0x7F && character < 0xA0) return true;
    return character == 0xAD || character == 0x200B || character == 0xFEFF ||
           (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

bool is_space(char32_t character) { return character == 0xA0 || character == 0x202F || character == '\t'; }

}  // namespace

void add_block(Lines& lines, Lines block) {
    if (block.empty()) return;
    if (!lines.empty()) lines.emplace_back();
    lines.insert(lines.end(), std::make_move_iterator(block.begin()), std::make_move_iterator(block.end()));
}

void write_lines(const Lines& lines, Sink& sink) {
    for (const std::string& line : lines) {
        sink.write(line);
        sink.write("\n");
    }
}

Lines prefixed(Lines lines, std::string_view first, std::string_view rest) {
    std::string_view prefix = first;
    for (std::string& line : lines) {
        line.insert(0, prefix);
        line.resize(line.find_last_not_of(' ') + 1);
        prefix = rest;
    }
    return lines;
}

Lines underlined(Lines lines, char rule) {
    if (lines.empty()) return lines;
    int widest = 1;
    for (const std::string& line : lines) widest = std::max(widest, text::display_width(line));
    lines.emplace_back(static_cast<std::size_t>(widest), rule);
    return lines;
}

std::string clean(std::string_view text) {
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded decoded = text::decode_at(text, at);
        if (!is_left_out(decoded.character)) text::append_utf8(kept, decoded.character);
        at += decoded.bytes;
    }
    return kept;
}

std::string printed(std::string_view line) {
    std::string written;
    written.reserve(line.size());
    for (std::size_t at = 0; at < line.size();) {
        const text::Decoded decoded = text::decode_at(line, at);
        at += decoded.bytes;
        if (is_left_out(decoded.character) || decoded.character == 0x2060) continue;
        text::append_utf8(written, is_space(decoded.character) ? U' ' : decoded.character);
    }
    written = text::to_nfc(written);
    std::string_view words = written;
    while (!words.empty() && text::trimmed(words.substr(words.size() - 1)).empty()) words.remove_suffix(1);
    return std::string(words);
}

}  // namespace offprint::text_output
