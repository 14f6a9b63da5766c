#include "layout/missing_glyphs.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <string_view>

#include "text/utf8.h"

namespace offprint::layout {
namespace {

constexpr std::size_t most_named = 20;

std::string_view package_for(char32_t character) {
    const auto code = static_cast<UChar32>(character);
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(code, &status);
    const bool is_cjk = script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
                        script == USCRIPT_HANGUL || script == USCRIPT_BOPOMOFO;
    if (is_cjk) return "fonts-noto-cjk";
    if (u_hasBinaryProperty(code, UCHAR_EMOJI_PRESENTATION) != 0) return "fonts-noto-color-emoji";
    return "fonts-noto-core or fonts-noto-extra";
}

std::string code_points(const std::string& cluster) {
    std::string names;
    for (const char32_t character : text::to_utf32(cluster))
        names += fmt::format("{}U+{:04X}", names.empty() ? "" : " ", static_cast<std::uint32_t>(character));
    return names;
}

}  // namespace

Diagnostics missing_glyphs(const std::vector<std::string>& clusters) {
    Diagnostics diagnostics;
    for (const std::string& cluster : clusters) {
        if (cluster.empty()) continue;
        if (diagnostics.size() == most_named) {
            diagnostics.push_back(
                {Severity::warning,
                 "missing-glyph",
                 {},
                 fmt::format("{} more characters have no glyph in any installed font", clusters.size() - most_named)});
            break;
        }
        const char32_t first = text::decode_at(cluster, 0).character;
        diagnostics.push_back({Severity::warning,
                               "missing-glyph",
                               {},
                               fmt::format("no installed font has '{}' ({}); install {}", cluster, code_points(cluster),
                                           package_for(first))});
    }
    return diagnostics;
}

}  // namespace offprint::layout
