#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/base/steps.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

// A running head has room for about this much.
constexpr std::size_t max_words = 9;

/// "river-accounts.md" reads like words; "IMG_0001.txt", "a1b2c3.md", "seed-article2.txt", "index.html" do not.
std::string words_of_file(std::string_view name) {
    const std::string_view stem = name.substr(0, name.rfind('.'));
    std::string words;
    std::size_t count = 0;
    for (const char c : stem) {
        const bool is_joint = c == '-' || c == '_' || c == ' ';
        if (c >= '0' && c <= '9') return {};
        count += is_joint && !words.empty() && words.back() != ' ' ? 1 : 0;
        words += is_joint ? ' ' : c;
    }
    if (count < 2) return {};
    words = squeezed(words);
    if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

std::string opening_words(const Blocks& body) {
    for (const Block& block : body) {
        const auto* paragraph = std::get_if<Paragraph>(&block.node);
        if (paragraph == nullptr) continue;
        const std::string text = plain_text(paragraph->content);
        const std::vector<std::string_view> words = split_words(text);
        std::string opening;
        for (std::size_t i = 0; i < words.size() && i < max_words && opening.size() + words[i].size() < 120; ++i)
            opening += (opening.empty() ? "" : " ") + std::string(words[i]);
        while (!opening.empty() && std::string_view(",;:-.").find(opening.back()) != std::string_view::npos)
            opening.pop_back();
        if (!opening.empty()) return opening + "…";
    }
    return {};
}

std::string first_heading(const Blocks& body) {
    for (const Block& block : body) {
        if (const auto* heading = std::get_if<Heading>(&block.node); heading != nullptr && heading->level == 1)
            return squeezed(plain_text(heading->content));
    }
    return {};
}

}  // namespace

Reading name_article(Reading reading) {
    Metadata& metadata = reading.article.metadata;
    if (metadata.headline) return reading;
    std::string words = first_heading(reading.article.body);
    Origin origin = Origin::derived;
    if (words.empty()) {
        words = words_of_file(metadata.provenance.input_name);
        if (!words.empty()) origin = Origin::file_name;
    }
    if (words.empty()) words = opening_words(reading.article.body);
    if (words.empty()) words = metadata.provenance.input_name;
    if (!words.empty()) metadata.headline = Sourced<std::string>{words, origin, {}};
    reading.diagnostics.push_back({Severity::warning,
                                   "headline-missing",
                                   {},
                                   "the article has no headline; '" + words +
                                       "' stands for it in navigation and metadata; give one with -M title=..."});
    return reading;
}

}  // namespace offprint::editorial
