#include "writers/pdf/facts.h"

#include <algorithm>

namespace offprint::pdf {
namespace {

std::string value_of(const Maybe<std::string>& maybe) { return maybe ? maybe->value : std::string(); }

void add_once(std::vector<std::string>& list, const std::string& text) {
    if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
}

std::string identifier_of(const Metadata& metadata) {
    if (metadata.identifier.empty()) return value_of(metadata.url);
    const Identifier& first = metadata.identifier.front();
    return first.scheme.empty() || first.scheme == "url" ? first.value : first.scheme + ":" + first.value;
}

std::optional<Date> creation_of(const Metadata& metadata) {
    for (const Maybe<Date>* date : {&metadata.date_published, &metadata.date_created, &metadata.date_modified}) {
        if (*date) return (*date)->value;
    }
    return std::nullopt;
}

void keep_earlier(std::optional<Date>& kept, const std::optional<Date>& date) {
    if (date && (!kept || to_utc_instant(*date) < to_utc_instant(*kept))) kept = date;
}

void keep_later(std::optional<Date>& kept, const std::optional<Date>& date) {
    if (date && (!kept || to_utc_instant(*date) > to_utc_instant(*kept))) kept = date;
}

}  // namespace

Facts facts_of(const std::vector<Metadata>& articles, const std::string& title, const std::string& language,
               const std::string& tool_version) {
    Facts facts;
    facts.title = title;
    facts.language = language;
    facts.producer = tool_version.empty() ? "offprint" : "offprint " + tool_version;
    for (const Metadata& metadata : articles) {
        for (const Agent& author : metadata.author) add_once(facts.authors, author.name);
        for (const std::string& keyword : metadata.keywords) add_once(facts.keywords, keyword);
        for (const std::string& section : metadata.article_section) add_once(facts.sections, section);
        keep_earlier(facts.created, creation_of(metadata));
        keep_later(facts.modified,
                   metadata.date_modified ? std::optional(metadata.date_modified->value) : creation_of(metadata));
    }
    if (articles.size() != 1) return facts;
    const Metadata& metadata = articles.front();
    facts.description = value_of(metadata.description);
    if (facts.description.empty()) facts.description = value_of(metadata.alternative_headline);
    facts.rights = value_of(metadata.copyright_notice);
    if (facts.rights.empty()) facts.rights = value_of(metadata.license);
    facts.identifier = identifier_of(metadata);
    facts.source = metadata.provenance.source_url.empty() ? value_of(metadata.url) : metadata.provenance.source_url;
    if (metadata.publisher) facts.publisher = metadata.publisher->value.name;
    facts.publication = metadata.is_part_of ? metadata.is_part_of->name : std::string();
    if (facts.publication.empty()) facts.publication = facts.publisher;
    if (metadata.date_published) facts.published = metadata.date_published->value;
    return facts;
}

}  // namespace offprint::pdf
