#include "writers/xhtml/structured_data.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/names.h"
#include "model/walk.h"

namespace offprint::xhtml {
namespace {

using Json = nlohmann::ordered_json;

/// An object of schema.org, filled with what there is: what is empty leaves no trace.
class Thing {
public:
    explicit Thing(std::string_view type) : object_{{"@type", std::string(type)}} {}

    void add(const char* key, const std::string& value) {
        if (!value.empty()) object_[key] = value;
    }
    void add(const char* key, const Maybe<std::string>& value) {
        if (value) add(key, value->value);
    }
    void add(const char* key, const Maybe<Date>& date) {
        if (date) add(key, to_iso(date->value));
    }
    void add(const char* key, const std::vector<std::string>& values) {
        if (!values.empty()) object_[key] = values;
    }
    void add(const char* key, Json value) {
        if (!value.empty()) object_[key] = std::move(value);
    }
    void add(const char* key, const std::optional<bool>& value) {
        if (value) object_[key] = *value;
    }
    [[nodiscard]] Json take() { return std::move(object_); }

private:
    Json object_;
};

Json named(std::string_view type, const std::string& name) {
    if (name.empty()) return {};
    Thing thing(type);
    thing.add("name", name);
    return thing.take();
}

Json organizations(const std::vector<std::string>& names) {
    Json list = Json::array();
    for (const std::string& name : names) list.push_back(named("Organization", name));
    return list;
}

Json agents(const std::vector<Agent>& all) {
    Json list = Json::array();
    for (const Agent& agent : all) {
        if (agent.name.empty()) continue;
        Thing thing(name_of(agent.kind));
        thing.add("name", agent.name);
        thing.add("jobTitle", agent.job_title);
        thing.add("affiliation", organizations(agent.affiliation));
        thing.add("url", agent.url);
        thing.add("identifier", agent.identifier);
        list.push_back(thing.take());
    }
    return list;
}

Json publisher(const Maybe<Publisher>& maybe) {
    if (!maybe || maybe->value.name.empty()) return {};
    Thing thing("NewsMediaOrganization");
    thing.add("name", maybe->value.name);
    thing.add("url", maybe->value.url);
    for (const auto& [policy, url] : maybe->value.policies) thing.add(policy.c_str(), url);
    return thing.take();
}

Json whole(const std::optional<PartOf>& part_of) {
    if (!part_of) return {};
    Thing thing("Periodical");
    thing.add("name", part_of->name);
    thing.add("issn", part_of->issn);
    thing.add("volumeNumber", part_of->volume);
    thing.add("issueNumber", part_of->issue);
    return thing.take();
}

Json identifiers(const std::vector<Identifier>& all) {
    Json list = Json::array();
    for (const Identifier& identifier : all) {
        Thing thing("PropertyValue");
        thing.add("propertyID", identifier.scheme);
        thing.add("value", identifier.value);
        list.push_back(thing.take());
    }
    return list;
}

/// The words of every note of these kinds, as printed.
Json notes(const Blocks& body, std::initializer_list<NoteKind> kinds) {
    Json list = Json::array();
    for_each_block(body, [&](const Block& block) {
        const auto* note = std::get_if<Note>(&block.node);
        if (note == nullptr || std::find(kinds.begin(), kinds.end(), note->kind) == kinds.end()) return;
        Thing thing("CorrectionComment");
        thing.add("text", plain_text(note->body));
        if (note->date) thing.add("datePublished", to_iso(*note->date));
        list.push_back(thing.take());
    });
    return list;
}

Json images(const edition::Edition& edition, const std::map<std::string, std::string, std::less<>>& paths) {
    Json list = Json::array();
    for_each_block(edition.body, [&](const Block& block) {
        const auto* figure = std::get_if<Figure>(&block.node);
        if (figure == nullptr) return;
        for (const Image& image : figure->images) {
            const auto path = paths.find(image.url);
            if (path == paths.end()) continue;
            Thing thing("ImageObject");
            thing.add("contentUrl", path->second);
            thing.add("caption", plain_text(figure->caption));
            thing.add("creditText", plain_text(figure->credit));
            list.push_back(thing.take());
        }
    });
    return list;
}

void add_people(Thing& thing, const Metadata& metadata) {
    thing.add("author", agents(metadata.author));
    thing.add("editor", agents(metadata.editor));
    thing.add("translator", agents(metadata.translator));
    thing.add("contributor", agents(metadata.contributor));
    thing.add("sourceOrganization", agents(metadata.source_organization));
    thing.add("publisher", publisher(metadata.publisher));
    thing.add("sponsor", organizations(metadata.sponsor));
    thing.add("funder", organizations(metadata.funder));
}

void add_rights(Thing& thing, const Metadata& metadata) {
    thing.add("copyrightNotice", metadata.copyright_notice);
    thing.add("copyrightHolder", metadata.copyright_holder);
    thing.add("copyrightYear", metadata.copyright_year);
    thing.add("license", metadata.license);
    thing.add("usageInfo", metadata.usage_terms);
    thing.add("creditText", metadata.credit_text);
    thing.add("isAccessibleForFree", metadata.is_accessible_for_free);
}

/// Articles are news unless something says what else they are.
std::string_view type_of(ArticleType type) {
    return type == ArticleType::article ? name_of(ArticleType::news) : name_of(type);
}

/// JSON whose strings have no character that ends a `script` element or that XML has no place for.
std::string fit_for_script(const std::string& json) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> escapes{
        {{"<", "\\u003c"}, {">", "\\u003e"}, {"&", "\\u0026"}, {"\uFFFE", "\\ufffe"}, {"\uFFFF", "\\uffff"}}};
    std::string fit;
    for (std::size_t at = 0; at < json.size();) {
        const auto escape = std::find_if(escapes.begin(), escapes.end(), [&](const auto& candidate) {
            return json.compare(at, candidate.first.size(), candidate.first) == 0;
        });
        if (escape == escapes.end()) {
            fit += json[at++];
        } else {
            fit += escape->second;
            at += escape->first.size();
        }
    }
    return fit;
}

}  // namespace

std::string structured_data(const Article& article, const edition::Edition& edition,
                            const std::map<std::string, std::string, std::less<>>& image_paths) {
    const Metadata& metadata = article.metadata;
    Thing thing(type_of(metadata.type));
    thing.add("headline", edition.title);
    thing.add("alternativeHeadline", metadata.alternative_headline);
    thing.add("description", metadata.description ? metadata.description : metadata.abstract);
    thing.add("inLanguage", edition.language == "und" ? std::string() : edition.language);
    add_people(thing, metadata);
    thing.add("datePublished", metadata.date_published);
    thing.add("dateModified", metadata.date_modified);
    thing.add("dateCreated", metadata.date_created);
    thing.add("dateline", metadata.dateline);
    thing.add("articleSection", metadata.article_section);
    thing.add("keywords", metadata.keywords);
    thing.add("genre", metadata.genre);
    thing.add("isPartOf", whole(metadata.is_part_of));
    thing.add("identifier", identifiers(metadata.identifier));
    thing.add("url", metadata.url ? metadata.url->value : metadata.provenance.source_url);
    thing.add("isBasedOn", metadata.is_based_on);
    add_rights(thing, metadata);
    thing.add("correction", notes(edition.body, {NoteKind::correction, NoteKind::clarification, NoteKind::retraction}));
    thing.add("image", images(edition, image_paths));
    Json json{{"@context", "https://schema.org"}};
    json.update(thing.take());
    return fit_for_script(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace offprint::xhtml
