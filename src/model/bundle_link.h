#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace offprint {

/// The URL by which an article of a bundle links to another one: "#/3" for the third (`article` counts from 0).
std::string bundle_link(std::size_t article);

/// The article that such a URL means; nullopt for any other URL.
std::optional<std::size_t> bundled_article(std::string_view url);

}  // namespace offprint
