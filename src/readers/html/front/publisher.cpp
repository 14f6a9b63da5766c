#include "readers/html/front/publisher.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "readers/html/front/likeness.h"
#include "readers/html/front/site_names.h"
#include "readers/html/front/title_parts.h"

namespace offprint::html {
namespace {

// Bytes; a longer "name" is a slogan.
constexpr std::size_t longest_name = 120;

const std::string& name_of(const Fact& fact) { return fact.value.empty() ? fact.agent.name : fact.value; }

bool is_a_name(const std::string& name, const PageFacts& facts) {
    if (name.empty() || name.size() > longest_name || plain_title(name).empty()) return false;
    if (name.starts_with("http") || name.starts_with("//") || name.starts_with("@")) return false;
    // Some pages give their own title for the application's name.
    const std::vector<const Fact*> titles = facts.of(FactField::headline);
    return std::none_of(titles.begin(), titles.end(), [&](const Fact* title) { return title->value == name; });
}

const Fact* first_name(const PageFacts& facts, FactField field, bool is_of_meta) {
    for (const Fact* fact : facts.of(field)) {
        if ((fact->origin == Origin::meta) == is_of_meta && is_a_name(name_of(*fact), facts)) return fact;
    }
    return nullptr;
}

/// The title's last or first part, if the address or the copyright line knows it.
std::string name_in_title(const dom::Document& document, const PageFacts& facts, const std::string& notice) {
    const TitleParts title = part_title(title_element(document));
    if (title.parts.size() < 2) return {};
    std::vector<std::string> known = site_names(document, facts);
    const std::string plain_notice = plain_title(notice);
    for (const std::size_t i : {title.parts.size() - 1, std::size_t{0}}) {
        const std::string part(title.part(i));
        const std::string plain = plain_title(part);
        constexpr std::size_t fewest_letters = 3;
        if (plain.size() < fewest_letters || part.size() > longest_name) continue;
        const bool is_in_notice = plain_notice.find(plain) != std::string::npos;
        const bool is_in_address = std::any_of(known.begin(), known.end(), [&](const std::string& name) {
            const std::string host = plain_title(name);
            return host == plain || (plain.size() >= 5 && host.find(plain) != std::string::npos);
        });
        if (is_in_notice || is_in_address) return part;
    }
    return {};
}

}  // namespace

Maybe<Publisher> choose_publisher(const dom::Document& document, const PageFacts& facts,
                                  const std::string& copyright_notice) {
    const Fact* fact = first_name(facts, FactField::publisher, false);
    if (fact == nullptr) fact = first_name(facts, FactField::site_name, true);
    if (fact == nullptr) fact = first_name(facts, FactField::site_name, false);
    if (fact == nullptr) fact = first_name(facts, FactField::publisher, true);
    if (fact != nullptr) {
        Publisher publisher;
        publisher.name = name_of(*fact);
        if (fact->field == FactField::publisher) publisher.url = fact->agent.url;
        return Sourced<Publisher>{std::move(publisher), fact->origin, {}};
    }
    const std::string name = name_in_title(document, facts, copyright_notice);
    if (name.empty()) return std::nullopt;
    Publisher publisher;
    publisher.name = name;
    return Sourced<Publisher>{std::move(publisher), Origin::markup, {}, 0.8};
}

std::optional<PartOf> choose_periodical(const PageFacts& facts, const Maybe<Publisher>& publisher) {
    for (const Fact* fact : facts.of(FactField::is_part_of)) {
        const bool is_named = is_a_name(fact->value, facts) && fact->value.find('/') == std::string::npos;
        if (is_named) return PartOf{fact->value, {}, {}, {}};
    }
    const Fact* site = first_name(facts, FactField::site_name, true);
    if (site == nullptr || !publisher) return std::nullopt;
    if (plain_title(site->value) == plain_title(publisher->value.name)) return std::nullopt;
    return PartOf{site->value, {}, {}, {}};
}

}  // namespace offprint::html
