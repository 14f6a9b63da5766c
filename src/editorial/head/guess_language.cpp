#include "editorial/base/letters.h"
#include "editorial/base/steps.h"
#include "editorial/head/text_language.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

// Enough to tell a language; a longer text would only cost time.
constexpr std::size_t sample_bytes = 4000;

}  // namespace

Reading guess_language(Reading reading) {
    Metadata& metadata = reading.article.metadata;
    if (metadata.in_language) return reading;
    std::string words;
    for (const Block& block : reading.article.body) {
        if (words.size() > sample_bytes) break;
        if (const auto* paragraph = std::get_if<Paragraph>(&block.node))
            words += plain_text(paragraph->content).substr(0, sample_bytes) + "\n";
    }
    std::string language = language_of_text(words).tag;
    if (language.empty()) {
        language = "und";
        reading.diagnostics.push_back(
            {Severity::note, "language-unknown", {}, "the article's language is not known; give it with -M lang=TAG"});
    }
    const bool is_right_to_left = language == "ar" || language == "he" || language == "fa" || language == "ur";
    metadata.in_language = Sourced<std::string>{std::move(language), Origin::text_pattern, {}};
    if (metadata.direction == Direction::unknown && is_right_to_left) metadata.direction = Direction::rtl;
    return reading;
}

}  // namespace offprint::editorial
