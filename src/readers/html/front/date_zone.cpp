#include "readers/html/front/date_zone.h"

#include <algorithm>

#include "readers/html/front/headline.h"
#include "readers/html/page/hidden.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;
using editorial::DateMeaning;

// Nodes above the headline and below the body that are still the article's surroundings: a few rows.
constexpr NodeId nodes_above = 60;
constexpr NodeId nodes_below = 80;
constexpr std::size_t most_lines = 3000;
// A standfirst may be as long as a paragraph: the head goes on below it, but not for long.
constexpr std::size_t lines_below_first = 12;
// Bytes. A line this long is a paragraph.
constexpr std::size_t paragraph = 140;
// A dateline at a paragraph's beginning, a credit at its end.
constexpr std::size_t edge = 70;
constexpr std::size_t longest_label = 30;

}  // namespace

DateZone::DateZone(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings)
    : document_(document),
      rulings_(rulings),
      lines_(printed_lines(document, rulings, 1, document.size(), most_lines)),
      headline_(first_headline_node(document, rulings)) {
    if (!region.roots.empty()) body_ = region.roots.front();
    const NodeId body_end = region.roots.empty() ? document.size() : document[region.roots.back()].end;
    const NodeId top = std::min(headline_, body_ == dom::no_node ? NodeId{1} : body_);
    begin_ = first_line_after(top > nodes_above ? top - nodes_above : 0);
    end_ = first_line_after(body_end + nodes_below);
    find_paragraphs(first_line_after(headline_ == dom::no_node ? top : document[headline_].end), body_end);
}

std::size_t DateZone::first_line_after(NodeId node) const {
    const auto found = std::lower_bound(lines_.begin(), lines_.end(), node,
                                        [](const PrintedLine& line, NodeId at) { return line.first < at; });
    return static_cast<std::size_t>(found - lines_.begin());
}

void DateZone::find_paragraphs(std::size_t start, NodeId body_end) {
    std::size_t paragraphs = 0;
    head_end_ = end_;
    foot_begin_ = end_;
    std::size_t latest = end_;
    for (std::size_t i = start; i < end_; ++i) {
        if (lines_[i].words.size() < paragraph) continue;
        ++paragraphs;
        // Rows may stand between a standfirst and the body.
        if (paragraphs == 1) latest = i + lines_below_first;
        if (paragraphs <= 2) head_end_ = std::min(i + 1, latest);
        if (lines_[i].first < body_end) foot_begin_ = i;
    }
    head_end_ = std::max(head_end_, begin_);
    foot_begin_ = std::max(foot_begin_, head_end_);
}

std::size_t DateZone::line_of(NodeId node) const {
    const auto after = std::upper_bound(lines_.begin(), lines_.end(), node,
                                        [](NodeId at, const PrintedLine& line) { return at < line.first; });
    std::size_t i = static_cast<std::size_t>(after - lines_.begin());
    // An element that holds the line's first run stands before it.
    if (i < lines_.size() && document_.contains(node, lines_[i].first)) return i;
    return i == 0 ? lines_.size() : i - 1;
}

DatePlace DateZone::place_of_line(std::size_t line) const {
    if (line < begin_ || line >= end_) return DatePlace::far;
    if (line < head_end_) return DatePlace::head;
    return line >= foot_begin_ ? DatePlace::foot : DatePlace::body;
}

DatePlace DateZone::place_of(NodeId node) const { return place_of_line(line_of(node)); }

bool DateZone::is_headline_link(std::size_t line) const {
    constexpr std::size_t shortest_headline = 20;  // bytes
    constexpr int most_levels = 6;
    if (line >= lines_.size() || lines_[line].words.size() < shortest_headline) return false;
    NodeId at = lines_[line].first;
    for (int level = 0; level < most_levels && at != dom::Document::root; ++level, at = document_[at].parent) {
        if (document_[at].tag == dom::Tag::a)
            return document_.find_attribute(at, "href") != nullptr && document_.contains(at, lines_[line].last);
    }
    return false;
}

std::string_view DateZone::searched_words(std::size_t line) const {
    const std::string_view words = lines_[line].words;
    if (words.size() < paragraph) return words;
    if (line < head_end_) return words.substr(0, edge);
    std::size_t begin = words.size() - std::min(edge, words.size());
    if (words.size() >= longest_line) return {};
    while (begin > 0 && (static_cast<unsigned char>(words[begin]) & 0xC0U) == 0x80U) --begin;
    return words.substr(begin);
}

double DateZone::row_weight(std::size_t line, const SaidDate& said) const {
    const std::size_t all = lines_[line].words.size();
    const std::size_t other = all - std::min(all, said.end - said.begin);
    // What is beside a date in a row: a label, a name, a section.
    constexpr std::size_t short_rest = 40;
    if (other <= short_rest) return 1.0;
    return other < paragraph / 2 ? 0.6 : 0.3;
}

DateMeaning DateZone::label_before(NodeId node) const {
    const std::size_t i = line_of(node);
    if (i >= lines_.size()) return DateMeaning::unsaid;
    std::string before;
    for (NodeId at = lines_[i].first; at < node; ++at) {
        if (document_[at].is_text() && !is_unseen(rulings_, at)) before += std::string(document_[at].text) + ' ';
        if (before.size() > longest_line) return DateMeaning::unsaid;
    }
    if (!text::trimmed(before).empty()) return label_at_end_of(before);
    return i == 0 || lines_[i - 1].words.size() > longest_label ? DateMeaning::unsaid
                                                                : label_at_end_of(lines_[i - 1].words);
}

DateMeaning DateZone::label_above(std::size_t line, const SaidDate& said) const {
    if (line == 0 || lines_[line - 1].words.size() > longest_label) return DateMeaning::unsaid;
    const bool fills = said.begin == 0 && said.end == lines_[line].words.size();
    return fills ? label_at_end_of(lines_[line - 1].words) : DateMeaning::unsaid;
}

std::string DateZone::free_words(std::size_t line) const {
    const PrintedLine& at = lines_[line];
    if (at.words.size() >= paragraph) return {};
    std::string words;
    for (NodeId node = at.first; node <= at.last; ++node) {
        const Fate fate = rulings_[node].fate;
        const bool is_free = fate == Fate::undecided || fate == Fate::body;
        if (document_[node].is_text() && is_free) words += std::string(document_[node].text) + ' ';
    }
    return words;
}

bool DateZone::is_around_article(NodeId node) const {
    const bool holds_headline = headline_ != dom::no_node && document_.contains(node, headline_);
    return holds_headline || (body_ != dom::no_node && document_.contains(node, body_));
}

}  // namespace offprint::html
