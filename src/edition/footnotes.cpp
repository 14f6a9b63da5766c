#include <set>

#include "edition/steps.h"
#include "model/walk.h"

namespace offprint::edition {
namespace {

using Labels = std::set<std::string>;

void collect_references(Labels& labels, const Blocks& blocks) {
    for_each_inline(blocks, [&](const Inline& item) {
        if (const auto* reference = std::get_if<FootnoteReference>(&item.node)) labels.insert(reference->label);
    });
}

Labels references(const Article& article) {
    Labels labels;
    collect_references(labels, article.body);
    for (const Footnote& footnote : article.footnotes) collect_references(labels, footnote.content);
    return labels;
}

Labels printed_references(const Article& article) {
    Labels labels;
    collect_references(labels, without_internal_notes(article.body));
    for (const Footnote& footnote : article.footnotes)
        collect_references(labels, without_internal_notes(footnote.content));
    return labels;
}

}  // namespace

/// A footnote that only an internal note refers to belongs to that note; one that nothing refers to is kept.
std::vector<NumberedFootnote> number_footnotes(const Article& article, std::string_view language) {
    const Labels all = references(article);
    const Labels printed = printed_references(article);
    std::vector<NumberedFootnote> numbered;
    for (const Footnote& footnote : article.footnotes) {
        if (all.contains(footnote.label) && !printed.contains(footnote.label)) continue;
        Blocks content = without_internal_notes(footnote.content);
        label_notes(content, article, language);
        const int number = static_cast<int>(numbered.size()) + 1;
        numbered.push_back({number, footnote.label, std::move(content), footnote.source});
    }
    return numbered;
}

}  // namespace offprint::edition
