#include "editorial/furniture/related_lines.h"

#include <algorithm>
#include <cstdint>

#include "editorial/base/letters.h"
#include "editorial/base/wording_index.h"
#include "editorial/furniture/phrase_book.h"
#include "editorial/furniture/related_words.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_line = 300;
constexpr std::size_t longest_title = 200;
constexpr std::size_t most_words = 22;
constexpr std::size_t longest_label = 80;

enum class LabelStrength : std::uint8_t { strong, weak, linked };

struct Label {
    LabelStrength strength;
    std::size_t end;  ///< of its words, in the folded text
};

constexpr std::size_t strengths = 3;

/// The labels of all languages: a list for each strength, a language after the other.
const WordingIndex& labels() {
    static const WordingIndex index = [] {
        std::vector<std::string_view> lists;
        for (const RelatedWords& words : related_words) {
            for (const std::string_view list : {words.strong, words.weak, words.linked}) lists.push_back(list);
        }
        return WordingIndex(lists);
    }();
    return index;
}

/// The longest label that the text begins with, as whole words.
std::optional<Label> find_label(std::string_view folded_text) {
    Wording found;
    labels().for_each_opening(folded_text, [&](const Wording& label) {
        const std::size_t size = label.words.size();
        const bool is_better = size > found.words.size() || (size == found.words.size() && label.list < found.list);
        if (is_better && !is_letter(character_at(folded_text, size))) found = label;
    });
    if (found.words.empty()) return std::nullopt;
    return Label{static_cast<LabelStrength>(found.list % strengths), found.words.size()};
}

/// Folded, with straight apostrophes, without the bullets and brackets in front.
std::string label_form(std::string_view words) {
    std::string form;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode_at(words, at);
        const bool is_in_front = form.empty() && !is_letter(next.character) && !is_digit(next.character);
        if (next.character == U'’')
            form += '\'';
        else if (!is_in_front)
            form += words.substr(at, next.bytes);
        at += next.bytes;
    }
    return folded(form);
}

/// What may stand between a label and its title; the colon is the sure one.
bool is_separator(char32_t character) {
    return std::u32string_view(U":：|»›>→▶►").find(character) != std::u32string_view::npos;
}

/// The title after a label, without the separator; empty when the words go on as a sentence would.
std::string_view title_after(std::string_view words, std::size_t& separators) {
    while (!words.empty()) {
        const text::Decoded next = text::decode_at(words, 0);
        if (is_separator(next.character))
            ++separators;
        else if (!is_space(next.character))
            return words;
        words.remove_prefix(next.bytes);
    }
    return words;
}

bool is_address(std::string_view words) { return words.substr(0, 4) == "http" || words.substr(0, 4) == "www."; }

/// A chapter, a year in brackets: what references point to.
bool is_reference(std::string_view title) {
    const std::vector<std::string_view> words = split_words(title);
    const bool is_numbered = words.size() >= 2 && is_number(words[1].substr(0, words[1].find_first_of(",.;:")));
    return is_numbered || title.find('(') != std::string_view::npos || title.find(';') != std::string_view::npos;
}

/// Words that could stand above an article: no full stop, no small letter first. `title` is folded or not; `printed`
/// says how it begins.
bool is_title(std::string_view title) {
    const char32_t first = character_at(title, 0);
    const char32_t last = character_before(title, title.size());
    constexpr std::u32string_view not_last = U".,;:。，；、";
    if (title.size() > longest_title || is_lower(first)) return false;
    if (not_last.find(last) != std::u32string_view::npos) return false;
    if (title.find(". ") != std::string_view::npos) return false;
    return split_words(title).size() <= most_words;
}

/// Enough of a title to be one: two words, or as much in a script without spaces.
bool is_long_enough(std::string_view title, std::size_t words) {
    constexpr std::size_t unspaced_title = 18;
    const bool is_unspaced = character_at(title, 0) >= 0x2E80 && title.size() >= unspaced_title;
    return is_unspaced || split_words(title).size() >= words;
}

bool is_title_for(LabelStrength strength, std::string_view title) {
    switch (strength) {
        case LabelStrength::strong: return is_address(title) || (is_title(title) && is_long_enough(title, 2));
        case LabelStrength::weak: return is_title(title) && is_long_enough(title, 4) && !is_reference(title);
        case LabelStrength::linked: return false;
    }
    return false;
}

/// Whether the links hold the title: all that is not the label.
bool is_title_linked(const FurnitureRow& row, std::string_view title) {
    constexpr std::size_t bracket = 1;
    return row.linked > 0 && row.linked + bracket >= text::non_blank(title).size() && !leads_inside(row);
}

}  // namespace

std::optional<Furniture> find_related_line(const FurnitureRow& row) {
    if (row.words.size() > longest_line || row.is_spoken) return std::nullopt;
    const std::string form = label_form(row.words);
    const std::optional<Label> label = find_label(form);
    if (!label) return std::nullopt;
    std::size_t separators = 0;
    const std::string_view rest = title_after(std::string_view(form).substr(label->end), separators);
    if (rest.empty() || text::non_blank(rest).size() > row.letters) return std::nullopt;
    // Folding and dropping brackets may change lengths; the title is the same number of words from the end.
    const std::size_t words = split_words(rest).size();
    const std::vector<std::string_view> printed = split_words(row.words);
    const std::string_view first = printed[printed.size() - std::min(words, printed.size())];
    const std::string_view title =
        std::string_view(row.words).substr(static_cast<std::size_t>(first.data() - row.words.data()));
    if (is_title_linked(row, title)) {
        const bool is_bare_address = is_address(rest) && label->strength != LabelStrength::strong;
        const bool is_sure = separators > 0 || (label->strength == LabelStrength::strong && !row.is_linked());
        return is_sure && !is_bare_address ? std::optional(Furniture{"related-line", 0.97}) : std::nullopt;
    }
    if (separators == 0 || !is_title_for(label->strength, title)) return std::nullopt;
    return Furniture{"related-line", 0.9};
}

bool is_related_label(const FurnitureRow& row) {
    if (row.words.size() > longest_label || row.is_spoken) return false;
    const std::string form = label_form(row.words);
    const std::optional<Label> label = find_label(form);
    if (!label || label->strength != LabelStrength::strong) return false;
    std::size_t separators = 0;
    return title_after(std::string_view(form).substr(label->end), separators).empty();
}

std::optional<RecirculationLabel> find_recirculation_label(const FurnitureRow& row) {
    if (row.words.size() > longest_label || row.is_spoken || row.ends_in_stop()) return std::nullopt;
    if (is_related_label(row)) return RecirculationLabel{true};
    std::optional<RecirculationLabel> found;
    for (const RecirculationWords& words : recirculation_words) {
        for (std::size_t begin = 0; begin < words.patterns.size();) {
            const std::size_t end = std::min(words.patterns.find(';', begin), words.patterns.size());
            const std::string_view pattern = words.patterns.substr(begin, end - begin);
            begin = end + 1;
            if (!matches_phrase(pattern, row.tokens)) continue;
            const bool is_fixed = pattern.find_first_of("*~") == std::string_view::npos;
            if (!found || is_fixed) found = RecirculationLabel{is_fixed};
        }
    }
    return found;
}

}  // namespace offprint::editorial
