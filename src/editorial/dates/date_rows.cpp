#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

#include "editorial/base/inline_lines.h"
#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/base/steps.h"
#include "editorial/dates/date_row.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// Dates stand at the head: before the body's fourth block; or, labelled, in its last three.
constexpr std::size_t reach = 4;
constexpr std::size_t foot_reach = 3;
// Of a paragraph of several lines the first ones are looked at.
constexpr std::size_t most_lines = 5;
constexpr std::size_t longest_row = 160;
// A name or a place with a date is shorter.
constexpr std::size_t longest_mixed_row = 100;

constexpr double labelled_confidence = 0.98;
constexpr double bare_confidence = 0.93;
constexpr double drawn_confidence = 0.8;

std::string_view key_of(DateMeaning meaning) {
    switch (meaning) {
        case DateMeaning::unsaid:
        case DateMeaning::published: return "datePublished";
        case DateMeaning::updated: return "dateModified";
        case DateMeaning::retrieved: return "retrievedAt";
        case DateMeaning::created: return "dateCreated";
        case DateMeaning::expires: return "expires";
    }
    return "datePublished";
}

std::string_view rule_of(DateMeaning meaning) {
    switch (meaning) {
        case DateMeaning::unsaid:
        case DateMeaning::published: return "date-published";
        case DateMeaning::updated: return "date-modified";
        case DateMeaning::retrieved: return "date-retrieved";
        case DateMeaning::created: return "date-created";
        case DateMeaning::expires: return "date-expires";
    }
    return "date-published";
}

std::optional<Date> known_date(const Metadata& metadata, DateMeaning meaning) {
    const auto value_of = [](const Maybe<Date>& known) {
        return known ? std::optional(known->value) : std::optional<Date>();
    };
    switch (meaning) {
        case DateMeaning::unsaid:
        case DateMeaning::published: return value_of(metadata.date_published);
        case DateMeaning::updated: return value_of(metadata.date_modified);
        case DateMeaning::retrieved: return metadata.provenance.retrieved_at;
        case DateMeaning::created: return value_of(metadata.date_created);
        case DateMeaning::expires: return value_of(metadata.expires);
    }
    return std::nullopt;
}

void set_date(Metadata& metadata, DateMeaning meaning, const Sourced<Date>& date) {
    switch (meaning) {
        case DateMeaning::unsaid:
        case DateMeaning::published: metadata.date_published = date; return;
        case DateMeaning::updated: metadata.date_modified = date; return;
        case DateMeaning::retrieved: metadata.provenance.retrieved_at = date.value; return;
        case DateMeaning::created: metadata.date_created = date; return;
        case DateMeaning::expires: metadata.expires = date; return;
    }
}

long day_number(const Date& date) {
    // Months of 31 days: near enough to tell whether two days touch, but for month ends, which are looked at below.
    return (static_cast<long>(date.year) * 12 + date.month) * 31 + date.day;
}

bool is_month_end(const Date& one, const Date& other) {
    const Date& earlier = day_number(one) < day_number(other) ? one : other;
    const Date& later = day_number(one) < day_number(other) ? other : one;
    return earlier.day >= 28 && later.day == 1 && day_number(later) - day_number(earlier) <= 4;
}

/// Whether two dates can be the same: equal to the coarser precision, or a day apart where a clock time tells that
/// zones differ.
bool agrees(const Date& one, const Date& other) {
    const DatePrecision precision = std::min(one.precision, other.precision);
    if (one.year == other.year && precision == DatePrecision::year) return true;
    if (std::tie(one.year, one.month) == std::tie(other.year, other.month) && precision == DatePrecision::month)
        return true;
    if (precision < DatePrecision::day) return false;
    const long apart = day_number(one) - day_number(other);
    if (apart == 0) return true;
    const bool is_zoned = one.zone_minutes.has_value() || other.zone_minutes.has_value();
    return is_zoned && (apart == 1 || apart == -1 || is_month_end(one, other));
}

bool agrees(const Metadata& metadata, const DateRow& row) {
    return std::all_of(row.dates.begin(), row.dates.end(), [&](const RowDate& date) {
        const std::optional<Date> known = known_date(metadata, date.meaning);
        return !known || agrees(*known, date.date);
    });
}

bool is_blank_text(std::string_view words) { return text::is_all_blank(words); }

/// The day of a row of nothing but a date without a label.
std::optional<Date> bare_date(const Block& block, std::string_view language) {
    constexpr std::size_t most_inlines = 8;
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    if (paragraph == nullptr || paragraph->content.size() > most_inlines) return std::nullopt;
    const InlineLine line = first_lines(paragraph->content, 1).front();
    if (line.end > longest_row || line.next > line.end) return std::nullopt;
    const DateRow row = read_date_row(flat_text(paragraph->content), language);
    const bool is_bare = row.dates.size() == 1 && !row.is_labelled && row.rest == RowRest::nothing;
    return is_bare ? std::optional(row.dates[0].date) : std::nullopt;
}

bool is_long_paragraph(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    return paragraph != nullptr && first_lines(paragraph->content, 1).front().end > longest_row;
}

/// Whether the article goes on from day to day: two days or more, each followed by prose, are headings of its own.
bool is_chronicle(const Blocks& body, std::string_view language) {
    constexpr std::size_t most_blocks = 400;
    std::optional<Date> first;
    for (std::size_t i = 0; i + 1 < std::min(most_blocks, body.size()); ++i) {
        if (!is_long_paragraph(body[i + 1])) continue;
        const std::optional<Date> date = bare_date(body[i], language);
        if (first && date && to_iso(*first) != to_iso(*date)) return true;
        if (date) first = date;
    }
    return false;
}

/// Looks for rows of dates in paragraphs and takes them.
class RowTaker {
public:
    explicit RowTaker(Reading& reading)
        : reading_(reading),
          language_(reading.article.metadata.in_language ? reading.article.metadata.in_language->value : "") {}

    void take_all() {
        Blocks& body = reading_.article.body;
        if (body.empty()) return;
        is_chronicle_ = is_chronicle(body, language_);
        std::vector<bool> is_empty(body.size(), false);
        const std::size_t head = std::min(reach, body.size());
        for (std::size_t i = 0; i < head; ++i) is_empty[i] = take_from_head(body[i]);
        const std::size_t foot = std::max(head, body.size() - std::min(foot_reach, body.size()));
        for (std::size_t i = foot; i < body.size(); ++i) is_empty[i] = take_from_foot(body[i]);
        std::size_t index = 0;
        body.erase(std::remove_if(body.begin(), body.end(), [&](const Block&) { return is_empty[index++]; }),
                   body.end());
    }

private:
    /// True when nothing is left of the block.
    bool take_from_head(Block& block) {
        if (auto* paragraph = std::get_if<Paragraph>(&block.node)) return take_lines(*paragraph, block.source);
        const auto* list = std::get_if<List>(&block.node);
        return list != nullptr && take_list(*list, block.source);
    }
    bool take_from_foot(Block& block) {
        auto* paragraph = std::get_if<Paragraph>(&block.node);
        if (paragraph == nullptr) return false;
        const InlineLine line = first_lines(paragraph->content, 1).front();
        if (line.next > line.end || line.end > longest_row) return false;
        const std::string words = flat_text(paragraph->content);
        const DateRow row = read_date_row(words, language_);
        const bool is_row = row.is_labelled && row.rest == RowRest::nothing;
        return is_row && take(row, words, block.source);
    }

    /// The lines at the beginning of a paragraph, one by one.
    bool take_lines(Paragraph& paragraph, const SourceRange& source) {
        const std::vector<InlineLine> lines = first_lines(paragraph.content, most_lines);
        if (lines.front().end > longest_row && lines.size() == 1) return false;
        const std::string flat = flat_text(paragraph.content);
        std::vector<InlineLine> taken;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const InlineLine& line = lines[i];
            if (line.end - line.begin > longest_row) break;
            const std::string_view words = std::string_view(flat).substr(line.begin, line.end - line.begin);
            const DateRow row = read_date_row(words, language_);
            if (row.dates.empty() || (!row.is_labelled && is_inside_prose(flat, line))) continue;
            if (row.rest == RowRest::names)
                draw(row, words, source);
            else if (take(row, words, source))
                taken.push_back(line);
        }
        Edits cuts;
        for (const InlineLine& line : taken) cuts.push_back({line.begin, line.next});
        paragraph.content = with_edits(std::move(paragraph.content), cuts);
        return !taken.empty() && paragraph.content.size() <= most_lines && is_blank_text(flat_text(paragraph.content));
    }
    /// Whether a line of a paragraph is the middle of a sentence that lines wrap by chance.
    static bool is_inside_prose(std::string_view flat, const InlineLine& line) {
        const std::string_view before = text::trimmed(flat.substr(0, line.begin));
        if (line.begin > longest_row * 2) return true;
        const std::string_view after = text::trimmed(flat.substr(line.next, 40));
        if (!after.empty() && is_lower(character_at(after, 0))) return true;
        const std::vector<std::string_view> words = split_words(before);
        if (words.empty()) return false;
        const char32_t first = character_at(words.back(), 0);
        return words.back().back() == ',' || is_lower(first);
    }
    /// "- Published: …" and "- Updated: …" as the items of a list.
    bool take_list(const List& list, const SourceRange& source) {
        constexpr std::size_t most_items = 4;
        if (list.items.empty() || list.items.size() > most_items) return false;
        std::vector<std::pair<DateRow, std::string>> rows;
        for (const ListItem& item : list.items) {
            const Paragraph* paragraph =
                item.content.size() == 1 ? std::get_if<Paragraph>(&item.content[0].node) : nullptr;
            if (paragraph == nullptr) return false;
            std::string words = flat_text(paragraph->content);
            DateRow row = read_date_row(words, language_);
            const bool may_be_bare = list.items.size() == 1 || row.is_labelled;
            if (row.dates.empty() || row.rest != RowRest::nothing || !may_be_bare) return false;
            if (!agrees(reading_.article.metadata, row)) return false;
            rows.emplace_back(std::move(row), std::move(words));
        }
        for (const auto& [row, words] : rows) take(row, words, source);
        return true;
    }

    /// Takes a row into the metadata; false where it stays.
    bool take(const DateRow& row, std::string_view given, const SourceRange& source) {
        if (!row.is_labelled && is_chronicle_) return false;
        if (row.rest == RowRest::section && given.size() > longest_mixed_row) return false;
        const std::string words = squeezed(given);
        Metadata& metadata = reading_.article.metadata;
        if (!agrees(metadata, row)) {
            reading_.diagnostics.push_back(
                {Severity::warning, "date-conflict", source,
                 "the date row '" + words + "' disagrees with the metadata; it stays in the text"});
            return false;
        }
        const double confidence = row.is_labelled ? labelled_confidence : bare_confidence;
        record_to_metadata(reading_.ledger, "date-row", words, "dates: " + words, source, confidence);
        for (const RowDate& date : row.dates) set(date, words, source, confidence);
        if (!row.section.empty() && metadata.article_section.empty()) {
            metadata.article_section.push_back(row.section);
            record_drawn(reading_.ledger, "date-row", words, "articleSection: " + row.section, source, confidence);
        }
        return true;
    }
    /// Draws the dates of a row that stays, because it tells more: a name, a place.
    void draw(const DateRow& row, std::string_view given, const SourceRange& source) {
        if (is_chronicle_ || given.size() > longest_mixed_row || !agrees(reading_.article.metadata, row)) return;
        for (const RowDate& date : row.dates) set(date, squeezed(given), source, drawn_confidence);
    }
    void set(const RowDate& row, const std::string& words, const SourceRange& source, double confidence) {
        Metadata& metadata = reading_.article.metadata;
        if (known_date(metadata, row.meaning)) return;
        set_date(metadata, row.meaning, Sourced<Date>{row.date, Origin::text_pattern, source, confidence});
        record_drawn(reading_.ledger, rule_of(row.meaning), words,
                     std::string(key_of(row.meaning)) + ": " + to_iso(row.date), source, confidence);
    }

    Reading& reading_;
    std::string language_;
    bool is_chronicle_ = false;
};

bool is_before(const Date& one, const Date& other) {
    const auto day = [](const Date& date) { return std::tie(date.year, date.month, date.day); };
    const DatePrecision precision = std::min(one.precision, other.precision);
    if (precision == DatePrecision::year) return one.year < other.year;
    if (precision == DatePrecision::month) return std::tie(one.year, one.month) < std::tie(other.year, other.month);
    if (precision == DatePrecision::day || agrees(one, other)) return day(one) < day(other) && !agrees(one, other);
    return to_utc_instant(one) < to_utc_instant(other);
}

/// Both dates are kept, and reported.
void report_order(Reading& reading) {
    const Metadata& metadata = reading.article.metadata;
    if (!metadata.date_published || !metadata.date_modified) return;
    const Date& published = metadata.date_published->value;
    const Date& modified = metadata.date_modified->value;
    if (!is_before(modified, published)) return;
    reading.diagnostics.push_back({Severity::warning, "date-conflict", metadata.date_modified->source,
                                   "dateModified " + to_iso(modified) + " is earlier than datePublished " +
                                       to_iso(published) + "; both are kept"});
}

}  // namespace

Reading find_date_rows(Reading reading) {
    RowTaker(reading).take_all();
    report_order(reading);
    return reading;
}

}  // namespace offprint::editorial
