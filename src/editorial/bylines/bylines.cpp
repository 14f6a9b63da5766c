#include <algorithm>
#include <optional>
#include <utility>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/base/lines.h"
#include "editorial/base/record.h"
#include "editorial/base/steps.h"
#include "editorial/bylines/byline_links.h"
#include "editorial/bylines/byline_parse.h"
#include "editorial/bylines/take_byline.h"
#include "editorial/names/names.h"
#include "editorial/names/organizations.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// A byline stands at the head, behind a headline, a kicker, a dek, a figure.
constexpr std::size_t reach = 6;
// Credits at the foot are the last few blocks.
constexpr std::size_t foot_reach = 4;
// "By", the name, a job, a house, a date, a reading time.
constexpr std::size_t most_lines = 6;
constexpr std::size_t most_known = 200;

/// The text of a block that can be a byline: a paragraph's or a small heading's.
Inlines* text_of(Block& block) {
    if (auto* paragraph = std::get_if<Paragraph>(&block.node)) return &paragraph->content;
    auto* heading = std::get_if<Heading>(&block.node);
    return heading != nullptr && heading->level >= 4 ? &heading->content : nullptr;
}

bool is_figure(const Block& block) { return std::holds_alternative<Figure>(block.node); }

bool ends_open(std::string_view line) {
    return !line.empty() && (line.back() == ',' || line.back() == ':' || line.back() == '&');
}

/// Lines as one row, and as they are printed: " | " where a line ended, but not behind "By" or a comma.
struct JoinedLines {
    std::string row;      ///< for reading: line ends are dashes
    std::string printed;  ///< for the metadata
    std::string words;    ///< for the ledger
};

JoinedLines joined(const std::vector<std::string>& lines, std::size_t count, std::string_view language) {
    JoinedLines whole;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) {
            const bool goes_on = is_bare_opener(lines[i - 1], language) || ends_open(lines[i - 1]) ||
                                 is_lower(character_at(lines[i], 0));
            whole.row += goes_on ? " " : " – ";
            whole.printed += goes_on ? " " : " | ";
            whole.words += ' ';
        }
        whole.row += lines[i];
        whole.printed += lines[i];
        whole.words += lines[i];
    }
    return whole;
}

/// Without breaks and blanks at the beginning.
Inlines without_leading_breaks(Inlines inlines) {
    std::size_t count = 0;
    for (; count < inlines.size(); ++count) {
        const Inline& item = inlines[count];
        const auto* words = std::get_if<Text>(&item.node);
        const bool is_break = std::holds_alternative<LineBreak>(item.node) ||
                              std::holds_alternative<SoftBreak>(item.node) ||
                              (words != nullptr && text::trimmed(words->text).empty());
        if (!is_break) break;
    }
    inlines.erase(inlines.begin(), inlines.begin() + static_cast<std::ptrdiff_t>(count));
    return without_leading_space(inlines);
}

class BylineFinder {
public:
    explicit BylineFinder(Reading reading) : reading_(std::move(reading)) {
        const Metadata& metadata = reading_.article.metadata;
        if (metadata.in_language) language_ = metadata.in_language->value;
        for (const Agent& agent : metadata.author) {
            if (surroundings_.known.size() < most_known) surroundings_.known.push_back(folded(agent.name));
        }
        std::sort(surroundings_.known.begin(), surroundings_.known.end());
        surroundings_.language = language_;
    }
    BylineFinder(const BylineFinder&) = delete;
    BylineFinder& operator=(const BylineFinder&) = delete;

    Reading find() {
        find_at_head();
        find_at_foot();
        return std::move(reading_);
    }

private:
    Blocks& body() { return reading_.article.body; }

    void find_at_head() {
        std::size_t end = std::min(reach, body().size());
        for (std::size_t i = 0; i < end;) {
            const std::size_t before = body().size();
            const bool is_taken = take_at_head(i);
            if (is_conflict_) return;
            end -= before - body().size();
            // A row that was taken may have left words in its block, or uncovered a job or a credit behind it.
            if (!is_taken || body().size() == before) ++i;
        }
    }

    bool take_at_head(std::size_t i) {
        Inlines* content = text_of(body()[i]);
        if (content == nullptr) return false;
        // One line more than a byline has tells whether words are left behind it.
        const std::vector<Line> lines = lines_of(*content, most_lines + 1);
        if (lines.empty() || (lines.size() == 1 && take_split_opener(i, lines))) return !lines.empty();
        const std::string flat = flat_text(*content);
        std::vector<std::string> words;
        for (const Line& line : lines) words.push_back(squeezed(flat.substr(line.begin, line.end - line.begin)));
        if (follows_byline(i) && take_detail(i, lines, words)) return true;
        for (std::size_t count = std::min(most_lines, lines.size()); count > 0; --count) {
            if (!may_end_at(lines, words, count)) continue;
            const JoinedLines whole = joined(words, count, language_);
            const std::optional<Byline> byline = parse_byline(whole.row, surroundings_);
            if (!byline || !fits_head(*byline, i)) continue;
            // In brackets below a byline it is the credit of a short article: a note.
            const bool is_note = byline->is_credit && whole.printed.starts_with('(') &&
                                 reading_.article.metadata.byline && !follows_byline(i);
            if (is_note) continue;
            return take(i, lines, count, whole, *byline);
        }
        return false;
    }
    /// Whether words behind the row may begin with the next line.
    static bool may_end_at(const std::vector<Line>& lines, const std::vector<std::string>& words, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            if (!lines[i].is_plain) return false;
        }
        if (count == lines.size()) return true;
        return !ends_open(words[count - 1]) && !is_lower(character_at(words[count], 0));
    }
    /// A photograph's credit belongs to the picture before it; a row without an opener may be the headline.
    [[nodiscard]] bool fits_head(const Byline& byline, std::size_t i) {
        const Metadata& metadata = reading_.article.metadata;
        if (byline.is_bare && i == 0 && !metadata.headline && surroundings_.known.empty()) return false;
        return !is_picture_credit(byline) || (metadata.byline && (i == 0 || !is_figure(body()[i - 1])));
    }
    static bool is_picture_credit(const Byline& byline) {
        return std::all_of(byline.agents.begin(), byline.agents.end(),
                           [](const Agent& agent) { return agent.role == "pht" || agent.role == "ill"; });
    }

    /// "By" in a block of its own, the name in the next.
    bool take_split_opener(std::size_t i, const std::vector<Line>& lines) {
        if (i + 1 >= body().size() || !lines.front().is_plain) return false;
        Inlines* next = text_of(body()[i + 1]);
        if (next == nullptr) return false;
        const std::string opener = squeezed(flat_text(*text_of(body()[i])));
        if (!is_bare_opener(opener, language_)) return false;
        const std::vector<Line> next_lines = lines_of(*next, 2);
        if (next_lines.size() != 1 || !next_lines.front().is_plain) return false;
        const std::string name = squeezed(flat_text(*next));
        const std::string row = opener + " " + name;
        std::optional<Byline> byline = parse_byline(row, surroundings_);
        if (!byline || is_picture_credit(*byline) || !agrees(*byline, row, body()[i].source)) return false;
        byline->agents = with_links(std::move(byline->agents), *next);
        reading_ = take_byline(std::move(reading_), {*byline, row, row, body()[i].source});
        last_ = *byline;
        taken_at_ = i;
        body().erase(body().begin() + static_cast<std::ptrdiff_t>(i),
                     body().begin() + static_cast<std::ptrdiff_t>(i) + 2);
        return true;
    }

    /// Whether the block before this one was a byline row, and left.
    [[nodiscard]] bool follows_byline(std::size_t i) const { return taken_at_ == i && last_ != std::nullopt; }

    /// "Political Editor" in a row of its own behind the byline.
    bool take_detail(std::size_t i, const std::vector<Line>& lines, const std::vector<std::string>& words) {
        if (lines.size() != 1 || !lines.front().is_plain) return false;
        std::vector<Agent>& authors = reading_.article.metadata.author;
        Byline longer;
        if (authors.empty() || authors.back().origin != Origin::text_pattern) return false;
        longer.agents.push_back(authors.back());
        if (!read_more(words.front(), longer)) return false;
        authors.back() = with_links(std::move(longer.agents), *text_of(body()[i])).back();
        Sourced<std::string>& byline = *reading_.article.metadata.byline;
        byline.value += " | " + words.front();
        record_to_metadata(reading_.ledger, "byline-detail", words.front(), "byline: " + byline.value, body()[i].source,
                           0.9);
        return erase_lines(i, lines, 1);
    }

    bool agrees(const Byline& byline, const std::string& printed, const SourceRange& source) {
        const Metadata& metadata = reading_.article.metadata;
        if (metadata.byline && metadata.byline->origin != Origin::text_pattern &&
            folded(metadata.byline->value) != folded(printed))
            return false;
        if (is_agreed(metadata, byline)) return true;
        is_conflict_ = true;
        reading_.diagnostics.push_back(
            {Severity::warning, "byline-conflict", source,
             "the byline '" + printed + "' names others than the metadata; it stays in the text"});
        return false;
    }

    bool take(std::size_t i, const std::vector<Line>& lines, std::size_t count, const JoinedLines& whole,
              Byline byline) {
        const SourceRange source = body()[i].source;
        if (!agrees(byline, whole.printed, source)) return false;
        byline.agents = with_links(std::move(byline.agents), *text_of(body()[i]));
        reading_ = take_byline(std::move(reading_), {byline, whole.words, whole.printed, source});
        last_ = byline;
        return erase_lines(i, lines, count);
    }

    bool erase_lines(std::size_t i, const std::vector<Line>& lines, std::size_t count) {
        Inlines& content = *text_of(body()[i]);
        Edits cuts;
        for (std::size_t line = 0; line < count; ++line) cuts.push_back({lines[line].begin, lines[line].end});
        content = without_leading_breaks(with_edits(std::move(content), cuts));
        taken_at_ = i;
        if (text::trimmed(flat_text(content)).empty())
            body().erase(body().begin() + static_cast<std::ptrdiff_t>(i));
        else
            last_.reset();
        return true;
    }

    void find_at_foot() {
        surroundings_.place = BylinePlace::foot;
        // The head was read already, and a lone paragraph is the article.
        for (std::size_t from_end = 1; from_end <= foot_reach && from_end + 1 <= body().size(); ++from_end) {
            const std::size_t i = body().size() - from_end;
            const std::size_t before = body().size();
            take_at_foot(i);
            if (body().size() < before) --from_end;
        }
        draw_signature();
    }

    void take_at_foot(std::size_t i) {
        if (!std::holds_alternative<Paragraph>(body()[i].node)) return;
        const Inlines& content = *text_of(body()[i]);
        const std::vector<Line> lines = lines_of(content, most_lines + 1);
        if (lines.empty() || lines.size() > most_lines || !may_end_at(lines, {}, lines.size())) return;
        const std::string flat = flat_text(content);
        std::vector<std::string> words;
        for (const Line& line : lines) words.push_back(squeezed(flat.substr(line.begin, line.end - line.begin)));
        const JoinedLines whole = joined(words, lines.size(), language_);
        const std::optional<Byline> byline = parse_byline(whole.row, surroundings_);
        if (!byline || !(byline->is_credit || byline->is_bare)) return;
        // Beside a byline, or in brackets, it is a credit: a note, which stays where it stands.
        const bool is_note = !reading_.article.metadata.author.empty() || whole.printed.starts_with('(');
        if (byline->is_credit && is_note) return;
        if (is_picture_credit(*byline) && !fits_foot_credit(*byline, i)) return;
        take(i, lines, lines.size(), whole, *byline);
    }
    /// "Fotos: Ben Ode": persons, and no picture that it could belong to.
    bool fits_foot_credit(const Byline& byline, std::size_t i) {
        const bool are_people = std::all_of(byline.agents.begin(), byline.agents.end(),
                                            [](const Agent& agent) { return agent.kind == AgentKind::person; });
        return are_people && !is_figure(body()[i - 1]);
    }

    /// "... fell again on Monday. (dpa)": the words stay, the agency is known.
    void draw_signature() {
        Metadata& metadata = reading_.article.metadata;
        if (body().empty() || !metadata.source_organization.empty() || !metadata.author.empty()) return;
        const auto* paragraph = std::get_if<Paragraph>(&body().back().node);
        if (paragraph == nullptr) return;
        const std::string flat = flat_text(paragraph->content);
        const std::string_view words = text::trimmed(flat);
        const std::size_t open = words.rfind('(');
        if (words.empty() || words.back() != ')' || open == std::string_view::npos || words.size() - open > 60) return;
        const std::string_view before = text::trimmed(words.substr(0, open));
        const std::string_view name = words.substr(open + 1, words.size() - open - 2);
        constexpr std::string_view ends = ".!?\"";
        const bool ends_sentence =
            !before.empty() && (ends.find(before.back()) != std::string_view::npos || before.ends_with("“") ||
                                before.ends_with("”") || before.ends_with("»"));
        if (!ends_sentence || !is_agency(name)) return;
        Agent agency;
        agency.kind = AgentKind::organization;
        agency.name = std::string(name);
        agency.origin = Origin::text_pattern;
        agency.source = body().back().source;
        agency.confidence = 0.85;
        record_drawn(reading_.ledger, "byline", name, "sourceOrganization: " + agency.name, agency.source, 0.85);
        metadata.source_organization.push_back(std::move(agency));
    }

    Reading reading_;
    std::string language_;
    BylineSurroundings surroundings_;
    std::optional<Byline> last_;
    std::size_t taken_at_ = reach;
    bool is_conflict_ = false;
};

}  // namespace

Reading find_bylines(Reading reading) { return BylineFinder(std::move(reading)).find(); }

}  // namespace offprint::editorial
