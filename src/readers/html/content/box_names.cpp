#include "readers/html/content/box_names.h"

#include <array>
#include <bitset>
#include <optional>

#include "base/ascii.h"
#include "readers/html/content/box_words.h"

namespace offprint::html {
namespace {

using dom::Tag;

constexpr std::uint64_t fnv_start = 14695981039346656037ULL;
constexpr std::uint64_t fnv_prime = 1099511628211ULL;
// A power of two, some three times as many as there are words.
constexpr std::size_t table_slots = 4096;
// "most", "popular", "posts": as many words are taken for one.
constexpr std::size_t longest_compound = 3;
// More words than any honest class attribute has.
constexpr std::size_t most_words = 64;

constexpr std::uint64_t mixed(std::uint64_t hash, char character) {
    return (hash ^ static_cast<unsigned char>(character)) * fnv_prime;
}

constexpr std::uint64_t hash_of(std::string_view word) {
    std::uint64_t hash = fnv_start;
    for (const char character : word) hash = mixed(hash, character);
    return hash;
}

/// Words by their hashes; 64 bits tell them apart.
class WordTable {
public:
    WordTable() {
        for (const BoxWords& row : box_words) add_all(row.words, row.kind);
        add_all(body_words, BoxKind::body);
    }

    [[nodiscard]] BoxKind find(std::uint64_t hash) const {
        for (std::size_t slot = hash % table_slots; slots_[slot].hash != 0; slot = (slot + 1) % table_slots) {
            if (slots_[slot].hash == hash) return slots_[slot].kind;
        }
        return BoxKind::unnamed;
    }

    /// Whether some word begins as this one does: most do not, and need not be hashed. `word` is letters of any case.
    [[nodiscard]] bool may_begin_with(std::string_view word) const {
        return word.size() < beginning || begins_[place_of(word)];
    }

private:
    static constexpr std::size_t beginning = 3;  ///< letters

    /// Five bits a letter: both cases of one are alike.
    static std::size_t place_of(std::string_view word) {
        std::size_t place = 0;
        for (const char letter : word.substr(0, beginning))
            place = place * 32 + (static_cast<unsigned char>(letter) & 31U);
        return place;
    }

    struct Slot {
        std::uint64_t hash = 0;
        BoxKind kind = BoxKind::unnamed;
    };

    void add_all(std::string_view words, BoxKind kind) {
        while (!words.empty()) {
            const std::size_t end = std::min(words.find(' '), words.size());
            if (end > 0) add(words.substr(0, end), kind);
            words.remove_prefix(std::min(end + 1, words.size()));
        }
    }

    void add(std::string_view word, BoxKind kind) {
        if (word.size() >= beginning) begins_[place_of(word)] = true;
        const std::uint64_t hash = hash_of(word);
        std::size_t slot = hash % table_slots;
        while (slots_[slot].hash != 0 && slots_[slot].hash != hash) slot = (slot + 1) % table_slots;
        if (slots_[slot].hash == 0) slots_[slot] = {hash, kind};
    }

    std::array<Slot, table_slots> slots_{};
    std::bitset<32768> begins_{};  ///< by the first three letters
};

const WordTable& word_table() {
    static const WordTable table;
    return table;
}

// "has-sidebar", "no-comments": such a class tells of the page, not of the box.
constexpr std::array<std::string_view, 14> telling_of_others = {
    "has",  "no",     "with",    "without",  "is",        "not",    "hide",
    "show", "enable", "disable", "supports", "post-type", "format", "elementor"};

/// The words of one class, as ranges of it.
class ClassWords {
public:
    explicit ClassWords(std::string_view name) : name_(name) {
        for (std::size_t at = 0; at < name.size() && count_ < words_.size();) {
            if (!ascii::is_letter(name[at])) {
                ++at;
                continue;
            }
            const std::size_t begin = at++;
            while (at < name.size() &&
                   (ascii::is_lower(name[at]) || (ascii::is_upper(name[at]) && ascii::is_upper(name[at - 1]))))
                ++at;
            words_[count_++] = {begin, at};
        }
    }

    [[nodiscard]] bool tells_of_others() const {
        if (count_ < 2) return false;
        for (const std::string_view word : telling_of_others) {
            if ((*this)[0] == word) return true;
        }
        return false;
    }

    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] std::string_view operator[](std::size_t at) const {
        return name_.substr(words_[at].begin, words_[at].end - words_[at].begin);
    }

private:
    struct Range {
        std::size_t begin;
        std::size_t end;
    };

    std::string_view name_;
    std::array<Range, most_words> words_;
    std::size_t count_ = 0;
};

std::uint64_t mixed(std::uint64_t hash, std::string_view word) {
    for (const char character : word) hash = mixed(hash, ascii::lower(character));
    return hash;
}

/// The more a kind settles, the higher.
constexpr int weight_of(BoxKind kind) {
    if (kind == BoxKind::unnamed) return 0;
    if (kind == BoxKind::front || kind == BoxKind::caption) return 1;
    if (kind == BoxKind::embed) return 2;
    if (is_furniture(kind)) return 3;
    return kind == BoxKind::body ? 4 : 5;
}

constexpr BoxKind stronger(BoxKind one, BoxKind other) { return weight_of(other) > weight_of(one) ? other : one; }

constexpr bool tells_of_embedding(std::string_view word) {
    return word == "embed" || word == "embedded" || word == "oembed";
}

// "category-books", "tag-newsletter": what follows is a name that somebody chose.
constexpr bool takes_any_name(std::string_view word) { return word == "category" || word == "tag" || word == "cat"; }

/// What one class says: compounds before their parts; a body's part is not the body ("article-body-share").
BoxKind kind_of_class(std::string_view name) {
    const WordTable& table = word_table();
    const ClassWords words(name);
    if (words.tells_of_others()) return BoxKind::unnamed;
    BoxKind found = BoxKind::unnamed;
    bool names_body = false;
    bool names_embed = false;
    for (std::size_t at = 0; at < words.size();) {
        std::uint64_t hash = fnv_start;
        BoxKind longest = BoxKind::unnamed;
        std::size_t taken = 1;
        const std::size_t last = table.may_begin_with(words[at]) ? at + longest_compound : at;
        for (std::size_t next = at; next < words.size() && next < last; ++next) {
            hash = mixed(hash, words[next]);
            const BoxKind kind = table.find(hash);
            if (kind == BoxKind::unnamed) continue;
            longest = kind;
            taken = next - at + 1;
        }
        if (at == 0 && taken == 1 && words.size() > 1 && takes_any_name(words[0])) return BoxKind::unnamed;
        names_embed = names_embed || tells_of_embedding(words[at]);
        if (longest == BoxKind::body) {
            names_body = true;
        } else {
            found = stronger(found, longest);
        }
        at += taken;
    }
    // A post of a network stands in a box that is called like its buttons.
    if (names_embed && found == BoxKind::sharing) return BoxKind::embed;
    return names_body && !is_furniture(found) && found != BoxKind::note ? BoxKind::body : found;
}

BoxKind kind_of_names(std::string_view names) {
    BoxKind found = BoxKind::unnamed;
    while (!names.empty()) {
        std::size_t end = 0;
        while (end < names.size() && !ascii::is_space(names[end])) ++end;
        if (end > 0) found = stronger(found, kind_of_class(names.substr(0, end)));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return found;
}

struct NamedKind {
    std::string_view name;
    BoxKind kind;
};

constexpr NamedKind role_kinds[] = {
    {"navigation", BoxKind::navigation}, {"menu", BoxKind::navigation},       {"menubar", BoxKind::navigation},
    {"tablist", BoxKind::navigation},    {"complementary", BoxKind::sidebar}, {"contentinfo", BoxKind::site_footer},
    {"banner", BoxKind::site_header},    {"search", BoxKind::site_header},    {"dialog", BoxKind::popup},
    {"alertdialog", BoxKind::popup},     {"alert", BoxKind::popup},           {"toolbar", BoxKind::tools},
    {"doc-footnote", BoxKind::note},     {"doc-endnotes", BoxKind::note},     {"doc-errata", BoxKind::note},
};

constexpr NamedKind property_kinds[] = {
    {"articleBody", BoxKind::body}, {"comment", BoxKind::comments},       {"author", BoxKind::front},
    {"headline", BoxKind::front},   {"datePublished", BoxKind::front},    {"breadcrumb", BoxKind::breadcrumbs},
    {"keywords", BoxKind::tags},    {"aggregateRating", BoxKind::rating},
};

template <std::size_t n>
BoxKind look_up(const NamedKind (&table)[n], std::string_view name) {
    for (const NamedKind& row : table) {
        if (row.name == name) return row.kind;
    }
    return BoxKind::unnamed;
}

BoxKind kind_of_attribute(const dom::PageAttribute& attribute) {
    if (attribute.name == "class" || attribute.name == "id" || attribute.name == "data-component" ||
        attribute.name == "data-testid" || attribute.name == "data-module")
        return kind_of_names(attribute.value);
    if (attribute.name == "role") return look_up(role_kinds, attribute.value);
    if (attribute.name == "itemprop") return look_up(property_kinds, attribute.value);
    return BoxKind::unnamed;
}

BoxKind kind_of_tag(const dom::PageNode& element) {
    switch (element.tag) {
        case Tag::nav: return BoxKind::navigation;
        case Tag::aside: return BoxKind::sidebar;
        case Tag::footer: return BoxKind::site_footer;
        case Tag::form: return BoxKind::form;
        case Tag::dialog: return BoxKind::popup;
        case Tag::figcaption: return BoxKind::caption;
        case Tag::other: return kind_of_names(element.name);
        default: return BoxKind::unnamed;
    }
}

}  // namespace

std::string_view rule_of(BoxKind kind) {
    switch (kind) {
        case BoxKind::unnamed: return "unnamed";
        case BoxKind::navigation: return "navigation";
        case BoxKind::breadcrumbs: return "breadcrumbs";
        case BoxKind::sharing: return "share-row";
        case BoxKind::related: return "related-box";
        case BoxKind::teaser: return "teaser";
        case BoxKind::comments: return "comments";
        case BoxKind::newsletter: return "newsletter-box";
        case BoxKind::subscription: return "subscription-box";
        case BoxKind::advertising: return "advertisement";
        case BoxKind::sidebar: return "sidebar";
        case BoxKind::promotion: return "promotion-box";
        case BoxKind::cookies: return "cookie-box";
        case BoxKind::tags: return "tag-row";
        case BoxKind::tools: return "tool-row";
        case BoxKind::rating: return "rating-box";
        case BoxKind::popup: return "popup";
        case BoxKind::player: return "player-words";
        case BoxKind::gallery_controls: return "gallery-controls";
        case BoxKind::site_header: return "site-header";
        case BoxKind::site_footer: return "site-footer";
        case BoxKind::form: return "form";
        case BoxKind::note: return "note-box";
        case BoxKind::front: return "front-box";
        case BoxKind::body: return "named-body";
        case BoxKind::caption: return "caption";
        case BoxKind::embed: return "embed";
    }
    return "unnamed";
}

BoxKind kind_of_box(const dom::Document& document, dom::NodeId node) {
    BoxKind found = BoxKind::unnamed;
    const bool is_heading = dom::is_heading(document[node].tag);
    for (const dom::PageAttribute* at = document.begin_attributes(node); at != document.end_attributes(node); ++at) {
        // A heading's id is made of its words.
        if (!is_heading || at->name != "id") found = stronger(found, kind_of_attribute(*at));
    }
    if (found != BoxKind::unnamed) return found;
    // The footer of a quotation says whose it is.
    const bool is_attribution =
        document[node].tag == Tag::footer && document[document[node].parent].tag == Tag::blockquote;
    return is_attribution ? BoxKind::caption : kind_of_tag(document[node]);
}

}  // namespace offprint::html
