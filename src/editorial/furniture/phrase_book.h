#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "editorial/furniture/furniture_row.h"
#include "editorial/furniture/phrase_row.h"

namespace offprint::editorial {

/// Whether words (folded, without marks) are what a pattern of phrase_row.h says, the whole of it.
bool matches_phrase(std::string_view pattern, const std::vector<std::string>& tokens);

/// All phrases of page furniture, by their first letters.
class PhraseBook {
public:
    PhraseBook();

    /// What a whole row says that is furniture where it stands; nullopt for prose.
    [[nodiscard]] std::optional<Furniture> find(const FurnitureRow& row, Zone zone) const;

private:
    struct Entry {
        std::size_t shelf;
        std::string_view rule;
        PhrasePlace place;
        std::string_view pattern;
        std::string_view last;  ///< the choices for its last word; empty where it may be another
    };
    static constexpr std::size_t shelf_count = 256;
    static constexpr std::size_t unshelved = shelf_count;  ///< patterns that do not begin with a certain word

    void add(const PhraseRow& row);
    void shelve();
    static std::size_t shelf_of(std::string_view word);
    [[nodiscard]] const Entry* find(std::size_t shelf, const FurnitureRow& row, Zone zone) const;

    std::vector<Entry> entries_{};                             ///< by shelf, in the tables' order
    std::array<std::size_t, shelf_count + 2> shelf_begins_{};  ///< where a shelf begins in entries_, and the end
};

/// The one book: made of constant tables, once.
const PhraseBook& shared_phrase_book();

}  // namespace offprint::editorial
