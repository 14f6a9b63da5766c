#include <unordered_map>

#include "audit/expected.h"
#include "audit/formula.h"
#include "base/overloaded.h"
#include "model/names.h"

namespace offprint::audit {
namespace {

using edition::HeaderRole;

// How many bytes a format may add where it says what an image is, or where a link leads.
constexpr std::size_t image_gap = 96, link_gap = 12, label_gap = 4;

std::string_view element_of(HeaderRole role) {
    switch (role) {
        case HeaderRole::label: return "label";
        case HeaderRole::headline: return "headline";
        case HeaderRole::dek: return "dek";
        case HeaderRole::byline: return "byline";
        case HeaderRole::dates: return "dates";
        case HeaderRole::source: return "source";
    }
    return "words";
}

class Expectation {
public:
    Expectation(const edition::Edition& edition, Medium medium) : edition_(edition), medium_(medium) {
        expected_.marks = medium == Medium::plain_text ? Marks::plain_text : Marks::none;
        for (const edition::NumberedFootnote& footnote : edition.footnotes)
            footnote_numbers_.emplace(footnote.label, footnote.number);
    }

    Expected take() {
        zone_ = Zone::header;
        for (const edition::HeaderLine& line : edition_.header) put_piece(element_of(line.role), line.content);
        zone_ = Zone::body;
        put(edition_.body);
        zone_ = Zone::footnotes;
        for (const edition::NumberedFootnote& footnote : edition_.footnotes) put(footnote.content);
        zone_ = Zone::colophon;
        for (const Inlines& line : edition_.colophon) put_piece("colophon", line);
        return std::move(expected_);
    }

private:
    // --- blocks ---

    void put(const Blocks& blocks) {
        for (const Block& block : blocks) std::visit([this](const auto& node) { put(node); }, block.node);
    }
    void put(const Paragraph& node) { put_piece("words", node.content); }
    void put(const Heading& node) { put_piece("heading", node.content); }
    void put(const BlockQuote& node) {
        put(node.content);
        put_piece("words", node.attribution);
    }
    void put(const List& node) {
        for (const ListItem& item : node.items) put(item.content);
    }
    void put(const DefinitionList& node) {
        for (const Definition& item : node.items) {
            put_piece("words", item.term);
            put(item.content);
        }
    }
    void put(const CodeBlock& node) {
        begin_piece("code");
        put_words(node.text);
        end_piece();
    }
    void put(const Table& node) {
        put_piece("caption", node.caption);
        ++tables_;
        for (const TableRow& row : node.rows) {
            for (const TableCell& cell : row) put(cell.content);
        }
        --tables_;
    }
    void put(const ThematicBreak&) {}
    void put(const Figure& node) {
        for (const Image& image : node.images) {
            begin_piece("picture");
            put_words(image.alt.value_or(""));
            end_piece();
        }
        put_piece("caption", node.caption);
        put_piece("caption", node.credit);
    }
    void put(const Note& node) {
        const std::string_view outer = std::exchange(note_kind_, name_of(node.kind));
        begin_piece("note");
        put_words(node.label);
        end_piece();
        put(node.body);
        note_kind_ = outer;
    }

    // --- pieces ---

    void put_piece(std::string_view element, const Inlines& content) {
        begin_piece(element);
        put(content);
        end_piece();
    }

    /// Within notes, footnotes and tables it matters more that a piece is theirs than what kind of block it is.
    [[nodiscard]] std::string_view named(std::string_view element) const {
        if (!note_kind_.empty()) return "note";
        if (zone_ == Zone::footnotes) return "footnote";
        return tables_ > 0 ? "table" : element;
    }

    void begin_piece(std::string_view element) {
        piece_ = {};
        piece_.zone = zone_;
        piece_.element = named(element);
        piece_.is_cell = tables_ > 0;
        piece_.note_kind = note_kind_;
        piece_.first_segment = expected_.segments.size();
        piece_.begin = expected_.words.size();
        gap_ = 0;
        is_new_segment_ = true;
        is_in_word_ = false;
    }

    void end_piece() {
        piece_.end_segment = expected_.segments.size();
        piece_.end = expected_.words.size();
        piece_.ends_in_gap = gap_ > 0;
        if (piece_.end_segment > piece_.first_segment) expected_.pieces.push_back(piece_);
    }

    void open_gap(std::size_t bytes) {
        gap_ += bytes;
        is_new_segment_ = true;
    }

    void put_words(std::string_view words) {
        if (!is_plainly_composed(words)) {
            const std::string whole = composed(words);
            if (whole != words) return put_words(whole);
        }
        expected_.words += words;
        const bool ends_in_edge =
            for_each_letter(words, expected_.marks, [this](std::string_view letter, bool is_after_edge) {
                if (is_after_edge || !is_in_word_) ++expected_.word_count;
                is_in_word_ = true;
                put_letter(letter);
            });
        if (ends_in_edge) is_in_word_ = false;
    }

    void put_letter(std::string_view letter) {
        std::string& letters = expected_.letters;
        if (is_new_segment_) {
            expected_.segments.push_back({letters.size(), letters.size(), gap_});
            gap_ = 0;
            is_new_segment_ = false;
        }
        letters += letter;
        expected_.segments.back().end = letters.size();
    }

    // --- inlines ---

    void put(const Inlines& inlines) {
        for (const Inline& item : inlines) std::visit([this](const auto& node) { put(node); }, item.node);
    }
    void put(const Text& node) { put_words(node.text); }
    void put(const Emphasis& node) { put(node.content); }
    void put(const Strong& node) { put(node.content); }
    void put(const Strikethrough& node) { put(node.content); }
    void put(const Superscript& node) { put(node.content); }
    void put(const Subscript& node) { put(node.content); }
    void put(const Code& node) { put_words(node.text); }
    /// Plain text has a link's number after it; a link without words shows its URL.
    void put(const Link& node) {
        const std::size_t before = expected_.letters.size();
        put(node.content);
        if (expected_.letters.size() == before) return open_gap(node.url.size() + link_gap);
        if (medium_ == Medium::plain_text) open_gap(link_gap);
    }
    /// Where it has no words of its own, a format says what the image is.
    void put(const Image& node) {
        open_gap(image_gap + (node.alt ? 0 : node.url.size()));
        put_words(node.alt.value_or(""));
        open_gap(image_gap);
    }
    void put(const LineBreak&) { put_words(" "); }
    void put(const SoftBreak&) { put_words(" "); }
    void put(const FootnoteReference& node) {
        const auto number = footnote_numbers_.find(node.label);
        if (number != footnote_numbers_.end()) return put_words(std::to_string(number->second));
        open_gap(label_gap);
        put_words(node.label);
        open_gap(label_gap);
    }
    void put(const Math& node) {
        const std::string formula = medium_ == Medium::epub ? formula_text(node.mathml) : std::string();
        put_words(formula.empty() ? node.text : formula);
    }
    void put(const Span& node) { put(node.content); }

    const edition::Edition& edition_;
    Medium medium_;
    Expected expected_;
    std::unordered_map<std::string_view, int> footnote_numbers_;
    Zone zone_ = Zone::header;
    Piece piece_;
    std::string_view note_kind_;  // of the note that is being put
    int tables_ = 0;              // that are being put
    std::size_t gap_ = 0;
    bool is_new_segment_ = true, is_in_word_ = false;
};

}  // namespace

Expected expect(const edition::Edition& edition, Medium medium) { return Expectation(edition, medium).take(); }

}  // namespace offprint::audit
