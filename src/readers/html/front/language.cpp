#include "readers/html/front/language.h"

#include <algorithm>
#include <string_view>

#include "base/ascii.h"
#include "editorial/base/letters.h"
#include "editorial/head/text_language.h"
#include "readers/html/front/printed_lines.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

std::string in_case(std::string_view part, bool is_upper) {
    std::string cased(part);
    for (char& c : cased) {
        if (is_upper && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (!is_upper && c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return cased;
}

/// "en_us" is "en-US", "zh-hant-tw" "zh-Hant-TW"; empty for what is no tag ("english", "x-default").
std::string normalised_tag(std::string_view given) {
    std::string_view words = text::trimmed(given);
    words = words.substr(0, words.find_first_of(",; ."));
    std::string tag;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find_first_of("-_", begin), words.size());
        const std::string_view part = words.substr(begin, end - begin);
        const bool is_plain =
            std::all_of(part.begin(), part.end(), [](char c) { return ascii::is_letter(c) || ascii::is_digit(c); });
        if (!is_plain || part.empty() || part.size() > 8) break;
        if (tag.empty()) {
            if (part.size() < 2 || part.size() > 3) return {};
            tag = in_case(part, false);
        } else {
            std::string cased = in_case(part, part.size() == 2);
            if (part.size() == 4) cased[0] = in_case(part.substr(0, 1), true)[0];
            tag += '-' + cased;
        }
        begin = end + 1;
    }
    return tag == "und" ? std::string() : tag;
}

std::string tag_on(const dom::Document& document, dom::NodeId node) {
    for (const std::string_view name : {"lang", "xml:lang"}) {
        std::string tag = normalised_tag(document.attribute(node, name));
        if (!tag.empty()) return tag;
    }
    return {};
}

/// The attribute nearest around the article.
std::string tag_around(const dom::Document& document, dom::NodeId node) {
    for (; node != dom::no_node; node = document[node].parent) {
        std::string tag = tag_on(document, node);
        if (!tag.empty()) return tag;
    }
    return {};
}

/// What is seen of the body, as far as it takes to tell a language.
std::string sample_of(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings) {
    constexpr std::size_t enough = 2500;  // bytes
    std::string sample;
    for (const dom::NodeId root : region.roots) {
        if (sample.size() < enough)
            sample += printed_text(document, rulings, root, Joint::blank, enough - sample.size()) + ' ';
    }
    return sample;
}

std::string_view primary_of(std::string_view tag) { return tag.substr(0, tag.find('-')); }

bool is_right_to_left(std::string_view tag) {
    constexpr std::string_view languages = " ar he fa ur yi ps ckb sd ug dv ";
    const std::string name = " " + std::string(primary_of(tag)) + " ";
    return languages.find(name) != std::string_view::npos;
}

Direction direction_on(const dom::Document& document, dom::NodeId node) {
    const std::string direction = in_case(text::trimmed(document.attribute(node, "dir")), false);
    if (direction == "rtl") return Direction::rtl;
    return direction == "ltr" ? Direction::ltr : Direction::unknown;
}

/// Norwegian is written in two ways, and its tag says neither; Serbian and its neighbours share their words.
bool is_same_language(std::string_view one, std::string_view other) {
    constexpr std::string_view families[] = {" no nb nn da ", " hr sr bs sh me ", " cs sk ", " id ms ",
                                             " gl pt ",       " tl fil ",         " he iw ", " zh yue "};
    if (primary_of(one) == primary_of(other)) return true;
    const std::string first = " " + std::string(primary_of(one)) + " ";
    const std::string second = " " + std::string(primary_of(other)) + " ";
    return std::any_of(std::begin(families), std::end(families), [&](std::string_view family) {
        return family.find(first) != std::string_view::npos && family.find(second) != std::string_view::npos;
    });
}

}  // namespace

std::string declared_language(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region) {
    const dom::NodeId start = region.roots.empty() ? dom::Document::root : region.roots.front();
    std::string tag = tag_around(document, start);
    for (const Fact* fact : facts.of(FactField::in_language)) {
        if (tag.empty()) tag = normalised_tag(fact->value);
    }
    return tag;
}

Language choose_language(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                         const Rulings& rulings) {
    Language language;
    std::string tag = declared_language(document, facts, region);
    const editorial::TextLanguage told = editorial::language_of_text(sample_of(document, region, rulings));
    const bool is_other = !tag.empty() && told.is_sure && !is_same_language(tag, told.tag);
    if (is_other) {
        language.diagnostics.push_back({Severity::warning,
                                        "language-conflict",
                                        {},
                                        "the page says its language is '" + tag + "', but its text is in '" + told.tag +
                                            "'; the text is believed"});
    }
    const bool is_told = is_other || (tag.empty() && !told.tag.empty());
    if (is_told) tag = told.tag;
    if (!tag.empty()) {
        const Origin origin = is_told ? Origin::text_pattern : Origin::markup;
        language.tag = Sourced<std::string>{tag, origin, {}, is_told && !told.is_sure ? 0.8 : 1.0};
    }
    for (dom::NodeId node = region.roots.empty() ? dom::Document::root : region.roots.front(); node != dom::no_node;
         node = document[node].parent) {
        if (language.direction == Direction::unknown) language.direction = direction_on(document, node);
    }
    if (is_right_to_left(tag) && language.direction == Direction::unknown) language.direction = Direction::rtl;
    return language;
}

}  // namespace offprint::html
