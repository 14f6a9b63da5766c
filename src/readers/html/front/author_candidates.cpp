#include "readers/html/front/author_candidates.h"

#include <algorithm>
#include <map>
#include <set>

#include "editorial/base/letters.h"
#include "editorial/bylines/byline_parse.h"
#include "readers/html/content/box_names.h"
#include "readers/html/front/author_words.h"
#include "readers/html/page/hidden.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

// Lines of a page; a page with more is an archive, and its head is among the first.
constexpr std::size_t most_lines = 20000;
// Bytes of text above the headline where a byline may stand: a kicker, a date, an author's portrait.
constexpr std::size_t reach_above = 400;
// Bytes below the headline: a dek, a figure with its caption, a share row, then the byline; paragraphs end it.
constexpr std::size_t reach_below = 3000;
// A line as long as this that ends like a sentence is a paragraph. One may be the dek.
constexpr std::size_t paragraph_length = 110;
constexpr int most_paragraphs = 3;
// Lines and bytes of the foot: the last of the body, and what follows it.
constexpr std::size_t foot_lines_inside = 6;
constexpr std::size_t foot_reach = 1500;

bool ends_like_a_sentence(std::string_view words) {
    return !words.empty() &&
           (std::string_view(".!?\":").find(words.back()) != std::string_view::npos || words.ends_with("”") ||
            words.ends_with("“") || words.ends_with("»") || words.ends_with("。") || words.ends_with("…"));
}

/// The node that the headline was ruled to be; no_node where none was.
dom::NodeId headline_node(const Rulings& rulings) {
    for (const Decision& decision : rulings.decisions()) {
        if (decision.ruling.fate == Fate::headline && decision.ruling.rule == "headline") return decision.node;
    }
    return dom::no_node;
}

std::size_t line_at(const std::vector<PrintedLine>& lines, dom::NodeId node) {
    const auto at = std::lower_bound(lines.begin(), lines.end(), node,
                                     [](const PrintedLine& line, dom::NodeId id) { return line.last < id; });
    return static_cast<std::size_t>(at - lines.begin());
}

class Placer {
public:
    Placer(const dom::Document& document, const ArticleRegion& region, PlacedLines& page)
        : document_(document), region_(region), page_(page) {}

    void place(dom::NodeId headline) {
        const std::size_t size = page_.lines.size();
        page_.places.assign(size, AuthorPlace::far);
        page_.offsets.reserve(size);
        std::size_t offset = 0;
        for (const PrintedLine& line : page_.lines) {
            page_.offsets.push_back(offset);
            offset += line.words.size() + 1;
        }
        const std::size_t begin = region_.roots.empty() ? 0 : line_at(page_.lines, region_.roots.front());
        const std::size_t end =
            region_.roots.empty() ? size : line_at(page_.lines, document_[region_.roots.back()].end);
        page_.headline = headline == dom::no_node ? begin : line_at(page_.lines, headline);
        page_.end = end;
        // A headline far above the body, or below its beginning, is not where the byline is looked for alone.
        for (std::size_t i = begin; i < end; ++i) page_.places[i] = AuthorPlace::body;
        place_foot(begin, end);
        place_head(std::min(page_.headline, size));
        if (page_.headline > begin || begin > page_.headline + lines_to_body) place_head(begin);
    }

private:
    static constexpr std::size_t lines_to_body = 25;

    void place_head(std::size_t from) {
        if (from >= page_.lines.size()) return;
        for (std::size_t i = from + 1; i-- > 0;) {
            if (page_.offsets[from] - page_.offsets[i] > reach_above) break;
            page_.places[i] = AuthorPlace::head;
        }
        int paragraphs = 0;
        for (std::size_t i = from; i < page_.lines.size(); ++i) {
            const std::string& words = page_.lines[i].words;
            if (page_.offsets[i] - page_.offsets[from] > reach_below) break;
            if (words.size() > paragraph_length && ends_like_a_sentence(words) && ++paragraphs >= most_paragraphs)
                break;
            page_.places[i] = AuthorPlace::head;
        }
    }

    void place_foot(std::size_t begin, std::size_t end) {
        const std::size_t first = std::max(begin, end - std::min(end, foot_lines_inside));
        for (std::size_t i = first; i < page_.lines.size(); ++i) {
            if (i >= end && page_.offsets[i] - page_.offsets[std::min(end, page_.lines.size() - 1)] > foot_reach) break;
            page_.places[i] = AuthorPlace::foot;
        }
    }

    const dom::Document& document_;
    const ArticleRegion& region_;
    PlacedLines& page_;
};

class BylineCollector {
public:
    BylineCollector(const dom::Document& document, const PlacedLines& page, const Rulings& rulings,
                    const std::vector<std::string>& claimed, std::string_view language)
        : document_(document), page_(page), rulings_(rulings), claimed_(claimed), language_(language) {}

    std::vector<PrintedByline> collect() {
        collect_elements();
        collect_lines();
        mark_series();
        std::stable_sort(found_.begin(), found_.end(),
                         [](const PrintedByline& a, const PrintedByline& b) { return a.first < b.first; });
        return std::move(found_);
    }

private:
    // An element with more words is a box around a byline; what is in it is looked at.
    static constexpr std::size_t longest_row = 300;
    static constexpr std::size_t most_found = 300;

    void collect_elements() {
        dom::NodeId done = 0;  // within an element that was read
        for (dom::NodeId node = 1; node < document_.size() && found_.size() < most_found; ++node) {
            const dom::PageNode& at = document_[node];
            if (at.is_text() || node < done || at.tag == dom::Tag::meta || at.tag == dom::Tag::link) continue;
            if (is_unseen(rulings_, node)) {
                done = at.end;
                continue;
            }
            const AuthorMark mark = author_mark(document_, node);
            if (mark == AuthorMark::none) continue;
            if (mark == AuthorMark::other) {
                if (!holds_headline(node)) done = at.end;
                continue;
            }
            if (read_element(node, mark)) done = at.end;
        }
    }

    [[nodiscard]] bool is_claimed(const std::string& words) const {
        if (claimed_.empty()) return false;
        const std::string folded = editorial::folded(words);
        return std::any_of(claimed_.begin(), claimed_.end(),
                           [&folded](const std::string& name) { return folded.find(name) != std::string::npos; });
    }

    [[nodiscard]] bool holds_headline(dom::NodeId node) const {
        return page_.headline < page_.lines.size() && document_.contains(node, page_.lines[page_.headline].first);
    }

    bool read_element(dom::NodeId node, AuthorMark mark) {
        const dom::NodeId end = document_[node].end;
        const std::size_t first = line_at(page_.lines, node);
        if (first >= page_.lines.size() || page_.lines[first].first >= end) {
            if (first >= page_.lines.size() || page_.lines[first].last < node) return false;
        }
        const std::string words = printed_text(document_, rulings_, node, Joint::blank, longest_box + 1);
        if (words.empty()) return false;
        if (page_.places[first] == AuthorPlace::far && !is_claimed(words)) return false;
        if (words.size() > longest_row || mark == AuthorMark::box) return read_box(node, words, first);
        const std::size_t before = found_.size();
        read_lines(node, words, mark, first);
        return found_.size() > before;
    }

    /// A row of several lines ("By", "Ada Merrow", "River editor"): each is read for itself.
    void read_lines(dom::NodeId node, const std::string& words, AuthorMark mark, std::size_t first) {
        const std::vector<PrintedLine> lines =
            printed_lines(document_, rulings_, node, document_[node].end, most_row_lines);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            std::vector<std::string> runs = runs_of(lines[i]);
            while (editorial::is_bare_opener(runs.back(), language_) && i + 1 < lines.size()) {
                for (const std::string& run : runs_of(lines[++i])) runs.back() += ' ' + run;
            }
            AuthorWords read = read_author_runs(runs, language_);
            if (read.agents.empty()) continue;
            const AuthorMark inner = std::max(mark, mark_within(node, lines[i].first));
            add(std::move(read), words, node, document_[node].end, first, inner == AuthorMark::name ? inner : mark);
        }
    }

    /// The mark of the elements around a run of text, up to the row.
    [[nodiscard]] AuthorMark mark_within(dom::NodeId row, dom::NodeId text) const {
        for (dom::NodeId at = document_[text].parent; at != row && at != dom::no_node && at > row;
             at = document_[at].parent) {
            if (author_mark(document_, at) == AuthorMark::name) return AuthorMark::name;
        }
        return AuthorMark::none;
    }

    /// "About the author": a name in a line of its own, or that a sentence about somebody begins with. The words stay.
    bool read_box(dom::NodeId node, const std::string& words, std::size_t first) {
        if (words.size() > longest_box || words.size() < least_box || holds_headline(node)) return false;
        if (!dom::is_block_element(document_[node].tag)) return false;
        for (const PrintedLine& line : printed_lines(document_, rulings_, node, document_[node].end, most_box_lines)) {
            std::string name = subject_of(text::to_nfc(line.words));
            if (name.empty()) continue;
            AuthorWords read;
            read.agents.emplace_back();
            read.agents.back().name = std::move(name);
            add(std::move(read), words, node, document_[node].end, first, AuthorMark::box);
            found_.back().stays = true;
            return false;  // what is in the box may say more
        }
        return false;
    }
    static constexpr std::size_t most_box_lines = 4;
    static constexpr std::size_t longest_box = 1200;
    static constexpr std::size_t least_box = 40;

    static constexpr std::size_t most_row_lines = 8;

    /// What stands in each element of a line; a letter that stands alone behind a letter belongs to it.
    [[nodiscard]] std::vector<std::string> runs_of(const PrintedLine& line) const {
        std::vector<std::string> runs;
        bool is_parted = false;
        for (dom::NodeId at = line.first; at <= line.last && at < document_.size();) {
            if (is_unseen(rulings_, at)) {
                at = document_[at].end;
                continue;
            }
            if (document_[at].is_text()) {
                const std::string_view raw = document_[at].text;
                const std::string words = text::to_nfc(editorial::squeezed(raw));
                const bool is_letter = words.size() == 1 && editorial::is_lower(static_cast<unsigned char>(words[0]));
                const bool is_glued =
                    !is_parted && is_letter && !runs.empty() &&
                    editorial::is_letter(editorial::character_before(runs.back(), runs.back().size()));
                if (is_glued) {
                    runs.back() += words;
                } else if (!words.empty()) {
                    runs.push_back(words);
                }
                if (!raw.empty()) is_parted = text::trimmed(raw.substr(raw.size() - 1)).empty();
            }
            ++at;
        }
        if (runs.empty()) runs.emplace_back();
        return runs;
    }

    void collect_lines() {
        for (std::size_t i = 0; i < page_.lines.size() && found_.size() < most_found; ++i) {
            const AuthorPlace place = page_.places[i];
            if (place != AuthorPlace::head && place != AuthorPlace::foot) continue;
            if (page_.lines[i].words.size() <= longest_row && !collect_byline(i)) collect_signature(i);
        }
    }

    /// A line that is a byline by its words, with the next where it is only the opener. False when it is none.
    bool collect_byline(std::size_t i) {
        const PrintedLine& line = page_.lines[i];
        std::string words = text::to_nfc(line.words);
        if (!may_be_byline(words)) return false;
        const bool goes_on = i + 1 < page_.lines.size() && editorial::is_bare_opener(words, language_);
        if (goes_on) words += ' ' + text::to_nfc(page_.lines[i + 1].words);
        AuthorWords read = read_byline_line(words, language_, page_.places[i] == AuthorPlace::foot);
        if (read.agents.empty()) return false;
        // Elements that touch may part a name from what follows it.
        if (!goes_on) {
            const AuthorWords parted = read_author_runs(runs_of(line), language_);
            if (parted.agents.size() == read.agents.size()) read.agents = parted.agents;
        }
        const dom::NodeId last = goes_on ? page_.lines[i + 1].last : line.last;
        add(std::move(read), words, line.first, document_[last].end, i, AuthorMark::none);
        return true;
    }

    /// "... until spring. (Ada Merrow)", or a name in a line of its own: at the body's end, behind a paragraph.
    void collect_signature(std::size_t i) {
        if (i >= page_.end || i + signature_lines < page_.end || i == 0) return;
        AuthorWords read = read_signature(text::to_nfc(page_.lines[i].words));
        if (read.agents.empty()) return;
        const bool is_alone = !read.says_by;
        if (is_alone && !(ends_like_a_sentence(page_.lines[i - 1].words) && is_paragraph(page_.lines[i]))) return;
        read.says_by = true;
        const PrintedLine& line = page_.lines[i];
        add(std::move(read), text::to_nfc(line.words), line.first, document_[line.last].end, i, AuthorMark::none);
        found_.back().stays = !is_alone;
    }
    static constexpr std::size_t signature_lines = 2;

    /// All of a paragraph, and no link.
    [[nodiscard]] bool is_paragraph(const PrintedLine& line) const {
        for (dom::NodeId at = document_[line.first].parent; at != dom::no_node; at = document_[at].parent) {
            if (document_[at].tag == dom::Tag::a) return false;
            if (document_[at].tag == dom::Tag::p) return true;
            if (dom::is_block_element(document_[at].tag)) return false;
        }
        return false;
    }

    void add(AuthorWords read, const std::string& words, dom::NodeId first, dom::NodeId end, std::size_t line,
             AuthorMark mark) {
        PrintedByline byline;
        byline.agents = std::move(read.agents);
        byline.words = words;
        byline.first = first;
        byline.end = end;
        byline.mark = mark;
        byline.says_by = read.says_by;
        byline.is_login = read.is_login;
        byline.place = line < page_.places.size() ? page_.places[line] : AuthorPlace::far;
        const std::size_t base = byline.place == AuthorPlace::foot ? page_.end : page_.headline;
        const std::size_t head = base < page_.offsets.size() ? page_.offsets[base] : 0;
        const std::size_t at = line < page_.offsets.size() ? page_.offsets[line] : 0;
        byline.is_below = byline.place == AuthorPlace::foot && line >= page_.end;
        byline.distance = at > head ? at - head : head - at;
        if (is_in_furniture(first)) byline.place = AuthorPlace::far;
        for (Agent& agent : byline.agents)
            agent.origin = mark == AuthorMark::none ? Origin::text_pattern : Origin::markup;
        found_.push_back(std::move(byline));
    }

    /// Elements that are called alike and name many people are teasers' or comments'.
    void mark_series() {
        constexpr std::size_t least_series = 4;
        std::map<std::string_view, std::set<std::string_view>> names;
        for (const PrintedByline& byline : found_) {
            if (byline.mark != AuthorMark::none) names[call_of(byline)].insert(byline.agents.front().name);
        }
        for (PrintedByline& byline : found_)
            byline.is_in_series = byline.mark != AuthorMark::none && names[call_of(byline)].size() >= least_series;
    }
    [[nodiscard]] std::string_view call_of(const PrintedByline& byline) const {
        const std::string_view classes = document_.attribute(byline.first, "class");
        return classes.empty() ? document_[byline.first].name : classes;
    }

    /// In a box of other articles, of comments, of the site: unless the headline is in it too.
    [[nodiscard]] bool is_in_furniture(dom::NodeId node) const {
        for (dom::NodeId at = document_[node].parent; at != dom::no_node && at != dom::Document::root;
             at = document_[at].parent) {
            if (holds_headline(at)) return false;
            const BoxKind kind = kind_of_box(document_, at);
            if (kind == BoxKind::related || kind == BoxKind::comments || kind == BoxKind::navigation ||
                kind == BoxKind::site_footer || kind == BoxKind::promotion || kind == BoxKind::advertising ||
                kind == BoxKind::caption)
                return true;
        }
        return false;
    }

    const dom::Document& document_;
    const PlacedLines& page_;
    const Rulings& rulings_;
    const std::vector<std::string>& claimed_;
    std::string_view language_;
    std::vector<PrintedByline> found_;
};

}  // namespace

PlacedLines place_lines(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings) {
    PlacedLines page;
    page.lines = printed_lines(document, rulings, 1, document.size(), most_lines);
    Placer(document, region, page).place(headline_node(rulings));
    return page;
}

std::vector<PrintedByline> printed_bylines(const dom::Document& document, const PlacedLines& page,
                                           const Rulings& rulings, const std::vector<std::string>& claimed,
                                           std::string_view language) {
    return BylineCollector(document, page, rulings, claimed, language).collect();
}

}  // namespace offprint::html
