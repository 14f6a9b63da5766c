#include "writers/pdf/code_page.h"

#include "writers/pdf/character_map.h"

namespace offprint::pdf {

std::optional<std::uint8_t> CodePage::code(std::string_view text, std::size_t elder) {
    auto known = codes_.find(text);
    if (known == codes_.end()) {
        known = codes_.emplace(text, std::vector<std::uint8_t>()).first;
        const bool is_ascii = text.size() == 1 && text[0] >= char{first_ascii} && text[0] <= char{last_ascii};
        if (is_ascii) known->second.push_back(static_cast<std::uint8_t>(text[0]));
    }
    std::vector<std::uint8_t>& codes = known->second;
    if (elder < codes.size()) return codes[elder];
    if (room() == 0) return std::nullopt;
    codes.push_back(static_cast<std::uint8_t>(next_ <= last_code ? next_ : next_ - last_code));
    ++next_;
    return codes.back();
}

void CodePage::write(Document& document) const {
    std::map<std::uint32_t, std::string> texts;
    for (std::uint32_t code = first_ascii; code <= last_ascii; ++code) texts[code] = static_cast<char>(code);
    for (const auto& [text, codes] : codes_) {
        for (const std::uint8_t code : codes) texts[code] = text;
    }
    document.set_stream(map_, "", to_unicode_map(texts, 1));
}

}  // namespace offprint::pdf
