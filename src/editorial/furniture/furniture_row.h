#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "offprint/article.h"

/// A row of a page as the recognisers of page furniture look at it.
namespace offprint::editorial {

/// A recogniser's answer.
struct Furniture {
    std::string_view rule;  ///< kebab case, for the ledger
    double confidence = 0.98;
    bool operator==(const Furniture&) const = default;
};

/// Where in the article a row stands; both in a short one, neither in the midst.
struct Zone {
    bool is_head = false;  ///< before the prose begins
    bool is_foot = false;  ///< after the prose has ended
    [[nodiscard]] bool is_edge() const { return is_head || is_foot; }
};

struct FurnitureRow {
    std::string words{};  ///< as printed, white space squeezed; an image's alt where there is nothing else
    std::vector<std::string> tokens{};     ///< the words folded, without the marks around them; signs are left out
    std::vector<std::string> addresses{};  ///< of its links, in order
    std::size_t letters = 0;               ///< non-blank bytes
    std::size_t linked = 0;                ///< those of them that stand in links
    bool is_spoken = false;                ///< begins as a quotation or a line of dialogue: prose, whatever it says

    [[nodiscard]] bool is_linked() const { return letters > 0 && linked == letters; }
    /// A full stop ends it, as it would a sentence.
    [[nodiscard]] bool ends_in_stop() const;
};

/// The row that inlines make; nullopt when they are longer than `most` bytes, have no words, or hold what no furniture
/// has: code, references to notes.
std::optional<FurnitureRow> furniture_row(const Inlines& inlines, std::size_t most);
std::optional<FurnitureRow> furniture_row(std::string_view words, std::size_t most);

/// Whether a row leads to other places of the same text: "#chapter-2" is a cross-reference, no way out of the page.
bool leads_inside(const FurnitureRow& row);

/// Digits of any script, also parted and shortened ("1,204", "1.2k", "3%").
bool is_number(std::string_view token);

/// "6:32", "00:03:12".
bool is_clock(std::string_view token);

}  // namespace offprint::editorial
