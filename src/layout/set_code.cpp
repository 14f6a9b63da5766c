#include <algorithm>
#include <utility>

#include "layout/block_setter.h"
#include "layout/line_painter.h"

/// Code blocks: white space kept, wrapped at the measure with a mark, never cut.
namespace offprint::layout {
namespace {

constexpr int tab_columns = 4;
constexpr double continuation_indent = 2;  // em
constexpr std::size_t lines_together = 3;  // of a block no page begins within its first and last lines

std::string with_tabs_expanded(std::string_view line) {
    std::string result;
    int column = 0;
    for (const char character : line) {
        if (character == '\t') {
            const int spaces = tab_columns - column % tab_columns;
            result.append(static_cast<std::size_t>(spaces), ' ');
            column += spaces;
            continue;
        }
        result += character;
        if ((static_cast<unsigned char>(character) & 0xC0) != 0x80) ++column;
    }
    return result;
}

/// The end of the part of [begin, size) that fits: after a space or a joint in its second half, else any cluster.
std::uint32_t end_of_part(const ShapedText& shaped, std::uint32_t begin, double width) {
    const std::string& text = shaped.flat.text;
    const auto size = static_cast<std::uint32_t>(text.size());
    if (shaped.width(begin, size) <= width) return size;
    std::uint32_t last = begin;
    std::uint32_t good = begin;
    for (std::uint32_t at = begin + 1; at < size && shaped.width(begin, at) <= width; ++at) {
        if (!shaped.is_cluster_start[at]) continue;
        last = at;
        if (std::string_view(" ,;.-/(){}[]&|").find(text[at - 1]) != std::string_view::npos) good = at;
    }
    if (good > begin + (last - begin) / 2) return good;
    if (last > begin) return last;
    last = begin + 1;
    while (last < size && !shaped.is_cluster_start[last]) ++last;
    return last;
}

/// A small hook before a line that goes on from the one above: drawn, so that it is not taken for code.
void draw_hook(Strip& strip, double x, const TextStyle& text, Colour colour) {
    const double size = text.size;
    const double bottom = strip.baseline - 0.22 * size;
    strip.items.push_back({artifact_tag, FilledBox{x + 0.5 * size, bottom - 0.5 * size, 0.5, 0.5 * size, colour}});
    strip.items.push_back({artifact_tag, FilledBox{x + 0.5 * size, bottom - 0.5, 0.7 * size, 0.5, colour}});
}

}  // namespace

void BlockSetter::put(const CodeBlock& node, const Frame& frame) {
    const Style& style = composition_.style;
    const BoxStyle& box = style.code_box;
    Frame own = indented(frame, box.indent_left + box.rule_left + box.padding_left, box.indent_right);
    own.text = style.code_block;
    own.is_on_grid = false;
    own.is_rtl = false;
    const TagId block = tag(TagKind::code_block, frame);
    open_space(box.space_above);
    const std::size_t first = galley_.strips.size();
    std::string_view text = node.text;
    for (bool goes_on = true; goes_on;) {
        const std::size_t end = text.find('\n');
        goes_on = end != std::string_view::npos;
        put_code_line(with_tabs_expanded(text.substr(0, end)), own, block);
        if (goes_on) text.remove_prefix(end + 1);
    }
    const std::size_t last = galley_.strips.size();
    for (std::size_t i = first + 1; i < last; ++i)
        if (i < first + lines_together || i + lines_together > last) galley_.strips[i].may_break_before = false;
    if (box.rule_left > 0 && own.width < frame.width) add_side_rule(first, frame, box.rule_left, box.rule_colour);
    open_space(box.space_below);
}

void BlockSetter::put_code_line(const std::string& line, const Frame& frame, TagId tag) {
    StyledText flat = plain_styled(line, surroundings(frame, tag));
    if (!flat.spans.empty()) flat.spans.front().dress.is_verbatim = true;
    const ShapedText shaped = shape(std::move(flat), composition_);
    const double baseline = baseline_in(frame.text);
    const double indent = std::min(continuation_indent * frame.text.size, frame.width / 4);
    const auto size = static_cast<std::uint32_t>(line.size());
    std::uint32_t begin = 0;
    do {
        const bool is_continued = begin > 0;
        LineRequest request;
        request.begin = begin;
        request.left = is_continued ? indent : 0;
        request.end = request.text_end = end_of_part(shaped, begin, frame.width - request.left);
        Strip strip = strip_of(paint_line(shaped, request), frame, baseline);
        if (is_continued) draw_hook(strip, frame.left, frame.text, composition_.style.quiet);
        begin = request.end;
        push(std::move(strip));
    } while (begin < size);
}

}  // namespace offprint::layout
