#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "readers/html/facts/facts.h"

namespace offprint::html {

/// Somebody whom the page's facts call the author, and how many independent facts do.
struct AuthorClaim {
    Agent agent{};
    int sources = 1;             ///< kinds of facts that agree: JSON-LD, meta, microdata ...
    bool is_login = false;       ///< no name's shape
    bool is_site = false;        ///< the site's or the publisher's own name
    bool is_structured = false;  ///< JSON-LD's or microdata's, of the main entity
    std::string key{};
};

/// In the order of trust: JSON-LD of the main entity, meta elements, microdata, RDFa, microformats, rel=author. Each
/// person once. Addresses, accounts and nobodies ("admin") are none.
std::vector<AuthorClaim> author_claims(const PageFacts& facts, const std::vector<std::string>& site_names,
                                       std::string_view language);

/// Whether a name is one of those of the site.
bool is_site_name(std::string_view name, const std::vector<std::string>& site_names);

}  // namespace offprint::html
