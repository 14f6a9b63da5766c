#include "writers/pdf/character_map.h"

#include <algorithm>

#include "writers/pdf/syntax.h"

namespace offprint::pdf {

std::string to_unicode_map(const std::map<std::uint32_t, std::string>& texts, int code_bytes) {
    constexpr std::size_t most_in_a_block = 100;  // the limit of PostScript's bfchar
    const auto code_text = [&](std::uint32_t code) { return code_bytes == 1 ? hex16(code).substr(2) : hex16(code); };
    std::string map =
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
        "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<";
    map += code_text(0) + "><" + code_text(0xFFFF) + ">\nendcodespacerange\n";
    std::size_t left = texts.size(), in_block = 0;
    for (const auto& [code, text] : texts) {
        if (in_block == 0) {
            in_block = std::min(left, most_in_a_block);
            map += std::to_string(in_block) + " beginbfchar\n";
        }
        map += "<" + code_text(code) + "><" + utf16_hex(text) + ">\n";
        --left;
        if (--in_block == 0) map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend";
}

}  // namespace offprint::pdf
