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

class RestAccount {
public:
    RestAccount(const dom::Document& document, const Rulings& rulings, const std::vector<bool>& is_printed)
        : document_(document), rulings_(rulings), is_printed_(is_printed) {}

    std::vector<LedgerEntry> take() {
        walk(dom::Document::root);
        flush();
        return std::move(entries_);
    }

private:
    void walk(dom::NodeId parent) {
        for (const dom::NodeId child : document_.children(parent)) {
            const dom::PageNode& node = document_[child];
            const bool is_block = dom::is_block_element(node.tag) || node.holds_block;
            if (is_block) part();
            if (holds_words(node)) {
                if (is_printed_[child]) {
                    flush();
                } else {
                    add(child);
                }
            }
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
        const Ruling& ruling = rulings_[at];
        if (ruling.rule != ruling_.rule || ruling.fate != ruling_.fate) flush();
        if (words_.empty()) {
            ruling_ = ruling;
            line_ = node.line;
        }
        const std::string_view words = own_words(node, room_);
        words_ += words;
        last_line_ = node.end_line;
        characters_ += offprint::count_characters(words);
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
            entries_.push_back(std::move(entry));
        }
        words_.clear();
        characters_ = 0;
    }

    const dom::Document& document_;
    const Rulings& rulings_;
    const std::vector<bool>& is_printed_;
    std::vector<LedgerEntry> entries_;
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

std::vector<LedgerEntry> account_for_rest(const dom::Document& document, const Rulings& rulings,
                                          const std::vector<bool>& is_printed) {
    return RestAccount(document, rulings, is_printed).take();
}

}  // namespace offprint::html
