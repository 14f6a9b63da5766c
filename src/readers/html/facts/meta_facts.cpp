#include "readers/html/facts/meta_facts.h"

#include <array>
#include <iterator>
#include <optional>

#include "base/ascii.h"
#include "readers/html/facts/fact_keys.h"
#include "readers/html/facts/fact_text.h"

namespace offprint::html {
namespace {

struct Relation {
    std::string_view rel;
    FactField field;
    bool is_of_links = false;  ///< also on a elements
};

constexpr std::array relations{
    Relation{"canonical", FactField::url},         Relation{"shortlink", FactField::same_as},
    Relation{"amphtml", FactField::amp_url},       Relation{"next", FactField::next_page},
    Relation{"license", FactField::license, true}, Relation{"image_src", FactField::image},
};

class MetaReader {
public:
    MetaReader(const dom::Document& document, const PageScan& scan) : document_(document), scan_(scan) {}

    std::vector<Fact> read() {
        for (const dom::NodeId node : scan_.metas) read_meta(node);
        for (const dom::NodeId node : scan_.links) read_link(node);
        if (scan_.title != dom::no_node)
            add(FactField::page_title, node_text(document_, scan_.title), "title", scan_.title, Origin::markup);
        for (const std::string_view key : {"lang", "xml:lang"}) {
            const std::string_view language = document_.attribute(dom::Document::root, key);
            add(FactField::in_language, fact_text(language), "html lang", dom::Document::root, Origin::markup);
        }
        return std::move(facts_);
    }

private:
    void add(FactField field, std::string value, std::string key, dom::NodeId node, Origin origin) {
        if (value.empty()) return;
        Fact fact;
        fact.field = field;
        if (is_agent_field(field)) {
            fact.agent.name = value;
            fact.agent.origin = origin;
            fact.is_typed = false;
        }
        fact.value = std::move(value);
        fact.origin = origin;
        fact.key = std::move(key);
        fact.node = node;
        facts_.push_back(std::move(fact));
    }

    void read_meta(dom::NodeId node) {
        const std::string_view content = document_.attribute(node, "content");
        if (content.empty()) return;
        for (const std::string_view attribute : {"property", "name", "http-equiv"}) {
            const std::string_view written = document_.attribute(node, attribute);
            if (written.empty()) continue;
            std::optional<FactField> field = meta_field(ascii::lower(written));
            if (!field) continue;
            // An account where a name is expected: "@gazette", "https://social.example/gazette".
            std::string value = fact_text(content);
            const bool is_account = is_address(value) || value.starts_with('@');
            if (field == FactField::author && is_account) field = FactField::creator_name;
            add(*field, std::move(value), std::string(written), node, Origin::meta);
            return;
        }
    }

    void read_link(dom::NodeId node) {
        const bool is_link = document_[node].tag == dom::Tag::link;
        each_word(document_.attribute(node, "rel"), [&](std::string_view written) {
            const std::string rel = ascii::lower(written);
            for (const Relation& relation : relations) {
                if (relation.rel != rel || !(is_link || relation.is_of_links)) continue;
                add(relation.field, fact_text(document_.attribute(node, "href")), "rel=" + rel, node, Origin::markup);
            }
            if (rel == "author") read_author(node);
        });
    }

    /// A link to an author: the words where there are some, else an account.
    void read_author(dom::NodeId node) {
        std::string address = fact_text(document_.attribute(node, "href"));
        std::string words = node_text(document_, node);
        if (words.empty()) return add(FactField::creator_name, std::move(address), "rel=author", node, Origin::markup);
        add(FactField::author, std::move(words), "rel=author", node, Origin::markup);
        facts_.back().agent.url = std::move(address);
    }

    const dom::Document& document_;
    const PageScan& scan_;
    std::vector<Fact> facts_;
};

const Fact* first_of(const std::vector<Fact>& facts, FactField field, std::string_view key) {
    for (const Fact& fact : facts) {
        if (fact.field == field && (key.empty() || fact.key == key)) return &fact;
    }
    return nullptr;
}

}  // namespace

std::vector<Fact> meta_facts(const dom::Document& document, const PageScan& scan) {
    return MetaReader(document, scan).read();
}

PageSelf page_self(const std::vector<Fact>& meta) {
    PageSelf self;
    const Fact* title = first_of(meta, FactField::headline, "og:title");
    if (title == nullptr) title = first_of(meta, FactField::page_title, {});
    const Fact* address = first_of(meta, FactField::url, "rel=canonical");
    if (address == nullptr) address = first_of(meta, FactField::url, {});
    if (title != nullptr) self.title = title->value;
    if (address != nullptr) self.address = address->value;
    return self;
}

}  // namespace offprint::html
