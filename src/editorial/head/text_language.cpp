#include "editorial/head/text_language.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

struct StopWords {
    std::string_view language;
    std::string_view words;
};

/// The commonest short words; those that several languages share count for each.
constexpr std::array stop_words{
    StopWords{"en", "the of and to in is that for was with as it on by at from are this be have has an which not were"},
    StopWords{
        "de",
        "der die das und in zu den von ist mit nicht ein eine auf für sich dem des im auch es als sie werden aus"},
    StopWords{"fr",
              "le la les de des et en un une du est que qui dans pour sur pas au par avec ce il sont cette plus aux"},
    StopWords{"es", "el la los las de y en un una que es por con para del se no su al lo como más pero este fue"},
    StopWords{"pt", "o a os as de e em um uma que é do da dos das para com não no na por se mais ao como foi"},
    StopWords{"it", "il lo la i gli le di e in un una che è per con del della non si da sono dei nel anche al"},
    StopWords{"nl", "de het een en van in is dat op te voor met zijn niet aan er ook als bij door maar om uit naar"},
    StopWords{"sv", "och att det i en som är på av för med till den inte om ett har de från så kan var vid ska"},
    StopWords{"da", "og at det i en som er på af for med til den ikke om et har de fra så kan var ved skal blev"},
    StopWords{"nb", "og at det i en som er på av for med til den ikke om et har de fra så kan var ved skal ble"},
    StopWords{"fi", "ja on ei että se oli hän ovat mutta myös kun joka niin kuin sen tai ole mukaan vain jo"},
    StopWords{"pl", "i w na z się nie do to że jest o jak po od za przez ale dla przy są oraz był tego"},
    StopWords{"cs", "a v na se je že s z do o to k i pro jako po ale by jsou byl od podle které který"},
    StopWords{"ro", "și de în la a cu o că nu pe un din este care se pentru mai au ca fost prin sunt"},
    StopWords{"hu", "a az és hogy nem is egy van ez meg de azt volt csak már mint el még ki szerint"},
    StopWords{"tr", "ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ancak değil göre ise ne"},
    StopWords{"az", "və bu bir də da üçün ilə ki olan daha çox sonra kimi görə isə amma həm edir olub deyil"},
    StopWords{"ru", "и в на не что с по это как из для к его он за от но а у был она также или их"},
    StopWords{"uk", "і в на не що з до та як у це за від його для але він також або є про й"},
    StopWords{"be", "і ў на не што з да як у гэта за ад яго для але ён таксама ці пра быў"},
    StopWords{"bg", "и в на не че с за да от се е по са като това до ще но при или който"},
};

enum class Script : std::uint8_t {
    latin,
    cyrillic,
    arabic,
    hebrew,
    greek,
    devanagari,
    bengali,
    thai,
    han,
    kana,
    hangul,
    georgian,
    armenian,
    other
};

struct ScriptRange {
    char32_t first, last;
    Script script;
};
/// In ascending order.
constexpr std::array script_ranges{
    ScriptRange{0x41, 0x24F, Script::latin},       ScriptRange{0x370, 0x3FF, Script::greek},
    ScriptRange{0x400, 0x52F, Script::cyrillic},   ScriptRange{0x531, 0x58F, Script::armenian},
    ScriptRange{0x590, 0x5FF, Script::hebrew},     ScriptRange{0x600, 0x6FF, Script::arabic},
    ScriptRange{0x900, 0x97F, Script::devanagari}, ScriptRange{0x980, 0x9FF, Script::bengali},
    ScriptRange{0xE00, 0xE7F, Script::thai},       ScriptRange{0x10A0, 0x10FF, Script::georgian},
    ScriptRange{0x1E00, 0x1EFF, Script::latin},    ScriptRange{0x3040, 0x30FF, Script::kana},
    ScriptRange{0x3400, 0x9FFF, Script::han},      ScriptRange{0xAC00, 0xD7AF, Script::hangul},
};

/// For scripts that one language stands for; empty where words must tell.
std::string_view language_of(Script script) {
    switch (script) {
        case Script::latin:
        case Script::cyrillic:
        case Script::other: return {};
        case Script::arabic: return "ar";
        case Script::hebrew: return "he";
        case Script::greek: return "el";
        case Script::devanagari: return "hi";
        case Script::bengali: return "bn";
        case Script::thai: return "th";
        case Script::han: return "zh";
        case Script::kana: return "ja";
        case Script::hangul: return "ko";
        case Script::georgian: return "ka";
        case Script::armenian: return "hy";
    }
    return {};
}

Script script_of(char32_t character) {
    for (const ScriptRange& range : script_ranges) {
        if (character < range.first) return Script::other;
        if (character <= range.last) return is_letter(character) ? range.script : Script::other;
    }
    return Script::other;
}

/// The script of most letters; any good part of kana makes Han letters Japanese.
Script main_script(std::string_view words) {
    constexpr auto script_count = static_cast<std::size_t>(Script::other);
    std::array<int, script_count + 1> counts{};
    const auto count_of = [&counts](Script script) -> int& { return counts[static_cast<std::size_t>(script)]; };
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode_at(words, at);
        ++count_of(script_of(next.character));
        at += next.bytes;
    }
    if (count_of(Script::kana) * 10 > count_of(Script::han)) {
        count_of(Script::kana) += count_of(Script::han);
        count_of(Script::han) = 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end() - 1);
    return *most > 0 ? static_cast<Script>(most - counts.begin()) : Script::other;
}

/// Which languages a word is common in, a bit each.
const std::unordered_map<std::string_view, std::uint32_t>& languages_by_word() {
    static_assert(stop_words.size() <= 32);
    static const auto languages = [] {
        std::unordered_map<std::string_view, std::uint32_t> by_word;
        for (std::size_t i = 0; i < stop_words.size(); ++i) {
            for (const std::string_view word : split_words(stop_words[i].words)) by_word[word] |= 1U << i;
        }
        return by_word;
    }();
    return languages;
}

/// The language whose common words are there most often; none when they are few or two are near each other.
TextLanguage language_by_words(std::string_view words) {
    // Of a language's own words every fourth or so is in its table; this many are no chance.
    constexpr int fewest_hits = 3;
    constexpr int sure_hits = 20;
    std::vector<int> hits(stop_words.size(), 0);
    for (const std::string_view given : split_words(words)) {
        if (given.size() > 20) continue;
        const auto found = languages_by_word().find(folded(given));
        if (found == languages_by_word().end()) continue;
        for (std::size_t i = 0; i < stop_words.size(); ++i) hits[i] += (found->second >> i & 1U) != 0 ? 1 : 0;
    }
    std::size_t best = 0;
    int second = 0;
    for (std::size_t i = 1; i < hits.size(); ++i) {
        if (hits[i] > hits[best]) {
            second = hits[best];
            best = i;
        } else if (hits[i] > second) {
            second = hits[i];
        }
    }
    if (hits[best] < fewest_hits || hits[best] <= second) return {};
    return {std::string(stop_words[best].language), hits[best] >= sure_hits && hits[best] > second * 3 / 2};
}

/// Persian and Urdu have letters that Arabic does not.
std::string language_in_arabic_letters(std::string_view words) {
    int persian = 0;
    int urdu = 0;
    int all = 0;
    for (const char32_t c : text::to_utf32(words)) {
        persian += c == U'\u067E' || c == U'\u0686' || c == U'\u06AF' || c == U'\u06CC' ? 1 : 0;
        urdu += c == U'\u0679' || c == U'\u06D2' || c == U'\u06BA' || c == U'\u0688' ? 1 : 0;
        all += script_of(c) == Script::arabic ? 1 : 0;
    }
    // One letter in thirty is no foreign name.
    constexpr int rarest = 30;
    if (urdu * rarest > all) return "ur";
    return persian * rarest > all ? "fa" : "ar";
}

// Enough to tell a language; a longer text would only cost time.
constexpr std::size_t sample_bytes = 4000;

}  // namespace

TextLanguage language_of_text(std::string_view given) {
    const std::string_view words = given.substr(0, sample_bytes);
    const Script script = main_script(words);
    if (script == Script::arabic) return {language_in_arabic_letters(words), false};
    std::string language(language_of(script));
    if (language.empty()) return language_by_words(words);
    return {std::move(language), script != Script::han && script != Script::devanagari};
}

}  // namespace offprint::editorial
