#include "editorial/notes/embargoes.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/written_dates.h"
#include "editorial/notes/note_label.h"
#include "editorial/notes/note_text.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_row = 200;

/// In the form of `matched`.
constexpr std::string_view embargo_openings =
    "embargoed until|embargoed till|embargoed to|embargoed for|embargo until|embargo till|embargo:|embargo "
    ":|embargoed:|"
    "under embargo until|strictly embargoed until|strict embargo until|strict embargo:|hold for release until|"
    "not for release before|not for release until|not for publication before|not for publication until|"
    "sperrfrist:|sperrfrist bis|sperrfrist|sperrvermerk:|sperrvermerk bis|gesperrt bis|embargo bis|"
    "sous embargo jusqu'au|sous embargo jusqu'à|embargo jusqu'au|embargo jusqu'à|embargado hasta|embargada "
    "hasta|embargo hasta|"
    "bajo embargo hasta|sotto embargo fino al|sotto embargo fino alle|embargo fino al|embargo fino alle|embargado "
    "até|sob embargo até|"
    "embargo até|под эмбарго до|эмбарго до|эмбарго:|під ембарго до|ембарго до|ембарго:|ambargo:|ambargo "
    "tarihi:|embarqo:|embarqo tarixi:|"
    "محظور النشر حتي|حظر النشر حتي|يحظر النشر حتي|محظور حتي|禁止发布至|禁发至|禁止发布直至|禁发期至|发布禁令：|प्रकाशन "
    "पर रोक:|"
    "embargo do|objęte embargiem do|onder embargo tot|embargo tot|解禁：|解禁日時：";

struct Zone {
    std::string_view name;  ///< folded
    std::int16_t minutes;
};
// Only names that mean one zone in the press of their countries.
constexpr std::array zones{
    Zone{"gmt", 0},    Zone{"utc", 0},    Zone{"bst", 60},   Zone{"cet", 60},   Zone{"mez", 60},   Zone{"cest", 120},
    Zone{"mesz", 120}, Zone{"eet", 120},  Zone{"eest", 180}, Zone{"msk", 180},  Zone{"мск", 180},  Zone{"est", -300},
    Zone{"edt", -240}, Zone{"cdt", -300}, Zone{"mdt", -360}, Zone{"pst", -480}, Zone{"pdt", -420}, Zone{"jst", 540},
    Zone{"hkt", 480},  Zone{"aest", 600}, Zone{"aedt", 660}, Zone{"nzst", 720}, Zone{"trt", 180},
};

std::vector<std::string> tokens_of(std::string_view words) {
    std::string parted(words);
    std::replace_if(
        parted.begin(), parted.end(), [](char c) { return c == ',' || c == '(' || c == ')' || c == ';'; }, ' ');
    std::vector<std::string> tokens;
    for (const std::string_view word : split_words(parted)) tokens.push_back(folded(word));
    return tokens;
}

int number_in(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9' || value > 9999) return -1;
        value = value * 10 + (digit - '0');
    }
    return digits.empty() ? -1 : value;
}

struct Time {
    int hour = -1;
    int minute = 0;
};

/// "6", "06:00", "6.30", "6h30", "0600" as an hour and a minute.
Time time_of(std::string_view token) {
    while (!token.empty() && (token.back() == '.' || token.back() == 'h')) token.remove_suffix(1);
    const std::size_t mark = token.find_first_of(":.h");
    if (mark != std::string_view::npos && token.size() - mark == 3) {
        const int minute = number_in(token.substr(mark + 1));
        return minute < 0 || minute > 59 ? Time{} : Time{number_in(token.substr(0, mark)), minute};
    }
    if (token.size() == 4) {
        const int clock = number_in(token);
        return clock < 0 || clock % 100 > 59 ? Time{} : Time{clock / 100, clock % 100};
    }
    return token.size() <= 2 ? Time{number_in(token), 0} : Time{};
}

constexpr std::string_view hour_words = "uhr h heures horas hours hrs ore uur часов ч годин";
constexpr std::string_view day_halves = "am pm a.m. p.m. a.m p.m";

/// A time that is written apart from its date; `rest` is the row without the date.
Time time_in(const std::vector<std::string>& tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool has_mark = tokens[i].find_first_of(":h") != std::string::npos && tokens[i].size() <= 6;
        const std::string next = i + 1 < tokens.size() ? tokens[i + 1] : std::string();
        const bool is_halved = has_word(day_halves, next);
        const bool is_zoned = tokens[i].size() >= 4 && std::any_of(zones.begin(), zones.end(),
                                                                   [&](const Zone& zone) { return zone.name == next; });
        if (!has_mark && !is_halved && !is_zoned && !has_word(hour_words, next)) continue;
        Time time = time_of(tokens[i]);
        if (is_halved && next.front() == 'p' && time.hour >= 0 && time.hour < 12) time.hour += 12;
        if (is_halved && next.front() == 'a' && time.hour == 12) time.hour = 0;
        if (time.hour >= 0 && time.hour <= 23) return time;
    }
    return {};
}

Date with_time_and_zone(Date date, const std::string& rest) {
    const std::vector<std::string> tokens = tokens_of(rest);
    if (date.precision == DatePrecision::day) {
        const Time time = time_in(tokens);
        if (time.hour < 0) return date;
        date.hour = static_cast<std::uint8_t>(time.hour);
        date.minute = static_cast<std::uint8_t>(time.minute);
        date.precision = DatePrecision::minute;
    }
    for (const std::string& token : tokens) {
        const auto zone =
            std::find_if(zones.begin(), zones.end(), [&](const Zone& known) { return known.name == token; });
        if (zone != zones.end() && !date.zone_minutes) date.zone_minutes = zone->minutes;
    }
    return date;
}

}  // namespace

std::optional<Embargo> find_embargo(std::string_view flat, std::string_view language) {
    if (flat.size() > longest_row) return std::nullopt;
    const Opening opening = opening_of(flat, longest_row);
    constexpr std::string_view marks = " [(*";
    const std::size_t begin = std::min(opening.words.find_first_not_of(marks), opening.words.size());
    const std::string_view words = std::string_view(opening.words).substr(begin);
    const std::size_t size = longest_opening(words, embargo_openings);
    if (size == 0) return std::nullopt;
    std::string_view after = words.substr(size);
    while (!after.empty() && (after.back() == ']' || after.back() == '*')) after.remove_suffix(1);
    if (!is_only_a_date(after)) return std::nullopt;
    const std::string_view row = flat.substr(opening.offsets[begin + size]);
    const std::optional<FoundDate> found = find_date(row, language);
    if (!found) return Embargo{};
    const std::string rest = std::string(row.substr(0, found->begin)) + " " + std::string(row.substr(found->end));
    return Embargo{with_time_and_zone(found->date, rest)};
}

}  // namespace offprint::editorial
