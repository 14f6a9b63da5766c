#include "edition/inline_lists.h"

#include "base/overloaded.h"

namespace offprint::edition {
namespace {

using Visit = std::function<void(Inlines&)>;

void over(Block& block, const Visit& visit) {
    std::visit(overloaded{
                   [&](Paragraph& node) { visit(node.content); },
                   [&](Heading& node) { visit(node.content); },
                   [&](BlockQuote& node) {
                       for_each_inline_list(node.content, visit);
                       visit(node.attribution);
                   },
                   [&](List& node) {
                       for (ListItem& item : node.items) for_each_inline_list(item.content, visit);
                   },
                   [&](DefinitionList& node) {
                       for (Definition& item : node.items) {
                           visit(item.term);
                           for_each_inline_list(item.content, visit);
                       }
                   },
                   [](CodeBlock&) {},
                   [&](Table& node) {
                       visit(node.caption);
                       for (TableRow& row : node.rows) {
                           for (TableCell& cell : row) for_each_inline_list(cell.content, visit);
                       }
                   },
                   [](ThematicBreak&) {},
                   [&](Figure& node) {
                       visit(node.caption);
                       visit(node.credit);
                   },
                   [&](Note& node) { for_each_inline_list(node.body, visit); },
               },
               block.node);
}

}  // namespace

void for_each_inline_list(Blocks& blocks, const Visit& visit) {
    for (Block& block : blocks) over(block, visit);
}

}  // namespace offprint::edition
