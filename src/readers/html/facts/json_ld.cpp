#include "readers/html/facts/json_ld.h"

#include <algorithm>
#include <map>
#include <optional>

#include "readers/html/facts/fact_keys.h"
#include "readers/html/facts/fact_text.h"
#include "readers/html/facts/json_text.h"

namespace offprint::html {
namespace {

using nlohmann::json;

// A page's own article lies in @graph, in mainEntity, in an array of one: a few levels.
constexpr int deepest_entity = 6;
// An author is {"author": {"name": {"@value": ...}}}: references among nodes may run in circles.
constexpr int deepest_value = 5;
// Keywords come by the hundred on some pages; of people, pictures and sections there are fewer.
constexpr std::size_t most_values = 200;
constexpr std::size_t most_entities = 2000;

/// A node of JSON-LD that may be what the page is about, and where it was written.
struct JsonNode {
    const json* value = nullptr;
    dom::NodeId script = dom::no_node;
    std::string_view type{};
};

/// The string of a member; empty where it has none.
std::string_view string_of(const json& node, const char* key) {
    const auto at = node.find(key);
    if (at == node.end() || !at->is_string()) return {};
    return at->get_ref<const std::string&>();
}

/// The type that says most: of several the one that is an article.
std::string_view type_of(const json& node) {
    const auto at = node.find("@type");
    if (at == node.end()) return local_name(string_of(node, "type"));
    if (at->is_string()) return local_name(at->get_ref<const std::string&>());
    std::string_view best;
    if (!at->is_array()) return best;
    for (const json& type : *at) {
        if (!type.is_string()) continue;
        const std::string_view name = local_name(type.get_ref<const std::string&>());
        if (best.empty() || article_rank(name) > article_rank(best)) best = name;
    }
    return best;
}

class JsonLdReader {
public:
    JsonLdReader(const dom::Document& document, const PageSelf& self) : document_(document), self_(self) {}

    PageFacts read(const std::vector<dom::NodeId>& scripts) {
        std::vector<json> roots;
        roots.reserve(scripts.size());  // what nodes_ and ids_ point into stays where it is
        for (const dom::NodeId script : scripts) {
            std::optional<JsonText> text = read_json_text(document_[script].text);
            if (!text) {
                diagnose(script, Severity::warning, "json-ld-unreadable",
                         "the JSON-LD here is no JSON; its facts are not used");
                continue;
            }
            if (text->was_mended)
                diagnose(script, Severity::note, "json-ld-mended", "the JSON-LD here is not quite JSON; it was mended");
            roots.push_back(std::move(text->values));
            gather(roots.back(), script, 0);
        }
        tell_of_main();
        return std::move(facts_);
    }

private:
    void diagnose(dom::NodeId script, Severity severity, std::string finding, std::string message) {
        Diagnostic diagnostic;
        diagnostic.severity = severity;
        diagnostic.finding = std::move(finding);
        diagnostic.source = {{document_[script].line, 0}, {document_[script].end_line, 0}};
        diagnostic.message = std::move(message);
        facts_.diagnostics.push_back(std::move(diagnostic));
    }

    /// Finds the nodes that the page may be about, and remembers every node by its @id.
    void gather(const json& value, dom::NodeId script, int depth) {
        if (depth > deepest_entity || nodes_.size() > most_entities) return;
        if (value.is_array()) {
            for (const json& element : value) gather(element, script, depth + 1);
        } else if (value.is_object()) {
            nodes_.push_back({&value, script, type_of(value)});
            remember(value);
            for (const char* key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
                const auto at = value.find(key);
                if (at != value.end() && at->is_structured()) gather(*at, script, depth + 1);
            }
            for (const char* key : {"author", "creator", "publisher"}) {
                const auto at = value.find(key);
                if (at != value.end() && at->is_object()) remember(*at);
            }
        }
    }

    /// The node with most to say is what its @id stands for.
    void remember(const json& node) {
        const std::string_view id = string_of(node, "@id");
        if (id.empty()) return;
        const json*& known = ids_[id];
        if (known == nullptr || node.size() > known->size()) known = &node;
    }

    /// {"@id": ...} as the node that it names.
    [[nodiscard]] const json& resolved(const json& value) const {
        if (!value.is_object() || value.size() > 2 || value.contains("name")) return value;
        const auto at = ids_.find(string_of(value, "@id"));
        return at == ids_.end() ? value : *at->second;
    }

    void tell_of_main() {
        std::vector<Entity> entities;
        for (const JsonNode& node : nodes_) {
            Entity entity;
            entity.rank = article_rank(node.type);
            entity.headline = fact_text(string_of(*node.value, "headline"));
            if (entity.headline.empty()) entity.headline = fact_text(string_of(*node.value, "name"));
            entity.address = address_of(*node.value);
            entities.push_back(std::move(entity));
        }
        const std::vector<bool> is_main = choose_main(entities, self_, Among::by_order);
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            if (entities[i].rank > 0) {
                tell_of_article(nodes_[i], is_main[i]);
            } else {
                tell_of_site(nodes_[i]);
            }
        }
    }

    [[nodiscard]] std::string address_of(const json& node) const {
        std::string_view address = string_of(node, "url");
        if (address.empty()) address = string_of(node, "mainEntityOfPage");
        const auto page = node.find("mainEntityOfPage");
        if (address.empty() && page != node.end() && page->is_object()) address = string_of(*page, "@id");
        if (address.empty()) address = string_of(node, "@id");
        return std::string(address);
    }

    void tell_of_article(const JsonNode& node, bool is_main) {
        node_ = node;
        is_main_ = is_main;
        ++group_;
        if (!node.type.empty()) add(FactField::type, "@type", std::string(node.type));
        for (const auto& [property, value] : node.value->items()) {
            const std::optional<FactField> field = schema_field(property);
            if (field) tell(*field, property, value, 0);
        }
    }

    void tell_of_site(const JsonNode& node) {
        const bool is_site = node.type == "WebSite";
        if (!is_site && !is_organization_type(node.type)) return;
        node_ = node;
        is_main_ = is_site;
        ++group_;
        const std::string name = fact_text(string_of(*node.value, "name"));
        if (name.empty()) return;
        if (is_site) {
            add(FactField::site_name, "name", name);
        } else {
            tell_of_agent(FactField::publisher, "name", *node.value);
        }
    }

    void tell(FactField field, const std::string& property, const json& given, int depth) {
        if (depth > deepest_value) return;
        const json& value = resolved(given);
        if (value.is_array()) {
            std::size_t count = 0;
            for (const json& element : value) {
                if (++count > most_values) break;
                tell(field, property, element, depth + 1);
            }
            return;
        }
        if (is_agent_field(field)) return tell_of_agent(field, property, value);
        if (field == FactField::article_body) {
            // As it stands: its line breaks part paragraphs.
            if (value.is_string()) add(field, property, value.get<std::string>());
            return;
        }
        std::string text = is_address_field(field) ? address_text(value) : plain_text(value, 0);
        if (!text.empty()) add(field, property, std::move(text));
    }

    /// A value's words: {"@value": ...}, {"name": ...}, a number, a truth.
    [[nodiscard]] std::string plain_text(const json& value, int depth) const {
        if (value.is_string()) return fact_text(value.get_ref<const std::string&>());
        if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
        if (value.is_number_integer()) return value.dump();
        if (depth > deepest_value) return {};
        if (value.is_array() && !value.empty()) return plain_text(resolved(value.front()), depth + 1);
        if (!value.is_object()) return {};
        for (const char* key : {"@value", "name", "value", "headline", "@id"}) {
            const auto at = value.find(key);
            if (at == value.end()) continue;
            std::string text = plain_text(*at, depth + 1);
            if (!text.empty()) return text;
        }
        return {};
    }

    [[nodiscard]] std::string address_text(const json& value) const {
        if (value.is_string()) return fact_text(value.get_ref<const std::string&>());
        if (!value.is_object()) return {};
        for (const char* key : {"url", "contentUrl", "@id"}) {
            const auto at = value.find(key);
            if (at == value.end()) continue;
            const std::string text = plain_text(*at, 1);
            if (!text.empty()) return text;
        }
        return {};
    }

    [[nodiscard]] std::string member(const json& node, const char* key) const {
        const auto at = node.find(key);
        return at == node.end() ? std::string() : plain_text(resolved(*at), 1);
    }

    void tell_of_agent(FactField field, const std::string& property, const json& value) {
        Fact fact = blank_fact(field, property);
        fact.is_typed = false;
        if (value.is_object()) {
            const std::string_view type = type_of(value);
            fact.is_typed = is_person_type(type) || is_organization_type(type);
            if (is_organization_type(type)) fact.agent.kind = AgentKind::organization;
            fact.value = agent_name(value);
            fact.agent.url = address_text(value);
            fact.agent.job_title = member(value, "jobTitle");
            fact.agent.email = member(value, "email");
            for (const char* key : {"affiliation", "worksFor"}) {
                std::string house = member(value, key);
                if (!house.empty()) fact.agent.affiliation.push_back(std::move(house));
            }
            fact.key += ".name";
        } else {
            fact.value = plain_text(value, 0);
        }
        if (fact.value.empty()) return;
        fact.agent.name = fact.value;
        facts_.facts.push_back(std::move(fact));
    }

    [[nodiscard]] std::string agent_name(const json& value) const {
        const auto at = value.find("name");
        if (at != value.end() && at->is_array()) {
            std::string names;
            for (const json& name : *at) {
                if (!name.is_string()) continue;
                if (!names.empty()) names += "; ";
                names += fact_text(name.get_ref<const std::string&>());
            }
            return names;
        }
        std::string name = member(value, "name");
        if (!name.empty()) return name;
        name = member(value, "givenName");
        const std::string family = member(value, "familyName");
        if (!name.empty() && !family.empty()) name += ' ';
        return name + family;
    }

    [[nodiscard]] Fact blank_fact(FactField field, const std::string& property) const {
        Fact fact;
        fact.field = field;
        fact.origin = Origin::json_ld;
        fact.key = std::string(node_.type) + '.' + property;
        fact.group = group_;
        fact.is_main = is_main_;
        fact.node = node_.script;
        fact.agent.origin = Origin::json_ld;
        return fact;
    }

    void add(FactField field, const std::string& property, std::string value) {
        Fact fact = blank_fact(field, property);
        fact.value = std::move(value);
        facts_.facts.push_back(std::move(fact));
    }

    const dom::Document& document_;
    const PageSelf& self_;
    std::vector<JsonNode> nodes_;
    std::map<std::string_view, const json*, std::less<>> ids_;
    JsonNode node_;
    bool is_main_ = false;
    int group_ = -1;
    PageFacts facts_;
};

}  // namespace

PageFacts json_ld_facts(const dom::Document& document, const std::vector<dom::NodeId>& scripts, const PageSelf& self) {
    return JsonLdReader(document, self).read(scripts);
}

}  // namespace offprint::html
