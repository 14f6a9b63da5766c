#include "readers/markdown/build_blocks.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "readers/markdown/build_inlines.h"
#include "readers/markdown/parse.h"
#include "readers/markdown/raw_html.h"
#include "text/utf8.h"

namespace offprint::markdown {
namespace {

// Each list is two levels of frames and one of blocks; what HTML and a paragraph add must fit too.
constexpr int deepest_container = max_nesting - 10;
constexpr std::size_t most_diagnostics = 1000;

std::string text_of(const char* text) { return text == nullptr ? std::string() : text::to_nfc(text); }

/// An open container and what was read in it.
struct Frame {
    cmark_node* node = nullptr;
    Pieces pieces{};
    std::vector<ListItem> items{};
    std::vector<TableRow> rows{};
};

/// A footnote as it was read, with the labels that its own text refers to.
struct ReadFootnote {
    Footnote footnote;
    std::vector<std::string> references;
};

bool is_item(cmark_node* node) { return cmark_node_get_type(node) == CMARK_NODE_ITEM || is_named(node, "tasklist"); }

bool is_row(cmark_node* node) { return is_named(node, "table_row") || is_named(node, "table_header"); }

bool holds_inlines(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || is_named(node, "table_cell");
}

/// An image's title is its figure's caption, as pandoc and others have it.
Block captioned(Block block) {
    auto* const figure = std::get_if<Figure>(&block.node);
    if (figure == nullptr) return block;
    for (Image& image : figure->images) {
        if (!image.title.empty()) figure->caption.push_back({Text{std::move(image.title)}});
        image.title.clear();
    }
    return block;
}

ColumnAlignment alignment_of(std::uint8_t letter) {
    if (letter == 'l') return ColumnAlignment::left;
    if (letter == 'c') return ColumnAlignment::center;
    if (letter == 'r') return ColumnAlignment::right;
    return ColumnAlignment::none;
}

std::vector<ColumnAlignment> alignments_of(cmark_node* table) {
    std::vector<ColumnAlignment> columns;
    const std::uint8_t* const letters = cmark_gfm_extensions_get_table_alignments(table);
    for (std::uint16_t at = 0; at < cmark_gfm_extensions_get_table_columns(table); ++at)
        columns.push_back(letters == nullptr ? ColumnAlignment::none : alignment_of(letters[at]));
    return columns;
}

TaskState task_of(cmark_node* item) {
    if (!is_named(item, "tasklist")) return TaskState::none;
    return cmark_gfm_extensions_get_tasklist_item_checked(item) ? TaskState::done : TaskState::open;
}

Block code_block(cmark_node* node) {
    CodeBlock code;
    const std::string info = text_of(cmark_node_get_fence_info(node));
    code.language = info.substr(0, info.find_first_of(" \t"));
    code.text = text_of(cmark_node_get_literal(node));
    if (code.text.ends_with('\n')) code.text.pop_back();
    return {std::move(code)};
}

/// Builds the model from cmark's events.
class BodyBuilder {
public:
    explicit BodyBuilder(const Origins& origins) : origins_(origins) {}

    Body build(cmark_node* document) {
        label_numbers(document);
        frames_.push_back({document});
        const Iterator iterator(cmark_iter_new(document));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node* const node = cmark_iter_get_node(iterator.get());
            if (node == document || is_in_head(node)) continue;
            if (event == CMARK_EVENT_ENTER) {
                enter(node);
            } else {
                exit(node);
            }
        }
        body_.blocks = close_pieces(std::move(frames_.back().pieces));
        body_.footnotes = ordered_footnotes();
        return std::move(body_);
    }

private:
    /// The head is the first paragraph; its n-th line refers to the n-th label, if cmark knows a footnote of it.
    void label_numbers(cmark_node* document) {
        if (origins_.head_lines == 0) return;
        head_ = cmark_node_first_child(document);
        for (cmark_node* node = cmark_node_first_child(head_); node != nullptr; node = cmark_node_next(node)) {
            if (cmark_node_get_type(node) != CMARK_NODE_FOOTNOTE_REFERENCE) continue;
            const int line = cmark_node_get_start_line(node);
            if (line < 1 || static_cast<std::size_t>(line) > origins_.labels.size()) continue;
            labels_.push_back(origins_.labels[static_cast<std::size_t>(line) - 1]);
        }
    }

    [[nodiscard]] bool is_in_head(cmark_node* node) {
        if (head_ == nullptr || is_past_head_) return false;
        for (cmark_node* above = node; above != nullptr; above = cmark_node_parent(above)) {
            if (above == head_) return true;
        }
        is_past_head_ = true;
        return false;
    }

    [[nodiscard]] SourcePosition position(int line, int column) const {
        const int own = line - static_cast<int>(origins_.head_lines);
        if (own < 1) return {};
        return {static_cast<std::uint32_t>(own) + origins_.first_line - 1,
                static_cast<std::uint32_t>(std::max(column, 0))};
    }

    [[nodiscard]] SourceRange source_of(cmark_node* node) const {
        return {position(cmark_node_get_start_line(node), cmark_node_get_start_column(node)),
                position(cmark_node_get_end_line(node), cmark_node_get_end_column(node))};
    }

    void enter(cmark_node* node) {
        if (holds_inlines(node)) {
            if (is_named(node, "table_cell")) frames_.push_back({node});
            inlines_.emplace(labels_, source_of(node));
            return;
        }
        if (inlines_) return inlines_->enter(node);
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_CODE_BLOCK: return put(code_block(node), node);
            case CMARK_NODE_THEMATIC_BREAK: return put({ThematicBreak{}}, node);
            case CMARK_NODE_HTML_BLOCK: return put_html(node);
            default: return open(node);
        }
    }

    /// Quotes and lists beyond the cap are not opened: their content goes to what is around them.
    void open(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        const bool deepens = type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST;
        if (deepens && depth_ >= deepest_container) return note_capped(node);
        if (is_item(node) && frames_.back().node != cmark_node_parent(node)) return;
        depth_ += deepens ? 1 : 0;
        if (type == CMARK_NODE_FOOTNOTE_DEFINITION && footnotes_.empty()) body_references_ = take_references();
        frames_.push_back({node});
    }

    void exit(cmark_node* node) {
        if (holds_inlines(node)) return close_inlines(node);
        if (inlines_) return inlines_->exit(node);
        if (frames_.back().node != node) return;
        Frame frame = std::move(frames_.back());
        frames_.pop_back();
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST) --depth_;
        close(node, type, std::move(frame));
    }

    void close(cmark_node* node, cmark_node_type type, Frame frame) {
        if (type == CMARK_NODE_BLOCK_QUOTE) {
            Blocks content = close_pieces(std::move(frame.pieces));
            if (!content.empty()) put({BlockQuote{std::move(content), {}}}, node);
        } else if (type == CMARK_NODE_LIST) {
            put(list_of(node, std::move(frame.items)), node);
        } else if (is_item(node)) {
            frames_.back().items.push_back({task_of(node), close_pieces(std::move(frame.pieces))});
        } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
            close_footnote(node, std::move(frame));
        } else if (is_row(node)) {
            frames_.back().rows.push_back(std::move(frame.rows.front()));
        } else if (is_named(node, "table")) {
            put_table(node, std::move(frame.rows));
        }
    }

    static Block list_of(cmark_node* node, std::vector<ListItem> items) {
        List list;
        const bool is_ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        list.kind = is_ordered ? ListKind::ordered : ListKind::bullet;
        if (is_ordered) list.start = cmark_node_get_list_start(node);
        list.tight = cmark_node_get_list_tight(node) != 0;
        list.items = std::move(items);
        return {std::move(list)};
    }

    void put_table(cmark_node* node, std::vector<TableRow> rows) {
        Table table;
        table.columns = alignments_of(node);
        table.header_rows = 1;
        table.rows = std::move(rows);
        for (TableRow& row : table.rows) row.resize(table.columns.size());
        for (TableCell& cell : table.rows.front()) cell.is_header = true;
        put({std::move(table)}, node);
    }

    void close_inlines(cmark_node* node) {
        Inlines content = inlines_->finish();
        for (const std::string& label : inlines_->references()) references_.push_back(label);
        merge(inlines_->take_findings());
        inlines_.reset();
        if (is_named(node, "table_cell")) return close_cell(std::move(content), node);
        if (cmark_node_get_type(node) == CMARK_NODE_HEADING)
            return put({Heading{cmark_node_get_heading_level(node), "", std::move(content)}}, node);
        if (!content.empty()) put(captioned(html::paragraph_or_figure(std::move(content))), node);
    }

    void close_cell(Inlines content, cmark_node* node) {
        frames_.pop_back();
        TableCell cell;
        if (!content.empty()) cell.content.push_back({Paragraph{std::move(content)}, source_of(node)});
        Frame& row = frames_.back();
        if (row.rows.empty()) row.rows.emplace_back();
        row.rows.front().push_back(std::move(cell));
    }

    void close_footnote(cmark_node* node, Frame frame) {
        const std::size_t number = footnotes_.size();
        std::string label = number < labels_.size() ? labels_[number] : std::to_string(number + 1);
        footnotes_.push_back(
            {{std::move(label), close_pieces(std::move(frame.pieces)), source_of(node)}, take_references()});
    }

    std::vector<std::string> take_references() { return std::exchange(references_, {}); }

    /// cmark puts the definitions last, so what was referred to before the first of them is the body's.
    std::vector<Footnote> ordered_footnotes() {
        std::map<std::string, std::size_t> places;
        for (std::size_t at = 0; at < footnotes_.size(); ++at) places.emplace(footnotes_[at].footnote.label, at);
        std::vector<Footnote> ordered;
        std::vector<bool> is_taken(footnotes_.size(), false);
        std::vector<std::string> wanted = std::move(body_references_);
        const auto take = [&](std::size_t at) {
            if (is_taken[at]) return;
            is_taken[at] = true;
            wanted.insert(wanted.end(), footnotes_[at].references.begin(), footnotes_[at].references.end());
            ordered.push_back(std::move(footnotes_[at].footnote));
        };
        std::size_t next = 0;
        const auto follow = [&] {
            for (; next < wanted.size(); ++next) {
                const auto found = places.find(wanted[next]);
                if (found != places.end()) take(found->second);
            }
        };
        follow();
        for (std::size_t at = 0; at < footnotes_.size(); ++at) {
            take(at);
            follow();
        }
        return ordered;
    }

    Blocks close_pieces(Pieces pieces) {
        html::Fragment joined = join_pieces(std::move(pieces), depth_);
        merge(std::move(joined.findings));
        return std::move(joined.blocks);
    }

    void put(Block block, cmark_node* node) {
        block.source = source_of(node);
        frames_.back().pieces.emplace_back(std::move(block));
    }

    void put_html(cmark_node* node) {
        const char* const literal = cmark_node_get_literal(node);
        const std::uint32_t line = std::max<std::uint32_t>(source_of(node).begin.line, 1);
        frames_.back().pieces.emplace_back(RawHtml{literal == nullptr ? "" : literal, line});
    }

    void note_capped(cmark_node* node) {
        if (was_capped_) return;
        was_capped_ = true;
        body_.findings.diagnostics.push_back(
            {Severity::warning, "nesting-capped", source_of(node),
             "quotes and lists are nested too deep; the deepest were opened up, their text is kept"});
    }

    void merge(html::Findings findings) {
        Diagnostics& diagnostics = body_.findings.diagnostics;
        for (Diagnostic& diagnostic : findings.diagnostics) {
            if (diagnostics.size() < most_diagnostics) diagnostics.push_back(std::move(diagnostic));
        }
        std::move(findings.dropped.begin(), findings.dropped.end(), std::back_inserter(body_.findings.dropped));
    }

    const Origins& origins_;
    Body body_;
    std::vector<Frame> frames_;
    std::optional<InlineBuilder> inlines_;
    std::vector<std::string> labels_;  ///< by cmark's numbers
    std::vector<std::string> references_, body_references_;
    std::vector<ReadFootnote> footnotes_;
    cmark_node* head_ = nullptr;
    bool is_past_head_ = false;
    int depth_ = 0;
    bool was_capped_ = false;
};

}  // namespace

Body build_body(cmark_node* document, const Origins& origins) { return BodyBuilder(origins).build(document); }

}  // namespace offprint::markdown
