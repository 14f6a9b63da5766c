#include "editorial/base/record_edits.h"
#include "editorial/base/steps.h"
#include "editorial/repairs/repairs.h"
#include "editorial/repairs/run_together.h"
#include "editorial/repairs/space_before_punctuation.h"

namespace offprint::editorial {
namespace {

/// Mends paragraphs wherever text flows: the body, quotes, lists. Notes keep their words as they are, tables too.
class SentenceRepairs {
public:
    SentenceRepairs(Reading& reading, const EditOptions& options)
        : ledger_(reading.ledger),
          is_parting_(is_wanted(options, "run-together")),
          is_closing_(is_wanted(options, "space-before-punctuation")),
          language_(reading.article.metadata.in_language ? reading.article.metadata.in_language->value : "") {}

    Blocks mended(Blocks blocks) {
        if (is_closing_) each_paragraph(blocks, [this](Block& block) { close_spaces(block); });
        if (!is_parting_) return blocks;
        std::size_t count = 0;
        each_paragraph(blocks, [&count](Block& block) {
            if (count < several_glues)
                count += count_glued_sentences(flat_text(std::get<Paragraph>(block.node).content), several_glues);
        });
        evidence_ = count >= several_glues ? GlueEvidence::several : GlueEvidence::none;
        return parted(std::move(blocks));
    }

private:
    template <class Mend>
    static void each_paragraph(Blocks& blocks, const Mend& mend) {
        for (Block& block : blocks) {
            if (std::holds_alternative<Paragraph>(block.node)) mend(block);
            if (auto* quote = std::get_if<BlockQuote>(&block.node)) each_paragraph(quote->content, mend);
            if (auto* list = std::get_if<List>(&block.node)) {
                for (ListItem& item : list->items) each_paragraph(item.content, mend);
            }
        }
    }

    void close_spaces(Block& block) {
        Inlines& content = std::get<Paragraph>(block.node).content;
        const std::string flat = flat_text(content);
        const std::string& language = block.language.empty() ? language_ : block.language;
        const Edits edits = find_spaces_before_punctuation(flat, language);
        record_edits(ledger_, "space-before-punctuation", flat, edits, block.source, 0.99);
        content = with_edits(std::move(content), edits);
    }

    Blocks parted(Blocks blocks) {
        Blocks result;
        result.reserve(blocks.size());
        for (Block& block : blocks) {
            if (auto* quote = std::get_if<BlockQuote>(&block.node)) quote->content = parted(std::move(quote->content));
            if (auto* list = std::get_if<List>(&block.node)) {
                for (ListItem& item : list->items) item.content = parted(std::move(item.content));
            }
            if (std::holds_alternative<Paragraph>(block.node))
                put_parts(result, std::move(block));
            else
                result.push_back(std::move(block));
        }
        return result;
    }

    void put_parts(Blocks& result, Block block) {
        Inlines& content = std::get<Paragraph>(block.node).content;
        const std::string flat = flat_text(content);
        const std::vector<std::size_t> starts = find_glued_sentences(flat, evidence_);
        for (const std::size_t start : starts)
            record_parted(ledger_, "run-together", flat, start, block.source,
                          evidence_ == GlueEvidence::several ? 0.98 : 0.99);
        std::vector<Inlines> parts = parted_at(std::move(content), starts);
        content.clear();
        for (Inlines& part : parts) {
            result.push_back(block);
            std::get<Paragraph>(result.back().node).content = std::move(part);
        }
    }

    Ledger& ledger_;
    bool is_parting_, is_closing_;
    std::string language_;
    GlueEvidence evidence_ = GlueEvidence::none;
};

}  // namespace

Reading mend_sentences(Reading reading, const EditOptions& options) {
    Blocks body = std::move(reading.article.body);
    reading.article.body = SentenceRepairs(reading, options).mended(std::move(body));
    return reading;
}

}  // namespace offprint::editorial
