#include "layout/table_records.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "layout/table_cells.h"
#include "model/walk.h"

namespace offprint::layout {
namespace {

/// The words above each column; those of several head rows one after the other.
std::vector<std::string> headers_of(const Table& table, const std::vector<std::vector<PlacedCell>>& rows) {
    std::vector<std::string> headers(table.columns.size());
    const auto count = std::min(rows.size(), static_cast<std::size_t>(std::max(0, table.header_rows)));
    for (std::size_t r = 0; r < count; ++r) {
        for (const PlacedCell& cell : rows[r]) {
            const std::string words = plain_text(cell.cell->content);
            for (std::size_t i = cell.column; i < cell.column + cell.columns && !words.empty(); ++i)
                headers[i] += headers[i].empty() ? words : ", " + words;
        }
    }
    return headers;
}

/// A record's lines grow into one paragraph; what is no paragraph stands below.
class RecordBuilder {
public:
    void put(const std::string& header, const Blocks& content) {
        if (content.empty() || plain_text(content).empty()) return;
        if (!lines_.empty()) lines_.push_back(Inline{LineBreak{}});
        if (!header.empty()) lines_.push_back(Inline{Strong{{Inline{Text{header + ":"}}}}});
        if (!header.empty()) lines_.push_back(Inline{Text{" "}});
        for (const Block& block : content) {
            const auto* paragraph = std::get_if<Paragraph>(&block.node);
            if (paragraph != nullptr && &block == content.data()) {
                lines_.insert(lines_.end(), paragraph->content.begin(), paragraph->content.end());
                continue;
            }
            close();
            blocks_.push_back(block);
        }
    }

    Blocks take() {
        close();
        return std::exchange(blocks_, {});
    }

private:
    void close() {
        if (!lines_.empty()) blocks_.push_back(Block{Paragraph{std::exchange(lines_, {})}});
    }

    Inlines lines_;
    Blocks blocks_;
};

}  // namespace

Block table_as_records(const Table& table) {
    const std::vector<std::vector<PlacedCell>> rows = placed_cells(table);
    const std::vector<std::string> headers = headers_of(table, rows);
    List list;
    list.tight = false;
    for (std::size_t r = static_cast<std::size_t>(std::max(0, table.header_rows)); r < rows.size(); ++r) {
        RecordBuilder record;
        for (const PlacedCell& cell : rows[r]) record.put(headers[cell.column], cell.cell->content);
        Blocks blocks = record.take();
        if (!blocks.empty()) list.items.push_back({TaskState::none, std::move(blocks)});
    }
    return Block{std::move(list)};
}

}  // namespace offprint::layout
