#include "fuzz/require_sound.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>

#include "editorial/edit.h"
#include "model/account.h"
#include "model/json.h"
#include "model/walk.h"
#include "text/utf8.h"

namespace {

using namespace offprint;

void require(bool holds, const char* claim) {
    if (holds) return;
    std::fprintf(stderr, "unsound reading: %s\n", claim);
    std::abort();
}

int depth_of(const Blocks& blocks);

int depth_of(const Block& block) {
    if (const auto* quote = std::get_if<BlockQuote>(&block.node)) return 1 + depth_of(quote->content);
    if (const auto* note = std::get_if<Note>(&block.node)) return 1 + depth_of(note->body);
    int deepest = 0;
    if (const auto* list = std::get_if<List>(&block.node)) {
        for (const ListItem& item : list->items) deepest = std::max(deepest, depth_of(item.content));
    }
    if (const auto* list = std::get_if<DefinitionList>(&block.node)) {
        for (const Definition& item : list->items) deepest = std::max(deepest, depth_of(item.content));
    }
    if (const auto* table = std::get_if<Table>(&block.node)) {
        for (const TableRow& row : table->rows) {
            for (const TableCell& cell : row) deepest = std::max(deepest, depth_of(cell.content));
        }
    }
    return 1 + deepest;
}

int depth_of(const Blocks& blocks) {
    int deepest = 0;
    for (const Block& block : blocks) deepest = std::max(deepest, depth_of(block));
    return deepest;
}

/// Every row covers as many columns as there are, cells from above counted.
void require_even(const Table& table) {
    std::vector<int> rows_left(table.columns.size(), 0);
    for (const TableRow& row : table.rows) {
        std::size_t column = 0;
        for (const TableCell& cell : row) {
            while (column < rows_left.size() && rows_left[column] > 0) ++column;
            for (int at = 0; at < cell.column_span; ++at, ++column) {
                require(column < rows_left.size() && rows_left[column] == 0, "a cell fits its row");
                rows_left[column] = cell.row_span;
            }
        }
        for (int& rows : rows_left) require(rows-- > 0, "a row covers all columns");
    }
    for (const int rows : rows_left) require(rows == 0, "no cell reaches out of the table");
}

}  // namespace

void require_sound(const Result<Reading>& reading) {
    if (!reading) {
        require(!reading.error().message.empty(), "an error says what is wrong");
        return;
    }
    const Article& article = reading->article;
    std::set<std::string> labels;
    for (const Footnote& footnote : article.footnotes) labels.insert(footnote.label);
    require(depth_of(article.body) <= max_nesting, "nesting is capped");
    require(text::is_valid_utf8(plain_text(article.body)), "text is valid UTF-8");
    for_each_block(article.body, [](const Block& block) {
        if (const auto* table = std::get_if<Table>(&block.node)) require_even(*table);
    });
    for_each_inline(article.body, [&](const Inline& node) {
        if (const auto* reference = std::get_if<FootnoteReference>(&node.node))
            require(labels.count(reference->label) == 1, "a reference has its footnote");
    });
}

void require_accounted(const Result<Reading>& reading) {
    if (!reading) return;
    std::uint64_t left_out = 0;
    for (const LedgerEntry& entry : reading->ledger.entries) {
        require(!entry.rule.empty(), "what is left out has its rule");
        left_out += entry.characters;
    }
    require(left_out <= reading->ledger.source_characters, "a reader leaves out no more than there was");
}

void require_edits_soundly(const Result<Reading>& reading) {
    if (!reading) return;
    for (const bool is_repairing : {true, false}) {
        editorial::EditOptions options;
        options.is_repairing = is_repairing;
        const Result<Reading> edited = editorial::edit(*reading, options);
        require_sound(edited);
        if (!edited) continue;
        require(unaccounted(edited->ledger) == 0, "the ledger accounts for every character");
        for (const Diagnostic& diagnostic : edited->diagnostics)
            require(diagnostic.finding != "ledger-unbalanced", "the ledger is balanced");
        const Result<Article> back = from_json(to_json(edited->article));
        require(back && *back == edited->article, "the article comes back from its JSON");
    }
}
