#include "readers/html/content/page_text.h"

#include <string_view>

#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

// A block of this many letters outside links is prose even if no sentence ends in it: a line and a half of print.
constexpr std::uint32_t prose_letters = 100;
// A sentence with its end mark is prose from here on: five or six words.
constexpr std::uint32_t sentence_letters = 28;
// What is longer is a paragraph, whatever element somebody took for large type.
constexpr std::uint32_t longest_heading = 200;
// A block with more of its letters in links than this share is a row of links.
constexpr double most_linked = 0.5;

/// Hangul, kana and ideographs say in one character what takes two or three letters elsewhere.
constexpr bool is_wide(char32_t character) {
    return (character >= 0x1100 && character < 0x1200) || (character >= 0x2E80 && character < 0xD7B0) ||
           (character >= 0xF900 && character < 0xFB00) || (character >= 0xFF00 && character < 0xFFEF);
}

constexpr bool is_one_of(char32_t character, std::u32string_view characters) {
    return characters.find(character) != std::u32string_view::npos;
}

constexpr bool is_sentence_end(char32_t character) { return is_one_of(character, U".!?…。！？؟۔।։"); }
constexpr bool is_closing(char32_t character) { return is_one_of(character, U"\"')]”“’‘»«›‹」』）"); }

/// What most of a text is made of; the rest is looked at closer.
constexpr bool is_letter_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/// Counts the characters of a block's runs, one after another.
class BlockMeter {
public:
    explicit BlockMeter(NodeId element) { block_.element = element; }

    void add(NodeId node, std::string_view text, bool is_linked) {
        if (block_.letters == 0) block_.first = node;
        block_.last = node;
        const std::uint32_t before = block_.letters;
        for (std::size_t at = 0; at < text.size();) {
            const char byte = text[at];
            if (is_letter_byte(byte)) {
                ++at;
                add_letter(1);
                continue;
            }
            const text::Decoded decoded = text::decode_at(text, at);
            at += decoded.bytes;
            if (!text::is_blank(decoded.character)) add(decoded.character);
        }
        if (is_linked) block_.linked += block_.letters - before;
    }

    [[nodiscard]] TextBlock finish() {
        const std::uint32_t words = block_.unlinked();
        const bool is_links = block_.linked > most_linked * block_.letters;
        block_.is_prose = !is_links && (words >= prose_letters || (words >= sentence_letters && block_.ends_sentence));
        return block_;
    }

private:
    void add(char32_t character) {
        if (is_sentence_end(character)) {
            ++block_.letters;
            block_.ends_sentence = true;
        } else if (is_closing(character)) {
            ++block_.letters;
        } else {
            add_letter(is_wide(character) ? 2 : 1);
        }
    }

    void add_letter(std::uint32_t units) {
        block_.letters += units;
        block_.ends_sentence = false;
    }

    TextBlock block_;
};

/// What is known of an element from those around it.
struct Surroundings {
    NodeId block = dom::Document::root;  ///< the closest block-level element, itself included
    bool is_linked = false;
    bool is_heading = false;
    bool is_unread = false;  ///< what controls, frames and programs hold is no text of the page
};

bool is_unread(Tag tag) {
    switch (tag) {
        case Tag::select:
        case Tag::datalist:
        case Tag::button:
        case Tag::textarea:
        case Tag::iframe:
        case Tag::object:
        case Tag::audio:
        case Tag::video:
        case Tag::svg:
        case Tag::template_: return true;
        default: return false;
    }
}

class TextMeasurer {
public:
    TextMeasurer(const dom::Document& document, const Rulings& rulings)
        : document_(document),
          rulings_(rulings),
          around_(document.size()),
          letters_(document.size(), 0),
          linked_(document.size(), 0),
          prose_(document.size(), 0) {}

    PageText measure() {
        for (NodeId node = 1; node < document_.size(); ++node) {
            around_[node] = surroundings(node);
            if (rulings_.is_dropped(node) || around_[node].is_unread) continue;
            if (document_[node].is_text()) {
                add_text(node);
            } else if (parts_blocks(node)) {
                finish();
            }
        }
        finish();
        return {std::move(blocks_), {document_, letters_}, {document_, linked_}, {document_, prose_}};
    }

private:
    Surroundings surroundings(NodeId node) const {
        const dom::PageNode& element = document_[node];
        Surroundings around = around_[element.parent];
        if (element.is_text()) return around;
        if (dom::is_block_element(element.tag) || element.holds_block) around.block = node;
        if (element.tag == Tag::a && document_.find_attribute(node, "href") != nullptr) around.is_linked = true;
        if (is_unread(element.tag)) around.is_unread = true;
        if (dom::is_heading(element.tag) && !element.holds_block) around.is_heading = true;
        return around;
    }

    /// Block elements do, and two line breaks in a row.
    bool parts_blocks(NodeId node) {
        if (around_[node].block == node) return true;
        if (document_[node].tag != Tag::br) return false;
        const bool is_second = breaks_ > 0;
        ++breaks_;
        return is_second;
    }

    void add_text(NodeId node) {
        const Surroundings& around = around_[node];
        if (around.block != element_) finish();
        element_ = around.block;
        const std::string_view words = text::trimmed(document_[node].text);
        if (words.empty()) return;
        breaks_ = 0;
        if (!is_open_) meter_ = BlockMeter(element_);
        is_open_ = true;
        meter_.add(node, document_[node].text, around.is_linked);
    }

    void finish() {
        breaks_ = 0;
        if (!is_open_) return;
        is_open_ = false;
        TextBlock block = meter_.finish();
        block.is_heading = around_[block.first].is_heading && block.letters <= longest_heading;
        letters_[block.first] += block.letters;
        linked_[block.first] += block.linked;
        if (block.is_prose && !block.is_heading) prose_[block.first] += block.unlinked();
        blocks_.push_back(block);
    }

    const dom::Document& document_;
    const Rulings& rulings_;
    std::vector<Surroundings> around_;
    std::vector<TextBlock> blocks_;
    std::vector<std::uint32_t> letters_;
    std::vector<std::uint32_t> linked_;
    std::vector<std::uint32_t> prose_;
    BlockMeter meter_{dom::Document::root};
    NodeId element_ = dom::Document::root;
    int breaks_ = 0;
    bool is_open_ = false;
};

}  // namespace

NodeSums::NodeSums(const dom::Document& document, const std::vector<std::uint32_t>& by_node)
    : document_(&document), sums_(by_node.size() + 1, 0) {
    for (std::size_t node = 0; node < by_node.size(); ++node) sums_[node + 1] = sums_[node] + by_node[node];
}

PageText measure_text(const dom::Document& document, const Rulings& rulings) {
    return TextMeasurer(document, rulings).measure();
}

}  // namespace offprint::html
