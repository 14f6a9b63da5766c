#include "model/bundle_link.h"

#include <charconv>

namespace offprint {
namespace {

constexpr std::string_view prefix = "#/";

}  // namespace

std::string bundle_link(std::size_t article) { return std::string(prefix) + std::to_string(article + 1); }

std::optional<std::size_t> bundled_article(std::string_view url) {
    if (!url.starts_with(prefix)) return std::nullopt;
    url.remove_prefix(prefix.size());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(url.data(), url.data() + url.size(), number);
    if (error != std::errc() || end != url.data() + url.size() || number == 0) return std::nullopt;
    return number - 1;
}

}  // namespace offprint
