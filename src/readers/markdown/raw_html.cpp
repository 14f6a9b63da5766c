#include "readers/markdown/raw_html.h"

#include <algorithm>

namespace offprint::markdown {
namespace {

bool is_html(const Piece& piece) { return std::holds_alternative<RawHtml>(piece); }

/// One HTML text of raw HTML and slots, line for line as in the input.
class SlottedHtml {
public:
    explicit SlottedHtml(std::uint32_t first_line) : line_(first_line) {}

    void put(RawHtml raw) {
        go_to(raw.line);
        line_ += static_cast<std::uint32_t>(std::count(raw.html.begin(), raw.html.end(), '\n'));
        html_ += raw.html;
    }
    void put(Block block) {
        go_to(block.source.begin.line);
        html_ += html::slot(slots_.size());
        slots_.push_back(std::move(block));
    }
    [[nodiscard]] const std::string& html() const { return html_; }
    Blocks take_slots() { return std::move(slots_); }

private:
    void go_to(std::uint32_t line) {
        if (line <= line_) return;
        html_.append(line - line_, '\n');
        line_ = line;
    }

    std::uint32_t line_;
    std::string html_;
    Blocks slots_;
};

}  // namespace

html::Fragment join_pieces(Pieces pieces, int depth) {
    const auto first = std::find_if(pieces.begin(), pieces.end(), is_html);
    html::Fragment joined;
    for (auto piece = pieces.begin(); piece != first; ++piece)
        joined.blocks.push_back(std::get<Block>(std::move(*piece)));
    if (first == pieces.end()) return joined;
    const auto last = std::find_if(pieces.rbegin(), pieces.rend(), is_html).base();

    const std::uint32_t line = std::get<RawHtml>(*first).line;
    SlottedHtml slotted(line);
    for (auto piece = first; piece != last; ++piece)
        std::visit([&](auto& part) { slotted.put(std::move(part)); }, *piece);
    html::Fragment read = html::read_fragment(slotted.html(), {line, depth, slotted.take_slots()});
    for (Block& block : read.blocks) joined.blocks.push_back(std::move(block));
    joined.findings = std::move(read.findings);
    for (auto piece = last; piece != pieces.end(); ++piece) joined.blocks.push_back(std::get<Block>(std::move(*piece)));
    return joined;
}

}  // namespace offprint::markdown
