#include "writers/epub/metadata.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "model/file_as.h"
#include "model/walk.h"
#include "text/utf8.h"
#include "writers/epub/identity.h"
#include "writers/epub/package.h"
#include "writers/epub/xml.h"
#include "writers/xhtml/language_tags.h"

namespace offprint::epub {
namespace {

bool is_blank(const std::string& text) { return text::trimmed(text).empty(); }

/// A value once, in the order in which values come; blank ones not at all.
class Values {
public:
    void add(const std::string& value) {
        if (!is_blank(value) && std::find(values_.begin(), values_.end(), value) == values_.end())
            values_.push_back(value);
    }
    void add(const std::vector<std::string>& values) {
        for (const std::string& value : values) add(value);
    }
    void add(const Maybe<std::string>& value) {
        if (value) add(value->value);
    }
    [[nodiscard]] bool empty() const { return values_.empty(); }
    [[nodiscard]] std::string elements(std::string_view tag) const {
        std::string xml;
        for (const std::string& value : values_) xml += element(tag, value);
        return xml;
    }

private:
    std::vector<std::string> values_;
};

std::string refinement(const std::string& id, const std::string& property, const std::string& value,
                       Attributes more = {}) {
    Attributes attributes{{"refines", "#" + id}, {"property", property}};
    attributes.insert(attributes.end(), more.begin(), more.end());
    return element("meta", value, attributes);
}

/// MARC's relator codes are three small letters; what is none is a contributor.
std::string relator(const Agent& agent) {
    const bool is_code = agent.role.size() == 3 && std::all_of(agent.role.begin(), agent.role.end(), [](char letter) {
                             return letter >= 'a' && letter <= 'z';
                         });
    return is_code ? agent.role : "ctb";
}

std::string agent_element(std::string_view tag, const std::string& id, const Agent& agent) {
    return element(tag, agent.name, {{"id", id}}) +
           refinement(id, "role", relator(agent), {{"scheme", "marc:relators"}}) +
           refinement(id, "file-as", file_as(agent));
}

/// The agents of all articles, each name once.
class Agents {
public:
    void add(std::string_view tag, const std::vector<Agent>& agents) {
        for (const Agent& agent : agents) {
            if (is_blank(agent.name) || std::find(names_.begin(), names_.end(), agent.name) != names_.end()) continue;
            names_.push_back(agent.name);
            xml_ += agent_element(tag, fmt::format("agent-{}", names_.size()), agent);
        }
    }
    [[nodiscard]] const std::string& elements() const { return xml_; }

private:
    std::vector<std::string> names_;
    std::string xml_;
};

std::string agents_of(const Book& book) {
    Agents agents;
    for (const Chapter& chapter : book.chapters) agents.add("dc:creator", chapter.article->metadata.author);
    for (const Chapter& chapter : book.chapters) {
        const Metadata& metadata = chapter.article->metadata;
        for (const auto* others :
             {&metadata.editor, &metadata.translator, &metadata.contributor, &metadata.source_organization}) {
            agents.add("dc:contributor", *others);
        }
    }
    return agents.elements();
}

/// EPUB 3.3, D.3.11: the main title is the first; an article's dek is its subtitle.
std::string titles_of(const Book& book) {
    std::string xml = element("dc:title", book.title, {{"id", "title"}}) + refinement("title", "title-type", "main");
    if (book.chapters.size() != 1) return xml;
    const Metadata& metadata = book.chapters.front().article->metadata;
    const auto add = [&xml](const char* type, const Maybe<std::string>& title) {
        if (!title || is_blank(title->value)) return;
        xml += element("dc:title", title->value, {{"id", type}}) + refinement(type, "title-type", type);
    };
    add("subtitle", metadata.alternative_headline);
    add("short", metadata.short_headline);
    return xml;
}

std::string languages_of(const Book& book) {
    Values languages;
    for (const Chapter& chapter : book.chapters) {
        languages.add(xhtml::language_or_und(chapter.edition.language));
    }
    return languages.elements("dc:language");
}

/// W3CDTF: a time of day needs its zone, which the UTC instant has.
std::string publication_date(const Date& date) {
    const bool has_time = date.precision == DatePrecision::minute || date.precision == DatePrecision::second;
    return has_time ? to_utc_instant(date) : to_iso(date);
}

/// EPUB has one dc:date: the first article's.
std::string date_of(const Book& book) {
    for (const Chapter& chapter : book.chapters) {
        const Maybe<Date>& published = chapter.article->metadata.date_published;
        if (published && published->value.year >= 1 && published->value.year <= 9999) {
            return element("dc:date", publication_date(published->value));
        }
    }
    return {};
}

std::string sources_of(const Book& book) {
    Values sources;
    for (const Chapter& chapter : book.chapters) {
        const Metadata& metadata = chapter.article->metadata;
        if (metadata.url) {
            sources.add(metadata.url);
        } else {
            sources.add(metadata.provenance.source_url);
        }
    }
    return sources.elements("dc:source");
}

std::string rights_of(const Book& book) {
    Values rights;
    for (const Chapter& chapter : book.chapters) {
        const Metadata& metadata = chapter.article->metadata;
        for (const auto* value : {&metadata.copyright_notice, &metadata.license, &metadata.usage_terms})
            rights.add(*value);
        if (!metadata.copyright_notice && metadata.copyright_holder) {
            const std::string year = metadata.copyright_year ? metadata.copyright_year->value + " " : "";
            rights.add("\u00A9 " + year + metadata.copyright_holder->value);
        }
    }
    return rights.elements("dc:rights");
}

std::string description_of(const Metadata& metadata) {
    for (const auto* value : {&metadata.description, &metadata.abstract, &metadata.alternative_headline}) {
        if (*value && !is_blank((*value)->value)) return (*value)->value;
    }
    return {};
}

std::string subjects_of(const Book& book) {
    Values subjects, publishers, descriptions;
    for (const Chapter& chapter : book.chapters) {
        const Metadata& metadata = chapter.article->metadata;
        subjects.add(metadata.article_section);
        subjects.add(metadata.keywords);
        if (metadata.publisher) publishers.add(metadata.publisher->value.name);
        descriptions.add(description_of(metadata));
    }
    return publishers.elements("dc:publisher") + descriptions.elements("dc:description") +
           subjects.elements("dc:subject");
}

std::string identifiers_of(const Book& book) {
    Values others;
    for (const Chapter& chapter : book.chapters) {
        for (const Identifier& identifier : chapter.article->metadata.identifier) {
            if (as_urn(identifier) != book.identifier) others.add(as_urn(identifier));
        }
    }
    return element("dc:identifier", book.identifier, {{"id", "identifier"}}) + others.elements("dc:identifier");
}

std::string collection_of(const Book& book) {
    if (book.chapters.size() != 1 || !book.chapters.front().article->metadata.is_part_of) return {};
    const PartOf& whole = *book.chapters.front().article->metadata.is_part_of;
    if (is_blank(whole.name)) return {};
    std::string xml = element("meta", whole.name, {{"property", "belongs-to-collection"}, {"id", "whole"}});
    xml += refinement("whole", "collection-type", "series");
    if (!is_blank(whole.issn)) xml += refinement("whole", "dcterms:identifier", "urn:issn:" + whole.issn);
    return xml;
}

/// How readers of EPUB 2 find the cover (OPF 2.0.1 knows no properties).
std::string old_cover_of(const Book& book) {
    if (!book.cover) return {};
    const std::vector<ImageFile>& files = book.images.files;
    const auto on_shelf = std::find_if(files.begin(), files.end(),
                                       [&](const ImageFile& file) { return file.path == book.cover->shelf_path; });
    const auto place = static_cast<std::size_t>(on_shelf - files.begin());
    return element("meta", {}, {{"name", "cover"}, {"content", image_id(place)}});
}

}  // namespace

std::string metadata_element(const Book& book) {
    return "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n" + identifiers_of(book) + titles_of(book) +
           languages_of(book) + agents_of(book) + date_of(book) + subjects_of(book) + sources_of(book) +
           rights_of(book) + element("meta", book.modified, {{"property", "dcterms:modified"}}) + collection_of(book) +
           old_cover_of(book) + accessibility_terms(book) + "</metadata>\n";
}

}  // namespace offprint::epub
