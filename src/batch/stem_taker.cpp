#include "batch/stem_taker.h"

#include <algorithm>

#include <fmt/format.h>

namespace offprint::batch {
namespace {

/// The wish itself, or the wish with a number.
bool is_variant(std::string_view stem, std::string_view wish) {
    if (!stem.starts_with(wish)) return false;
    const std::string_view rest = stem.substr(wish.size());
    if (rest.empty()) return true;
    const auto is_digit = [](char sign) { return sign >= '0' && sign <= '9'; };
    return rest.size() > 1 && rest[0] == '-' && std::all_of(rest.begin() + 1, rest.end(), is_digit);
}

}  // namespace

std::string StemTaker::stem_for(std::string_view name, const std::string& wish) {
    const std::uint64_t article = Journal::owner_of(name);
    const auto is_free = [&](const std::string& stem) {
        const std::uint64_t owner = journal_.owner(stem);
        return owner == 0 || owner == article;
    };
    const std::string earlier = journal_.stem_of(name);
    if (is_variant(earlier, wish) && is_free(earlier)) return earlier;
    if (is_free(wish)) return wish;
    std::uint64_t& number = next_.try_emplace(wish, 2).first->second;
    for (;; ++number) {
        const std::string stem = fmt::format("{}-{}", wish, number);
        if (is_free(stem)) return stem;
    }
}

}  // namespace offprint::batch
