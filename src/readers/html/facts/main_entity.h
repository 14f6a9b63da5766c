#pragma once

#include <string>
#include <vector>

#include "readers/html/facts/facts.h"

namespace offprint::html {

/// By what a page's main entity is told among its entities, as the page's own meta elements say it.
struct PageSelf {
    std::string title{};    ///< og:title, else the title element
    std::string address{};  ///< the canonical address, else og:url
};

/// A JSON-LD node, a microdata item or an h-entry that may be what the page is about.
struct Entity {
    int rank = 0;  ///< fact_keys.h: article_rank
    std::string headline{};
    std::string address{};
    std::size_t weight = 0;  ///< how much of it there is: characters, nodes or properties
    bool is_inside = false;  ///< stands inside another entity
};

/// Which of them are the page's main entity. Several may be: two scripts that tell of one article. The highest rank
/// wins; among equals those whose headline or address is the page's; else the first, or where `by_weight` the heaviest.
enum class Among : std::uint8_t { by_order, by_weight };
std::vector<bool> choose_main(const std::vector<Entity>& entities, const PageSelf& self, Among among);

}  // namespace offprint::html
