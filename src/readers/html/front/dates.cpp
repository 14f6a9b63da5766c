#include "readers/html/front/dates.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "editorial/dates/date_row.h"
#include "readers/html/front/date_candidates.h"
#include "readers/html/front/date_words.h"
#include "readers/html/front/date_zone.h"
#include "readers/html/front/language.h"

namespace offprint::html {
namespace {

using editorial::DateMeaning;

// The order of trust. Each way of telling a date has a weight; ways that tell the same day add up, each once, and the
// heaviest day wins. So one wrong stamp (the template's, the day of a relaunch) loses against two that agree.
//   JSON-LD of the main entity says what the date is and is made from the article's record.
//   Microdata, microformats and article:published_time say the same, but templates copy them to teasers.
//   A `time` element or an element called "date" beside the headline is what readers see.
//   A labelled row is as good as that; a bare date in a line may be of something else.
//   The address is fixed when the article is made, but may carry the day of its series.
// What stands far from the article hardly counts: it is most often another article's.
struct Weights {
    double page, head, foot, body, far;
};
constexpr std::array<Weights, date_sources> weights{
    Weights{10, 0, 0, 0, 1.5},     // json_ld
    Weights{8, 0, 0, 0, 1.5},      // meta
    Weights{7, 0, 0, 0, 1.5},      // item
    Weights{0, 6, 2.5, 0.8, 0.8},  // time_element
    Weights{0, 5, 2.5, 0.8, 0.6},  // named_element
    Weights{0, 4, 2, 0, 0},        // row
    Weights{5, 0, 0, 0, 0},        // address
};

double weight_at(const Weights& row, DatePlace place) {
    switch (place) {
        case DatePlace::page: return row.page;
        case DatePlace::head: return row.head;
        case DatePlace::foot: return row.foot;
        case DatePlace::body: return row.body;
        case DatePlace::far: return row.far;
    }
    return 0;
}

double weight_of(const DateCandidate& candidate) {
    double weight = candidate.weight * weight_at(weights[static_cast<std::size_t>(candidate.source)], candidate.place);
    const bool is_printed = candidate.place != DatePlace::page;
    if (is_printed && candidate.meaning == DateMeaning::published) weight *= 1.4;
    if (candidate.meaning == DateMeaning::created) weight *= 0.7;
    if (candidate.is_ambiguous) weight *= 0.8;
    return weight;
}

long day_number(const Date& date) {
    const std::chrono::year_month_day day{std::chrono::year{date.year}, std::chrono::month{date.month},
                                          std::chrono::day{date.day}};
    return std::chrono::sys_days{day}.time_since_epoch().count();
}

/// The candidates of one day; its neighbours too where zones may differ.
struct DayVotes {
    long day = 0;
    std::array<double, date_sources> by_source{};
    const DateCandidate* best = nullptr;
    double best_weight = 0;

    [[nodiscard]] double sum() const {
        double sum = 0;
        for (const double weight : by_source) sum += weight;
        return sum;
    }
};

bool is_told(const DateCandidate& candidate, DateMeaning meaning) {
    if (meaning == DateMeaning::published)
        return candidate.meaning == DateMeaning::published || candidate.meaning == DateMeaning::unsaid ||
               candidate.meaning == DateMeaning::created;
    return candidate.meaning == meaning;
}

/// The days that are told as `meaning`, heaviest first.
std::vector<DayVotes> count_votes(const std::vector<DateCandidate>& candidates, DateMeaning meaning) {
    std::vector<DayVotes> days;
    for (const DateCandidate& candidate : candidates) {
        if (!is_told(candidate, meaning)) continue;
        const long day = day_number(candidate.date);
        auto found = std::find_if(days.begin(), days.end(), [day](const DayVotes& votes) { return votes.day == day; });
        if (found == days.end()) {
            days.push_back({day});
            found = days.end() - 1;
        }
        double& slot = found->by_source[static_cast<std::size_t>(candidate.source)];
        const double weight = weight_of(candidate);
        slot = std::max(slot, weight);
        const bool is_finer = candidate.date.precision > DatePrecision::day;
        const double rank = weight + (is_finer ? 2 : 0);
        if (found->best == nullptr || rank > found->best_weight) {
            found->best = &candidate;
            found->best_weight = rank;
        }
    }
    std::stable_sort(days.begin(), days.end(), [](const DayVotes& a, const DayVotes& b) { return a.sum() > b.sum(); });
    return days;
}

Maybe<Date> chosen(const std::vector<DayVotes>& days, const dom::Document& document) {
    if (days.empty()) return std::nullopt;
    const DateCandidate& best = *days.front().best;
    SourceRange source;
    if (best.node != dom::no_node) source = {{document[best.node].line, 0}, {document[best.node].end_line, 0}};
    const double sum = days.front().sum();
    return Sourced<Date>{best.date, best.origin, source, std::min(1.0, 0.5 + sum / 20)};
}

bool is_same_day(const Date& one, const Date& other) { return day_number(one) == day_number(other); }

bool is_printed(const DateCandidate& candidate) {
    return candidate.place == DatePlace::head || candidate.place == DatePlace::foot;
}

/// A page that prints only the day of its last change often marks it as the date of publication: where its facts know
/// both days, they are believed.
void tell_changes_apart(std::vector<DateCandidate>& candidates) {
    const auto has_fact = [&](DateMeaning meaning, const Date& date) {
        return std::any_of(candidates.begin(), candidates.end(), [&](const DateCandidate& fact) {
            return fact.place == DatePlace::page && fact.meaning == meaning && is_same_day(fact.date, date);
        });
    };
    const bool is_known = std::any_of(candidates.begin(), candidates.end(), [](const DateCandidate& fact) {
        return fact.place == DatePlace::page && fact.meaning == DateMeaning::published;
    });
    if (!is_known) return;
    for (DateCandidate& candidate : candidates) {
        if (!is_printed(candidate)) continue;
        const bool is_change =
            has_fact(DateMeaning::updated, candidate.date) && !has_fact(DateMeaning::published, candidate.date);
        if (is_change) candidate.meaning = DateMeaning::updated;
    }
}

/// A stamp whose day and month stand the other way round in what the page prints was written so by a program that took
/// one for the other.
void swap_back(std::vector<DateCandidate>& candidates) {
    const auto prints = [&](const Date& date) {
        return std::any_of(candidates.begin(), candidates.end(), [&](const DateCandidate& printed) {
            return is_printed(printed) && !printed.is_ambiguous && is_same_day(printed.date, date);
        });
    };
    const auto is_confirmed = [&](const DateCandidate& fact) {
        return std::any_of(candidates.begin(), candidates.end(), [&](const DateCandidate& other) {
            return other.place == DatePlace::page && other.source != fact.source && is_same_day(other.date, fact.date);
        });
    };
    for (DateCandidate& fact : candidates) {
        const bool may_be_swapped =
            fact.place == DatePlace::page && fact.date.day <= 12 && fact.date.day != fact.date.month;
        if (!may_be_swapped || prints(fact.date) || is_confirmed(fact)) continue;
        Date swapped = fact.date;
        std::swap(swapped.day, swapped.month);
        if (prints(swapped)) fact.date = swapped;
    }
}

/// Below this a date of publication is a guess from some line below the text.
constexpr double least_sum = 3;

/// Whether what stands for the day of publication is none, seen from a change that the page's facts tell many years
/// later: a bare date in a line, which is of the story, or a first of January without a time, which systems put where
/// they know no day.
bool is_no_publication(const DayVotes& published, const DayVotes& modified) {
    constexpr long far_apart = 3650;  // days
    if (modified.best->place != DatePlace::page || modified.day - published.day <= far_apart) return false;
    const Date& date = published.best->date;
    const double row = published.by_source[static_cast<std::size_t>(DateSource::row)];
    const bool is_bare_row = row == published.sum() && published.best->meaning == DateMeaning::unsaid;
    return is_bare_row || (date.month == 1 && date.day == 1 && date.precision <= DatePrecision::day);
}

/// Rules on the rows that print nothing but the chosen dates.
void rule_on_rows(const DateZone& zone, const dom::Document& document, const Dates& dates, std::string_view language,
                  Rulings& rulings) {
    const auto is_chosen = [&](const editorial::RowDate& row) {
        const auto is_day_of = [&](const Maybe<Date>& date) {
            return date && std::abs(day_number(date->value) - day_number(row.date)) <= 1;
        };
        return is_day_of(dates.published) || is_day_of(dates.modified) || is_day_of(dates.created);
    };
    for (std::size_t i = 0; i < zone.lines().size(); ++i) {
        const DatePlace place = zone.place_of_line(i);
        if (place != DatePlace::head && place != DatePlace::foot) continue;
        if (!may_hold_date(zone.lines()[i].words)) continue;
        const editorial::DateRow row = editorial::read_date_row(zone.free_words(i), language);
        const bool is_row = !row.dates.empty() && row.rest == editorial::RowRest::nothing &&
                            std::all_of(row.dates.begin(), row.dates.end(), is_chosen);
        if (!is_row) continue;
        for (dom::NodeId node = zone.lines()[i].first; node <= zone.lines()[i].last; ++node) {
            const Fate fate = rulings[node].fate;
            if (document[node].is_text() && (fate == Fate::undecided || fate == Fate::body))
                rulings.decide(node, Fate::date, "date-row");
        }
    }
}

void report_conflicts(Dates& dates, const std::vector<DayVotes>& published) {
    // A day that as much as a fact tells, and that is not next to the chosen one.
    constexpr double least_conflict = 6;
    for (const DayVotes& other : published) {
        const bool is_other = std::abs(other.day - published.front().day) > 1 && other.sum() >= least_conflict;
        if (!is_other) continue;
        dates.diagnostics.push_back({Severity::warning, "date-conflict", dates.published->source,
                                     "the page also says that it was published " + to_iso(other.best->date) + "; " +
                                         to_iso(dates.published->value) + " is better attested"});
        return;
    }
}

}  // namespace

Dates choose_dates(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                   Rulings& rulings) {
    const std::string language = declared_language(document, facts, region);
    const DateZone zone(document, region, rulings);
    std::vector<DateCandidate> candidates = find_date_candidates(document, facts, zone, rulings, language);
    tell_changes_apart(candidates);
    swap_back(candidates);
    Dates dates;
    const std::vector<DayVotes> published = count_votes(candidates, DateMeaning::published);
    const std::vector<DayVotes> modified = count_votes(candidates, DateMeaning::updated);
    dates.published = chosen(published, document);
    dates.modified = chosen(modified, document);
    dates.created = chosen(count_votes(candidates, DateMeaning::created), document);
    dates.expires = chosen(count_votes(candidates, DateMeaning::expires), document);
    if (dates.created == dates.published) dates.created.reset();
    report_conflicts(dates, published);
    const bool is_only_changed =
        dates.modified &&
        (!dates.published || (published.front().sum() < least_sum && modified.front().sum() >= least_sum) ||
         is_no_publication(published.front(), modified.front()));
    if (is_only_changed) {
        dates.published = dates.modified;
        dates.published->confidence = 0.5;
        dates.diagnostics.push_back({Severity::note, "date-published-unsaid", dates.modified->source,
                                     "the page says only that it was changed " + to_iso(dates.modified->value) +
                                         "; this stands for the day of its publication, too"});
    }
    rule_on_rows(zone, document, dates, language, rulings);
    return dates;
}

}  // namespace offprint::html
