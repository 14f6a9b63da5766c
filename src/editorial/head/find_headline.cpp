#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/base/steps.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

// What may stand above a headline: a label, a date, a figure. Longer paragraphs are the article already.
constexpr std::size_t max_words_above = 12;

bool may_stand_above(const Block& block) {
    if (std::holds_alternative<Figure>(block.node) || std::holds_alternative<Note>(block.node)) return true;
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    return paragraph != nullptr && split_words(plain_text(paragraph->content)).size() <= max_words_above;
}

}  // namespace

Reading find_headline(Reading reading) {
    Blocks& body = reading.article.body;
    Maybe<std::string>& headline = reading.article.metadata.headline;
    for (auto block = body.begin(); block != body.end(); ++block) {
        const auto* heading = std::get_if<Heading>(&block->node);
        if (heading == nullptr && may_stand_above(*block)) continue;
        if (heading == nullptr || heading->level != 1) return reading;
        const std::string words = squeezed(plain_text(heading->content));
        const bool is_printed_once = headline && headline->origin != Origin::flag && squeezed(headline->value) != words;
        if (words.empty()) return reading;
        if (is_printed_once) {
            reading.diagnostics.push_back({Severity::note, "headline-conflict", block->source,
                                           "the heading '" + words + "' is not the metadata's headline '" +
                                               headline->value + "'; it stays in the text"});
            return reading;
        }
        if (!headline) headline = Sourced<std::string>{words, Origin::markup, block->source};
        record_to_metadata(reading.ledger, "headline", *block, "headline: " + headline->value, 1.0);
        body.erase(block);
        return reading;
    }
    return reading;
}

}  // namespace offprint::editorial
