#include "page_lines.h"

#include <algorithm>

#include "printable.h"
#include "text/width.h"

namespace offprint::program {
namespace {

constexpr int margin_columns = 2;
constexpr int label_columns = 14;
constexpr int under_columns = 4;
constexpr int sign_columns = 2;
constexpr int step_columns = 2;
// An outline's rows deeper than this stand below each other: there must be room for words.
constexpr std::uint32_t deepest_step = 14;
constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view quiet = "\x1b[2m";
constexpr std::string_view green = "\x1b[32m";
constexpr std::string_view red = "\x1b[31m";
constexpr std::string_view plain = "\x1b[0m";

std::string blanks(int count) { return std::string(static_cast<std::size_t>(count > 0 ? count : 0), ' '); }

std::string padded(std::string_view words, int columns) {
    return std::string(words) + blanks(columns - text::display_width(words));
}

int outline_indent(std::uint32_t depth) {
    return margin_columns + sign_columns + step_columns * static_cast<int>(std::min(depth, deepest_step));
}

}  // namespace

PageLines::PageLines(int columns, Colours colours) : columns_(columns), colours_(colours), wrapper_("en") {}

std::string PageLines::toned(std::string_view tone, std::string_view words) const {
    if (colours_ == Colours::none || words.empty()) return std::string(words);
    return std::string(tone).append(words).append(plain);
}

void PageLines::blank() { page_ += '\n'; }

void PageLines::title(std::string_view words) { page_ += toned(bold, printable(words)) + "\n"; }

void PageLines::put(std::string_view first, std::string_view words, int indent) {
    page_ += first;
    bool is_first = true;
    for (const std::string& line : wrapper_.wrap(printable(words), columns_ - indent)) {
        if (!is_first) page_ += "\n" + blanks(indent);
        page_ += line;
        is_first = false;
    }
}

/// Behind the words that began at `begin` where it fits, else on a line of its own.
void PageLines::put_whence(std::string_view whence, int indent, std::size_t begin) {
    if (whence.empty()) return;
    const std::size_t line = page_.rfind('\n');
    const std::size_t start = line == std::string::npos ? begin : std::max(begin, line + 1);
    const std::string where = printable(whence);
    const int taken = text::display_width(std::string_view(page_).substr(start));
    const bool fits = taken + 2 + text::display_width(where) <= columns_;
    page_ += (fits ? "  " : "\n" + blanks(indent)) + toned(quiet, where);
}

void PageLines::row(std::string_view label, std::string_view words, std::string_view whence) {
    const int indent = margin_columns + (label.empty() ? 0 : label_columns);
    const std::size_t begin = page_.size();
    put(blanks(margin_columns) + padded(label, indent - margin_columns), words, indent);
    put_whence(whence, indent, begin);
    page_ += '\n';
}

void PageLines::outline(std::uint32_t depth, std::string_view sign, std::string_view words, std::string_view why) {
    const int indent = outline_indent(depth);
    const std::size_t begin = page_.size();
    const std::string_view tone = sign == "+" ? green : sign == "-" ? red : std::string_view();
    page_ += blanks(margin_columns) + toned(tone, sign) + blanks(indent - margin_columns - 1);
    put("", words, indent);
    put_whence(why, indent, begin);
    page_ += '\n';
}

void PageLines::below_outline(std::uint32_t depth, std::string_view words) {
    const int indent = outline_indent(depth);
    put(blanks(indent), words, indent);
    page_ += '\n';
}

void PageLines::under(std::string_view sign, std::string_view words) {
    const std::string_view tone = sign == "+" ? green : sign == "-" ? red : std::string_view();
    const int indent = under_columns + (sign.empty() ? 0 : 2);
    const std::string first = blanks(under_columns) + (sign.empty() ? "" : std::string(sign) + " ");
    const std::size_t begin = page_.size();
    put(first, words, indent);
    if (!tone.empty()) {
        const std::string written = page_.substr(begin);
        page_.resize(begin);
        page_ += toned(tone, written);
    }
    page_ += '\n';
}

}  // namespace offprint::program
