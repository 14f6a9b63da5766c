#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace offprint::editorial {

/// A wording of one of several lists.
struct Wording {
    std::string_view words;
    std::uint16_t list = 0;
    bool operator==(const Wording&) const = default;
};

/// Lists of wordings, made ready once: which of them a text opens with, and which it holds, without a look at each.
class WordingIndex {
public:
    /// The wordings of lists, each parted by '|'; a list's number is its place among them. The lists must outlive the
    /// index.
    explicit WordingIndex(const std::vector<std::string_view>& lists);

    /// Calls `take` with each wording that `text` begins with, in no order.
    template <class Take>
    void for_each_opening(std::string_view text, Take take) const {
        for (const Wording& wording : short_) {
            if (text.starts_with(wording.words)) take(wording);
        }
        if (text.size() < key_bytes) return;
        const std::size_t shelf = shelf_of(text.data());
        for (std::size_t i = begins_[shelf]; i < begins_[shelf + 1]; ++i) {
            if (text.starts_with(wordings_[i].words)) take(wordings_[i]);
        }
    }

    /// The longest wording that `text` begins with; its words are empty where there is none.
    [[nodiscard]] Wording longest_opening(std::string_view text) const;

    /// A bit for each of the first 64 lists of which a wording stands anywhere in `text`.
    [[nodiscard]] std::uint64_t lists_in(std::string_view text) const;

private:
    // Wordings stand on shelves by their first bytes; what is shorter is compared one by one.
    static constexpr std::size_t key_bytes = 4;
    static constexpr unsigned shelf_bits = 12;
    static constexpr std::size_t shelf_count = std::size_t{1} << shelf_bits;

    static std::size_t shelf_of(const char* text) {
        std::uint32_t key = 0;
        std::memcpy(&key, text, key_bytes);
        // Multiplicative hashing by the golden ratio (Knuth).
        return static_cast<std::uint32_t>(key * 2654435769U) >> (32 - shelf_bits);
    }

    std::vector<Wording> wordings_{};  ///< by shelf
    std::vector<Wording> short_{};
    std::array<std::uint16_t, shelf_count + 1> begins_{};  ///< where a shelf begins in wordings_
};

}  // namespace offprint::editorial
