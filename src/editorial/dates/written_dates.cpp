#include "editorial/dates/written_dates.h"

#include <algorithm>
#include <string>

#include "editorial/base/word_list.h"
#include "editorial/dates/date_candidates.h"
#include "editorial/dates/date_forms.h"
#include "editorial/dates/date_tokens.h"
#include "editorial/dates/written_times.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

/// Between a weekday and its date. Plain.
constexpr std::string_view weekday_fillers = "der den le el the dnia on , ، .";

/// Reads one date from tokens, at a place: weekday, day and time.
class DateScan {
public:
    DateScan(DateTokens& tokens, std::size_t at) : cursor_(tokens, at), start_(at), language_(tokens.language()) {}

    std::optional<FoundDate> scan() {
        if (!may_begin_date(cursor_)) return std::nullopt;
        std::optional<Date> date = take_day(cursor_);
        if (date && date->precision == DatePrecision::day) {
            take_weekday_after();
            take_time_after_day(cursor_, *date, language_);
        }
        if (!date) date = scan_time_first();
        if (!date || is_cut_short(cursor_) || is_after_copyright(cursor_.moved_to(start_))) return std::nullopt;
        return FoundDate{*date, begin_with_weekday(), cursor_.before()->end};
    }
    [[nodiscard]] std::size_t at() const { return cursor_.at(); }

private:
    /// "3:15 PM ET, Thu August 21, 2024", "12:15, 21 августа 2024".
    std::optional<Date> scan_time_first() {
        Date timed;
        if (!cursor_.is_number() || !take_time(cursor_, timed, language_)) return std::nullopt;
        for (int i = 0; i < 4; ++i) {
            const bool is_weekday_next = cursor_.is_weekday();
            if (!is_weekday_next && !cursor_.take_any(", ، - – — | · • / on le den am . del")) break;
            if (is_weekday_next) cursor_.advance();
        }
        if (cursor_.peek() == nullptr) return std::nullopt;
        std::optional<Date> date = take_day(cursor_);
        if (!date || date->precision != DatePrecision::day) return std::nullopt;
        timed.year = date->year;
        timed.month = date->month;
        timed.day = date->day;
        return timed;
    }
    /// "(Wednesday)", ", Mittwoch", "(水)", "수요일".
    void take_weekday_after() {
        const std::size_t begin = cursor_.at();
        cursor_.skip(". , ، (");
        const bool is_bracketed = cursor_.at() > begin && cursor_.before()->first == U'(';
        if (!cursor_.is_number() && cursor_.at() - begin <= 2 && cursor_.is_weekday()) {
            cursor_.advance();
            cursor_.take_any("feira");
            if (!is_bracketed || cursor_.take_sign(U")") != 0) return;
        }
        cursor_.go_to(begin);
    }
    [[nodiscard]] std::size_t begin_with_weekday() const {
        const auto is_weekday_at = [this](std::size_t at) { return cursor_.moved_to(at).is_weekday(); };
        const auto is_hyphen_at = [this](std::size_t at) {
            const DateCursor cursor = cursor_.moved_to(at);
            return cursor.is_sign(U"-") && cursor.is_tight();
        };
        std::size_t at = start_;
        for (int i = 0; i < 2 && at > 0 && has_word(weekday_fillers, cursor_.moved_to(at - 1).word()); ++i) --at;
        if (at == 0 || !is_weekday_at(at - 1)) return cursor_.moved_to(start_).peek()->begin;
        // "Quarta-feira", "Thứ Tư": a weekday of two words.
        for (int i = 0; i < 3 && at > 0 && (is_weekday_at(at - 1) || is_hyphen_at(at - 1)); ++i) --at;
        while (is_hyphen_at(at)) ++at;
        return cursor_.moved_to(at).peek()->begin;
    }

    DateCursor cursor_;
    std::size_t start_;
    std::string_view language_;
};

/// The dates from a place on, as many as are asked for.
class DateFinder {
public:
    DateFinder(std::string_view given, std::string_view language, std::size_t from) : tokens_(given, language, from) {}

    std::optional<FoundDate> next() {
        for (; tokens_.at(at_) != nullptr; ++at_) {
            DateScan scan(tokens_, at_);
            std::optional<FoundDate> found = scan.scan();
            if (!found) continue;
            at_ = scan.at();
            found->begin = std::max(found->begin, end_);  // a weekday between two dates is the first one's
            end_ = found->end;
            return found;
        }
        return std::nullopt;
    }

private:
    DateTokens tokens_;
    std::size_t at_ = 0;
    std::size_t end_ = 0;  ///< of the last date
};

/// Whether a date may be there at all: each has a number. Beyond ASCII digits begin at U+0660, in UTF-8 0xD9; most of
/// what else begins so high is the punctuation of U+2000 to U+203F.
bool may_hold_number(std::string_view words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto byte = static_cast<unsigned char>(words[at]);
        if (byte >= '0' && byte <= '9') return true;
        const bool is_punctuation = byte == 0xE2 && at + 1 < words.size() && words[at + 1] == '\x80';
        if (byte >= 0xD9 && !is_punctuation) return true;
    }
    return false;
}

bool is_end_mark(std::string_view words) { return words.empty() || words == "." || words == "。"; }

}  // namespace

std::optional<FoundDate> find_date(std::string_view given, std::string_view language, std::size_t from) {
    if (from >= given.size() || !may_hold_number(given.substr(from))) return std::nullopt;
    return DateFinder(given, language, from).next();
}

std::vector<FoundDate> find_dates(std::string_view given, std::string_view language) {
    std::vector<FoundDate> dates;
    if (!may_hold_number(given)) return dates;
    DateFinder finder(given, language, 0);
    while (const std::optional<FoundDate> found = finder.next()) dates.push_back(*found);
    return dates;
}

std::optional<Date> parse_date(std::string_view given, std::string_view language) {
    const std::string_view words = text::trimmed(given);
    if (words.size() > 200) return std::nullopt;
    if (const std::optional<Date> date = parse_iso_date(std::string(words))) return date;
    const std::optional<FoundDate> found = find_date(words, language);
    if (!found || found->begin != 0) return std::nullopt;
    return is_end_mark(text::trimmed(words.substr(found->end))) ? std::optional(found->date) : std::nullopt;
}

std::optional<Date> parse_time(std::string_view given, Date day, std::string_view language) {
    constexpr std::size_t longest_time = 60;  // bytes
    const std::string_view words = text::trimmed(given);
    if (words.empty() || words.size() > longest_time) return std::nullopt;
    DateTokens tokens(words, language, 0);
    DateCursor cursor(tokens, 0);
    if (!take_time_after_day(cursor, day, language)) return std::nullopt;
    return is_end_mark(text::trimmed(words.substr(cursor.before()->end))) ? std::optional(day) : std::nullopt;
}

}  // namespace offprint::editorial
