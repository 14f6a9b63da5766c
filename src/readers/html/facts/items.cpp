#include "readers/html/facts/items.h"

#include <algorithm>
#include <map>

#include "editorial/base/word_list.h"
#include "readers/html/facts/fact_keys.h"

namespace offprint::html {
namespace {

using editorial::has_word;

/// The items around an element, while the page is walked in its order.
class OpenItems {
public:
    explicit OpenItems(const dom::Document& document) : document_(document) {}

    /// The item around the element; those that have ended are forgotten.
    int around(dom::NodeId node) {
        while (!open_.empty() && node >= open_.back().end) open_.pop_back();
        return open_.empty() ? no_item : open_.back().item;
    }
    /// What lies below the element belongs to the item.
    void open(dom::NodeId node, int item) { open_.push_back({item, document_[node].end}); }

private:
    struct Open {
        int item;
        dom::NodeId end;
    };
    const dom::Document& document_;
    std::vector<Open> open_;
};

int add_item(Items& items, std::string_view type, dom::NodeId node, int owner) {
    items.items.push_back({type, node, owner});
    return static_cast<int>(items.items.size()) - 1;
}

std::string_view first_word(std::string_view words) {
    std::string_view first;
    each_word(words, [&first](std::string_view word) {
        if (first.empty()) first = word;
    });
    return first;
}

/// Of several types the one that is an article.
std::string_view best_type(std::string_view types) {
    std::string_view best = local_name(first_word(types));
    each_word(types, [&best](std::string_view word) {
        if (article_rank(local_name(word)) > article_rank(best)) best = local_name(word);
    });
    return best;
}

// --- microdata ---

/// Ids that items name as parts of them (itemref), with the element of the item.
std::map<std::string_view, dom::NodeId> references(const dom::Document& document, const PageScan& scan) {
    std::map<std::string_view, dom::NodeId> ids;
    for (const dom::NodeId node : scan.microdata) {
        each_word(document.attribute(node, "itemref"), [&](std::string_view id) { ids.emplace(id, node); });
    }
    return ids;
}

/// The elements that belong to an item elsewhere, in the order of the page.
std::map<dom::NodeId, dom::NodeId> referred_elements(const dom::Document& document, const PageScan& scan) {
    std::map<dom::NodeId, dom::NodeId> elements;
    const auto ids = references(document, scan);
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (document[node].is_text()) continue;
        const auto at = ids.find(document.attribute(node, "id"));
        if (at != ids.end()) elements.emplace(node, at->second);
    }
    return elements;
}

class MicrodataReader {
public:
    MicrodataReader(const dom::Document& document, const PageScan& scan)
        : document_(document), scan_(scan), open_(document) {
        if (scan.has_references) referred_ = referred_elements(document, scan);
        items_.origin = Origin::microdata;
    }

    Items read() {
        for (const dom::NodeId node : scan_.microdata) {
            if (document_.find_attribute(node, "itemscope") == nullptr) continue;
            const std::string_view type = best_type(document_.attribute(node, "itemtype"));
            item_at_.emplace_back(node, add_item(items_, type, node, no_item));
        }
        for (const dom::NodeId node : scan_.microdata) look_at(node);
        return std::move(items_);
    }

private:
    [[nodiscard]] int item_at(dom::NodeId node) const {
        const auto at = std::lower_bound(item_at_.begin(), item_at_.end(), std::make_pair(node, no_item));
        return at != item_at_.end() && at->first == node ? at->second : no_item;
    }

    /// The item around the element: the nearest, or the one that names an element around it.
    int owner_of(dom::NodeId node) {
        const int around = open_.around(node);
        for (auto at = referred_.upper_bound(node); at != referred_.begin();) {
            --at;
            if (!document_.contains(at->first, node)) break;
            const bool is_nearer = around == no_item || items_.items[static_cast<std::size_t>(around)].node < at->first;
            if (is_nearer) return item_at(at->second);
        }
        return around;
    }

    void look_at(dom::NodeId node) {
        const int owner = owner_of(node);
        const int item = item_at(node);
        if (item != no_item) {
            items_.items[static_cast<std::size_t>(item)].owner = owner;
            open_.open(node, item);
        }
        each_word(document_.attribute(node, "itemprop"), [&](std::string_view name) {
            items_.properties.push_back({local_name(name), name, node, owner, item});
        });
    }

    const dom::Document& document_;
    const PageScan& scan_;
    OpenItems open_;
    std::map<dom::NodeId, dom::NodeId> referred_;
    std::vector<std::pair<dom::NodeId, int>> item_at_;
    Items items_;
};

// --- RDFa ---

class RdfaReader {
public:
    RdfaReader(const dom::Document& document, const PageScan& scan)
        : document_(document), scan_(scan), open_(document) {
        // RDFa is written with microdata's means here: what is told apart is the key.
        items_.origin = Origin::microdata;
    }

    Items read() {
        for (const dom::NodeId node : scan_.rdfa) look_at(node);
        return std::move(items_);
    }

private:
    void look_at(dom::NodeId node) {
        // A meta element's properties are Open Graph's, and such: meta_facts.
        if (document_[node].tag == dom::Tag::meta && open_.around(node) == no_item) return;
        const int owner = open_.around(node);
        const std::string_view types = document_.attribute(node, "typeof");
        const int item = types.empty() ? relation(node, owner) : add_item(items_, best_type(types), node, owner);
        each_word(document_.attribute(node, "property"), [&](std::string_view written) {
            const std::string_view name = schema_name(written);
            if (name.empty()) return;
            // In RDFa 1.0 a name on the element that has the type is the name of what it is.
            const bool is_own = item != no_item && name == "name";
            items_.properties.push_back({name, written, node, is_own ? item : owner, is_own ? no_item : item});
        });
        if (item != no_item) open_.open(node, item);
    }

    /// rel="sioc:has_creator": who it is stands below.
    int relation(dom::NodeId node, int owner) {
        int item = no_item;
        each_word(document_.attribute(node, "rel"), [&](std::string_view written) {
            if (written.find(':') == std::string_view::npos) return;
            const std::string_view name = schema_name(written);
            if (name.empty()) return;
            if (item == no_item) item = add_item(items_, {}, node, owner);
            items_.properties.push_back({name, written, node, owner, item});
        });
        return item;
    }

    const dom::Document& document_;
    const PageScan& scan_;
    OpenItems open_;
    Items items_;
};

// --- microformats ---

constexpr std::string_view entry_classes = "hentry h-entry hnews";
constexpr std::string_view card_classes = "vcard h-card";
constexpr std::string_view entry_properties =
    "entry-title entry-summary entry-content published updated author source-org p-name p-summary p-author e-content "
    "dt-published dt-updated p-category p-source-org u-url";
constexpr std::string_view card_properties = "fn p-name org p-org role p-job-title email u-email url u-url";

class MicroformatReader {
public:
    MicroformatReader(const dom::Document& document, const PageScan& scan)
        : document_(document), scan_(scan), open_(document) {
        items_.origin = Origin::microformat;
    }

    Items read() {
        for (const dom::NodeId node : scan_.microformats) look_at(node);
        return std::move(items_);
    }

private:
    [[nodiscard]] bool is_card(int item) const {
        return item != no_item && items_.items[static_cast<std::size_t>(item)].type == "Person";
    }

    void look_at(dom::NodeId node) {
        const int owner = open_.around(node);
        const std::string_view classes = document_.attribute(node, "class");
        int item = no_item;
        each_word(classes, [&](std::string_view word) {
            if (item != no_item) return;
            if (has_word(entry_classes, word)) item = add_item(items_, "Article", node, owner);
            if (has_word(card_classes, word)) item = add_item(items_, "Person", node, owner);
        });
        each_word(classes, [&](std::string_view word) { put(node, word, owner, item); });
        if (item != no_item) open_.open(node, item);
    }

    void put(dom::NodeId node, std::string_view word, int owner, int item) {
        // "p-author h-card" is the entry's, "vcard fn" the card's own.
        const bool is_own = is_card(item) && word == "fn";
        const int of = is_own ? item : owner;
        if (of == no_item) return;
        if (!has_word(is_card(of) ? card_properties : entry_properties, word)) return;
        items_.properties.push_back({name_of(word, is_card(of)), word, node, of, is_own ? no_item : item});
    }

    static std::string_view name_of(std::string_view word, bool is_card) {
        if (word == "p-name") return is_card ? "name" : "headline";
        if (word == "p-org" || word == "org") return "affiliation";
        return schema_name(word);
    }

    const dom::Document& document_;
    const PageScan& scan_;
    OpenItems open_;
    Items items_;
};

}  // namespace

Items microdata_items(const dom::Document& document, const PageScan& scan) {
    return MicrodataReader(document, scan).read();
}

Items rdfa_items(const dom::Document& document, const PageScan& scan) { return RdfaReader(document, scan).read(); }

Items microformat_items(const dom::Document& document, const PageScan& scan) {
    return MicroformatReader(document, scan).read();
}

}  // namespace offprint::html
