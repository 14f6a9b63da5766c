#include "readers/html/page_ledger.h"

#include "model/account.h"
#include "readers/html/flow/white_space.h"
#include "readers/html/flow/words.h"
#include "text/nfc.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

// Neighbours that go by the same rule share an entry up to this many bytes.
constexpr std::size_t longest_entry = 600;

bool holds_words(const dom::PageNode& node) { return node.is_text() || node.tag == dom::Tag::svg; }

/// What the node itself says: a run of text, or what stands in an svg. `room` holds it where it is not in the page as
/// it stands.
std::string_view own_words(const dom::PageNode& node, std::string& room) {
    if (node.tag != dom::Tag::svg && text::is_plainly_nfc(node.text)) return node.text;
    room = text::to_nfc(node.tag == dom::Tag::svg ? svg_words(node.text) : std::string(node.text));
    return room;
}

class PageAccountant {
public:
    PageAccountant(const dom::Document& document, const Rulings& rulings, const std::vector<bool>& is_printed)
        : document_(document), rulings_(rulings), is_printed_(is_printed) {}

    PageAccount take() {
        walk(dom::Document::root);
        flush();
        return std::move(account_);
    }

private:
    void walk(dom::NodeId parent) {
        for (const dom::NodeId child : document_.children(parent)) {
            const dom::PageNode& node = document_[child];
            const bool is_block = dom::is_block_element(node.tag) || node.holds_block;
            if (is_block) part();
            if (holds_words(node)) add(child);
            walk(child);
            if (is_block) part();
        }
    }

    /// Words of two blocks do not touch.
    void part() {
        if (words_.size() > longest_entry) flush();
        if (!words_.empty()) words_ += ' ';
    }

    void add(dom::NodeId at) {
        const dom::PageNode& node = document_[at];
        const std::string_view words = own_words(node, room_);
        const std::uint64_t characters = offprint::count_characters(words);
        account_.characters += characters;
        if (is_printed_[at]) return flush();
        const Ruling& ruling = rulings_[at];
        if (ruling.rule != ruling_.rule || ruling.fate != ruling_.fate) flush();
        if (words_.empty()) {
            ruling_ = ruling;
            line_ = node.line;
        }
        words_ += words;
        last_line_ = node.end_line;
        characters_ += characters;
    }

    void flush() {
        if (characters_ > 0) {
            LedgerEntry entry;
            const bool is_metadata = ruling_.fate != Fate::undecided && ruling_.fate != Fate::dropped;
            entry.disposition = is_metadata ? Disposition::to_metadata : Disposition::dropped;
            entry.rule = ruling_.rule.empty() ? "outside-article" : ruling_.rule;
            entry.before = text::trimmed(collapsed(words_));
            entry.source = {{line_, 0}, {last_line_, 0}};
            entry.characters = characters_;
            account_.entries.push_back(std::move(entry));
        }
        words_.clear();
        characters_ = 0;
    }

    const dom::Document& document_;
    const Rulings& rulings_;
    const std::vector<bool>& is_printed_;
    PageAccount account_;
    std::string words_;
    std::string room_;
    Ruling ruling_;
    std::uint32_t line_ = 0;
    std::uint32_t last_line_ = 0;
    std::uint64_t characters_ = 0;
};

}  // namespace

std::uint64_t count_characters(const dom::Document& document) {
    std::uint64_t count = 0;
    std::string room;
    for (dom::NodeId node = 0; node < document.size(); ++node) {
        if (holds_words(document[node])) count += offprint::count_characters(own_words(document[node], room));
    }
    return count;
}

PageAccount account_for(const dom::Document& document, const Rulings& rulings, const std::vector<bool>& is_printed) {
    return PageAccountant(document, rulings, is_printed).take();
}

}  // namespace offprint::html
