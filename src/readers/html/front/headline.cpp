#include "readers/html/front/headline.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "editorial/base/letters.h"
#include "readers/html/front/element_marks.h"
#include "readers/html/front/likeness.h"
#include "readers/html/front/printed_lines.h"
#include "readers/html/front/site_names.h"
#include "readers/html/front/title_parts.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

// The order of trust. A headline is what the page prints: a heading near the body. The page's own claims (og:title, the
// title element, JSON-LD, microdata) tell which of the headings it is, for a page has many: the site's name, teasers,
// boxes. Only where no heading is like a claim, a claim itself is taken: the one that most others are like.

// Bytes; a longer "headline" is a paragraph.
constexpr std::size_t longest_headline = 320;

/// A title that the page claims to have.
struct Claim {
    std::string title{};  ///< without the site's name
    Origin origin = Origin::none;
    double trust = 1.0;
};

/// A heading that the page prints.
struct Printed {
    dom::NodeId node = dom::no_node;
    std::string words{};
    double likeness = 0;  ///< to the claim that it is most like
    double score = 0;
};

/// Words that a claim confirms stand as they do there: two elements that touch may be one word or two.
std::string heading_words(const dom::Document& document, const Rulings& rulings, dom::NodeId node) {
    return printed_text(document, rulings, node, Joint::none, longest_headline + 1);
}

class HeadlineChoice {
public:
    HeadlineChoice(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region, Rulings& rulings)
        : document_(document), facts_(facts), region_(region), rulings_(rulings) {}

    Headline choose() {
        gather_claims();
        body_ = region_.roots.empty() ? dom::no_node : region_.roots.front();
        const std::vector<Printed> printed = gather_printed();
        const auto best = std::max_element(printed.begin(), printed.end(),
                                           [](const Printed& a, const Printed& b) { return a.score < b.score; });
        Headline headline;
        if (best != printed.end() && best->score >= least_score) {
            take(headline, *best, printed);
        } else if (!claims_.empty()) {
            const Claim& claim = best_claim();
            headline.headline = Sourced<std::string>{claim.title, claim.origin, {}, 0.8};
        }
        return headline;
    }

private:
    static constexpr double least_score = 6;

    void gather_claims() {
        const std::vector<std::string> names = site_names(document_, facts_);
        for (const Fact* fact : facts_.of(FactField::headline)) {
            if (fact->value.empty()) continue;
            std::string title = title_without_known_site(part_title(fact->value), names);
            claims_.push_back({std::move(title), fact->origin, 1.0});
        }
        const std::string title = title_element(document_);
        if (title.empty()) return;
        title_ = part_title(title);
        claims_.push_back({title_without_site(title_, names), Origin::markup, 0.8});
        names_ = names;
    }

    const Claim& best_claim() const {
        std::size_t best = 0;
        double most = -1;
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            double sum = 0;
            for (const Claim& other : claims_) sum += likeness(claims_[i].title, other.title) * other.trust;
            if (sum > most + 0.001) {
                most = sum;
                best = i;
            }
        }
        return claims_[best];
    }

    /// Headings, and elements whose class says that they are the headline, outermost first.
    std::vector<Printed> gather_printed() const {
        std::vector<Printed> printed;
        dom::NodeId other_end = 0;
        for (dom::NodeId node = 1; node < document_.size(); ++node) {
            const dom::PageNode& at = document_[node];
            if (at.is_text() || at.tag == dom::Tag::title || is_unseen(rulings_, node)) continue;
            const Marks marks = marks_of(document_, node);
            const bool is_other = marks.has(Mark::comment) || marks.has(Mark::other);
            if (is_other && !marks.has(Mark::entry) && !holds_body(node)) other_end = std::max(other_end, at.end);
            const bool is_heading = dom::is_heading(at.tag);
            const bool is_named = marks.has(Mark::headline) && at.end - node < most_nodes;
            if (!is_heading && !is_named) continue;
            Printed heading{node, heading_words(document_, rulings_, node)};
            if (heading.words.empty() || heading.words.size() > longest_headline) continue;
            measure(heading, marks, node < other_end);
            printed.push_back(std::move(heading));
        }
        return printed;
    }

    [[nodiscard]] bool holds_body(dom::NodeId node) const {
        return body_ != dom::no_node && document_.contains(node, body_);
    }

    void measure(Printed& heading, const Marks& marks, bool is_other) const {
        for (const Claim& claim : claims_)
            heading.likeness =
                std::max(heading.likeness, likeness(heading.words, claim.title) * (0.9 + claim.trust / 10));
        for (std::size_t i = 0; i < title_.parts.size() && title_.parts.size() > 1; ++i)
            heading.likeness = std::max(heading.likeness, 0.9 * likeness(heading.words, title_.part(i)));
        heading.score = heading.likeness * 10;
        switch (document_[heading.node].tag) {
            case dom::Tag::h1: heading.score += 3; break;
            case dom::Tag::h2: heading.score += 2; break;
            case dom::Tag::h3: heading.score += 1; break;
            default: break;
        }
        if (marks.has(Mark::headline)) heading.score += 2;
        if (marks.has(Mark::title)) heading.score += 1;
        if (marks.has(Mark::site)) heading.score -= 4;
        if (is_other) heading.score -= 5;
        if (body_ != dom::no_node) heading.score += place_of(heading.node);
        const bool is_site = std::any_of(names_.begin(), names_.end(), [&](const std::string& name) {
            return plain_title(name) == plain_title(heading.words);
        });
        if (is_site) heading.score -= 8;
    }

    [[nodiscard]] double place_of(dom::NodeId node) const {
        if (node >= document_[region_.roots.back()].end) return -4;
        if (document_.contains(region_.article, node)) return 2;
        return 1;
    }

    void take(Headline& headline, const Printed& best, const std::vector<Printed>& printed) {
        std::string words = best.words;
        const std::string spaced = printed_text(document_, rulings_, best.node, Joint::blank, longest_headline + 1);
        if (spaced != words && is_better_spaced(words, spaced)) words = spaced;
        const dom::PageNode& node = document_[best.node];
        headline.headline = Sourced<std::string>{words, Origin::markup, {{node.line, 0}, {node.end_line, 0}}};
        rulings_.decide(best.node, Fate::headline, "headline", best.score);
        const std::string plain = plain_title(words);
        for (const Printed& other : printed) {
            const bool is_copy = other.node != best.node && plain_title(other.words) == plain &&
                                 rulings_[other.node].fate == Fate::undecided;
            if (is_copy) rulings_.decide(other.node, Fate::headline, "headline-copy", other.score);
        }
        if (!claims_.empty() && best.likeness < 0.5) {
            headline.diagnostics.push_back(
                {Severity::note, "headline-conflict", headline.headline->source,
                 "the headline '" + words + "' is printed; the page's own title is '" + best_claim().title + "'"});
        }
    }

    [[nodiscard]] bool is_better_spaced(const std::string& tight, const std::string& spaced) const {
        double tight_like = 0;
        double spaced_like = 0;
        for (const Claim& claim : claims_) {
            tight_like = std::max(tight_like, likeness(tight, claim.title));
            spaced_like = std::max(spaced_like, likeness(spaced, claim.title));
        }
        return spaced_like >= tight_like;
    }

    // An element named "headline" that holds more is a box of teasers.
    static constexpr dom::NodeId most_nodes = 16;

    const dom::Document& document_;
    const PageFacts& facts_;
    const ArticleRegion& region_;
    Rulings& rulings_;
    std::vector<Claim> claims_{};
    TitleParts title_{};
    std::vector<std::string> names_{};
    dom::NodeId body_ = dom::no_node;
};

}  // namespace

Headline choose_headline(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                         Rulings& rulings) {
    return HeadlineChoice(document, facts, region, rulings).choose();
}

}  // namespace offprint::html
