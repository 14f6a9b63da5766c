#include "editorial/repairs/hard_wrapped_lines.h"

#include <algorithm>
#include <string>
#include <vector>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "model/walk.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// Columns: texts are wrapped at 60 to 80, mail and old files at up to 100.
constexpr std::size_t narrowest_wrap = 55;
constexpr std::size_t widest_wrap = 100;
constexpr std::size_t enough_full_lines = 3;
constexpr std::size_t enough_continued_lines = 2;

/// A paragraph of one line, as far as wrapping shows in it.
struct Line {
    std::size_t width = 0;  ///< characters; 0: this is no line of a wrapped text
    std::size_t first_word_width = 0;
    char32_t first = 0, last = 0;

    [[nodiscard]] bool is_line() const { return width > 0 && width <= widest_wrap; }
};

bool is_end_mark(char32_t c) {
    return std::u32string_view(U".!?:;…\"”»’)؟。！？।").find(c) != std::u32string_view::npos;
}
bool begins_like_text(char32_t c) {
    return is_letter(c) || std::u32string_view(U"“„«\"‘'(").find(c) != std::u32string_view::npos;
}

Line line_of(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    if (paragraph == nullptr) return {};
    const std::string flat = flat_text(paragraph->content);
    if (flat.size() > widest_wrap * 4 || flat.find('\n') != std::string::npos ||
        flat.find("\uFFFC") != std::string::npos)
        return {};
    const std::string_view words = text::trimmed(flat);
    if (words.empty()) return {};
    const std::vector<std::string_view> parts = split_words(words);
    return {text::to_utf32(words).size(), text::to_utf32(parts.front()).size(), character_at(words, 0),
            character_before(words, words.size())};
}

/// Consecutive lines, and what they say about how they were wrapped.
class LineRun {
public:
    explicit LineRun(const std::vector<Line>& lines) : lines_(lines) {
        for (const Line& line : lines_) wrap_ = std::max(wrap_, line.width);
        for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
            if (is_end_mark(lines_[i].last)) continue;
            const bool is_continued = is_lower(lines_[i + 1].first);
            continued_ += is_continued ? 1 : 0;
            full_and_continued_ += is_continued && is_full(i) ? 1 : 0;
            full_ += is_full(i) ? 1 : 0;
        }
    }
    [[nodiscard]] bool is_wrapped() const {
        return wrap_ >= narrowest_wrap && full_ >= enough_full_lines && continued_ >= enough_continued_lines &&
               full_and_continued_ * 10 >= continued_ * 9;
    }
    /// Whether line i + 1 goes on with the sentence of line i.
    [[nodiscard]] bool is_joined(std::size_t i) const {
        if (!is_full(i) || !begins_like_text(lines_[i + 1].first)) return false;
        return is_lower(lines_[i + 1].first) || !is_end_mark(lines_[i].last);
    }

private:
    /// The next line's first word had no room.
    [[nodiscard]] bool is_full(std::size_t i) const {
        return lines_[i].width + 1 + lines_[i + 1].first_word_width > wrap_;
    }

    const std::vector<Line>& lines_;
    std::size_t wrap_ = 0;
    std::size_t full_ = 0;  ///< lines that break off without a mark where the next word had no room
    std::size_t continued_ = 0, full_and_continued_ = 0;  ///< that go on in small letters
};

void join(Block& line, Block next, Ledger& ledger) {
    Inlines& content = std::get<Paragraph>(line.node).content;
    Inlines& more = std::get<Paragraph>(next.node).content;
    record_merged(ledger, "hard-wrapped-lines", squeezed(plain_text(more)), next.source, 0.95);
    content.push_back(Inline{SoftBreak{}});
    content.insert(content.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    if (line.source.is_known() && next.source.is_known()) line.source.end = next.source.end;
}

void put_run(Blocks& result, Blocks& blocks, std::size_t begin, const std::vector<Line>& lines, Ledger& ledger) {
    const LineRun run(lines);
    const bool is_wrapped = run.is_wrapped();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Block& block = blocks[begin + i];
        if (i > 0 && is_wrapped && run.is_joined(i - 1))
            join(result.back(), std::move(block), ledger);
        else
            result.push_back(std::move(block));
    }
}

bool goes_with(const Block& block, const Block& next) {
    return block.language == next.language && block.direction == next.direction;
}

}  // namespace

Blocks join_hard_wrapped_lines(Blocks blocks, Ledger& ledger) {
    Blocks result;
    result.reserve(blocks.size());
    for (std::size_t at = 0; at < blocks.size();) {
        std::vector<Line> lines;
        for (std::size_t next = at; next < blocks.size(); ++next) {
            const Line line = line_of(blocks[next]);
            if (!line.is_line() || (next > at && !goes_with(blocks[next - 1], blocks[next]))) break;
            lines.push_back(line);
        }
        if (lines.empty()) {
            result.push_back(std::move(blocks[at++]));
            continue;
        }
        put_run(result, blocks, at, lines, ledger);
        at += lines.size();
    }
    return result;
}

}  // namespace offprint::editorial
