#include <fmt/format.h>

#include "edition/edition.h"
#include "model/walk.h"

namespace offprint::edition {
namespace {

std::size_t count_formulas(const Blocks& blocks) {
    std::size_t count = 0;
    for_each_inline(blocks, [&count](const Inline& item) { count += std::holds_alternative<Math>(item.node) ? 1 : 0; });
    return count;
}

}  // namespace

Diagnostics formulas_as_text(const Edition& edition) {
    std::size_t count = count_formulas(edition.body);
    for (const NumberedFootnote& footnote : edition.footnotes) count += count_formulas(footnote.content);
    if (count == 0) return {};
    return {{Severity::warning,
             "math-as-text",
             {},
             fmt::format("{} {} printed on one line; EPUB and JSON hold the MathML itself", count,
                         count == 1 ? "formula is" : "formulas are")}};
}

}  // namespace offprint::edition
