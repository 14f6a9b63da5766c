#include "editorial/furniture/widget_rows.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/written_dates.h"
#include "editorial/furniture/widget_words.h"
#include "editorial/names/network_words.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_row = 200;

struct RowCount {
    int sizes = 0;   ///< words of the type's size
    int units = 0;   ///< "16 px", "A+"
    int pluses = 0;  ///< signs that stand alone
    int minuses = 0;
    int resets = 0;
    int listens = 0;
    int keeps = 0;
    int shares = 0;
    int networks = 0;
    int counts = 0;
    int readings = 0;
    int minutes = 0;
    int numbers = 0;
    int clocks = 0;
    int fillers = 0;
    int others = 0;  ///< words that no such row has

    [[nodiscard]] int controls() const { return sizes + listens + keeps + shares + networks + counts; }
};

/// "A+", "A−", "Aa", "16px".
bool is_size_control(std::string_view word) {
    return has_word("a+ a- a− a– aa a++ a-- т+ т- т− а+ а- а− a⁺ a⁻", word) ||
           (word.size() > 2 && word.substr(word.size() - 2) == "px" && is_number(word.substr(0, word.size() - 2)));
}

/// The first row that has a word says its kind.
std::unordered_map<std::string_view, ControlKind> kinds_of_words() {
    std::unordered_map<std::string_view, ControlKind> kinds;
    for (const ControlWords& row : control_words) {
        for (const std::string_view word : split_words(row.words)) kinds.emplace(word, row.kind);
    }
    return kinds;
}

std::optional<ControlKind> kind_of(std::string_view word) {
    static const std::unordered_map<std::string_view, ControlKind> kinds = kinds_of_words();
    const auto found = kinds.find(word);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

void count_control(RowCount& count, ControlKind kind) {
    switch (kind) {
        case ControlKind::size: ++count.sizes; return;
        case ControlKind::listen: ++count.listens; return;
        case ControlKind::keep: ++count.keeps; return;
        case ControlKind::share: ++count.shares; return;
        case ControlKind::count: ++count.counts; return;
        case ControlKind::reading: ++count.readings; return;
        case ControlKind::reading_minutes: ++count.readings; [[fallthrough]];
        case ControlKind::minutes: ++count.minutes; return;
        case ControlKind::filler: ++count.fillers; return;
    }
}

void count_token(RowCount& count, std::string_view token) {
    const std::optional<ControlKind> kind = kind_of(token);
    if (is_size_control(token))
        ++count.units;
    else if (is_number(token))
        ++count.numbers;
    else if (is_clock(token))
        ++count.clocks;
    else if (is_word_of<network_words>(token))
        ++count.networks;
    else if (kind)
        count_control(count, *kind);
    else
        ++count.others;
    count.units += token == "px" ? 1 : 0;
}

/// Signs stand between the words; tokens leave them out.
void count_signs(RowCount& count, std::string_view words) {
    for (const std::string_view word : split_words(words)) {
        count.pluses += word == "+" ? 1 : 0;
        count.minuses += has_word("− - –", word) ? 1 : 0;
        count.resets += has_word("↺ ↻ ⟳ ⟲", word) ? 1 : 0;
    }
}

/// The words of a row, until one is met that no row of controls has.
RowCount count_row(const FurnitureRow& row) {
    RowCount count;
    for (const std::string& token : row.tokens) {
        count_token(count, token);
        if (count.others > 0) return count;
    }
    count_signs(count, row.words);
    return count;
}

bool is_size_row(const RowCount& count) {
    const bool has_signs = count.pluses > 0 && (count.minuses > 0 || count.resets > 0);
    if (count.units > 1 || (count.units == 1 && (has_signs || count.resets > 0 || count.sizes > 0))) return true;
    return has_signs && count.numbers == 1 && count.controls() == count.sizes && count.readings == 0;
}

bool is_reading_time(const RowCount& count) {
    return count.readings > 0 && count.minutes > 0 && (count.numbers == 1 || count.numbers == 2);
}

/// Counters beside what they count. One alone could be prose in the midst of an article ("33 comments").
bool is_count_row(const RowCount& count, Zone zone) {
    if (count.counts == 0 || count.numbers < count.counts || count.numbers > count.counts + 1) return false;
    return count.counts > 1 || zone.is_edge();
}

/// A list of networks with commas or by itself could be an answer; "Share" or links tell.
bool names_networks_only(const RowCount& count, const FurnitureRow& row, Zone zone) {
    if (count.networks != count.controls()) return false;
    if (row.words.find(',') != std::string::npos) return true;
    return count.networks < 3 && !(row.is_linked() && zone.is_edge());
}

std::string_view rule_of(const RowCount& count) {
    const int shares = count.shares + count.networks;
    if (shares > 0 && shares + count.keeps == count.controls()) return "share-row";
    if (count.listens == count.controls()) return "listen-row";
    if (count.keeps == count.controls()) return "print-row";
    return "widget-row";
}

/// A full stop ends it that is not an abbreviation's ("4 Min.").
bool is_sentence(const FurnitureRow& row) {
    return row.ends_in_stop() && !(!row.tokens.empty() && has_word("min мин dk dəq хв", row.tokens.back()));
}

/// Nothing where there is no date.
std::optional<FurnitureRow> without_date(const FurnitureRow& row) {
    if (row.words.find_first_of("0123456789") == std::string::npos) return std::nullopt;
    const std::optional<FoundDate> found = find_date(row.words, "en");
    if (!found) return std::nullopt;
    const std::string rest = row.words.substr(0, found->begin) + " " + row.words.substr(found->end);
    std::optional<FurnitureRow> left = furniture_row(rest, longest_row);
    if (!left) return FurnitureRow{};
    left->linked = row.is_linked() ? left->letters : 0;
    return left;
}

}  // namespace

std::optional<Furniture> find_widgets(const FurnitureRow& given, Zone zone) {
    if (given.words.size() > longest_row || given.is_spoken) return std::nullopt;
    const std::optional<FurnitureRow> undated = without_date(given);
    const FurnitureRow& row = undated ? *undated : given;
    const RowCount count = count_row(row);
    if (count.others > 0) return std::nullopt;
    if (is_sentence(row)) return std::nullopt;
    if (is_reading_time(count) && (count.controls() == 0 || zone.is_edge())) return Furniture{"reading-time"};
    if (is_size_row(count)) return Furniture{"widget-row"};
    if (is_count_row(count, zone) && count.controls() == count.counts) return Furniture{"counts", 0.95};
    if (count.listens > 0 && count.clocks > 0) return Furniture{"listen-row"};
    if (names_networks_only(count, row, zone)) return std::nullopt;
    if (count.controls() < 2 || count.controls() < count.fillers + count.readings) return std::nullopt;
    return Furniture{rule_of(count)};
}

bool is_widget_row(std::string_view words) {
    const std::optional<FurnitureRow> row = furniture_row(words, longest_row);
    return row && find_widgets(*row, Zone{}).has_value();
}

bool is_reading_time(const FurnitureRow& row) {
    if (row.words.size() > longest_row || row.is_spoken) return false;
    const RowCount count = count_row(row);
    return count.others == 0 && !is_sentence(row) && count.controls() == 0 && is_reading_time(count);
}

}  // namespace offprint::editorial
