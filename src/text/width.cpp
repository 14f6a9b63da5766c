#include "text/width.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace offprint::text {
namespace {

constexpr char32_t zero_width_joiner = 0x200D;
constexpr char32_t emoji_selector = 0xFE0F;

bool is_regional_indicator(char32_t character) { return character >= 0x1F1E6 && character <= 0x1F1FF; }
bool is_skin_tone(char32_t character) { return character >= 0x1F3FB && character <= 0x1F3FF; }

/// Vowels and final consonants of a Hangul syllable spelt out: they stand in the first one's two columns.
bool is_joined_jamo(char32_t character) {
    return (character >= 0x1160 && character <= 0x11FF) || (character >= 0xD7B0 && character <= 0xD7FF);
}

int width_of(char32_t character) {
    if (character < 0x7F) return character >= 0x20 ? 1 : 0;
    const auto code = static_cast<UChar32>(character);
    const auto category = u_charType(code);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR ||
        category == U_CONTROL_CHAR || is_joined_jamo(character))
        return 0;
    const auto east_asian = static_cast<UEastAsianWidth>(u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH));
    return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

/// Adds up widths, character by character, knowing the cluster that the last one began.
class Ruler {
public:
    void add(char32_t character) {
        if (is_plain(character)) {
            put_plain(character);
            return;
        }
        if (is_part_of_cluster(character)) {
            if (character == emoji_selector && cluster_ == 1) widen();
            if (is_regional_indicator(character)) is_open_flag_ = false;
        } else {
            begin_cluster(character);
        }
        last_ = character;
    }
    [[nodiscard]] int width() const { return width_; }

private:
    /// Printable ASCII, which nothing but a joiner takes into a cluster: most of what is measured.
    [[nodiscard]] bool is_plain(char32_t character) const {
        return character >= 0x20 && character < 0x7F && last_ != zero_width_joiner;
    }
    void put_plain(char32_t character) {
        ++width_;
        cluster_ = 1;
        is_open_flag_ = false;
        last_ = character;
    }
    [[nodiscard]] bool is_part_of_cluster(char32_t character) const {
        if (last_ == zero_width_joiner && cluster_ == 2) return true;
        if (is_skin_tone(character) && cluster_ == 2) return true;
        if (is_regional_indicator(character) && is_open_flag_) return true;
        return width_of(character) == 0;
    }
    void begin_cluster(char32_t character) {
        cluster_ = is_regional_indicator(character) ? 2 : width_of(character);
        width_ += cluster_;
        is_open_flag_ = is_regional_indicator(character);
    }
    void widen() {
        cluster_ = 2;
        ++width_;
    }

    int width_ = 0;
    int cluster_ = 0;
    char32_t last_ = 0;
    bool is_open_flag_ = false;
};

}  // namespace

int display_width(std::string_view text) {
    Ruler ruler;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode_at(text, at);
        at += decoded.bytes;
        ruler.add(decoded.character);
    }
    return ruler.width();
}

}  // namespace offprint::text
