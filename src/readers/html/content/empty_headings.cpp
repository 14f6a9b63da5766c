#include "readers/html/content/empty_headings.h"

#include <string>

#include "editorial/furniture/related_lines.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;

// "Read more:", "Seen this?": a longer line is a sentence.
constexpr std::uint32_t longest_line = 60;

bool is_picture(dom::Tag tag) { return tag == dom::Tag::img || tag == dom::Tag::video || tag == dom::Tag::iframe; }

class HeadingDropper {
public:
    HeadingDropper(const PageView& page, Rulings& rulings) : page_(page), document_(page.document), rulings_(rulings) {}

    void drop_in(NodeId part, bool is_last) {
        std::size_t at = 0;
        const auto& blocks = page_.text.blocks;
        while (at < blocks.size() && blocks[at].first < part) ++at;
        for (; at < blocks.size() && blocks[at].first < document_[part].end; ++at) {
            const bool is_idle = (heads(blocks[at]) && heads_nothing(at, document_[part].end, is_last)) ||
                                 (is_before_links(at) && leads_away(blocks[at]));
            if (is_idle) drop(blocks[at]);
        }
    }

private:
    [[nodiscard]] bool heads(const TextBlock& block) const {
        if (rulings_.is_dropped(block.first) || block.letters > longest_line) return false;
        if (block.is_heading) return true;
        const std::string_view words = text::trimmed(document_[block.last].text);
        return words.ends_with(':') || words.ends_with("...") || words.ends_with("…") || words.ends_with("：");
    }

    /// "Read also", "You may also like": leads to other articles by its words.
    [[nodiscard]] bool leads_away(const TextBlock& block) const {
        if (rulings_.is_dropped(block.first) || block.letters > longest_line || block.linked > 0) return false;
        std::string words;
        for (NodeId node = block.first; node <= block.last; ++node) words += document_[node].text;
        const auto row = editorial::furniture_row(words, 2 * longest_line);
        return row && editorial::find_recirculation_label(*row);
    }

    /// The next block was left out as a link to other articles or a row of them.
    [[nodiscard]] bool is_before_links(std::size_t at) const {
        const auto& blocks = page_.text.blocks;
        if (at + 1 >= blocks.size() || has_picture(document_[blocks[at].last].end, blocks[at + 1].first)) return false;
        const std::string_view rule = rulings_[blocks[at + 1].first].rule;
        return rulings_.is_dropped(blocks[at + 1].first) &&
               (rule == "link-line" || rule == "link-list" || rule == "teaser-list" || rule == "related-box" ||
                rule == "tag-row");
    }

    /// What comes next in the part was dropped, up to the next heading or the part's end; and something was; or the
    /// article ends.
    [[nodiscard]] bool heads_nothing(std::size_t heading, NodeId end, bool is_last) const {
        const auto& blocks = page_.text.blocks;
        bool was_dropped = false;
        for (std::size_t next = heading + 1; next < blocks.size() && blocks[next].first < end; ++next) {
            if (rulings_.is_dropped(blocks[next].first)) {
                was_dropped = true;
                continue;
            }
            if (!blocks[next].is_heading) return false;
            end = blocks[next].first;
            is_last = false;
        }
        return (was_dropped || is_last) && !has_picture(document_[blocks[heading].last].end, end);
    }

    [[nodiscard]] bool has_picture(NodeId first, NodeId end) const {
        for (NodeId node = first; node < end; ++node) {
            if (is_picture(document_[node].tag) && !rulings_.is_dropped(node)) return true;
        }
        return false;
    }

    void drop(const TextBlock& block) {
        const NodeId own = block.first == block.last ? block.first : block.element;
        if (page_.text.letters.below(own) <= block.letters)
            rulings_.decide_rest(own, Fate::dropped, "heading-of-nothing");
    }

    const PageView& page_;
    const dom::Document& document_;
    Rulings& rulings_;
};

}  // namespace

void drop_empty_headings(const PageView& page, const std::vector<NodeId>& parts, Rulings& rulings) {
    HeadingDropper dropper(page, rulings);
    for (const NodeId part : parts) dropper.drop_in(part, part == parts.back());
}

}  // namespace offprint::html
