#include "editorial/base/each_text.h"
#include "editorial/base/record_edits.h"
#include "editorial/base/steps.h"
#include "editorial/repairs/break_pairs.h"
#include "editorial/repairs/hard_wrapped_lines.h"
#include "editorial/repairs/line_end_hyphens.h"
#include "editorial/repairs/repairs.h"

namespace offprint::editorial {
namespace {

void join_line_end_hyphens(Reading& reading) {
    std::vector<std::string> texts;
    for_each_text(reading.article, [&](Inlines& inlines, const SourceRange&) { texts.push_back(flat_text(inlines)); });
    const HyphenEvidence evidence = gather_hyphen_evidence(texts);
    if (evidence.breaks == 0) return;
    std::size_t next = 0;
    for_each_text(reading.article, [&](Inlines& inlines, const SourceRange& source) {
        const std::string& flat = texts[next++];
        const Edits edits = find_line_end_hyphens(flat, evidence);
        record_edits(reading.ledger, "hyphen-newline", flat, edits, source, 0.95);
        inlines = with_edits(std::move(inlines), edits);
    });
}

}  // namespace

Reading mend_paragraphs(Reading reading, const EditOptions& options) {
    const bool is_parting = is_wanted(options, "break-pairs");
    const bool is_joining = is_wanted(options, "hard-wrapped-lines");
    for_each_flow(reading.article, [&](Blocks& blocks) {
        if (is_parting) blocks = part_at_break_pairs(std::move(blocks), reading.ledger);
        if (is_joining) blocks = join_hard_wrapped_lines(std::move(blocks), reading.ledger);
    });
    if (is_wanted(options, "hyphen-newline")) join_line_end_hyphens(reading);
    return reading;
}

}  // namespace offprint::editorial
