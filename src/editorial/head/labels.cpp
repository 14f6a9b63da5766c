#include <algorithm>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/base/steps.h"
#include "editorial/front_matter/set_field.h"

namespace offprint::editorial {
namespace {

// A kicker stands above or below the headline, before anything else.
constexpr std::size_t reach = 2;
constexpr std::size_t longest_label = 60;

/// The words of a short paragraph or a small heading, which a label is set as; empty for other blocks.
std::string short_words(const Block& block) {
    const Inlines* content = nullptr;
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) content = &paragraph->content;
    if (const auto* heading = std::get_if<Heading>(&block.node); heading != nullptr && heading->level > 1)
        content = &heading->content;
    if (content == nullptr || content->size() > 3) return {};
    const std::string words = squeezed_opening(flat_text(*content), longest_label);
    return words.size() <= longest_label ? words : std::string();
}

/// Only labels that newspapers print; a type's own name ("NewsArticle") is not one.
std::optional<ArticleType> label_type(std::string_view words) {
    if (words.empty() || words.find("Article") != std::string_view::npos) return std::nullopt;
    return article_type_named(words);
}

}  // namespace

Reading find_label(Reading reading) {
    Blocks& body = reading.article.body;
    Metadata& metadata = reading.article.metadata;
    for (std::size_t i = 0; i < std::min(reach, body.size()); ++i) {
        const std::string words = short_words(body[i]);
        const std::optional<ArticleType> type = label_type(words);
        if (!type) continue;
        const bool is_other = metadata.label && folded(metadata.label->value) != folded(words);
        if (is_other) {
            reading.diagnostics.push_back({Severity::warning, "label-conflict", body[i].source,
                                           "the label '" + words + "' is not the metadata's '" + metadata.label->value +
                                               "'; it stays in the text"});
            return reading;
        }
        if (!metadata.label) metadata.label = Sourced<std::string>{words, Origin::text_pattern, body[i].source, 0.95};
        if (metadata.type == ArticleType::article) metadata.type = *type;
        record_to_metadata(reading.ledger, "label", body[i], "label: " + metadata.label->value, 0.95);
        body.erase(body.begin() + static_cast<std::ptrdiff_t>(i));
        return reading;
    }
    return reading;
}

}  // namespace offprint::editorial
