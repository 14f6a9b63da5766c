#include <algorithm>
#include <optional>

#include "editorial/date_wordings.h"
#include "editorial/inlines.h"
#include "editorial/letters.h"
#include "editorial/record.h"
#include "editorial/steps.h"
#include "editorial/word_list.h"
#include "editorial/written_dates.h"

namespace offprint::editorial {
namespace {

// Dates stand at the head: before the body's fourth block, in a short row.
constexpr std::size_t reach = 4;
constexpr std::size_t longest_row = 160;

enum class DateMeaning : std::uint8_t { unsaid, published, updated };

struct RowDate {
    DateMeaning meaning = DateMeaning::unsaid;
    Date date;
};

std::string without_marks(std::string_view word) {
    constexpr std::string_view marks = ".,:;|()•·-–—";
    std::string bare = folded(word);
    while (!bare.empty() && marks.find(bare.back()) != std::string_view::npos) bare.pop_back();
    while (!bare.empty() && marks.find(bare.front()) != std::string_view::npos) bare.erase(0, 1);
    return bare;
}

/// What the words before a date say of it; nullopt when one of them says something else, so that the row is prose.
std::optional<DateMeaning> meaning_of(std::string_view words) {
    DateMeaning meaning = DateMeaning::unsaid;
    for (const std::string_view given : split_words(words)) {
        const std::string word = without_marks(given);
        if (word.empty() || has_word(date_fillers, word)) continue;
        if (has_word(updated_words, word)) {
            meaning = DateMeaning::updated;
            continue;
        }
        if (!has_word(published_words, word)) return std::nullopt;
        if (meaning == DateMeaning::unsaid) meaning = DateMeaning::published;
    }
    return meaning;
}

/// The dates of a row that holds nothing else.
std::vector<RowDate> parse_row(std::string_view row, std::string_view language) {
    std::vector<RowDate> dates;
    std::size_t taken = 0;
    while (const std::optional<FoundDate> found = find_date(row, language, taken)) {
        const std::optional<DateMeaning> meaning = meaning_of(row.substr(taken, found->begin - taken));
        if (!meaning) return {};
        dates.push_back({*meaning, found->date});
        taken = found->end;
    }
    const std::optional<DateMeaning> rest = meaning_of(row.substr(taken));
    if (!rest || *rest != DateMeaning::unsaid) return {};
    return dates;
}

/// Sets a date that is not known yet. False when the metadata say another one.
bool take(Maybe<Date>& known, const Date& date, const SourceRange& source) {
    if (!known) known = Sourced<Date>{date, Origin::text_pattern, source};
    return known->value.year == date.year && known->value.month == date.month && known->value.day == date.day;
}

bool take_all(Metadata& metadata, const std::vector<RowDate>& dates, const SourceRange& source) {
    bool is_agreed = true;
    for (const RowDate& row : dates) {
        Maybe<Date>& known = row.meaning == DateMeaning::updated ? metadata.date_modified : metadata.date_published;
        is_agreed = take(known, row.date, source) && is_agreed;
    }
    return is_agreed;
}

}  // namespace

Reading find_date_rows(Reading reading) {
    Blocks& body = reading.article.body;
    const Maybe<std::string>& language = reading.article.metadata.in_language;
    for (std::size_t i = 0; i < std::min(reach, body.size()); ++i) {
        const auto* paragraph = std::get_if<Paragraph>(&body[i].node);
        if (paragraph == nullptr) continue;
        const std::string row = squeezed(flat_text(paragraph->content));
        if (row.empty() || row.size() > longest_row) continue;
        const std::vector<RowDate> dates = parse_row(row, language ? language->value : "");
        if (dates.empty()) continue;
        const SourceRange source = body[i].source;
        if (!take_all(reading.article.metadata, dates, source)) {
            reading.diagnostics.push_back(
                {Severity::warning, "date-conflict", source,
                 "the date row '" + row + "' disagrees with the metadata; it stays in the text"});
            return reading;
        }
        record_to_metadata(reading.ledger, "date-row", row, "dates: " + row, source, 0.97);
        body.erase(body.begin() + static_cast<std::ptrdiff_t>(i));
        return reading;
    }
    return reading;
}

}  // namespace offprint::editorial
