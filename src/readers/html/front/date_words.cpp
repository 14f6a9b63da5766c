#include "readers/html/front/date_words.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <tuple>

#include "editorial/base/letters.h"
#include "editorial/base/plain_words.h"
#include "editorial/dates/written_dates.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using editorial::DateMeaning;

// The web is not older, and a date beyond is none of an article that can be read.
constexpr int first_year = 1970;
constexpr int last_year = 2099;

/// "3/4/2024" somewhere in it: day or month first.
bool has_strokes(std::string_view line) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = line.find_first_of("/.-"); at != std::string_view::npos;
         at = line.find_first_of("/.-", at + 1)) {
        if (at > 0 && at + 1 < line.size() && is_digit(line[at - 1]) && is_digit(line[at + 1])) return true;
    }
    return false;
}

bool is_day(const Date& date) {
    return date.precision >= DatePrecision::day && date.year >= first_year && date.year <= last_year;
}

auto day_of(const Date& date) { return std::tuple(date.year, date.month, date.day); }

/// The words of a line between two dates, or at its edges.
struct Gap {
    std::string_view before;
    std::string_view after;
};

DateMeaning label_at_beginning_of(std::string_view words) {
    constexpr std::size_t most_words = 2;
    const std::vector<std::string_view> parts = editorial::split_words(words.substr(0, 60));
    for (std::size_t i = 0; i < std::min(most_words, parts.size()); ++i) {
        const auto word = editorial::date_word(editorial::plain_word(parts[i]));
        if (word && word->kind == editorial::DateWordKind::label) return word->meaning;
    }
    return DateMeaning::unsaid;
}

std::vector<SaidDate> dates_read_as(std::string_view line, std::string_view language) {
    std::vector<SaidDate> said;
    const std::vector<editorial::FoundDate> found = editorial::find_dates(line, language);
    std::size_t taken = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const bool is_only = found.size() == 1;
        const Gap gap{line.substr(taken, found[i].begin - taken), line.substr(found[i].end)};
        taken = found[i].end;
        if (!is_day(found[i].date)) continue;
        DateMeaning meaning = label_at_end_of(gap.before);
        if (meaning == DateMeaning::unsaid && is_only) meaning = label_at_beginning_of(gap.after);
        said.push_back({found[i].date, meaning, false, found[i].begin, found[i].end});
    }
    return said;
}

/// Seconds or milliseconds since 1970, of the years that an article on the web may be of.
std::optional<Date> epoch_date(std::string_view digits) {
    const bool is_number = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!is_number || (digits.size() != 10 && digits.size() != 13)) return std::nullopt;
    std::int64_t seconds = 0;
    for (const char c : digits.substr(0, 10)) seconds = seconds * 10 + (c - '0');
    const std::chrono::sys_seconds instant{std::chrono::seconds{seconds}};
    const auto days = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day day{days};
    const std::chrono::hh_mm_ss time{instant - days};
    Date date;
    date.year = static_cast<int>(day.year());
    date.month = static_cast<std::uint8_t>(static_cast<unsigned>(day.month()));
    date.day = static_cast<std::uint8_t>(static_cast<unsigned>(day.day()));
    date.hour = static_cast<std::uint8_t>(time.hours().count());
    date.minute = static_cast<std::uint8_t>(time.minutes().count());
    date.second = static_cast<std::uint8_t>(time.seconds().count());
    date.precision = DatePrecision::second;
    date.zone_minutes = 0;
    return date;
}

bool is_english_of_nowhere(std::string_view language) {
    return language.empty() || language == "en" || language == "und";
}

}  // namespace

bool may_hold_date(std::string_view line) {
    return std::any_of(line.begin(), line.end(),
                       [](char c) { return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xC0; });
}

DateMeaning label_at_end_of(std::string_view words) {
    constexpr std::size_t most_words = 5;
    constexpr std::size_t most_bytes = 60;
    std::size_t begin = words.size() > most_bytes ? words.size() - most_bytes : 0;
    while (begin < words.size() && (static_cast<unsigned char>(words[begin]) & 0xC0U) == 0x80U) ++begin;
    const std::vector<std::string_view> parts = editorial::split_words(words.substr(begin));
    for (std::size_t i = 0; i < std::min(most_words, parts.size()); ++i) {
        std::string_view part = parts[parts.size() - 1 - i];
        const auto word = editorial::date_word(editorial::plain_word(text::trimmed(part)));
        std::string bare;
        for (const char32_t c : text::to_utf32(part)) {
            if (editorial::is_letter(c)) text::append_utf8(bare, c);
        }
        const auto bare_word = word ? word : editorial::date_word(editorial::plain_word(bare));
        if (bare_word && bare_word->kind == editorial::DateWordKind::label) return bare_word->meaning;
        // A bar ends what a label says; a sentence does too.
        if (part == "|" || part == "·" || part == "•") break;
    }
    return DateMeaning::unsaid;
}

std::vector<SaidDate> dates_in(std::string_view line, std::string_view language) {
    if (!may_hold_date(line)) return {};
    if (!is_english_of_nowhere(language) || !has_strokes(line)) return dates_read_as(line, language);
    std::vector<SaidDate> said = dates_read_as(line, "en-US");
    const std::vector<SaidDate> other = dates_read_as(line, "en-GB");
    if (said.size() != other.size()) return said.size() > other.size() ? said : other;
    const std::size_t count = said.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (day_of(said[i].date) == day_of(other[i].date)) continue;
        said[i].is_ambiguous = true;
        said.push_back(other[i]);
        said.back().is_ambiguous = true;
    }
    return said;
}

std::optional<Date> stamp_of(std::string_view value, std::string_view language) {
    constexpr std::size_t longest_stamp = 120;
    const std::string_view words = text::trimmed(value);
    if (words.size() < 6 || words.size() > longest_stamp || !may_hold_date(words)) return std::nullopt;
    if (const std::optional<Date> date = epoch_date(words)) return is_day(*date) ? date : std::nullopt;
    std::optional<Date> date = editorial::parse_date(words, language);
    // "2024-08-21T06:30:00:000Z" and the like: what stands behind the day is broken, the day is not.
    if (!date && words.size() > 10 && words[10] == 'T') date = parse_iso_date(std::string(words.substr(0, 10)));
    if (!date || !is_day(*date)) {
        const std::vector<SaidDate> said = dates_in(words, language);
        date = said.empty() ? std::nullopt : std::optional(said.front().date);
    }
    return date && is_day(*date) ? date : std::nullopt;
}

}  // namespace offprint::html
