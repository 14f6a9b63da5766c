#include "readers/html/front/date_candidates.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "readers/html/front/date_facts.h"
#include "readers/html/front/date_words.h"
#include "readers/html/front/date_zone.h"
#include "readers/html/front/element_marks.h"
#include "readers/html/page/hidden.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;
using editorial::DateMeaning;

// Bytes. What is called a date and holds more is a box.
constexpr std::size_t longest_named = 240;
constexpr NodeId most_nodes = 40;

class CandidateSearch {
public:
    CandidateSearch(const dom::Document& document, const DateZone& zone, const Rulings& rulings,
                    std::string_view language)
        : document_(document), rulings_(rulings), language_(language), zone_(zone) {}

    std::vector<DateCandidate> find() {
        search_elements();
        search_lines();
        return std::move(found_);
    }

private:
    void search_elements() {
        NodeId other_end = 0;
        for (NodeId node = 1; node < document_.size(); ++node) {
            const dom::PageNode& at = document_[node];
            if (at.tag == Tag::meta) add_item(node);
            if (at.is_text() || is_unseen(rulings_, node)) continue;
            const Marks marks = marks_of(document_, node);
            const bool is_other = marks.has(Mark::comment) || (marks.has(Mark::other) && !marks.has(Mark::date)) ||
                                  at.tag == Tag::nav || at.tag == Tag::footer;
            if (is_other && !zone_.is_around_article(node) && !is_small_row_of_head(node) && at.end > other_end) {
                others_.emplace_back(std::max(node, other_end), at.end);
                other_end = at.end;
            }
            if (node < other_end) continue;
            if (is_time(node)) {
                add_time(node, marks);
            } else if (marks.has(Mark::date) || marks.has(Mark::published) || marks.has(Mark::modified)) {
                add_named(node, marks);
            }
        }
    }

    /// Below the text, a linked headline and the date below it that does not say what it is are a teaser's.
    [[nodiscard]] DatePlace place_of(std::size_t line, DateMeaning meaning) const {
        const DatePlace place = zone_.place_of_line(line);
        if (place != DatePlace::foot) return place;
        const bool is_below = meaning == DateMeaning::unsaid && line > 0 && zone_.is_headline_link(line - 1);
        return is_below || zone_.is_headline_link(line) ? DatePlace::far : place;
    }

    DateMeaning meaning_of(const Marks& marks) const {
        if (marks.has(Mark::modified)) return DateMeaning::updated;
        return marks.has(Mark::published) ? DateMeaning::published : DateMeaning::unsaid;
    }

    /// What the words of the line before it say, else what the element or the one around it is called.
    DateMeaning meaning_at(NodeId node, const Marks& marks) const {
        const DateMeaning printed = zone_.label_before(node);
        if (printed != DateMeaning::unsaid) return printed;
        const DateMeaning named = meaning_of(marks);
        const NodeId parent = document_[node].parent;
        if (named != DateMeaning::unsaid || parent == dom::Document::root) return named;
        return meaning_of(marks_of(document_, parent));
    }

    void add_time(NodeId node, const Marks& marks) {
        DateCandidate candidate;
        candidate.source = DateSource::time_element;
        candidate.node = node;
        for (const std::string_view name : {"datetime", "content", "title"}) {
            const std::optional<Date> date = stamp_of(document_.attribute(node, name), language_);
            if (!date || date->precision < DatePrecision::day) continue;
            candidate.date = *date;
            candidate.meaning = meaning_at(node, marks);
            candidate.place = place_of(zone_.line_of(node), candidate.meaning);
            found_.push_back(candidate);
            return;
        }
        add_words(node, marks, DateSource::time_element);
    }

    /// A time element, or one of the web's own ("relative-time") that carries the same attribute.
    [[nodiscard]] bool is_time(NodeId node) const {
        const Tag tag = document_[node].tag;
        return tag == Tag::time || (tag == Tag::other && document_.find_attribute(node, "datetime") != nullptr);
    }

    /// Microdata of another thing than an article (a video, an event's record): better than nothing.
    void add_item(NodeId node) {
        if (document_.attribute(node, "itemprop") != "datePublished") return;
        const std::optional<Date> date = stamp_of(document_.attribute(node, "content"), language_);
        if (!date) return;
        DateCandidate candidate;
        candidate.date = *date;
        candidate.meaning = DateMeaning::published;
        candidate.source = DateSource::item;
        candidate.node = node;
        candidate.origin = Origin::microdata;
        found_.push_back(candidate);
    }

    void add_named(NodeId node, const Marks& marks) {
        if (document_[node].end - node > most_nodes || document_[node].tag == Tag::meta) return;
        for (const std::string_view name : {"datetime", "content", "title", "data-datetime", "data-date"}) {
            const std::optional<Date> date = stamp_of(document_.attribute(node, name), language_);
            if (!date || date->precision < DatePrecision::day) continue;
            DateCandidate candidate;
            candidate.source = DateSource::named_element;
            candidate.node = node;
            candidate.date = *date;
            candidate.meaning = meaning_at(node, marks);
            candidate.place = place_of(zone_.line_of(node), candidate.meaning);
            found_.push_back(candidate);
            return;
        }
        add_words(node, marks, DateSource::named_element);
    }

    void add_words(NodeId node, const Marks& marks, DateSource source) {
        const std::string words = printed_text(document_, rulings_, node, Joint::blank, longest_named + 1);
        if (words.size() > longest_named) return;
        for (const SaidDate& said : dates_in(words, language_)) {
            DateCandidate candidate;
            candidate.source = source;
            candidate.node = node;
            candidate.date = said.date;
            candidate.is_ambiguous = said.is_ambiguous;
            candidate.meaning = said.meaning != DateMeaning::unsaid ? said.meaning : meaning_at(node, marks);
            candidate.place = place_of(zone_.line_of(node), candidate.meaning);
            found_.push_back(candidate);
        }
    }

    void search_lines() {
        for (std::size_t i = 0; i < zone_.lines().size(); ++i) {
            const PrintedLine& line = zone_.lines()[i];
            if (is_in_other(line.first)) continue;
            for (SaidDate said : dates_in(zone_.searched_words(i), language_)) {
                if (said.meaning == DateMeaning::unsaid) said.meaning = zone_.label_above(i, said);
                const DatePlace place = place_of(i, said.meaning);
                // Far away, and amid the text, only a row that says what its date is may be the article's.
                const bool is_near = place == DatePlace::head || place == DatePlace::foot;
                if (!is_near && !is_row(line, said)) continue;
                DateCandidate candidate;
                candidate.source = DateSource::row;
                candidate.node = line.first;
                candidate.place = place;
                candidate.date = said.date;
                candidate.meaning = said.meaning;
                candidate.is_ambiguous = said.is_ambiguous;
                candidate.origin = Origin::text_pattern;
                candidate.weight = zone_.row_weight(i, said);
                found_.push_back(candidate);
            }
        }
    }

    /// Templates call the article's own row as they call a teaser's.
    [[nodiscard]] bool is_small_row_of_head(NodeId node) const {
        constexpr NodeId nodes_of_row = 24;
        return document_[node].end - node <= nodes_of_row && zone_.place_of(node) == DatePlace::head;
    }

    [[nodiscard]] bool is_in_other(NodeId node) const {
        const auto after = std::upper_bound(others_.begin(), others_.end(), node,
                                            [](NodeId at, const auto& range) { return at < range.first; });
        return after != others_.begin() && node < std::prev(after)->second;
    }

    static bool is_row(const PrintedLine& line, const SaidDate& said) {
        constexpr std::size_t longest_label = 40;  // bytes
        return said.meaning == DateMeaning::published && line.words.size() - (said.end - said.begin) < longest_label;
    }

    const dom::Document& document_;
    const Rulings& rulings_;
    std::string_view language_;
    const DateZone& zone_;
    std::vector<std::pair<NodeId, NodeId>> others_{};  ///< of comments, other articles, the footer; in order
    std::vector<DateCandidate> found_{};
};

/// Many different days in one place are a list of other articles, or of what happened.
void weigh_lists(std::vector<DateCandidate>& candidates) {
    constexpr std::size_t most_days = 3;
    constexpr double listed = 0.3;
    for (const DatePlace place : {DatePlace::foot, DatePlace::body, DatePlace::far}) {
        std::set<std::tuple<int, int, int>> days;
        for (const DateCandidate& at : candidates) {
            if (at.place == place) days.emplace(at.date.year, at.date.month, at.date.day);
        }
        if (days.size() <= most_days) continue;
        for (DateCandidate& at : candidates) {
            if (at.place == place && (at.meaning == DateMeaning::unsaid || place == DatePlace::far))
                at.weight *= listed;
        }
    }
}

}  // namespace

std::vector<DateCandidate> find_date_candidates(const dom::Document& document, const PageFacts& facts,
                                                const DateZone& zone, const Rulings& rulings,
                                                std::string_view language) {
    std::vector<DateCandidate> candidates = date_facts(facts, language);
    std::vector<DateCandidate> printed = CandidateSearch(document, zone, rulings, language).find();
    candidates.insert(candidates.end(), printed.begin(), printed.end());
    weigh_lists(candidates);
    return candidates;
}

}  // namespace offprint::html
