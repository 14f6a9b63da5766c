#include "writers/pdf/character_map.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"
#include "writers/pdf/syntax.h"

namespace offprint::pdf {
namespace {

/// Codes that follow each other and say characters that follow each other, or one code.
struct Row {
    std::uint32_t first = 0, last = 0;
    std::string_view text;  // of the first
};

/// The one character of a text, which a range may go through; 0 for a text of several.
char32_t only_character(std::string_view text) {
    const text::Decoded decoded = text::decode_at(text, 0);
    return decoded.bytes == text.size() ? decoded.character : 0;
}

/// A range goes through the last byte of a code and of a character alone (ISO 32000-1, 9.10.3).
bool goes_on(const Row& row, std::uint32_t code, std::string_view text) {
    const char32_t first = only_character(row.text), here = only_character(text);
    const std::uint32_t step = code - row.first;
    return code == row.last + 1 && code >> 8U == row.first >> 8U && first != 0 && here == first + step &&
           here >> 8U == first >> 8U && here <= 0xFFFF;
}

std::vector<Row> rows_of(const std::map<std::uint32_t, std::string>& texts) {
    std::vector<Row> rows;
    for (const auto& [code, text] : texts) {
        if (!rows.empty() && goes_on(rows.back(), code, text)) {
            rows.back().last = code;
        } else {
            rows.push_back({code, code, text});
        }
    }
    return rows;
}

/// The rows in blocks of up to 100, PostScript's limit: bfrange or bfchar.
template <class Write>
void write_blocks(std::string& map, std::string_view name, const std::vector<Row>& rows, Write write) {
    constexpr std::size_t most_in_a_block = 100;
    for (std::size_t begin = 0; begin < rows.size(); begin += most_in_a_block) {
        const std::size_t end = std::min(rows.size(), begin + most_in_a_block);
        map += std::to_string(end - begin) + " begin" + std::string(name) + "\n";
        for (std::size_t i = begin; i < end; ++i) write(rows[i]);
        map += "end" + std::string(name) + "\n";
    }
}

}  // namespace

std::string to_unicode_map(const std::map<std::uint32_t, std::string>& texts, int code_bytes) {
    const auto code_text = [&](std::uint32_t code) { return code_bytes == 1 ? hex16(code).substr(2) : hex16(code); };
    std::string map =
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
        "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<";
    map += code_text(0) + "><" + code_text(0xFFFF) + ">\nendcodespacerange\n";
    std::vector<Row> characters = rows_of(texts);
    const auto ranges_begin = std::stable_partition(characters.begin(), characters.end(),
                                                    [](const Row& row) { return row.first == row.last; });
    const std::vector<Row> ranges(ranges_begin, characters.end());
    characters.erase(ranges_begin, characters.end());
    write_blocks(map, "bfrange", ranges, [&](const Row& row) {
        map += "<" + code_text(row.first) + "><" + code_text(row.last) + "><" + utf16_hex(row.text) + ">\n";
    });
    write_blocks(map, "bfchar", characters,
                 [&](const Row& row) { map += "<" + code_text(row.first) + "><" + utf16_hex(row.text) + ">\n"; });
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend";
}

}  // namespace offprint::pdf
