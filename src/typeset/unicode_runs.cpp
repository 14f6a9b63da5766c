#include "typeset/unicode_runs.h"

#include <unicode/brkiter.h>
#include <unicode/ubidi.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <numeric>

#include "base/ascii.h"
#include "base/c_handle.h"

namespace offprint::typeset {
namespace {

constexpr char32_t first_combining = 0x300, end_of_plane = 0x10000;

bool all_below(std::u32string_view characters, char32_t limit) {
    return std::all_of(characters.begin(), characters.end(), [limit](char32_t one) { return one < limit; });
}

icu::UnicodeString utf16(std::u32string_view characters) {
    return icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(characters.data()),
                                         static_cast<std::int32_t>(characters.size()));
}

std::size_t units(char32_t character) { return character < end_of_plane ? 1 : 2; }

UScriptCode script_of(char32_t character) {
    if (character < 0x80) return ascii::is_letter(static_cast<char>(character)) ? USCRIPT_LATIN : USCRIPT_COMMON;
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status);
}

}  // namespace

bool may_turn(char32_t character) {
    const auto is_in = [character](char32_t first, char32_t last) { return first <= character && character <= last; };
    // The blocks that Unicode keeps for right-to-left scripts (DerivedBidiClass.txt), and the directional controls.
    return is_in(0x590, 0x8FF) || is_in(0xFB1D, 0xFDFF) || is_in(0xFE70, 0xFEFF) || is_in(0x10800, 0x10FFF) ||
           is_in(0x1E800, 0x1EFFF) || character == 0x200F || is_in(0x202A, 0x202E) || is_in(0x2066, 0x2069);
}

std::vector<bool> directions(std::u32string_view characters, bool is_rtl) {
    std::vector<bool> result(characters.size(), is_rtl);
    if (!is_rtl && std::none_of(characters.begin(), characters.end(), may_turn)) return result;
    const icu::UnicodeString text = utf16(characters);
    const c_handle<UBiDi, ubidi_close> bidi(ubidi_open());
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), text.getBuffer(), text.length(), is_rtl ? 1 : 0, nullptr, &status);
    const UBiDiLevel* level = ubidi_getLevels(bidi.get(), &status);
    if (U_FAILURE(status)) return result;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        result[i] = (*level & 1) != 0;
        level += units(characters[i]);
    }
    return result;
}

std::vector<int> resolved_scripts(std::u32string_view characters) {
    std::vector<int> scripts;
    scripts.reserve(characters.size());
    int last = USCRIPT_COMMON;
    for (const char32_t character : characters) {
        const UScriptCode script = script_of(character);
        if (script > USCRIPT_INHERITED && script != USCRIPT_UNKNOWN) {
            if (last == USCRIPT_COMMON) std::fill(scripts.begin(), scripts.end(), static_cast<int>(script));
            last = script;
        }
        scripts.push_back(last);
    }
    return scripts;
}

struct GraphemeClusters::Iterator {
    std::unique_ptr<icu::BreakIterator> breaks;
};

GraphemeClusters::GraphemeClusters() : iterator_(std::make_unique<Iterator>()) {}
GraphemeClusters::~GraphemeClusters() = default;

std::vector<std::uint32_t> GraphemeClusters::bounds(std::u32string_view characters) {
    std::vector<std::uint32_t> result(characters.size() + 1);
    std::iota(result.begin(), result.end(), 0);
    if (all_below(characters, first_combining)) return result;
    UErrorCode status = U_ZERO_ERROR;
    if (!iterator_->breaks)
        iterator_->breaks.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) return result;
    const icu::UnicodeString text = utf16(characters);
    iterator_->breaks->setText(text);
    result.clear();
    std::size_t unit = 0;
    for (std::uint32_t i = 0; i < characters.size(); ++i) {
        if (iterator_->breaks->isBoundary(static_cast<std::int32_t>(unit)) != 0) result.push_back(i);
        unit += units(characters[i]);
    }
    result.push_back(static_cast<std::uint32_t>(characters.size()));
    return result;
}

}  // namespace offprint::typeset
