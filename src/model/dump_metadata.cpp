#include <fmt/format.h>

#include "model/dump_lines.h"
#include "model/names.h"

namespace offprint {
namespace {

std::string shown(const std::string& value) { return quoted(value); }
std::string shown(const Date& value) { return to_iso(value); }
std::string shown(const Publisher& value) {
    std::string text = quoted(value.name);
    if (!value.url.empty()) text += " " + quoted(value.url);
    for (const auto& [policy, url] : value.policies) text += fmt::format(" {}={}", policy, quoted(url));
    return text;
}

template <class T>
void put_value(DumpLines& lines, std::string_view name, const Maybe<T>& value) {
    if (value)
        lines.put(
            fmt::format("{}: {} ({}){}", name, shown(value->value), name_of(value->origin), place(value->source)));
}

void put_words(DumpLines& lines, std::string_view name, const std::string& value) {
    if (!value.empty()) lines.put(fmt::format("{}: {}", name, quoted(value)));
}

void put_list(DumpLines& lines, std::string_view name, const std::vector<std::string>& values) {
    for (const std::string& value : values) lines.put(fmt::format("{}: {}", name, quoted(value)));
}

void put_agents(DumpLines& lines, std::string_view name, const std::vector<Agent>& agents) {
    for (const Agent& agent : agents) {
        lines.put(fmt::format("{}: {} {} {} ({}){}", name, quoted(agent.name), name_of(agent.kind), agent.role,
                              name_of(agent.origin), place(agent.source)));
        DumpLines inside = lines.deeper();
        put_words(inside, "jobTitle", agent.job_title);
        put_list(inside, "affiliation", agent.affiliation);
        put_words(inside, "url", agent.url);
        put_words(inside, "email", agent.email);
        put_words(inside, "identifier", agent.identifier);
        if (!agent.bio.empty()) inside.put("bio");
        put_blocks(inside.deeper(), agent.bio);
    }
}

void put_images(DumpLines& lines, const std::vector<LeadImage>& images) {
    for (const LeadImage& lead : images) {
        lines.put(fmt::format("image: {}", quoted(lead.image.url)));
        DumpLines inside = lines.deeper();
        if (lead.image.alt) inside.put("alt: " + quoted(*lead.image.alt));
        put_words(inside, "caption", lead.caption);
        put_words(inside, "creditText", lead.credit_text);
        put_words(inside, "copyrightNotice", lead.copyright_notice);
    }
}

void put_part_of(DumpLines& lines, const std::optional<PartOf>& part) {
    if (!part) return;
    lines.put("isPartOf: " + quoted(part->name));
    DumpLines inside = lines.deeper();
    put_words(inside, "volume", part->volume);
    put_words(inside, "issue", part->issue);
    put_words(inside, "issn", part->issn);
}

void put_provenance(DumpLines& lines, const Provenance& provenance) {
    put_words(lines, "sourceUrl", provenance.source_url);
    if (provenance.retrieved_at) lines.put("retrievedAt: " + to_iso(*provenance.retrieved_at));
    put_words(lines, "inputName", provenance.input_name);
    put_words(lines, "inputSha256", provenance.input_sha256);
    put_words(lines, "inputMediaType", provenance.input_media_type);
    if (provenance.input_bytes != 0) lines.put(fmt::format("inputBytes: {}", provenance.input_bytes));
    put_words(lines, "encoding", provenance.encoding);
    put_words(lines, "toolVersion", provenance.tool_version);
}

void put_people_and_dates(DumpLines& lines, const Metadata& metadata) {
    put_agents(lines, "author", metadata.author);
    put_agents(lines, "editor", metadata.editor);
    put_agents(lines, "translator", metadata.translator);
    put_agents(lines, "contributor", metadata.contributor);
    put_agents(lines, "sourceOrganization", metadata.source_organization);
    put_value(lines, "byline", metadata.byline);
    put_value(lines, "dateline", metadata.dateline);
    put_value(lines, "datePublished", metadata.date_published);
    put_value(lines, "dateModified", metadata.date_modified);
    put_value(lines, "dateCreated", metadata.date_created);
    put_value(lines, "expires", metadata.expires);
}

void put_rights(DumpLines& lines, const Metadata& metadata) {
    put_value(lines, "creditText", metadata.credit_text);
    put_value(lines, "copyrightNotice", metadata.copyright_notice);
    put_value(lines, "copyrightHolder", metadata.copyright_holder);
    put_value(lines, "copyrightYear", metadata.copyright_year);
    put_value(lines, "license", metadata.license);
    put_value(lines, "usageTerms", metadata.usage_terms);
    if (metadata.is_accessible_for_free)
        lines.put(fmt::format("isAccessibleForFree: {}", *metadata.is_accessible_for_free));
    if (metadata.completeness != Completeness::unknown)
        lines.put(fmt::format("completeness: {}", name_of(metadata.completeness)));
    put_list(lines, "sponsor", metadata.sponsor);
    put_list(lines, "funder", metadata.funder);
    put_value(lines, "digitalSourceType", metadata.digital_source_type);
    put_value(lines, "publicationStatus", metadata.publication_status);
    put_value(lines, "embargoedUntil", metadata.embargoed_until);
    put_value(lines, "version", metadata.version);
    put_list(lines, "history", metadata.history);
}

void put_origins(DumpLines& lines, const Metadata& metadata) {
    put_list(lines, "articleSection", metadata.article_section);
    put_list(lines, "keywords", metadata.keywords);
    put_list(lines, "genre", metadata.genre);
    put_value(lines, "publisher", metadata.publisher);
    put_part_of(lines, metadata.is_part_of);
    for (const Identifier& identifier : metadata.identifier)
        lines.put(fmt::format("identifier: {} {}", identifier.scheme, quoted(identifier.value)));
    put_value(lines, "url", metadata.url);
    put_list(lines, "sameAs", metadata.same_as);
    put_list(lines, "isBasedOn", metadata.is_based_on);
    put_list(lines, "citation", metadata.citation);
    put_value(lines, "translationOfWork", metadata.translation_of_work);
}

}  // namespace

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char character : text) {
        switch (character) {
            case '\n': result += "\\n"; break;
            case '\t': result += "\\t"; break;
            case '"': result += "\\\""; break;
            case '\\': result += "\\\\"; break;
            default: result += character;
        }
    }
    return result += '"';
}

std::string place(const SourceRange& source) {
    if (!source.is_known()) return {};
    return fmt::format(" @{}:{}-{}:{}", source.begin.line, source.begin.column, source.end.line, source.end.column);
}

void put_metadata(DumpLines& lines, const Metadata& metadata) {
    lines.put(fmt::format("article {}", name_of(metadata.type)));
    DumpLines inside = lines.deeper();
    put_value(inside, "label", metadata.label);
    put_value(inside, "headline", metadata.headline);
    put_value(inside, "alternativeHeadline", metadata.alternative_headline);
    put_value(inside, "shortHeadline", metadata.short_headline);
    put_value(inside, "description", metadata.description);
    put_value(inside, "abstract", metadata.abstract);
    put_value(inside, "inLanguage", metadata.in_language);
    if (metadata.direction != Direction::unknown) inside.put(fmt::format("dir: {}", name_of(metadata.direction)));
    put_people_and_dates(inside, metadata);
    put_origins(inside, metadata);
    put_rights(inside, metadata);
    put_images(inside, metadata.image);
    put_provenance(inside, metadata.provenance);
    for (const auto& [key, value] : metadata.extra) inside.put(fmt::format("extra {}: {}", quoted(key), quoted(value)));
}

}  // namespace offprint
