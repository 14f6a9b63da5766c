#include "typeset/hyphen_patterns.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <utility>

#include "text/utf8.h"

namespace offprint::typeset {
namespace {

constexpr std::size_t most_letters = 63;      // of a pattern; real ones have up to about twenty
constexpr std::size_t greatest_minimum = 99;  // characters at a word's ends
constexpr std::size_t bytes_an_entry = 4;     // of a dictionary file, at least
constexpr int deepest_compound = 4;           // compounds within compounds
constexpr std::size_t first_size = 1024;      // a power of two, as all that follow
// A polynomial hash, so that the hash of any stretch follows from those of two beginnings (Karp and Rabin).
constexpr std::uint64_t hash_factor = 6364136223846793005u;

std::uint64_t hashed(std::uint64_t hash, char32_t character) { return hash * hash_factor + character; }

constexpr std::array<std::uint64_t, most_letters + 1> factor_powers = [] {
    std::array<std::uint64_t, most_letters + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * hash_factor;
    return powers;
}();

/// Nearly all of a dictionary is ASCII.
text::Decoded decoded(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? text::Decoded{byte, 1} : text::decode_at(text, at);
}

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

/// A part of a compound may be one itself: its joints, and the syllables of what has no joints.
std::vector<std::size_t> parted(const HyphenDictionary& dictionary, std::u32string_view word, const Part& part,
                                int depth) {
    const std::size_t left = part.begin == 0 ? dictionary.left : dictionary.compound_left;
    const std::size_t right = part.end == word.size() ? dictionary.right : dictionary.compound_right;
    std::vector<std::size_t> joints;
    if (depth > 0) joints = breaks_in(dictionary.levels.front(), word, part, left, right);
    if (joints.empty()) return breaks_in(dictionary.levels.back(), word, part, left, right);
    joints.push_back(part.end);
    std::vector<std::size_t> points;
    std::size_t begin = part.begin;
    for (const std::size_t joint : joints) {
        const std::vector<std::size_t> inner = parted(dictionary, word, {begin, joint}, depth - 1);
        points.insert(points.end(), inner.begin(), inner.end());
        if (joint != part.end) points.push_back(joint);
        begin = joint;
    }
    return points;
}

}  // namespace

void PatternTable::add(std::string_view pattern) {
    std::array<std::uint8_t, most_letters + 1> weights{};
    std::array<char32_t, most_letters> letters{};
    std::size_t count = 0;
    for (std::size_t at = 0; at < pattern.size();) {
        const text::Decoded next = decoded(pattern, at);
        at += next.bytes;
        if (is_digit(next.character)) {
            weights[count] = static_cast<std::uint8_t>(next.character - U'0');
            continue;
        }
        if (next.character == U'/' || count == most_letters) return;
        letters[count++] = next.character;
    }
    if (count == 0) return;
    std::size_t known = 0;
    while (known < count && known < last_.size() && letters[known] == last_[known]) ++known;
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        hash = hashed(hash, letters[i]);
        if (i >= known) entry_of(hash, i + 1);
    }
    hash = hashed(hash, letters[count - 1]);
    entry_of(hash, count).weights_at = static_cast<std::uint32_t>(weights_.size());
    weights_.insert(weights_.end(), weights.data(), weights.data() + count + 1);
    last_.assign(letters.data(), count);
}

PatternTable::Entry& PatternTable::entry_of(std::uint64_t hash, std::size_t letters) {
    if (4 * (count_ + 1) > 3 * table_.size()) resize(std::max(first_size, 2 * table_.size()));
    Entry& entry = table_[place_of(hash)];
    if (entry.letters == 0) {
        entry = {hash, 0, static_cast<std::uint32_t>(letters)};
        ++count_;
    }
    return entry;
}

void PatternTable::reserve(std::size_t bytes) { resize(std::bit_ceil(std::max(first_size, bytes / bytes_an_entry))); }

void PatternTable::resize(std::size_t size) {
    const std::vector<Entry> old = std::exchange(table_, std::vector<Entry>(size));
    for (const Entry& entry : old)
        if (entry.letters != 0) table_[place_of(entry.hash)] = entry;
}

std::size_t PatternTable::place_of(std::uint64_t hash) const {
    const std::size_t mask = table_.size() - 1;
    std::size_t place = (hash ^ hash >> 29) & mask;
    while (table_[place].letters != 0 && table_[place].hash != hash) place = (place + 1) & mask;
    return place;
}

std::vector<std::uint8_t> PatternTable::weights(std::u32string_view text) const {
    std::vector<std::uint8_t> result(text.size() + 1);
    if (table_.empty()) return result;
    std::vector<std::uint64_t> hashes(1);
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= text.size(); ++end) {
        hashes.push_back(hashed(hashes.back(), text[end - 1]));
        for (; begin < end; ++begin) {
            const std::size_t letters = end - begin;
            if (letters > most_letters) continue;
            const Entry& entry = table_[place_of(hashes[end] - hashes[begin] * factor_powers[letters])];
            if (entry.letters != letters) continue;
            for (std::size_t i = 0; entry.weights_at != 0 && i <= letters; ++i)
                result[begin + i] = std::max(result[begin + i], weights_[entry.weights_at + i]);
            break;
        }
    }
    return result;
}

HyphenDictionary read_hyphen_dictionary(std::string_view bytes) {
    const std::string_view charset = next_line(bytes);
    const std::string text = in_utf8(bytes, charset);
    HyphenDictionary dictionary;
    dictionary.levels.emplace_back();
    dictionary.levels.back().reserve(bytes.size());
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
    if (dictionary.levels.size() > 1) return parted(dictionary, word, {0, word.size()}, deepest_compound);
    return breaks_in(dictionary.levels.front(), word, {0, word.size()}, dictionary.left, dictionary.right);
}

}  // namespace offprint::typeset
