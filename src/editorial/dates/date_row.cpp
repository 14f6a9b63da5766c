#include "editorial/dates/date_row.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>
#include <tuple>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/date_tokens.h"
#include "editorial/dates/date_wordings.h"
#include "editorial/dates/month_names.h"
#include "editorial/dates/time_zones.h"
#include "editorial/dates/written_dates.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::u32string_view bars = U"|·•・｜¦‖∙●/／\n";
constexpr std::u32string_view marks = U".,:;()[]-–—：，、。；（）،؛'’#\"»«›‹>";

bool is_one_of(std::u32string_view signs, char32_t sign) { return signs.find(sign) != std::u32string_view::npos; }

/// A clock or a calendar before a date; not a picture (U+FFFC), and not the signs of rights.
bool is_icon(char32_t sign) {
    return u_charType(static_cast<UChar32>(sign)) == U_OTHER_SYMBOL && !is_one_of(U"\uFFFC\uFFFD©®™℠", sign);
}

/// The words between two dates, read.
struct Gap {
    RowRest rest = RowRest::nothing;
    DateMeaning meaning = DateMeaning::unsaid;
    bool has_joiner = false;
    bool has_bar = false;
    bool has_agent = false;  ///< "by"
    std::string section{};
    std::optional<RowDate> timed{};  ///< "Updated 3:15 PM": later on the day before it
};

/// "29 Apr, 2024 CET": a zone that no time needs.
bool is_zone_name(std::string_view word) {
    return std::any_of(named_zones.begin(), named_zones.end(),
                       [word](const NamedZone& zone) { return zone.name == word; });
}

RowRest worse(RowRest one, RowRest other) { return std::max(one, other); }

/// Reads a gap part by part: bars part it.
class GapReader {
public:
    GapReader(std::string_view words, std::string_view language, const std::optional<Date>& before)
        : words_(words), language_(language), before_(before), tokens_(words, language, 0) {}

    Gap read() {
        for (; const DateToken* token = tokens_.at(at_); ++at_) {
            if (token->kind == DateTokenKind::number && read_time(*token)) break;
            read(*token);
            if (gap_.rest == RowRest::sentence) return gap_;
        }
        end_part();
        return gap_;
    }

private:
    void read(const DateToken& token) {
        const DateCursor cursor(tokens_, at_);
        if (token.kind == DateTokenKind::number) {
            numbers_ += 1;
        } else if (token.kind == DateTokenKind::sign) {
            read_sign(token.first);
        } else if (!read_word(cursor)) {
            others_ += 1;
            if (!starts_upper(cursor.printed()) && !is_caseless(token.first)) lower_ += 1;
        }
        if (token.kind == DateTokenKind::word) part_end_ = token.end;
        if (token.kind == DateTokenKind::word && part_begin_ == std::string_view::npos) part_begin_ = token.begin;
    }
    static bool is_caseless(char32_t letter) { return !is_upper(letter) && !is_lower(letter); }

    void read_sign(char32_t sign) {
        if (is_one_of(bars, sign)) {
            end_part();
            gap_.has_bar = true;
        } else if (!is_one_of(marks, sign) && !is_icon(sign)) {
            gap_.rest = RowRest::sentence;
        }
    }
    /// False for a word that says something else.
    bool read_word(const DateCursor& cursor) {
        const bool is_agent = has_word(agent_words, cursor.word());
        gap_.has_agent = gap_.has_agent || is_agent;
        if (is_agent || is_zone_name(cursor.printed())) return true;
        const std::optional<DateWord> word = date_word(cursor.word());
        if (!word) return is_weekday(cursor.printed(), language_);
        switch (word->kind) {
            case DateWordKind::label:
                if (gap_.meaning != DateMeaning::unsaid && gap_.meaning != word->meaning) gap_.rest = RowRest::sentence;
                gap_.meaning = word->meaning;
                return true;
            case DateWordKind::joiner: gap_.has_joiner = true; return true;
            case DateWordKind::name: return true;
            case DateWordKind::section: sections_ += 1; return true;
        }
        return false;
    }
    /// "Updated 3:15 PM" after a date: on the same day.
    bool read_time(const DateToken& token) {
        if (!before_ || gap_.meaning != DateMeaning::updated) return false;
        const std::optional<Date> timed = parse_time(words_.substr(token.begin), *before_, language_);
        if (!timed) return false;
        gap_.timed = RowDate{DateMeaning::updated, *timed};
        gap_.meaning = DateMeaning::unsaid;
        return true;
    }
    void end_part() {
        constexpr int most_words = 7;
        constexpr int most_counted = 3;
        if (numbers_ > 0) {
            // "10 min read", "4 comments", "24 minutes ago".
            const bool is_count = numbers_ == 1 && others_ + sections_ <= most_counted;
            gap_.rest = worse(gap_.rest, is_count ? RowRest::names : RowRest::sentence);
        } else if (others_ > 0) {
            const bool is_like_a_name = lower_ <= others_ / 2 && others_ + sections_ <= most_words;
            gap_.rest = worse(gap_.rest, is_like_a_name ? RowRest::names : RowRest::sentence);
        } else if (sections_ > 0) {
            gap_.rest = worse(gap_.rest, RowRest::section);
            gap_.section = words_.substr(part_begin_, part_end_ - part_begin_);
        }
        part_begin_ = std::string_view::npos;
        others_ = lower_ = sections_ = numbers_ = 0;
    }

    std::string_view words_;
    std::string_view language_;
    const std::optional<Date>& before_;
    DateTokens tokens_;
    std::size_t at_ = 0;
    std::size_t part_begin_ = std::string_view::npos;
    std::size_t part_end_ = 0;
    int others_ = 0;
    int lower_ = 0;
    int sections_ = 0;
    int numbers_ = 0;
    Gap gap_{};
};

auto moment(const Date& date) { return std::tuple(date.year, date.month, date.day, date.hour, date.minute); }

bool is_same_day(const Date& one, const Date& other) {
    return std::tie(one.year, one.month, one.day) == std::tie(other.year, other.month, other.day);
}

/// Sets what two dates without labels are; false when they could be a span of days.
bool tell_apart(std::vector<RowDate>& dates, bool is_barred) {
    const auto unsaid = std::count_if(dates.begin(), dates.end(),
                                      [](const RowDate& row) { return row.meaning == DateMeaning::unsaid; });
    if (unsaid < 2) return true;
    if (unsaid > 2 || dates.size() > 2) return false;
    if (is_same_day(dates[0].date, dates[1].date)) {
        if (dates[1].date.precision > dates[0].date.precision) std::swap(dates[0], dates[1]);
        dates.pop_back();
        return true;
    }
    if (!is_barred) return false;
    const bool is_later_first = moment(dates[1].date) < moment(dates[0].date);
    dates[is_later_first ? 1 : 0].meaning = DateMeaning::published;
    dates[is_later_first ? 0 : 1].meaning = DateMeaning::updated;
    return true;
}

/// Reads the gaps and the dates of a row in turn.
class RowReader {
public:
    RowReader(std::string_view row, std::string_view language) : row_(row), language_(language) {}

    DateRow read() {
        std::size_t taken = 0;
        for (const FoundDate& found : find_dates(row_, language_)) {
            const Gap gap = read_gap(row_.substr(taken, found.begin - taken));
            row_dates_.push_back({gap.meaning, found.date});
            has_joiner_ = has_joiner_ || (gap.has_joiner && gap.meaning == DateMeaning::unsaid);
            if (row_dates_.size() > 1) is_barred_ = is_barred_ && gap.has_bar;
            taken = found.end;
        }
        if (row_dates_.empty()) return {};
        take_last_gap(read_gap(row_.substr(taken)));
        return result();
    }

private:
    Gap read_gap(std::string_view words) {
        const std::optional<Date> before =
            row_dates_.empty() ? std::optional<Date>() : std::optional(row_dates_.back().date);
        Gap gap = GapReader(words, language_, before).read();
        rest_ = worse(rest_, gap.rest);
        has_bar_ = has_bar_ || gap.has_bar;
        has_agent_ = has_agent_ || gap.has_agent;
        if (!gap.section.empty()) section_ = gap.section;
        if (gap.timed) row_dates_.push_back(*gap.timed);
        return gap;
    }
    /// "2024年8月21日 更新": the label may stand behind a single date.
    void take_last_gap(const Gap& gap) {
        if (gap.meaning == DateMeaning::unsaid) return;
        // "… | Last updated: 24 minutes ago" is of no date here.
        if (gap.has_bar && gap.rest == RowRest::names) return;
        if (row_dates_.size() == 1 && row_dates_[0].meaning == DateMeaning::unsaid)
            row_dates_[0].meaning = gap.meaning;
        else
            rest_ = RowRest::sentence;
    }
    DateRow result() {
        DateRow row;
        row.rest = rest_;
        row.section = section_;
        const bool has_published = std::any_of(row_dates_.begin(), row_dates_.end(), [](const RowDate& date) {
            return date.meaning == DateMeaning::published;
        });
        const auto unsaid = std::count_if(row_dates_.begin(), row_dates_.end(),
                                          [](const RowDate& date) { return date.meaning == DateMeaning::unsaid; });
        row.is_labelled = unsaid == 0;
        // A second date beside a labelled publication is not said to be anything.
        if (unsaid > 0 && has_published) row.rest = RowRest::sentence;
        // "On 21 August 2024" opens a sentence.
        if (unsaid > 0 && has_joiner_) row.rest = RowRest::sentence;
        // "Posted by Ada Merrow on 21 August 2024" needs no bar.
        const bool is_parted = has_bar_ || (has_agent_ && row.is_labelled && rest_ == RowRest::names);
        if (rest_ >= RowRest::section && !is_parted) row.rest = RowRest::sentence;
        if (has_agent_ && rest_ != RowRest::names) row.rest = RowRest::sentence;
        if (rest_ == RowRest::names && row_dates_.size() > 2) row.rest = RowRest::sentence;
        if (!tell_apart(row_dates_, is_barred_)) row.rest = RowRest::sentence;
        if (row.rest != RowRest::sentence) row.dates = row_dates_;
        return row;
    }

    std::string_view row_;
    std::string_view language_;
    std::vector<RowDate> row_dates_{};
    RowRest rest_ = RowRest::nothing;
    std::string section_{};
    bool has_bar_ = false;
    bool has_agent_ = false;
    bool is_barred_ = true;  ///< bars part all dates
    bool has_joiner_ = false;
};

}  // namespace

DateRow read_date_row(std::string_view row, std::string_view language) {
    constexpr std::size_t longest_row = 220;  // bytes
    const std::string_view words = text::trimmed(row);
    // "Update, 3 September 2024:" is the label of what follows.
    const bool is_label = !words.empty() && (words.back() == ':' || character_before(words, words.size()) == U'：');
    return row.size() <= longest_row && !is_label ? RowReader(row, language).read() : DateRow();
}

}  // namespace offprint::editorial
