#include "edition/steps.h"
#include "model/walk.h"
#include "text/utf8.h"

namespace offprint::edition {
namespace {

constexpr std::size_t opening_length = 60;  // bytes; about as much as a running head holds

std::string with_spaces(std::string_view words) {
    std::string line;
    for (const char character : words) {
        const bool is_space = character == ' ' || character == '\n' || character == '\t';
        if (!is_space) {
            line += character;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    return std::string(text::trimmed(line));
}

/// The first words, cut between words, or between characters where there are no spaces.
std::string opening_words(const std::string& words) {
    if (words.size() <= opening_length) return words;
    std::size_t cut = words.rfind(' ', opening_length);
    if (cut == std::string::npos || cut == 0) {
        cut = opening_length;
        while (cut > 0 && (static_cast<unsigned char>(words[cut]) & 0xC0U) == 0x80U) --cut;
    }
    return words.substr(0, cut) + "…";
}

std::string opening_of(const Blocks& blocks) {
    for (const Block& block : blocks) {
        if (std::holds_alternative<Note>(block.node)) continue;
        const std::string words = with_spaces(plain_text(Blocks{block}));
        if (!words.empty()) return opening_words(words);
    }
    return {};
}

std::string stem(const std::string& name) {
    if (name == "-") return {};
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

}  // namespace

std::string title_of(const Article& article) {
    const Metadata& metadata = article.metadata;
    for (const Maybe<std::string>* given : {&metadata.headline, &metadata.short_headline}) {
        if (!given->has_value()) continue;
        const std::string title = with_spaces((*given)->value);
        if (!title.empty()) return title;
    }
    const std::string opening = opening_of(article.body);
    if (!opening.empty()) return opening;
    const std::string name = stem(metadata.provenance.input_name);
    if (!name.empty()) return name;
    return std::string(text::word(text::Word::untitled, metadata.in_language ? metadata.in_language->value : ""));
}

}  // namespace offprint::edition
