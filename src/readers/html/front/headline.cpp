#include "readers/html/front/headline.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "editorial/base/letters.h"
#include "readers/html/front/element_marks.h"
#include "readers/html/front/heading_parts.h"
#include "readers/html/front/headline_rows.h"
#include "readers/html/front/likeness.h"
#include "readers/html/front/printed_lines.h"
#include "readers/html/front/site_names.h"
#include "readers/html/front/title_parts.h"
#include "readers/html/page/hidden.h"
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
    TitleWords words{};
    Origin origin = Origin::none;
    double trust = 1.0;
};

/// A heading that the page prints.
struct Printed {
    dom::NodeId node = dom::no_node;
    HeadingParts parts{};
    double likeness = 0;  ///< to the claim that it is most like
    double score = 0;
};

/// "/", "https://example.com", "index.html": the link that leads home.
bool leads_home(std::string_view address) {
    address = address.substr(0, address.find_first_of("?#"));
    const std::size_t slashes = address.find("//");
    if (slashes != std::string_view::npos) {
        const std::size_t path = address.find('/', slashes + 2);
        address = path == std::string_view::npos ? "/" : address.substr(path);
    }
    return address == "/" || address == "./" || address == "/index.html" || address == "index.html" ||
           address == "/index.php" || address == "index.php";
}

/// "headline", or "entry-title", "post-title", "article-title".
bool is_called_headline(const Marks& marks) {
    return marks.has(Mark::headline) || (marks.has(Mark::entry) && marks.has(Mark::title));
}

bool has_unspaced_script(std::string_view words) {
    constexpr char32_t first_ideograph = 0x2E80;
    constexpr char32_t first_syllable = 0xAC00;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode_at(words, at);
        if (next.character >= first_ideograph && next.character < first_syllable) return true;
        at += next.bytes;
    }
    return false;
}

class HeadlineChoice {
public:
    HeadlineChoice(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region, Rulings& rulings)
        : document_(document), facts_(facts), region_(region), rulings_(rulings) {}

    Headline choose() {
        gather_claims();
        body_ = region_.roots.empty() ? dom::no_node : region_.roots.front();
        std::vector<Printed> printed = gather_printed();
        raise_likely(printed);
        const auto best = std::max_element(printed.begin(), printed.end(),
                                           [](const Printed& a, const Printed& b) { return a.score < b.score; });
        Headline headline;
        if (best != printed.end() && best->score >= least_score) {
            take(headline, *best, printed);
        } else if (!claims_.empty()) {
            const Claim& claim = best_claim();
            headline.headline = Sourced<std::string>{claim.title, claim.origin, {}, 0.8};
        }
        headline.type = type_of_article(facts_, headline.label);
        return headline;
    }

private:
    static constexpr double least_score = 6;

    void gather_claims() {
        const std::vector<std::string> names = site_names(document_, facts_);
        for (const std::string& name : names) site_words_.push_back(words_of_title(name));
        for (const Fact* fact : facts_.of(FactField::headline)) {
            if (fact->value.empty()) continue;
            std::string title = title_without_known_site(part_title(fact->value), names);
            add_claim(std::move(title), fact->origin, 1.0);
        }
        const std::string title = title_element(document_);
        if (title.empty()) return;
        title_ = part_title(title);
        add_claim(title_without_site(title_, names), Origin::markup, 0.8);
        for (std::size_t i = 0; i < title_.parts.size(); ++i) part_words_.push_back(words_of_title(title_.part(i)));
    }

    void add_claim(std::string title, Origin origin, double trust) {
        TitleWords words = words_of_title(title);
        claims_.push_back({std::move(title), std::move(words), origin, trust});
    }

    const Claim& best_claim() const {
        std::size_t best = 0;
        double most = -1;
        for (std::size_t i = 0; i < claims_.size(); ++i) {
            double sum = 0;
            for (const Claim& other : claims_) sum += likeness(claims_[i].words, other.words) * other.trust;
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
            const bool is_named = is_called_headline(marks) && at.end - node < most_nodes;
            if (!is_heading && !is_named) continue;
            Printed heading{node, part_heading(document_, rulings_, node)};
            if (heading.parts.title.empty() || heading.parts.title.size() > longest_headline) continue;
            measure(heading, marks, node < other_end);
            printed.push_back(std::move(heading));
        }
        return printed;
    }

    [[nodiscard]] bool holds_body(dom::NodeId node) const {
        return body_ != dom::no_node && document_.contains(node, body_);
    }

    void measure(Printed& heading, const Marks& marks, bool is_other) const {
        const TitleWords words = words_of_title(heading.parts.title);
        for (const Claim& claim : claims_)
            heading.likeness = std::max(heading.likeness, likeness_to(claim.words, words) * (0.9 + claim.trust / 10));
        for (std::size_t i = 0; i < title_.parts.size() && title_.parts.size() > 1; ++i) {
            // A short part is more often the site's name or a section's.
            const double share = static_cast<double>(title_.part(i).size()) / static_cast<double>(title_.title.size());
            heading.likeness = std::max(heading.likeness, (0.65 + 0.25 * share) * likeness(words, part_words_[i]));
        }
        heading.score = heading.likeness * 10;
        switch (document_[heading.node].tag) {
            case dom::Tag::h1: heading.score += 3; break;
            case dom::Tag::h2: heading.score += 2; break;
            case dom::Tag::h3: heading.score += 1; break;
            default: break;
        }
        if (is_called_headline(marks)) heading.score += 2;
        if (marks.has(Mark::title)) heading.score += 1;
        if (marks.has(Mark::site) || is_in_logo(heading.node)) heading.score -= 4;
        if (is_other) heading.score -= 5;
        if (is_home_link(heading.node)) heading.score -= 8;
        if (body_ != dom::no_node) heading.score += place_of(heading.node);
        const bool is_site = std::any_of(site_words_.begin(), site_words_.end(),
                                         [&](const TitleWords& name) { return name.plain == words.plain; });
        if (is_site) heading.score -= 8;
    }

    /// A claim that the heading begins with is as good as the same: the printed one goes on.
    static double likeness_to(const TitleWords& claim, const TitleWords& words) {
        constexpr std::size_t fewest_letters = 12;
        constexpr double continued = 0.92;
        const double alike = likeness(claim, words);
        const bool goes_on = claim.plain.size() >= fewest_letters && words.plain.starts_with(claim.plain);
        return goes_on ? std::max(alike, continued) : alike;
    }

    [[nodiscard]] bool is_in_logo(dom::NodeId heading) const {
        constexpr int levels = 2;
        dom::NodeId around = document_[heading].parent;
        for (int level = 0; level < levels && around != dom::Document::root; ++level) {
            if (!holds_body(around) && marks_of(document_, around).has(Mark::site)) return true;
            around = document_[around].parent;
        }
        return false;
    }

    [[nodiscard]] bool is_home_link(dom::NodeId heading) const {
        for (dom::NodeId node = heading; node < document_[heading].end; ++node) {
            if (document_[node].tag == dom::Tag::a) return leads_home(document_.attribute(node, "href"));
        }
        const dom::NodeId parent = document_[heading].parent;
        return document_[parent].tag == dom::Tag::a && leads_home(document_.attribute(parent, "href"));
    }

    /// The only h1 of a page, and the heading nearest above the text, are likely to be it.
    void raise_likely(std::vector<Printed>& printed) const {
        const auto is_first_rank = [&](const Printed& heading) { return document_[heading.node].tag == dom::Tag::h1; };
        const bool is_only = std::count_if(printed.begin(), printed.end(), is_first_rank) == 1;
        const dom::NodeId start = first_paragraph();
        Printed* nearest = nullptr;
        for (Printed& heading : printed) {
            // A single word that no claim knows ("Blog", "Welcome") is no headline for standing alone.
            constexpr double somewhat_like = 0.3;
            constexpr std::size_t fewest_words = 3;
            const bool may_be =
                heading.likeness >= somewhat_like || editorial::split_words(heading.parts.title).size() >= fewest_words;
            if (is_only && may_be && is_first_rank(heading)) heading.score += 2;
            const bool is_above = may_be && heading.node < start && heading.score > 1;
            if (is_above) nearest = &heading;
        }
        if (nearest != nullptr) nearest->score += 1.5;
    }

    /// The first long run of text in the body.
    [[nodiscard]] dom::NodeId first_paragraph() const {
        constexpr std::size_t long_run = 100;  // bytes
        if (body_ == dom::no_node) return document_.size();
        for (dom::NodeId node = body_; node < document_[body_].end; ++node) {
            if (document_[node].is_text() && document_[node].text.size() >= long_run &&
                text::trimmed(document_[node].text).size() >= long_run)
                return node;
        }
        return body_;
    }

    [[nodiscard]] double place_of(dom::NodeId node) const {
        if (node >= document_[region_.roots.back()].end) return -4;
        if (document_.contains(region_.article, node)) return 2;
        return 1;
    }

    void take(Headline& headline, const Printed& best, const std::vector<Printed>& printed) {
        const bool is_spaced = best.parts.spaced != best.parts.title && is_better_spaced(best.parts);
        const std::string words = is_spaced ? best.parts.spaced : best.parts.title;
        const dom::PageNode& node = document_[best.node];
        const SourceRange source{{node.line, 0}, {node.end_line, 0}};
        headline.headline = Sourced<std::string>{words, Origin::markup, source};
        if (!best.parts.kicker.empty())
            headline.label = Sourced<std::string>{best.parts.kicker, Origin::markup, source};
        if (!best.parts.dek.empty())
            headline.alternative_headline = Sourced<std::string>{best.parts.dek, Origin::markup, source};
        rulings_.decide(best.node, Fate::headline, "headline", best.score);
        if (!headline.label) headline.label = find_kicker(document_, best.node, rulings_);
        if (!headline.alternative_headline)
            headline.alternative_headline = find_dek(document_, best.node, region_, rulings_);
        rule_on_copies(best, printed);
        if (claims_.empty() || best.likeness >= 0.5) return;
        headline.diagnostics.push_back(
            {Severity::note, "headline-conflict", source,
             "the headline '" + words + "' is printed; the page's own title is '" + best_claim().title + "'"});
    }

    void rule_on_copies(const Printed& best, const std::vector<Printed>& printed) {
        const std::string plain = plain_title(best.parts.title);
        for (const Printed& other : printed) {
            const bool is_copy = other.node != best.node && rulings_[other.node].fate == Fate::undecided &&
                                 other.likeness >= best.likeness - 0.01 && plain_title(other.parts.title) == plain;
            if (is_copy) rulings_.decide(other.node, Fate::headline, "headline-copy", other.score);
        }
    }

    [[nodiscard]] bool is_better_spaced(const HeadingParts& parts) const {
        const TitleWords tight = words_of_title(parts.title);
        const TitleWords spaced = words_of_title(parts.spaced);
        double tight_like = 0;
        double spaced_like = 0;
        for (const Claim& claim : claims_) {
            tight_like = std::max(tight_like, likeness(tight, claim.words));
            spaced_like = std::max(spaced_like, likeness(spaced, claim.words));
        }
        // Where scripts part no words, two elements that touch are one.
        return spaced_like > tight_like || (spaced_like == tight_like && !has_unspaced_script(parts.title));
    }

    // An element named "headline" that holds more is a box of teasers.
    static constexpr dom::NodeId most_nodes = 16;

    const dom::Document& document_;
    const PageFacts& facts_;
    const ArticleRegion& region_;
    Rulings& rulings_;
    std::vector<Claim> claims_{};
    TitleParts title_{};
    std::vector<TitleWords> part_words_{};
    std::vector<TitleWords> site_words_{};
    dom::NodeId body_ = dom::no_node;
};

}  // namespace

Headline choose_headline(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                         Rulings& rulings) {
    return HeadlineChoice(document, facts, region, rulings).choose();
}

dom::NodeId first_headline_node(const dom::Document& document, const Rulings& rulings) {
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (rulings[node].fate == Fate::headline && rulings[node].rule == "headline") return node;
    }
    return dom::no_node;
}

}  // namespace offprint::html
