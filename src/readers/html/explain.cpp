#include "readers/html/explain.h"

#include <algorithm>

#include "model/account.h"
#include "readers/html/flow/white_space.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

// Enough words to know a part by; in bytes, cut at a character's end.
constexpr std::size_t longest_opening = 100;
// A page's class attribute may have dozens of names; the first tell what the element is.
constexpr int most_classes = 3;

Verdict verdict_of(Fate fate, bool is_printed) {
    switch (fate) {
        case Fate::undecided: return is_printed ? Verdict::body : Verdict::left_out;
        case Fate::body: return is_printed ? Verdict::body : Verdict::left_out;
        case Fate::headline: return Verdict::headline;
        case Fate::dek: return Verdict::dek;
        case Fate::label: return Verdict::label;
        case Fate::byline: return Verdict::byline;
        case Fate::date: return Verdict::date;
        case Fate::note: return Verdict::note;
        case Fate::metadata: return Verdict::metadata;
        case Fate::dropped: return Verdict::left_out;
    }
    return Verdict::left_out;
}

/// What became of a node's text, by which rule.
struct Outcome {
    Verdict verdict = Verdict::parted;
    std::string_view rule{};
    bool operator==(const Outcome&) const = default;
};

/// A node and all below it.
struct Subtree {
    std::uint64_t characters = 0;
    Outcome outcome;  ///< parted: not the same for all of it
    bool has_text = false;
    bool holds_candidate = false;        ///< something that was considered is at or below the node
    const Decision* decision = nullptr;  ///< the last about this very node
};

class Explainer {
public:
    Explainer(const dom::Document& document, const Rulings& rulings, const std::vector<bool>& is_printed)
        : document_(document), rulings_(rulings), is_printed_(is_printed), subtrees_(document.size()) {
        for (const Decision& decision : rulings.decisions()) note(decision);
        for (dom::NodeId node = document.size() - 1; node > dom::Document::root; --node) gather(node);
    }

    std::vector<Explanation> take() {
        put_children(dom::Document::root, 0);
        return std::move(explanations_);
    }

private:
    void note(const Decision& decision) {
        Subtree& subtree = subtrees_[decision.node];
        const bool is_candidate = decision.ruling.fate == Fate::undecided;
        // What is said of a candidate must not hide what was decided about it.
        if (!is_candidate || subtree.decision == nullptr) subtree.decision = &decision;
        subtree.holds_candidate = subtree.holds_candidate || is_candidate;
    }

    [[nodiscard]] Outcome outcome_of(dom::NodeId text) const {
        const Ruling& ruling = rulings_[text];
        const Verdict verdict = verdict_of(ruling.fate, is_printed_[text]);
        const bool is_outside = verdict == Verdict::left_out && ruling.fate != Fate::dropped;
        return {verdict, is_outside ? std::string_view("outside-article") : ruling.rule};
    }

    /// All below the node has been gathered: its numbers are greater.
    void gather(dom::NodeId node) {
        Subtree& subtree = subtrees_[node];
        if (document_[node].is_text()) {
            subtree.characters = count_characters(text::to_nfc(document_[node].text));
            if (subtree.characters > 0) subtree.outcome = outcome_of(node);
            subtree.has_text = subtree.characters > 0;
        }
        Subtree& parent = subtrees_[document_[node].parent];
        parent.holds_candidate = parent.holds_candidate || subtree.holds_candidate;
        if (!subtree.has_text) return;
        parent.characters += subtree.characters;
        if (!parent.has_text) {
            parent.outcome = subtree.outcome;
        } else if (parent.outcome != subtree.outcome) {
            parent.outcome = {};
        }
        parent.has_text = true;
    }

    [[nodiscard]] bool is_whole(dom::NodeId node) const {
        return subtrees_[node].outcome.verdict != Verdict::parted && !subtrees_[node].holds_candidate;
    }

    [[nodiscard]] int parts_of(dom::NodeId parent) const {
        int parts = 0;
        for (const dom::NodeId child : document_.children(parent)) parts += subtrees_[child].has_text ? 1 : 0;
        return parts;
    }

    void put_children(dom::NodeId parent, std::uint32_t depth) {
        dom::NodeId previous = dom::no_node;  // the row above, where neighbours may join it
        for (const dom::NodeId child : document_.children(parent)) {
            if (!subtrees_[child].has_text) continue;
            if (!is_whole(child)) {
                put_parted(child, depth);
                previous = dom::no_node;
            } else if (previous != dom::no_node && subtrees_[previous].outcome == subtrees_[child].outcome) {
                explanations_.back().characters += subtrees_[child].characters;
                ++explanations_.back().elements;
            } else {
                put_row(child, depth);
                previous = child;
            }
        }
    }

    void put_parted(dom::NodeId node, std::uint32_t depth) {
        const bool is_row = subtrees_[node].decision != nullptr || parts_of(node) > 1;
        if (is_row) put_row(node, depth);
        put_children(node, is_row ? depth + 1 : depth);
    }

    void put_row(dom::NodeId node, std::uint32_t depth) {
        const Subtree& subtree = subtrees_[node];
        Explanation row;
        row.place = place_of(node);
        row.line = document_[node].line;
        row.depth = depth;
        row.verdict = subtree.outcome.verdict;
        row.rule = subtree.outcome.rule;
        row.characters = subtree.characters;
        row.opening = opening_of(node);
        if (subtree.decision != nullptr) judge(row, *subtree.decision);
        explanations_.push_back(std::move(row));
    }

    static void judge(Explanation& row, const Decision& decision) {
        row.score = decision.score;
        row.rule = decision.ruling.rule;
        if (decision.ruling.fate == Fate::undecided) row.verdict = Verdict::considered;
        // A row with parts of its own says what it was taken for.
        if (row.verdict == Verdict::parted) row.verdict = verdict_of(decision.ruling.fate, true);
    }

    [[nodiscard]] std::string place_of(dom::NodeId node) const {
        if (document_[node].is_text()) return "text";
        std::string place(document_[node].name);
        std::string_view rest = document_.attribute(node, "class");
        for (int count = 0; count < most_classes; ++count) {
            rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n\f"), rest.size()));
            const std::string_view name = rest.substr(0, rest.find_first_of(" \t\r\n\f"));
            if (name.empty()) break;
            place.append(1, '.').append(name);
            rest.remove_prefix(name.size());
        }
        if (const std::string_view id = document_.attribute(node, "id"); !id.empty()) place.append(1, '#').append(id);
        return place;
    }

    [[nodiscard]] std::string opening_of(dom::NodeId node) const {
        std::string words;
        for (dom::NodeId at = node; at < document_[node].end && words.size() < longest_opening; ++at) {
            if (!subtrees_[at].has_text || !document_[at].is_text()) continue;
            if (!words.empty()) words += ' ';
            words += text::trimmed(collapsed(document_[at].text.substr(0, 4 * longest_opening)));
        }
        if (words.size() <= longest_opening) return words;
        std::size_t end = longest_opening;
        while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
        return words.substr(0, end);
    }

    const dom::Document& document_;
    const Rulings& rulings_;
    const std::vector<bool>& is_printed_;
    std::vector<Subtree> subtrees_;
    std::vector<Explanation> explanations_;
};

}  // namespace

std::vector<Explanation> explain(const dom::Document& document, const Rulings& rulings,
                                 const std::vector<bool>& is_printed) {
    return Explainer(document, rulings, is_printed).take();
}

}  // namespace offprint::html
