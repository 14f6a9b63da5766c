#include "audit/found_text.h"

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

}  // namespace offprint::audit
