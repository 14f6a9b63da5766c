#include <algorithm>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/base/steps.h"
#include "model/account.h"

namespace offprint::editorial {
namespace {

// Bytes. A headline is a line; what is as long as a paragraph is one.
constexpr std::size_t longest_headline = 160;
constexpr std::size_t longest_dek = 320;
// Characters. A first line above a paragraph this long is a headline even where no byline follows it.
constexpr std::uint64_t long_paragraph = 120;
constexpr std::size_t fewest_words = 3;

/// The words of a one-line paragraph without links, images and code; empty for other blocks.
std::string line_of(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    if (paragraph == nullptr || paragraph->content.size() != 1) return {};
    const auto* words = std::get_if<Text>(&paragraph->content.front().node);
    return words != nullptr && words->text.size() <= longest_dek ? squeezed(words->text) : std::string();
}

/// A headline is no sentence: it ends without a full stop, a comma, a colon.
bool looks_like_a_headline(std::string_view line) {
    constexpr std::string_view sentence_ends = ".,;:";
    if (line.empty() || line.size() > longest_headline || sentence_ends.find(line.back()) != std::string_view::npos)
        return false;
    const char32_t last = character_before(line, line.size());
    const char32_t first = character_at(line, 0);
    if (last == U'。' || last == U'…' || is_lower(first)) return false;
    return true;
}

bool is_followed_by_rows(const Metadata& metadata, std::uint32_t line) {
    const auto stands_below = [line](const auto& value) {
        return value && value->origin == Origin::text_pattern && value->source.begin.line > line &&
               value->source.begin.line <= line + 6;
    };
    return line > 0 && (stands_below(metadata.byline) || stands_below(metadata.date_published) ||
                        stands_below(metadata.date_modified));
}

std::uint32_t first_row(const Metadata& metadata) {
    std::uint32_t line = 0;
    const auto take = [&line](const auto& value) {
        if (value && value->origin == Origin::text_pattern && (line == 0 || value->source.begin.line < line))
            line = value->source.begin.line;
    };
    take(metadata.byline);
    take(metadata.date_published);
    take(metadata.date_modified);
    return line;
}

bool is_above_prose(const Blocks& body, std::size_t at) {
    const bool has_words = split_words(line_of(body[at])).size() >= fewest_words;
    return has_words && at + 1 < body.size() && std::holds_alternative<Paragraph>(body[at + 1].node) &&
           count_characters(body[at + 1]) >= long_paragraph;
}

/// Takes the block at `at` for a field of the metadata.
void take(Reading& reading, std::size_t at, Maybe<std::string>& field, std::string_view rule, double confidence) {
    Block& block = reading.article.body[at];
    const std::string words = line_of(block);
    field = Sourced<std::string>{words, Origin::text_pattern, block.source, confidence};
    record_to_metadata(reading.ledger, rule, block, std::string(rule) + ": " + words, confidence);
    reading.article.body.erase(reading.article.body.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace

Reading find_plain_headline(Reading reading) {
    Metadata& metadata = reading.article.metadata;
    Blocks& body = reading.article.body;
    if (metadata.headline || metadata.provenance.input_media_type != "text/plain" || body.size() < 2) return reading;
    const std::uint32_t line = body.front().source.begin.line;
    if (!looks_like_a_headline(line_of(body.front()))) return reading;
    const bool has_rows = is_followed_by_rows(metadata, line);
    if (!has_rows && !is_above_prose(body, 0)) return reading;
    take(reading, 0, metadata.headline, "headline", has_rows ? 0.95 : 0.85);
    // What stands between a headline and the row of authors or dates is the dek.
    const bool has_dek = !metadata.alternative_headline && body.size() > 1 && !line_of(body.front()).empty() &&
                         body.front().source.begin.line < first_row(metadata);
    if (has_rows && has_dek) take(reading, 0, metadata.alternative_headline, "dek", 0.9);
    return reading;
}

}  // namespace offprint::editorial
