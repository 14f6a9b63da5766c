#include "pipeline/bundle_order.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "model/file_as.h"
#include "text/collate.h"

namespace offprint::pipeline {
namespace {

std::string first_author(const Metadata& metadata) {
    return metadata.author.empty() ? std::string() : file_as(metadata.author.front());
}

std::string section_of(const Metadata& metadata) {
    return metadata.article_section.empty() ? std::string() : metadata.article_section.front();
}

/// What an article is sorted by; empty where it knows nothing. Keys compare byte by byte.
std::string key_of(const edition::Listing& listing, BundleOrder order, const text::Collation& collation) {
    const Metadata& metadata = listing.metadata;
    switch (order) {
        case BundleOrder::as_given: return {};
        case BundleOrder::date: return metadata.date_published ? to_utc_instant(metadata.date_published->value) : "";
        case BundleOrder::title: return collation.key(listing.title);
        case BundleOrder::author: return collation.key(first_author(metadata));
        case BundleOrder::section: return collation.key(section_of(metadata));
    }
    return {};
}

std::string group_of(const edition::Listing& listing, BundleGrouping grouping) {
    const Metadata& metadata = listing.metadata;
    switch (grouping) {
        case BundleGrouping::none: return {};
        case BundleGrouping::section: return section_of(metadata);
        case BundleGrouping::author: return metadata.author.empty() ? std::string() : metadata.author.front().name;
        case BundleGrouping::year:
            return metadata.date_published ? std::to_string(metadata.date_published->value.year) : std::string();
    }
    return {};
}

}  // namespace

std::vector<BundlePlace> bundle_order(const std::vector<edition::Listing>& listings, BundleOrder order,
                                      BundleGrouping grouping) {
    const text::Collation collation(listings.empty() ? "und" : listings.front().language);
    std::vector<std::string> keys;
    for (const edition::Listing& listing : listings) keys.push_back(key_of(listing, order, collation));
    std::vector<std::size_t> sorted(listings.size());
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    std::stable_sort(sorted.begin(), sorted.end(), [&](std::size_t left, std::size_t right) {
        if (keys[left].empty() || keys[right].empty()) return !keys[left].empty();
        return keys[left] < keys[right];
    });
    std::vector<BundlePlace> places;
    std::map<std::string, std::size_t> ranks;  // of the groups, in the order in which they come
    for (const std::size_t listing : sorted) {
        places.push_back({listing, group_of(listings[listing], grouping)});
        ranks.emplace(places.back().group, ranks.size());
    }
    if (const auto none = ranks.find(""); none != ranks.end()) none->second = ranks.size();
    std::stable_sort(places.begin(), places.end(), [&](const BundlePlace& left, const BundlePlace& right) {
        return ranks[left.group] < ranks[right.group];
    });
    return places;
}

std::string common_publication(const std::vector<edition::Listing>& listings) {
    std::string common;
    for (const edition::Listing& listing : listings) {
        const Metadata& metadata = listing.metadata;
        std::string name = metadata.is_part_of ? metadata.is_part_of->name : std::string();
        if (name.empty() && metadata.publisher) name = metadata.publisher->value.name;
        if (name.empty() || (!common.empty() && name != common)) return {};
        common = name;
    }
    return common;
}

}  // namespace offprint::pipeline
