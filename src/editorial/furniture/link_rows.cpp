#include "editorial/furniture/link_rows.h"

#include <algorithm>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_row = 200;
// Names of places on a site have few words; titles of articles have more.
constexpr std::size_t most_words = 4;

bool is_sign(std::string_view word) { return has_word("| · • / » ¦ - – ::", word); }

}  // namespace

std::optional<Furniture> find_link_row(const FurnitureRow& row, Zone zone) {
    if (!zone.is_edge() || row.addresses.size() < 2 || row.words.size() > longest_row) return std::nullopt;
    std::size_t signs = 0;
    std::size_t sign_bytes = 0;
    std::size_t words = 0;
    for (const std::string_view word : split_words(row.words)) {
        if (!is_sign(word)) {
            if (++words > most_words) return std::nullopt;
            continue;
        }
        ++signs;
        sign_bytes += word.size();
        words = 0;
    }
    if (signs == 0 || row.linked + sign_bytes < row.letters) return std::nullopt;
    return Furniture{"link-row", 0.9};
}

}  // namespace offprint::editorial
