#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "writers/pdf/document.h"

namespace offprint::pdf {

/// One-byte codes and what each says, for any number of fonts: they share one ToUnicode stream. ASCII has its own
/// codes, so that a page's content can be read and packs well; what else comes takes the rest in turn.
class CodePage {
public:
    explicit CodePage(Document& document) : map_(document.reserve()) {}

    /// The code that says `text`, or for a font's second glyph of the same text (`elder` 1) another that says it;
    /// nullopt when all are taken.
    std::optional<std::uint8_t> code(std::string_view text, std::size_t elder);

    /// How many more codes there are for what is not ASCII.
    [[nodiscard]] std::size_t room() const { return end_ - next_; }

    [[nodiscard]] Reference to_unicode() const { return map_; }
    void write(Document& document) const;

private:
    static constexpr std::uint32_t first_ascii = 0x20, last_ascii = 0x7E, last_code = 0xFF;
    static constexpr std::uint32_t end_ = last_code + first_ascii;  // after the last code come those below ASCII, but 0

    Reference map_;
    std::uint32_t next_ = last_ascii + 1;
    std::map<std::string, std::vector<std::uint8_t>, std::less<>> codes_;
};

}  // namespace offprint::pdf
