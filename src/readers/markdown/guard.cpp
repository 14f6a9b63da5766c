#include "readers/markdown/guard.h"

#include <algorithm>
#include <vector>

#include "model/check_article.h"

namespace offprint::markdown {
namespace {

constexpr std::size_t max_image_brackets = 2000;  // "![" in one block
constexpr std::size_t max_lacking_cells = 50000;  // cells that a table's short rows lack
constexpr std::size_t max_delimiter_rows = 20;    // in one block; a table has one

struct Line {
    std::string_view text;
    std::size_t body = 0;  ///< where its own text begins, behind the marks of quotes and lists
};

Line line_of(std::string_view text) {
    const std::size_t body = text.find_first_not_of(" \t>*+");
    return {text, body == std::string_view::npos ? text.size() : body};
}

bool is_blank(const Line& line) { return line.body == line.text.size(); }

std::size_t pipes_in(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '|'));
}

bool is_delimiter_row(const Line& line) {
    const std::string_view body = line.text.substr(line.body);
    return body.find('-') != std::string_view::npos && body.find_first_not_of("|:- \t\v\f") == std::string_view::npos &&
           body.find_first_of("|:") != std::string_view::npos;
}

/// Guards one block of lines after the other.
class Guard {
public:
    explicit Guard(std::string_view text) : left_(text) { guarded_.text.reserve(text.size() + 16); }

    GuardedText run() {
        while (!left_.empty()) {
            const std::size_t end = left_.find('\n');
            const std::string_view text = left_.substr(0, end);
            left_.remove_prefix(end == std::string_view::npos ? left_.size() : end + 1);
            const Line line = line_of(text);
            if (is_blank(line)) put_block();
            block_.push_back(line);
            if (end == std::string_view::npos) ends_open_ = true;
        }
        put_block();
        if (ends_open_) guarded_.text.pop_back();
        return std::move(guarded_);
    }

private:
    void put_block() {
        const std::vector<bool> is_escaped = tables_to_escape();
        std::size_t brackets = 0;
        for (std::size_t at = 0; at < block_.size(); ++at) {
            const Line& line = block_[at];
            if (is_escaped[at]) {
                guarded_.text += line.text.substr(0, line.body);
                guarded_.text += '\\';
                guarded_.text += line.text.substr(line.body);
            } else {
                brackets = put_line(line.text, brackets);
            }
            guarded_.text += '\n';
            ++line_;
        }
        block_.clear();
    }

    /// Copies a line, brackets beyond the cap escaped; gives how many the block has now.
    std::size_t put_line(std::string_view text, std::size_t brackets) {
        std::size_t begin = 0;
        for (std::size_t at = text.find("!["); at != std::string_view::npos; at = text.find("![", at + 2)) {
            if (++brackets <= max_image_brackets) continue;
            if (brackets == max_image_brackets + 1)
                report("brackets-capped", line_, "too many images in one paragraph; those beyond stay as text");
            guarded_.text += text.substr(begin, at + 1 - begin);
            guarded_.text += '\\';
            begin = at + 1;
        }
        guarded_.text += text.substr(begin);
        return brackets;
    }

    /// Which lines of the block may not become delimiter rows of tables.
    std::vector<bool> tables_to_escape() {
        std::vector<bool> is_escaped(block_.size(), false);
        std::size_t delimiter_rows = 0;
        for (std::size_t at = 0; at < block_.size(); ++at) {
            if (!is_delimiter_row(block_[at])) continue;
            ++delimiter_rows;
            if (delimiter_rows <= max_delimiter_rows && is_bounded(at)) continue;
            is_escaped[at] = true;
            if (is_reported_) continue;
            is_reported_ = true;
            report("table-capped", line_ + static_cast<std::uint32_t>(at),
                   "the table is too wide, or too wide for its short rows; its rows stay as text");
        }
        return is_escaped;
    }

    /// A table has one column more than there are bars between them.
    [[nodiscard]] bool is_bounded(std::size_t delimiter) const {
        return pipes_in(block_[delimiter].text) < std::size_t{most_columns} &&
               lacking_cells(delimiter) <= max_lacking_cells;
    }

    /// How many cells the rows below a delimiter row would have to be given.
    [[nodiscard]] std::size_t lacking_cells(std::size_t delimiter) const {
        const std::size_t columns = pipes_in(block_[delimiter].text);
        std::size_t lacking = 0;
        for (std::size_t at = delimiter + 1; at < block_.size() && lacking <= max_lacking_cells; ++at)
            lacking += columns - std::min(columns, pipes_in(block_[at].text));
        return lacking;
    }

    void report(const char* finding, std::uint32_t line, const char* message) {
        guarded_.diagnostics.push_back({Severity::warning, finding, {{line, 1}, {line, 0}}, message});
    }

    std::string_view left_;
    std::vector<Line> block_;
    std::uint32_t line_ = 1;
    bool ends_open_ = false;
    bool is_reported_ = false;
    GuardedText guarded_;
};

}  // namespace

GuardedText guard(std::string_view text) { return Guard(text).run(); }

}  // namespace offprint::markdown
