#include "typeset/hyphenate.h"

#include <unicode/uchar.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <unordered_map>

#include "base/ascii.h"
#include "base/files.h"
#include "text/utf8.h"
#include "typeset/hyphen_patterns.h"

namespace offprint::typeset {
namespace {

constexpr std::size_t largest_dictionary = std::size_t{1} << 24;  // bytes; the German one has one million
constexpr char32_t apostrophe = U'\'', curly_apostrophe = 0x2019;

/// The parts of "en-Latn-GB" that name a file, in the files' own case.
struct LanguageTag {
    std::string language, region;
};

LanguageTag parsed(std::string_view tag) {
    char language[ULOC_LANG_CAPACITY] = "", region[ULOC_COUNTRY_CAPACITY] = "";
    UErrorCode status = U_ZERO_ERROR;
    const std::string name(tag);
    uloc_getLanguage(name.c_str(), language, sizeof language, &status);
    uloc_getCountry(name.c_str(), region, sizeof region, &status);
    if (U_FAILURE(status)) return {};
    return {language, region};
}

/// Where most who write the language live: "CZ" for "cs".
std::string likely_region(const std::string& language) {
    char whole[ULOC_FULLNAME_CAPACITY] = "", region[ULOC_COUNTRY_CAPACITY] = "";
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(language.c_str(), whole, sizeof whole, &status);
    uloc_getCountry(whole, region, sizeof region, &status);
    return U_FAILURE(status) ? "" : region;
}

bool is_letters(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    });
}

/// Regions that a file may be named for, best first; empty for the file of the language alone.
std::vector<std::string> regions(const LanguageTag& tag) {
    std::vector<std::string> result;
    if (!tag.region.empty()) result.push_back(tag.region);
    // English outside North America is spelt, and so hyphenated, as in Britain.
    const bool is_british = tag.language == "en" && !tag.region.empty() && tag.region != "US" && tag.region != "CA";
    if (is_british) result.emplace_back("GB");
    result.emplace_back();
    result.push_back(likely_region(tag.language));
    return result;
}

/// The pattern file of a language; empty when there is none.
std::string pattern_file(const std::string& folder, std::string_view language) {
    const LanguageTag tag = parsed(language);
    if (tag.language.empty() || !is_letters(tag.language) || !is_letters(tag.region)) return "";
    for (const std::string& region : regions(tag)) {
        const std::string name = "hyph_" + tag.language + (region.empty() ? "" : "_" + region) + ".dic";
        std::error_code error;
        // Many of them are links to the same file.
        const std::filesystem::path file = std::filesystem::canonical(std::filesystem::path(folder) / name, error);
        if (!error) return file.string();
    }
    return "";
}

// Most letters are ASCII, and ICU's tables are far away.
bool is_ascii(char32_t character) { return character < 0x80; }

bool is_mark(char32_t character) {
    return !is_ascii(character) && (U_GET_GC_MASK(static_cast<UChar32>(character)) & U_GC_M_MASK) != 0;
}

bool is_of_word(char32_t character) {
    if (is_ascii(character)) return character == apostrophe || ascii::is_letter(static_cast<char>(character));
    return u_isalpha(static_cast<UChar32>(character)) != 0 || is_mark(character);
}

char32_t folded(char32_t character) {
    if (is_ascii(character)) return static_cast<char32_t>(ascii::lower(static_cast<char>(character)));
    if (character == curly_apostrophe) return apostrophe;
    return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(character), U_FOLD_CASE_DEFAULT));
}

/// Folded characters, and the byte at which each begins.
struct FoldedWord {
    std::u32string characters;
    std::vector<std::uint32_t> begin;
};

FoldedWord folded(std::string_view word) {
    FoldedWord result;
    result.characters.reserve(word.size());
    result.begin.reserve(word.size());
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded next = text::decode_at(word, at);
        result.characters.push_back(folded(next.character));
        result.begin.push_back(static_cast<std::uint32_t>(at));
        at += next.bytes;
    }
    return result;
}

}  // namespace

namespace {

constexpr std::size_t most_kept_words = 50'000;  // about 6 MB: then they are learnt anew
constexpr std::size_t longest_kept_word = 64;    // bytes; longer ones hardly come twice

using Points = std::vector<std::uint32_t>;

Points points_of(const HyphenDictionary& dictionary, std::string_view word) {
    Points result;
    const FoldedWord whole = folded(word);
    const std::u32string_view characters = whole.characters;
    for (std::size_t begin = 0; begin < characters.size();) {
        std::size_t end = begin;
        while (end < characters.size() && is_of_word(characters[end])) ++end;
        for (const std::size_t point : break_points(dictionary, characters.substr(begin, end - begin)))
            if (!is_mark(characters[begin + point])) result.push_back(whole.begin[begin + point]);
        begin = end + 1;
    }
    return result;
}

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// A language's patterns, and the words that they were asked for: most words of an archive come again and again.
struct Known {
    const HyphenDictionary* dictionary = nullptr;  ///< null: the language has no patterns
    std::unordered_map<std::string, Points, TextHash, std::equal_to<>> points;
};

}  // namespace

struct Hyphenator::Dictionaries {
    Points points(std::string_view word, std::string_view language) {
        const std::lock_guard lock(mutex);
        Known& known = find(language);
        if (known.dictionary == nullptr) return {};
        if (word.size() > longest_kept_word) return points_of(*known.dictionary, word);
        const auto found = known.points.find(word);
        if (found != known.points.end()) return found->second;
        if (++kept_words > most_kept_words) forget();
        return known.points.emplace(word, points_of(*known.dictionary, word)).first->second;
    }

    void forget() {
        for (auto& [language, known] : by_language) known.points.clear();
        kept_words = 1;
    }

    Known& find(std::string_view language) {
        const auto known = by_language.find(language);
        if (known != by_language.end()) return known->second;
        const HyphenDictionary* const dictionary = load(pattern_file(folder, language));
        return by_language.emplace(language, Known{dictionary, {}}).first->second;
    }

    const HyphenDictionary* load(const std::string& path) {
        if (path.empty()) return nullptr;
        const auto [entry, is_new] = by_path.try_emplace(path);
        if (!is_new) return entry->second.get();
        const Result<std::string> bytes = read_file(path, largest_dictionary);
        if (bytes) entry->second = std::make_unique<HyphenDictionary>(read_hyphen_dictionary(*bytes));
        return entry->second.get();
    }

    std::string folder;
    std::mutex mutex;
    std::map<std::string, std::unique_ptr<HyphenDictionary>> by_path;
    std::map<std::string, Known, std::less<>> by_language;
    std::size_t kept_words = 0;
};

Hyphenator::Hyphenator(std::string folder) : dictionaries_(std::make_unique<Dictionaries>()) {
    dictionaries_->folder = std::move(folder);
}
Hyphenator::~Hyphenator() = default;

std::vector<std::uint32_t> Hyphenator::points(std::string_view word, std::string_view language) const {
    return dictionaries_->points(word, language);
}

}  // namespace offprint::typeset
