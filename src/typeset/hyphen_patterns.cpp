#include "typeset/hyphen_patterns.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

#include "text/utf8.h"

namespace offprint::typeset {
namespace {

constexpr std::size_t most_letters = 63;      // of a pattern; real ones have up to about twenty
constexpr std::size_t greatest_minimum = 99;  // characters at a word's ends
constexpr std::size_t first_size = 1024;      // a power of two, as all that follow
// FNV-1a, over characters instead of bytes.
constexpr std::uint64_t hash_seed = 14695981039346656037u, hash_factor = 1099511628211u;

std::uint64_t hashed(std::uint64_t hash, char32_t character) { return (hash ^ character) * hash_factor; }

bool is_digit(char32_t character) { return character >= U'0' && character <= U'9'; }

std::string_view next_line(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
    return line;
}

/// The names of ICU, where the dictionaries use others.
std::string icu_charset(std::string_view name) {
    if (name == "microsoft-cp1251") return "windows-1251";
    if (name.starts_with("ISO8859-")) return "ISO-8859-" + std::string(name.substr(8));
    return std::string(name);
}

std::string in_utf8(std::string_view bytes, std::string_view charset) {
    if (charset == "UTF-8") return std::string(bytes);
    std::string result;
    icu::UnicodeString(bytes.data(), static_cast<std::int32_t>(bytes.size()), icu_charset(charset).c_str())
        .toUTF8String(result);
    return result;
}

std::size_t number_in(std::string_view text) {
    std::size_t value = 0;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::min(value, greatest_minimum);
}

/// Whether the line is a setting; its value is in the dictionary then.
bool take_setting(HyphenDictionary& dictionary, std::string_view line) {
    struct Setting {
        std::string_view name;
        std::size_t HyphenDictionary::*value;
    };
    static constexpr std::array<Setting, 4> settings = {
        {{"LEFTHYPHENMIN", &HyphenDictionary::left},
         {"RIGHTHYPHENMIN", &HyphenDictionary::right},
         {"COMPOUNDLEFTHYPHENMIN", &HyphenDictionary::compound_left},
         {"COMPOUNDRIGHTHYPHENMIN", &HyphenDictionary::compound_right}}};
    if (line == "NEXTLEVEL") {
        dictionary.levels.emplace_back();
        return true;
    }
    for (const Setting& setting : settings) {
        if (!line.starts_with(setting.name)) continue;
        dictionary.*setting.value = number_in(line.substr(setting.name.size()));
        return true;
    }
    return line.starts_with("NOHYPHEN");  // those characters part words for us anyway
}

/// A part of a compound: characters [begin, end) of the word.
struct Part {
    std::size_t begin = 0, end = 0;
};

/// The breaks within a part, at least `left` characters from its beginning and `right` from its end.
std::vector<std::size_t> breaks_in(const PatternTable& table, std::u32string_view word, const Part& part,
                                   std::size_t left, std::size_t right) {
    const std::size_t size = part.end - part.begin;
    std::vector<std::size_t> breaks;
    if (size < left + right) return breaks;
    std::u32string dotted = U".";
    dotted.append(word.substr(part.begin, size)).append(U".");
    const std::vector<std::uint8_t> weights = table.weights(dotted);
    for (std::size_t i = std::max<std::size_t>(left, 1); i + right <= size && i < size; ++i)
        if (weights[i + 1] % 2 == 1) breaks.push_back(part.begin + i);
    return breaks;
}

}  // namespace

void PatternTable::add(std::string_view pattern) {
    std::array<std::uint8_t, most_letters + 1> weights{};
    Pattern entry{hash_seed, 0, 0};
    for (std::size_t at = 0; at < pattern.size();) {
        const text::Decoded next = text::decode_at(pattern, at);
        at += next.bytes;
        if (is_digit(next.character)) {
            weights[entry.letters] = static_cast<std::uint8_t>(next.character - U'0');
            continue;
        }
        if (next.character == U'/' || entry.letters == most_letters) return;
        entry.hash = hashed(entry.hash, next.character);
        ++entry.letters;
    }
    const std::span<const std::uint8_t> used(weights.data(), entry.letters + 1);
    const bool says_nothing = std::all_of(used.begin(), used.end(), [](std::uint8_t weight) { return weight == 0; });
    if (entry.letters == 0 || says_nothing) return;
    entry.weights_at = static_cast<std::uint32_t>(weights_.size());
    weights_.insert(weights_.end(), used.begin(), used.end());
    longest_ = std::max<std::size_t>(longest_, entry.letters);
    insert(entry);
}

void PatternTable::insert(const Pattern& pattern) {
    if (2 * (count_ + 1) > table_.size()) grow();
    Pattern& place = table_[place_of(pattern.hash)];
    if (place.letters == 0) ++count_;
    place = pattern;
}

void PatternTable::grow() {
    const std::vector<Pattern> old = std::exchange(table_, {});
    table_.resize(std::max(first_size, 4 * old.size()));
    for (const Pattern& pattern : old)
        if (pattern.letters != 0) table_[place_of(pattern.hash)] = pattern;
}

std::size_t PatternTable::place_of(std::uint64_t hash) const {
    const std::size_t mask = table_.size() - 1;
    std::size_t place = (hash ^ hash >> 32) & mask;
    while (table_[place].letters != 0 && table_[place].hash != hash) place = (place + 1) & mask;
    return place;
}

std::vector<std::uint8_t> PatternTable::weights(std::u32string_view text) const {
    std::vector<std::uint8_t> result(text.size() + 1);
    if (table_.empty()) return result;
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        std::uint64_t hash = hash_seed;
        const std::size_t longest = std::min(longest_, text.size() - begin);
        for (std::size_t letters = 1; letters <= longest; ++letters) {
            hash = hashed(hash, text[begin + letters - 1]);
            const Pattern& pattern = table_[place_of(hash)];
            if (pattern.letters != letters) continue;
            for (std::size_t i = 0; i <= letters; ++i)
                result[begin + i] = std::max(result[begin + i], weights_[pattern.weights_at + i]);
        }
    }
    return result;
}

HyphenDictionary read_hyphen_dictionary(std::string_view bytes) {
    const std::string_view charset = next_line(bytes);
    const std::string text = in_utf8(bytes, charset);
    HyphenDictionary dictionary;
    dictionary.levels.emplace_back();
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view line = next_line(rest);
        if (line.empty() || line[0] == '%' || line[0] == '#') continue;
        if (line[0] >= 'A' && line[0] <= 'Z' && take_setting(dictionary, line)) continue;
        dictionary.levels.back().add(line);
    }
    if (dictionary.compound_left == 0) dictionary.compound_left = dictionary.left;
    if (dictionary.compound_right == 0) dictionary.compound_right = dictionary.right;
    return dictionary;
}

std::vector<std::size_t> break_points(const HyphenDictionary& dictionary, std::u32string_view word) {
    const std::size_t size = word.size();
    if (dictionary.levels.size() < 2)
        return breaks_in(dictionary.levels.front(), word, {0, size}, dictionary.left, dictionary.right);
    std::vector<std::size_t> joints =
        breaks_in(dictionary.levels.front(), word, {0, size}, dictionary.compound_left, dictionary.compound_right);
    std::vector<std::size_t> points;
    joints.push_back(size);
    std::size_t begin = 0;
    for (const std::size_t joint : joints) {
        const std::size_t left = begin == 0 ? dictionary.left : dictionary.compound_left;
        const std::size_t right = joint == size ? dictionary.right : dictionary.compound_right;
        for (const std::size_t point : breaks_in(dictionary.levels.back(), word, {begin, joint}, left, right))
            points.push_back(point);
        if (joint != size) points.push_back(joint);
        begin = joint;
    }
    return points;
}

}  // namespace offprint::typeset
