#include "text/letters.h"

#include "text/utf8.h"

namespace offprint::text {
namespace {

/// The bytes of the character at a place, and whether it is a letter.
struct Step {
    std::size_t bytes = 1;
    bool is_letter = false;
};

Step step_at(std::string_view words, std::size_t at) {
    const auto byte = static_cast<unsigned char>(words[at]);
    constexpr unsigned char space = ' ', first_beyond_ascii = 0x7F;
    if (byte < first_beyond_ascii) return {1, byte > space};
    const Decoded decoded = decode_at(words, at);
    return {decoded.bytes, !is_blank(decoded.character)};
}

}  // namespace

std::size_t letter_bytes(std::string_view words) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < words.size();) {
        const Step step = step_at(words, at);
        if (step.is_letter) count += step.bytes;
        at += step.bytes;
    }
    return count;
}

std::size_t letter_after(std::string_view words, std::size_t count) {
    std::size_t before = 0, at = 0;
    while (at < words.size()) {
        const Step step = step_at(words, at);
        if (step.is_letter && before >= count) return at;
        if (step.is_letter) before += step.bytes;
        at += step.bytes;
    }
    return at;
}

}  // namespace offprint::text
