#include "edition/front_matter.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

#include "edition/edition.h"
#include "edition/steps.h"
#include "model/file_as.h"
#include "model/walk.h"
#include "text/collate.h"
#include "text/dates.h"

namespace offprint::edition {
namespace {

constexpr std::string_view between_credits = " \u00B7 ";
constexpr std::string_view from_to = " \u2013 ";
constexpr std::size_t most_publishers = 3;

/// A date without its time of day: in a list the day is enough.
Date day_of(Date date) {
    if (date.precision > DatePrecision::day) date.precision = DatePrecision::day;
    return date;
}

std::string printed_day(const Date& date, std::string_view language) {
    return text::format_date(day_of(date), language);
}

std::string credit_of(const Listing& listing) {
    std::string credit = listing.byline;
    if (!listing.metadata.date_published) return credit;
    if (!credit.empty()) credit += between_credits;
    return credit += printed_day(listing.metadata.date_published->value, listing.language);
}

std::vector<ContentsGroup> groups_of(const std::vector<Listing>& listings, const GroupTitles& titles) {
    std::vector<ContentsGroup> groups;
    for (std::size_t i = 0; i < listings.size(); ++i) {
        const std::string title = i < titles.size() ? titles[i] : std::string();
        if (groups.empty() || groups.back().title != title) groups.push_back({title, {}});
        const Listing& listing = listings[i];
        groups.back().entries.push_back({i, listing.title, credit_of(listing), listing.language, listing.direction});
    }
    return groups;
}

/// Names that are written the same are one author's.
std::vector<IndexEntry> index_of(const std::vector<Listing>& listings, std::string_view language) {
    std::map<std::string, std::vector<std::size_t>> articles;
    for (std::size_t i = 0; i < listings.size(); ++i) {
        for (const Agent& author : listings[i].metadata.author) {
            std::vector<std::size_t>& theirs = articles[file_as(author)];
            if (theirs.empty() || theirs.back() != i) theirs.push_back(i);
        }
    }
    articles.erase("");
    const text::Collation collation(language);
    std::map<std::pair<std::string, std::string>, IndexEntry> sorted;
    for (auto& [name, theirs] : articles) sorted[{collation.key(name), name}] = {name, std::move(theirs)};
    std::vector<IndexEntry> index;
    for (auto& [key, entry] : sorted) index.push_back(std::move(entry));
    return index;
}

/// The language that most of the articles are in, the earliest of them where several are.
std::string common_language(const std::vector<Listing>& listings) {
    std::map<std::string, std::size_t> counts;
    for (const Listing& listing : listings) ++counts[listing.language];
    std::string common = "und";
    std::size_t most = 0;
    for (const Listing& listing : listings) {
        if (counts[listing.language] > most) {
            most = counts[listing.language];
            common = listing.language;
        }
    }
    return common;
}

std::string period_of(const std::vector<Listing>& listings, std::string_view language) {
    std::optional<Date> first, last;
    for (const Listing& listing : listings) {
        if (!listing.metadata.date_published) continue;
        const Date date = day_of(listing.metadata.date_published->value);
        if (!first || to_iso(date) < to_iso(*first)) first = date;
        if (!last || to_iso(date) > to_iso(*last)) last = date;
    }
    if (!first) return {};
    const std::string from = printed_day(*first, language), to = printed_day(*last, language);
    return from == to ? from : from + std::string(from_to) + to;
}

/// Those who published the articles, unless they are too many for a title page.
std::string publishers_of(const std::vector<Listing>& listings) {
    std::vector<std::string> names;
    for (const Listing& listing : listings) {
        const std::string name = listing.metadata.publisher ? listing.metadata.publisher->value.name : std::string();
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    if (names.empty() || names.size() > most_publishers) return {};
    return std::accumulate(names.begin() + 1, names.end(), names.front(),
                           [](std::string line, const std::string& name) {
                               return std::move(line) + std::string(between_credits) + name;
                           });
}

}  // namespace

std::size_t FrontMatter::articles() const {
    return std::accumulate(groups.begin(), groups.end(), std::size_t{0},
                           [](std::size_t sum, const ContentsGroup& group) { return sum + group.entries.size(); });
}

Listing listing_of(const Article& article) {
    const Metadata& metadata = article.metadata;
    Listing listing;
    listing.metadata = metadata;
    listing.title = title_of(article);
    if (metadata.in_language && !metadata.in_language->value.empty()) listing.language = metadata.in_language->value;
    listing.direction = direction_of(article);
    const std::vector<Inlines> bylines = byline_lines(article, listing.language);
    if (!bylines.empty()) listing.byline = plain_text(bylines.front());
    return listing;
}

FrontMatter make_front_matter(const std::string& title, const std::vector<Listing>& listings,
                              const GroupTitles& groups) {
    FrontMatter front;
    front.language = common_language(listings);
    for (const Listing& listing : listings) {
        if (listing.language != front.language) continue;
        front.direction = listing.direction;
        break;
    }
    front.contents_title = text::word(text::Word::contents, front.language);
    front.index_title = text::word(text::Word::authors, front.language);
    front.title = title.empty() ? front.contents_title : title;
    for (std::string line : {period_of(listings, front.language), publishers_of(listings)}) {
        if (!line.empty()) front.subtitles.push_back(std::move(line));
    }
    front.groups = groups_of(listings, groups);
    front.authors = index_of(listings, front.language);
    return front;
}

}  // namespace offprint::edition
