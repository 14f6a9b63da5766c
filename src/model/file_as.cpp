#include "model/file_as.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.h"
#include "text/utf8.h"

namespace offprint {
namespace {

// The first letters of the scripts in which the family name stands first: Hangul, Kana and Han come after them all.
constexpr char32_t first_east_asian = 0x1100;

bool is_family_first(std::string_view name) {
    const std::u32string characters = text::to_utf32(name);
    return std::any_of(characters.begin(), characters.end(), [](char32_t character) {
        const bool is_punctuation = character >= 0x2000 && character < 0x2E80;
        const bool is_latin = character >= 0x1E00 && character < 0x2000;
        return character >= first_east_asian && !is_punctuation && !is_latin;
    });
}

std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words;
    bool is_inside = false;
    for (const char character : name) {
        const bool is_space = character == ' ';
        if (!is_space && !is_inside) words.emplace_back();
        if (!is_space) words.back() += character;
        is_inside = !is_space;
    }
    return words;
}

/// Small words that belong to the family name after them.
bool is_particle(const std::string& word) {
    constexpr std::array<std::string_view, 24> particles{"von", "van", "vom", "zu",  "zum", "zur",   "der", "den",
                                                         "ter", "ten", "de",  "del", "la",  "della", "di",  "da",
                                                         "dos", "du",  "des", "le",  "bin", "ibn",   "al",  "el"};
    return std::find(particles.begin(), particles.end(), ascii::lower(word)) != particles.end();
}

std::string joined(std::vector<std::string>::const_iterator begin, std::vector<std::string>::const_iterator end) {
    std::string text;
    for (auto word = begin; word != end; ++word) text += (text.empty() ? "" : " ") + *word;
    return text;
}

}  // namespace

std::string file_as(const Agent& agent) {
    if (agent.kind == AgentKind::organization || is_family_first(agent.name)) return agent.name;
    const std::size_t comma = agent.name.find(',');
    const std::vector<std::string> words = words_of(agent.name.substr(0, comma));
    if (words.size() < 2) return agent.name;
    auto family = words.end() - 1;
    while (family - 1 != words.begin() && is_particle(*(family - 1))) --family;
    const std::string suffix = comma == std::string::npos ? "" : agent.name.substr(comma);
    return joined(family, words.end()) + ", " + joined(words.begin(), family) + suffix;
}

}  // namespace offprint
