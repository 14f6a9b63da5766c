#include "text/survey.h"

#include <unicode/utf8.h>

#include <cstdint>
#include <cstring>

#include "text/nfc.h"

namespace offprint::text {
namespace {

constexpr std::uint64_t high_bits = 0x8080808080808080U;
constexpr std::uint64_t blanks = 0x2020202020202020U;

/// Eight bytes, none of them a control or beyond ASCII. (A byte below 0x20 borrows into its high bit.)
bool is_plain(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return ((word | (word - blanks)) & high_bits) == 0;
}

void count_control(Survey& survey, char character) {
    if (character == '\r') {
        ++survey.carriage_returns;
    } else if (character != '\n' && character != '\t' && character != '\f') {
        ++survey.controls;
        if (character == '\0') ++survey.nuls;
    }
}

}  // namespace

Survey survey(std::string_view bytes) {
    Survey survey;
    const auto* const text = reinterpret_cast<const std::uint8_t*>(bytes.data());
    for (std::size_t at = 0; at < bytes.size();) {
        if (bytes.size() - at >= sizeof(std::uint64_t) && is_plain(bytes.data() + at)) {
            at += sizeof(std::uint64_t);
        } else if (text[at] < 0x80) {
            if (text[at] < 0x20) count_control(survey, bytes[at]);
            ++at;
        } else {
            std::int32_t length = 0;
            const auto left = static_cast<std::int32_t>(bytes.size() - at < 4 ? bytes.size() - at : 4);
            UChar32 character = 0;
            U8_NEXT(text + at, length, left, character);
            if (character < 0) {
                ++survey.ill_formed;
                ++at;
            } else {
                ++survey.sequences;
                survey.may_compose = survey.may_compose || may_compose(static_cast<char32_t>(character));
                at += static_cast<std::size_t>(length);
            }
        }
    }
    return survey;
}

}  // namespace offprint::text
