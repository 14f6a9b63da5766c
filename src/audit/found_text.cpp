#include "audit/found_text.h"

#include <algorithm>

namespace offprint::audit {

void FoundText::put(std::string_view words) {
    if (!is_plainly_composed(words)) {
        const std::string whole = composed(words);
        if (whole != words) return put(whole);
    }
    const std::uint8_t note = notes_ > 0 ? in_note : 0;
    const bool ends_in_edge = for_each_letter(words, marks_, [&](std::string_view letter, bool is_after_edge) {
        const auto bits = static_cast<std::uint8_t>(next_ | note | (is_after_edge ? after_edge : 0));
        letters_ += letter;
        bits_.append(letter.size(), static_cast<char>(note));
        bits_[bits_.size() - letter.size()] = static_cast<char>(bits);
        next_ = 0;
    });
    if (ends_in_edge) put_edge();
}

bool FoundText::is_free(std::size_t begin, std::size_t end) const {
    return std::none_of(bits_.begin() + static_cast<std::ptrdiff_t>(begin),
                        bits_.begin() + static_cast<std::ptrdiff_t>(end),
                        [](char bits) { return (static_cast<std::uint8_t>(bits) & is_claimed_bit) != 0; });
}

void FoundText::claim(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at)
        bits_[at] = static_cast<char>(static_cast<std::uint8_t>(bits_[at]) | is_claimed_bit);
}

}  // namespace offprint::audit
