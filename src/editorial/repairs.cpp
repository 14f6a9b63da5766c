#include <algorithm>

#include "editorial/inlines.h"
#include "editorial/letters.h"
#include "editorial/record.h"
#include "editorial/run_together.h"
#include "editorial/space_before_punctuation.h"
#include "editorial/steps.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t reach = 24;

bool is_inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// The words just before and just after a place, for the ledger.
std::string left_of(std::string_view text, std::size_t at) {
    std::size_t begin = at > reach ? at - reach : 0;
    while (is_inside_character(text, begin)) ++begin;
    return std::string(text.substr(begin, at - begin));
}
std::string right_of(std::string_view text, std::size_t at) {
    std::size_t end = std::min(text.size(), at + reach);
    while (is_inside_character(text, end)) ++end;
    return std::string(text.substr(at, end - at));
}

/// Repairs paragraphs wherever text flows; notes keep their words as they are, tables and code too.
class Repairs {
public:
    Repairs(Reading& reading, const EditOptions& options)
        : ledger_(reading.ledger),
          is_parting_(is_wanted(options, "run-together")),
          is_closing_(is_wanted(options, "space-before-punctuation")),
          language_(reading.article.metadata.in_language ? reading.article.metadata.in_language->value : "") {}

    Blocks repair(Blocks blocks) {
        Blocks repaired;
        for (Block& block : blocks) {
            if (auto* paragraph = std::get_if<Paragraph>(&block.node)) {
                if (is_closing_) paragraph->content = close_spaces(std::move(paragraph->content), block.source);
                add_parted(repaired, std::move(block));
                continue;
            }
            if (auto* quote = std::get_if<BlockQuote>(&block.node)) quote->content = repair(std::move(quote->content));
            if (auto* list = std::get_if<List>(&block.node)) {
                for (ListItem& item : list->items) item.content = repair(std::move(item.content));
            }
            repaired.push_back(std::move(block));
        }
        return repaired;
    }

private:
    Inlines close_spaces(Inlines inlines, const SourceRange& source) {
        const std::string flat = flat_text(inlines);
        const auto spaces = find_spaces_before_punctuation(flat, language_);
        for (auto gap = spaces.rbegin(); gap != spaces.rend(); ++gap)
            inlines = erased(inlines, gap->first, gap->second);
        for (const auto& [begin, end] : spaces) {
            const std::string left = left_of(flat, begin);
            const std::string right = right_of(flat, end);
            record_repaired(ledger_, "space-before-punctuation", left + flat.substr(begin, end - begin) + right,
                            left + right, source, 0.99);
        }
        return inlines;
    }
    void add_parted(Blocks& repaired, Block block) {
        const Inlines& whole = std::get<Paragraph>(block.node).content;
        const std::string flat = flat_text(whole);
        const std::vector<std::size_t> starts = is_parting_ ? find_glued_sentences(flat) : std::vector<std::size_t>();
        Inlines rest = whole;
        std::size_t taken = 0;
        for (const std::size_t start : starts) {
            auto [left, right] = split_at(rest, start - taken);
            Block part = block;
            std::get<Paragraph>(part.node).content = std::move(left);
            repaired.push_back(std::move(part));
            rest = std::move(right);
            taken = start;
            const std::string left_words = left_of(flat, start);
            const std::string right_words = right_of(flat, start);
            record_repaired(ledger_, "run-together", left_words + right_words, left_words + "\n\n" + right_words,
                            block.source, 0.99);
        }
        std::get<Paragraph>(block.node).content = std::move(rest);
        repaired.push_back(std::move(block));
    }
    Ledger& ledger_;
    bool is_parting_, is_closing_;
    std::string language_;
};

}  // namespace

const std::vector<std::string_view>& repair_rules() {
    static const std::vector<std::string_view> rules{"space-before-punctuation", "run-together"};
    return rules;
}

bool is_wanted(const EditOptions& options, std::string_view rule) {
    if (!options.is_repairing) return false;
    return options.repairs.empty() ||
           std::find(options.repairs.begin(), options.repairs.end(), rule) != options.repairs.end();
}

Reading mend_characters(Reading reading, const EditOptions&) { return reading; }
Reading mend_paragraphs(Reading reading, const EditOptions&) { return reading; }

Reading mend_sentences(Reading reading, const EditOptions& options) {
    Blocks body = std::move(reading.article.body);
    reading.article.body = Repairs(reading, options).repair(std::move(body));
    return reading;
}

}  // namespace offprint::editorial
