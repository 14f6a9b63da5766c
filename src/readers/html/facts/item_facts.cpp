#include "readers/html/facts/item_facts.h"

#include <algorithm>
#include <optional>

#include "readers/html/facts/fact_keys.h"
#include "readers/html/facts/fact_text.h"
#include "readers/html/facts/items.h"

namespace offprint::html {
namespace {

// A person's element without a name of its own may hold a whole biography; a name is shorter.
constexpr std::size_t longest_name = 200;

bool is_date_field(FactField field) {
    return field == FactField::date_published || field == FactField::date_modified ||
           field == FactField::date_created || field == FactField::expires;
}

/// Facts of one vocabulary's items.
class ItemTeller {
public:
    ItemTeller(const dom::Document& document, const Items& items, std::string_view key, int first_group)
        : document_(document), items_(items), key_(key), first_group_(first_group) {}

    std::vector<Fact> tell(const PageSelf& self) {
        by_owner();
        choose(self);
        for (const ItemProperty& property : items_.properties) {
            if (is_told(property.owner)) tell(property);
        }
        for (std::size_t i = 0; i < items_.items.size(); ++i) {
            if (article_rank(items_.items[i].type) > 0 && items_.origin == Origin::microdata) tell_type(i);
        }
        return std::move(facts_);
    }

private:
    /// Properties of the page itself are told where no item is around; microformats have none.
    [[nodiscard]] bool is_told(int owner) const {
        if (owner == no_item) return items_.origin == Origin::microdata;
        return article_rank(items_.items[static_cast<std::size_t>(owner)].type) > 0;
    }

    /// Places of the properties of each item, by item.
    void by_owner() {
        properties_of_.resize(items_.items.size());
        for (std::size_t i = 0; i < items_.properties.size(); ++i) {
            const int owner = items_.properties[i].owner;
            if (owner != no_item) properties_of_[static_cast<std::size_t>(owner)].push_back(i);
        }
    }

    /// An item inside another that is as much an article is not the page's.
    [[nodiscard]] bool is_inside(const Item& item) const {
        for (int at = item.owner; at != no_item; at = items_.items[static_cast<std::size_t>(at)].owner) {
            const Item& outer = items_.items[static_cast<std::size_t>(at)];
            if (article_rank(outer.type) >= article_rank(item.type) || outer.type == "Comment") return true;
        }
        return false;
    }

    void choose(const PageSelf& self) {
        std::vector<Entity> entities;
        for (std::size_t i = 0; i < items_.items.size(); ++i) {
            const Item& item = items_.items[i];
            Entity entity;
            entity.rank = article_rank(item.type);
            entity.weight = document_[item.node].end - item.node;
            entity.is_inside = is_inside(item);
            if (entity.rank > page_rank) {
                entity.headline = property_text(i, "headline");
                if (entity.headline.empty()) entity.headline = property_text(i, "name");
                entity.address = property_text(i, "url");
            }
            entities.push_back(std::move(entity));
        }
        is_main_ = choose_main(entities, self, Among::by_weight);
    }

    [[nodiscard]] std::string property_text(std::size_t item, std::string_view name) const {
        for (const std::size_t i : properties_of_[item]) {
            const ItemProperty& property = items_.properties[i];
            if (property.name == name) return name == "url" ? address_text(property.node) : words_of(property.node);
        }
        return {};
    }

    [[nodiscard]] Fact blank_fact(FactField field, const ItemProperty& property) const {
        Fact fact;
        fact.field = field;
        fact.origin = items_.origin;
        fact.key.append(key_).append(property.written);
        fact.node = property.node;
        fact.agent.origin = items_.origin;
        if (property.owner != no_item) {
            fact.group = first_group_ + property.owner;
            fact.is_main = is_main_[static_cast<std::size_t>(property.owner)];
        }
        return fact;
    }

    void tell(const ItemProperty& property) {
        const std::optional<FactField> field = schema_field(property.name);
        if (!field) return;
        Fact fact = blank_fact(*field, property);
        if (is_agent_field(*field)) {
            tell_agent(std::move(fact), property);
            return;
        }
        // A body's words are many, and the page has them.
        if (*field == FactField::article_body) {
            facts_.push_back(std::move(fact));
            return;
        }
        fact.value = is_address_field(*field) ? address_text(property.node)
                     : is_date_field(*field)  ? date_text(property.node)
                                              : words_of(property.node);
        if (!fact.value.empty()) facts_.push_back(std::move(fact));
    }

    void tell_agent(Fact fact, const ItemProperty& property) {
        fact.is_typed = false;
        if (property.value != no_item) {
            const auto item = static_cast<std::size_t>(property.value);
            const std::string_view type = items_.items[item].type;
            fact.is_typed = is_person_type(type) || is_organization_type(type);
            if (is_organization_type(type)) fact.agent.kind = AgentKind::organization;
            fact.value = agent_name(item);
            fact.agent.url = property_text(item, "url");
            fact.agent.job_title = property_text(item, "jobTitle");
            fact.agent.email = property_text(item, "email");
            std::string house = property_text(item, "affiliation");
            if (!house.empty()) fact.agent.affiliation.push_back(std::move(house));
        }
        if (fact.value.empty()) {
            fact.value = words_of(property.node);
            if (fact.value.size() > longest_name) return;
        }
        if (fact.agent.url.empty() && document_[property.node].tag == dom::Tag::a)
            fact.agent.url = fact_text(document_.attribute(property.node, "href"));
        if (fact.value.empty()) return;
        fact.agent.name = fact.value;
        facts_.push_back(std::move(fact));
    }

    /// Its own name, or that of an item below it (sioc:has_creator -> sioc:UserAccount -> foaf:name).
    [[nodiscard]] std::string agent_name(std::size_t item) const {
        std::string name = property_text(item, "name");
        if (!name.empty()) return name;
        for (std::size_t i = item + 1; i < items_.items.size(); ++i) {
            if (items_.items[i].owner != static_cast<int>(item)) break;
            name = property_text(i, "name");
            if (!name.empty()) return name;
        }
        return {};
    }

    void tell_type(std::size_t item) {
        Fact fact;
        fact.field = FactField::type;
        fact.value = std::string(items_.items[item].type);
        fact.origin = items_.origin;
        fact.key = std::string(key_) + "type";
        fact.node = items_.items[item].node;
        fact.group = first_group_ + static_cast<int>(item);
        fact.is_main = is_main_[item];
        facts_.push_back(std::move(fact));
    }

    /// What the element says: its content attribute, or its text.
    [[nodiscard]] std::string words_of(dom::NodeId node) const {
        if (const dom::PageAttribute* content = document_.find_attribute(node, "content"))
            return fact_text(content->value);
        if (document_[node].tag == dom::Tag::data || document_[node].tag == dom::Tag::meter)
            return fact_text(document_.attribute(node, "value"));
        return node_text(document_, node);
    }

    /// A machine's form of the date where there is one: datetime, content, an abbreviation's title, "value-title".
    [[nodiscard]] std::string date_text(dom::NodeId node) const {
        for (const std::string_view name : {"datetime", "content", "title"}) {
            const std::string_view value = document_.attribute(node, name);
            const bool is_date =
                std::count_if(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 4;
            if (is_date) return fact_text(value);
        }
        for (const dom::NodeId child : document_.children(node)) {
            const bool has_value = document_[child].tag == dom::Tag::time ||
                                   document_.attribute(child, "class").find("value-title") != std::string_view::npos;
            if (has_value) return date_text(child);
        }
        return words_of(node);
    }

    [[nodiscard]] std::string address_text(dom::NodeId node) const {
        for (const std::string_view name : {"href", "src", "content", "data"}) {
            const std::string_view value = document_.attribute(node, name);
            if (!value.empty()) return fact_text(value);
        }
        return words_of(node);
    }

    const dom::Document& document_;
    const Items& items_;
    std::string_view key_;
    int first_group_;
    std::vector<std::vector<std::size_t>> properties_of_;
    std::vector<bool> is_main_;
    std::vector<Fact> facts_;
};

}  // namespace

std::vector<Fact> item_facts(const dom::Document& document, const PageScan& scan, const PageSelf& self,
                             int first_group) {
    std::vector<Fact> facts;
    const auto tell = [&](const Items& items, std::string_view key) {
        std::vector<Fact> more = ItemTeller(document, items, key, first_group).tell(self);
        first_group += static_cast<int>(items.items.size());
        std::move(more.begin(), more.end(), std::back_inserter(facts));
    };
    tell(microdata_items(document, scan), "itemprop=");
    tell(rdfa_items(document, scan), "property=");
    tell(microformat_items(document, scan), "class=");
    return facts;
}

}  // namespace offprint::html
