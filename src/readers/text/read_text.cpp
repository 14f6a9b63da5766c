#include "readers/text/read_text.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "editorial/front_matter/begin_reading.h"
#include "model/account.h"
#include "text/utf8.h"

namespace offprint {
namespace {

/// One line of the input without the blanks around it, and where it starts.
struct TextLine {
    std::string_view words;
    std::uint32_t number = 0;  ///< 1-based, in the whole input
    std::uint32_t column = 1;  ///< of the first word, in bytes
};

/// Hands out the lines of a text one by one.
class Lines {
public:
    Lines(std::string_view text, std::uint32_t first) : left_(text), number_(first) {}

    std::optional<TextLine> next() {
        if (left_.empty()) return std::nullopt;
        const auto line_end =
            std::find_if(left_.begin(), left_.end(), [](char sign) { return sign == '\n' || sign == '\f'; });
        const auto end = static_cast<std::size_t>(line_end - left_.begin());
        const std::string_view line = left_.substr(0, end);
        const std::string_view words = text::trimmed(line);
        const std::size_t lead = words.empty() ? 0 : static_cast<std::size_t>(words.data() - line.data());
        const TextLine found{words, number_, static_cast<std::uint32_t>(lead + 1)};
        if (end == left_.size() || left_[end] == '\n') ++number_;
        left_.remove_prefix(std::min(end + 1, left_.size()));
        return found;
    }

private:
    std::string_view left_;
    std::uint32_t number_;
};

/// A row of three or more of one sign, blanks between them allowed: "---", "* * *".
bool is_rule(std::string_view words) {
    std::size_t signs = 0;
    for (const char sign : words) {
        if (sign == ' ') continue;
        if ((sign != '-' && sign != '*' && sign != '_' && sign != '=') || sign != words.front()) return false;
        ++signs;
    }
    return signs >= 3;
}

/// A tab is one space in flowing text; TEXT.md and the other writers know no tabs.
std::string without_tabs(std::string_view words) {
    std::string text(words);
    for (char& sign : text) {
        if (sign == '\t') sign = ' ';
    }
    return text;
}

SourcePosition end_of(const TextLine& line) {
    return {line.number, line.column + static_cast<std::uint32_t>(line.words.size()) - 1};
}

/// Collects lines into blocks: blank lines part them.
class BlockCollector {
public:
    explicit BlockCollector(Ledger& ledger) : ledger_(ledger) {}

    void take(const TextLine& line) {
        if (line.words.empty()) {
            close();
            return;
        }
        if (is_rule(line.words)) {
            close();
            const SourceRange source{{line.number, line.column}, end_of(line)};
            blocks_.push_back({ThematicBreak{}, source});
            ledger_.entries.push_back({Disposition::kept, "rule-line", std::string(line.words), "", source, 1.0,
                                       count_characters(line.words)});
            return;
        }
        if (!content_.empty()) content_.push_back({SoftBreak{}});
        if (content_.empty()) source_.begin = {line.number, line.column};
        source_.end = end_of(line);
        content_.push_back({Text{without_tabs(line.words)}});
    }
    Blocks finish() {
        close();
        return std::move(blocks_);
    }

private:
    void close() {
        if (!content_.empty()) blocks_.push_back({Paragraph{std::move(content_)}, source_});
        content_.clear();
    }

    Ledger& ledger_;
    Blocks blocks_;
    Inlines content_;
    SourceRange source_;
};

/// Reads the blocks behind the front matter into the reading.
void read_body(Reading& reading, std::string_view text, std::uint32_t first_line) {
    Lines lines(text, first_line);
    BlockCollector collector(reading.ledger);
    while (const std::optional<TextLine> line = lines.next()) collector.take(*line);
    for (Block& block : collector.finish()) reading.article.body.push_back(std::move(block));
}

}  // namespace

Result<Reading> read_text(const Input& input) {
    Result<editorial::BegunReading> begun = editorial::begin_reading(input, "text/plain");
    if (!begun) return tl::unexpected<Error>(begun.error());
    begun->reading.ledger.source_characters = count_characters(begun->text);
    read_body(begun->reading, begun->body(), begun->body_line);
    return editorial::finish_reading(std::move(*begun));
}

}  // namespace offprint
