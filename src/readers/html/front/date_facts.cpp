#include "readers/html/front/date_facts.h"

#include <optional>

#include "base/ascii.h"
#include "readers/html/front/date_words.h"

namespace offprint::html {
namespace {

using editorial::DateMeaning;

DateSource source_of(Origin origin) {
    if (origin == Origin::json_ld) return DateSource::json_ld;
    return origin == Origin::meta ? DateSource::meta : DateSource::item;
}

/// "date", "dc.date": of the page, whatever that is; "article:published_time" says what it means.
double weight_of(std::string_view key) {
    const std::string lower = ascii::lower(key);
    const bool is_plain = lower == "date" || lower == "dc.date" || lower == "dcterms.date" || lower == "datetime";
    return is_plain ? 0.6 : 1.0;
}

int number_at(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// "/2016/03/14/", "/2016-03-14-", "/20160314/" in an address's path.
std::optional<Date> date_in_path(std::string_view url) {
    const std::size_t host = url.find("//");
    const std::size_t path = url.find('/', host == std::string_view::npos ? 0 : host + 2);
    if (path == std::string_view::npos) return std::nullopt;
    for (std::size_t at = path; at + 9 <= url.size(); ++at) {
        const bool begins = url[at] == '/' || url[at] == '-' || url[at] == '_' || url[at] == '=';
        if (!begins) continue;
        const std::string_view rest = url.substr(at + 1);
        const int year = number_at(rest.substr(0, 4));
        if (year < 1990 || year > 2099) continue;
        const bool is_parted = rest.size() >= 8 && (rest[4] == '/' || rest[4] == '-' || rest[4] == '_');
        std::string_view month;
        std::string_view day;
        if (is_parted) {
            const std::size_t second = rest.find(rest[4], 5);
            if (second == std::string_view::npos || second > 7) continue;
            month = rest.substr(5, second - 5);
            const std::size_t end = rest.find_first_not_of("0123456789", second + 1);
            day = rest.substr(second + 1, (end == std::string_view::npos ? rest.size() : end) - second - 1);
        } else if (rest.size() >= 8) {
            month = rest.substr(4, 2);
            day = rest.substr(6, 2);
            if (rest.size() > 8 && rest[8] >= '0' && rest[8] <= '9') continue;
        }
        if (month.empty() || day.empty() || month.size() > 2 || day.size() > 2) continue;
        std::string iso = std::string(rest.substr(0, 4)) + (month.size() == 1 ? "-0" : "-") + std::string(month) +
                          (day.size() == 1 ? "-0" : "-") + std::string(day);
        if (const std::optional<Date> date = parse_iso_date(iso)) return date;
    }
    return std::nullopt;
}

}  // namespace

std::vector<DateCandidate> date_facts(const PageFacts& facts, std::string_view language) {
    std::vector<DateCandidate> found;
    for (const Fact& fact : facts.facts) {
        DateCandidate candidate;
        candidate.place = DatePlace::page;
        candidate.node = fact.node;
        candidate.origin = fact.origin;
        switch (fact.field) {
            case FactField::date_published: candidate.meaning = DateMeaning::published; break;
            case FactField::date_modified: candidate.meaning = DateMeaning::updated; break;
            case FactField::date_created: candidate.meaning = DateMeaning::created; break;
            case FactField::expires: candidate.meaning = DateMeaning::expires; break;
            case FactField::url:
            case FactField::image: {
                const std::optional<Date> date = fact.is_main ? date_in_path(fact.value) : std::nullopt;
                if (!date) continue;
                candidate.date = *date;
                candidate.source = DateSource::address;
                // Of a picture it is the day on which it was stored, most often for this article.
                if (fact.field == FactField::image) candidate.weight = 0.5;
                found.push_back(candidate);
                continue;
            }
            default: continue;
        }
        // Of a video, of a related article: better than nothing where the page says nothing else.
        if (!fact.is_main) candidate.place = DatePlace::far;
        const std::optional<Date> date = stamp_of(fact.value, language);
        if (!date) continue;
        candidate.date = *date;
        candidate.source = source_of(fact.origin);
        candidate.weight = weight_of(fact.key);
        found.push_back(candidate);
    }
    return found;
}

}  // namespace offprint::html
