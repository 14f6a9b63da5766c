#include "editorial/base/each_text.h"

#include "base/overloaded.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

using MendText = std::function<void(Inlines&, const SourceRange&)>;

bool is_given_beside(const Block& block) {
    const auto* note = std::get_if<Note>(&block.node);
    return note != nullptr && (note->origin == Origin::flag || note->origin == Origin::metadata_file ||
                               note->origin == Origin::front_matter);
}

void mend_own_text(Block& block, const SourceRange& source, const MendText& mend) {
    std::visit(overloaded{
                   [&](Paragraph& node) { mend(node.content, source); },
                   [&](Heading& node) { mend(node.content, source); },
                   [&](BlockQuote& node) { mend(node.attribution, source); },
                   [](List&) {},
                   [&](DefinitionList& node) {
                       for (Definition& item : node.items) mend(item.term, source);
                   },
                   [](CodeBlock&) {},
                   [&](Table& node) { mend(node.caption, source); },
                   [](ThematicBreak&) {},
                   [&](Figure& node) {
                       mend(node.caption, source);
                       mend(node.credit, source);
                   },
                   [](Note&) {},
               },
               block.node);
}

void mend_texts(Blocks& blocks, const SourceRange& around, const MendText& mend) {
    for (Block& block : blocks) {
        if (is_given_beside(block)) continue;
        const SourceRange source = block.source.is_known() ? block.source : around;
        mend_own_text(block, source, mend);
        for (Blocks* contents : contents_of(block)) mend_texts(*contents, source, mend);
    }
}

void mend_flows(Blocks& blocks, const std::function<void(Blocks&)>& mend) {
    for (Block& block : blocks) {
        if (is_given_beside(block)) continue;
        for (Blocks* contents : contents_of(block)) mend_flows(*contents, mend);
    }
    mend(blocks);
}

}  // namespace

void for_each_text(Article& article, const MendText& mend) {
    mend_texts(article.body, {}, mend);
    for (Footnote& footnote : article.footnotes) mend_texts(footnote.content, footnote.source, mend);
}

void for_each_flow(Article& article, const std::function<void(Blocks&)>& mend) {
    mend_flows(article.body, mend);
    for (Footnote& footnote : article.footnotes) mend_flows(footnote.content, mend);
}

}  // namespace offprint::editorial
