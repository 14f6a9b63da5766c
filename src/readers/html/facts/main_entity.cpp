#include "readers/html/facts/main_entity.h"

#include <algorithm>

#include "editorial/base/letters.h"

namespace offprint::html {
namespace {

/// A headline shorter than this begins too many others.
constexpr std::size_t least_headline = 12;

/// Letters and digits, folded: what is left of a headline when templates have set it differently.
std::string headline_key(std::string_view headline) {
    std::string key;
    for (const char c : editorial::folded(headline)) {
        const bool is_mark = static_cast<unsigned char>(c) < 0x80 && std::isalnum(static_cast<unsigned char>(c)) == 0;
        if (!is_mark) key += c;
    }
    return key;
}

/// "Headline" and "Headline | Site" are the same.
bool is_same_headline(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return false;
    if (a == b) return true;
    if (a.size() < least_headline || b.size() < least_headline) return false;
    return a.starts_with(b) || b.starts_with(a);
}

/// Without scheme, "www.", query, fragment and a slash at the end.
std::string_view address_key(std::string_view address) {
    const std::size_t scheme = address.find("://");
    if (scheme != std::string_view::npos) address.remove_prefix(scheme + 3);
    if (address.starts_with("www.")) address.remove_prefix(4);
    address = address.substr(0, address.find_first_of("?#"));
    while (!address.empty() && address.back() == '/') address.remove_suffix(1);
    return address;
}

}  // namespace

std::vector<bool> choose_main(const std::vector<Entity>& entities, const PageSelf& self, Among among) {
    std::vector<bool> is_main(entities.size(), false);
    int best_rank = 0;
    for (const Entity& entity : entities) {
        if (!entity.is_inside) best_rank = std::max(best_rank, entity.rank);
    }
    if (best_rank == 0) return is_main;
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < entities.size(); ++i) {
        if (!entities[i].is_inside && entities[i].rank == best_rank) candidates.push_back(i);
    }
    const std::string title = headline_key(self.title);
    const std::string_view address = address_key(self.address);
    bool has_match = false;
    for (const std::size_t i : candidates) {
        const bool is_addressed = !address.empty() && address_key(entities[i].address) == address;
        is_main[i] = is_addressed || is_same_headline(headline_key(entities[i].headline), title);
        has_match = has_match || is_main[i];
    }
    if (has_match) return is_main;
    const auto chosen = among == Among::by_order
                            ? candidates.begin()
                            : std::max_element(candidates.begin(), candidates.end(), [&](std::size_t a, std::size_t b) {
                                  return entities[a].weight < entities[b].weight;
                              });
    const std::string headline = headline_key(entities[*chosen].headline);
    for (const std::size_t i : candidates)
        is_main[i] = i == *chosen || is_same_headline(headline_key(entities[i].headline), headline);
    return is_main;
}

}  // namespace offprint::html
