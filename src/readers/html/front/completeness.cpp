#include "readers/html/front/completeness.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "editorial/base/letters.h"
#include "readers/html/front/element_marks.h"
#include "readers/html/front/printed_lines.h"
#include "readers/html/front/wall_phrases.h"
#include "readers/html/page/hidden.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;

// Bytes of text in the page. Beyond that a wall's words are an offer beside an article that is there.
constexpr std::size_t short_text = 4000;
// Of an article behind a wall the opening is shown, or less.
constexpr std::size_t opening_words = 1500;
// A pager stands right below the text.
constexpr NodeId nodes_to_pager = 40;
// A wall stands within so many nodes below the text.
constexpr NodeId nodes_below = 120;
constexpr std::size_t longest_offer = 220;

template <std::size_t N>
bool has_any(std::string_view words, const std::array<std::string_view, N>& phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [words](std::string_view phrase) { return words.find(phrase) != std::string_view::npos; });
}

class CompletenessJudge {
public:
    CompletenessJudge(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                      const Rulings& rulings)
        : document_(document), facts_(facts), region_(region), rulings_(rulings) {}

    Completeness judge() {
        if (region_.roots.empty()) return Completeness::unknown;
        const NodeId end = document_[region_.roots.back()].end;
        for (const NodeId root : region_.roots) measure(root);
        const bool is_short = text_bytes_ < short_text;
        const NodeId limit = std::min<NodeId>(document_.size(), end + nodes_below);
        const std::vector<PrintedLine> lines = last_lines(limit);
        const bool is_not_free = is_accessible_for_free(facts_) == false;
        const bool has_sign = is_not_free || text_bytes_ < opening_words || has_wall_box(limit);
        if (is_short && has_sign && (has_wall_words(lines) || (is_not_free && has_wall_box(limit))))
            return Completeness::paywalled;
        if (has_more_pages(lines, end) || ends_as_teaser(lines, end)) return Completeness::excerpt;
        return Completeness::unknown;
    }

private:
    void measure(NodeId root) {
        for (NodeId node = root; node < document_[root].end;) {
            if (rulings_.is_dropped(node)) {
                node = document_[node].end;
                continue;
            }
            if (document_[node].is_text()) {
                text_bytes_ += text::trimmed(document_[node].text).size();
                last_texts_.push_back(node);
            }
            ++node;
        }
    }
    /// The body's last lines and those below it.
    [[nodiscard]] std::vector<PrintedLine> last_lines(NodeId limit) const {
        constexpr std::size_t last = 12;
        constexpr std::size_t most = 80;
        if (last_texts_.empty()) return {};
        const NodeId from = last_texts_[last_texts_.size() - std::min(last, last_texts_.size())];
        return printed_lines(document_, rulings_, from, limit, most);
    }
    static bool has_wall_words(const std::vector<PrintedLine>& lines) {
        return std::any_of(lines.begin(), lines.end(), [](const PrintedLine& line) {
            return line.words.size() <= longest_offer && has_any(editorial::folded(line.words), wall_phrases);
        });
    }
    [[nodiscard]] bool has_wall_box(NodeId limit) const {
        for (NodeId node = region_.roots.front(); node < limit; ++node) {
            if (!document_[node].is_text() && !is_unseen(rulings_, node) && marks_of(document_, node).has(Mark::wall))
                return true;
        }
        return false;
    }

    /// "Page 1 of 3" below the text, or a next page whose address is this page's with a number more.
    [[nodiscard]] bool has_more_pages(const std::vector<PrintedLine>& lines, NodeId end) const {
        constexpr std::size_t longest_pager = 60;
        for (const PrintedLine& line : lines) {
            if (line.first > end + nodes_to_pager) break;
            if (line.words.size() <= longest_pager && is_page_count(line.words)) return true;
        }
        const std::vector<const Fact*> own = facts_.of(FactField::url);
        for (const Fact* next : facts_.of(FactField::next_page)) {
            if (std::any_of(own.begin(), own.end(),
                            [&](const Fact* url) { return is_next_of(next->value, url->value); }))
                return true;
        }
        return false;
    }
    static bool is_page_count(const std::string& line) {
        const std::string folded = editorial::folded(line);
        const std::vector<std::string_view> words = editorial::split_words(folded);
        for (std::size_t i = 0; i + 3 < words.size(); ++i) {
            const auto is_number = [](std::string_view word) {
                return !word.empty() && word.size() <= 2 &&
                       word.find_first_not_of("0123456789") == std::string_view::npos;
            };
            const bool is_count = std::find(page_words.begin(), page_words.end(), words[i]) != page_words.end() &&
                                  is_number(words[i + 1]) && is_number(words[i + 3]) && words[i + 3] != "1" &&
                                  std::find(of_words.begin(), of_words.end(), words[i + 2]) != of_words.end();
            if (is_count && words[i + 1] != words[i + 3]) return true;
        }
        return false;
    }
    /// "https://example.com/a" and ".../a?page=2", ".../a/2", ".../a-2": only a number is new.
    static bool is_next_of(std::string_view next, std::string_view own) {
        own = own.substr(0, own.find_first_of("?#"));
        while (own.ends_with('/')) own.remove_suffix(1);
        const std::size_t dot = own.rfind('.');
        const std::size_t slash = own.rfind('/');
        if (dot != std::string_view::npos && slash != std::string_view::npos && dot > slash) own = own.substr(0, dot);
        if (own.size() < 12 || next.size() <= own.size() || !next.starts_with(own)) return false;
        const std::string_view rest = next.substr(own.size());
        constexpr std::size_t longest_rest = 24;
        const bool has_number = rest.find_first_of("23456789") != std::string_view::npos;
        const bool is_parted = std::string_view("/?-_.,").find(rest.front()) != std::string_view::npos;
        return rest.size() <= longest_rest && has_number && is_parted;
    }

    /// The last line of the text is a link that says that the article goes on elsewhere.
    [[nodiscard]] bool ends_as_teaser(const std::vector<PrintedLine>& lines, NodeId end) const {
        const PrintedLine* last = nullptr;
        for (const PrintedLine& line : lines) {
            if (line.first < end && !rulings_.is_dropped(line.first)) last = &line;
        }
        if (last == nullptr || last->words.size() > longest_offer) return false;
        bool is_link = false;
        for (NodeId node = last->first; node != dom::no_node && !is_link; node = document_[node].parent)
            is_link = document_[node].tag == dom::Tag::a;
        return is_link && has_any(editorial::folded(last->words), teaser_phrases);
    }

    const dom::Document& document_;
    const PageFacts& facts_;
    const ArticleRegion& region_;
    const Rulings& rulings_;
    std::size_t text_bytes_ = 0;
    std::vector<NodeId> last_texts_{};
};

}  // namespace

std::optional<bool> is_accessible_for_free(const PageFacts& facts) {
    for (const Fact* fact : facts.of(FactField::is_accessible_for_free)) {
        const std::string value = editorial::folded(fact->value);
        if (value == "false" || value == "no" || value == "0") return false;
        if (value == "true" || value == "yes" || value == "1") return true;
    }
    return std::nullopt;
}

Completeness judge_completeness(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                                const Rulings& rulings) {
    return CompletenessJudge(document, facts, region, rulings).judge();
}

}  // namespace offprint::html
