#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "typeset/default_faces.h"

namespace offprint::typeset {
namespace {

constexpr char32_t text_selector = 0xFE0E, emoji_selector = 0xFE0F, keycap = 0x20E3;

bool has_property(char32_t character, UProperty property) {
    return u_hasBinaryProperty(static_cast<UChar32>(character), property) != 0;
}

UScriptCode script_of(char32_t character) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status);
}

/// The script of the first character that has one.
UScriptCode script_of(std::u32string_view cluster) {
    for (const char32_t character : cluster) {
        const UScriptCode script = script_of(character);
        if (script > USCRIPT_INHERITED && script != USCRIPT_UNKNOWN) return script;
    }
    return USCRIPT_COMMON;
}

bool is_east_asian(UScriptCode script) {
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
           script == USCRIPT_HANGUL || script == USCRIPT_BOPOMOFO;
}

std::string_view chinese_variant(std::string_view language) {
    const auto says = [language](std::string_view part) { return language.find(part) != std::string_view::npos; };
    if (says("HK") || says("MO") || language.starts_with("yue")) return "HK";
    return says("Hant") || says("TW") ? "TC" : "SC";
}

/// Han is written differently by language; kana and hangul say themselves which it is.
std::string_view cjk_variant(UScriptCode script, std::string_view language) {
    if (script == USCRIPT_HANGUL || language.starts_with("ko")) return "KR";
    if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || language.starts_with("ja")) return "JP";
    if (language.starts_with("zh") || language.starts_with("yue")) return chinese_variant(language);
    return script == USCRIPT_BOPOMOFO ? "TC" : "SC";
}

std::string cjk_family(UScriptCode script, std::string_view kind, std::string_view language) {
    return std::string(kind).append(" CJK ").append(cjk_variant(script, language));
}

/// Noto names its families for the scripts, nearly as Unicode does.
std::string noto_name(UScriptCode script) {
    if (script == USCRIPT_NKO) return "NKo";
    std::string name = uscript_getName(script);
    name.erase(std::remove(name.begin(), name.end(), '_'), name.end());
    return name;
}

void add_script_families(std::vector<std::string>& families, UScriptCode script, bool is_serif) {
    const std::string name = noto_name(script);
    const std::string serif = script == USCRIPT_ARABIC ? "Noto Naskh Arabic" : "Noto Serif " + name;
    const std::string sans = "Noto Sans " + name;
    families.push_back(is_serif ? serif : sans);
    families.push_back(is_serif ? sans : serif);
    if (script == USCRIPT_NUSHU) families.emplace_back("Noto Traditional Nushu");
}

}  // namespace

bool is_emoji(std::u32string_view cluster) {
    constexpr char32_t first_symbol = 0xA9;  // digits are emoji with a selector only
    if (cluster.empty() || (cluster.size() == 1 && cluster[0] < first_symbol)) return false;
    if (cluster.find(text_selector) != std::u32string_view::npos) return false;
    if (cluster.find(emoji_selector) != std::u32string_view::npos || cluster.find(keycap) != std::u32string_view::npos)
        return has_property(cluster[0], UCHAR_EMOJI);
    return has_property(cluster[0], UCHAR_EMOJI_PRESENTATION) || has_property(cluster[0], UCHAR_REGIONAL_INDICATOR);
}

std::vector<std::string> fallback_families(std::u32string_view cluster, std::string_view family,
                                           std::string_view language) {
    std::vector<std::string> families;
    if (is_emoji(cluster)) families.emplace_back("Noto Color Emoji");
    const std::string plain = default_family_like(family);
    const bool is_serif = plain == "Noto Serif";
    const UScriptCode script = script_of(cluster);
    if (is_east_asian(script)) families.push_back(cjk_family(script, plain, language));
    if (script != USCRIPT_COMMON && !is_east_asian(script)) add_script_families(families, script, is_serif);
    families.insert(families.end(), {plain, is_serif ? "Noto Sans" : "Noto Serif", "Noto Sans Symbols",
                                     "Noto Sans Symbols2", "Noto Sans Math", "Noto Music", "Noto Sans Mono"});
    families.push_back(cjk_family(script, plain, language));
    families.emplace_back("Noto Color Emoji");
    return families;
}

}  // namespace offprint::typeset
