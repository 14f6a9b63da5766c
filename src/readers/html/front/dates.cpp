#include "readers/html/front/dates.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "readers/html/front/date_candidates.h"
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
    Weights{10, 0, 0, 0, 0},       // json_ld
    Weights{8, 0, 0, 0, 0},        // meta
    Weights{7, 0, 0, 0, 0},        // item
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

}  // namespace

Dates choose_dates(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                   Rulings& rulings) {
    const std::string language = declared_language(document, facts, region);
    const std::vector<DateCandidate> candidates = find_date_candidates(document, facts, region, rulings, language);
    Dates dates;
    const std::vector<DayVotes> published = count_votes(candidates, DateMeaning::published);
    dates.published = chosen(published, document);
    const std::vector<DayVotes> modified = count_votes(candidates, DateMeaning::updated);
    if (!dates.published) dates.published = chosen(modified, document);
    dates.modified = chosen(count_votes(candidates, DateMeaning::updated), document);
    dates.created = chosen(count_votes(candidates, DateMeaning::created), document);
    dates.expires = chosen(count_votes(candidates, DateMeaning::expires), document);
    if (dates.created == dates.published) dates.created.reset();
    return dates;
}

}  // namespace offprint::html
