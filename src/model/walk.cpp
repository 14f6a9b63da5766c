#include "model/walk.h"

#include "base/overloaded.h"

namespace offprint {
namespace {

template <class T>
concept InlineContainer = requires(const T& node) {
    { node.content } -> std::convertible_to<const Inlines&>;
};

/// Every list of inlines that a block holds itself, before its blocks, then after them.
struct BlockParts {
    std::vector<const Inlines*> before;
    std::vector<const Blocks*> inside;
    std::vector<const Inlines*> after;
};

/// The parts of any block but a definition list, whose terms and contents alternate.
BlockParts parts_of(const Block& block) {
    return std::visit(overloaded{
                          [](const Paragraph& node) {
                              return BlockParts{{&node.content}, {}, {}};
                          },
                          [](const Heading& node) {
                              return BlockParts{{&node.content}, {}, {}};
                          },
                          [](const BlockQuote& node) {
                              return BlockParts{{}, {&node.content}, {&node.attribution}};
                          },
                          [](const List& node) {
                              BlockParts parts;
                              for (const ListItem& item : node.items) parts.inside.push_back(&item.content);
                              return parts;
                          },
                          [](const DefinitionList&) { return BlockParts{}; },
                          [](const CodeBlock&) { return BlockParts{}; },
                          [](const Table& node) {
                              BlockParts parts{{&node.caption}, {}, {}};
                              for (const TableRow& row : node.rows) {
                                  for (const TableCell& cell : row) parts.inside.push_back(&cell.content);
                              }
                              return parts;
                          },
                          [](const ThematicBreak&) { return BlockParts{}; },
                          [](const Figure& node) {
                              return BlockParts{{&node.caption, &node.credit}, {}, {}};
                          },
                          [](const Note& node) {
                              return BlockParts{{}, {&node.body}, {}};
                          },
                      },
                      block.node);
}

void append_words(std::string& words, const Inlines& inlines) {
    for (const Inline& item : inlines) {
        std::visit(overloaded{
                       [&](const Text& node) { words += node.text; },
                       [&](const Code& node) { words += node.text; },
                       [&](const Image& node) { words += node.alt.value_or(""); },
                       [&](const LineBreak&) { words += '\n'; },
                       [&](const SoftBreak&) { words += ' '; },
                       [](const FootnoteReference&) {},
                       [&](const Math& node) { words += node.text; },
                       [&](const InlineContainer auto& node) { append_words(words, node.content); },
                   },
                   item.node);
    }
}

void append_blocks(std::string& words, const Blocks& blocks);

void append_paragraph(std::string& words, const std::string& paragraph) {
    if (paragraph.empty()) return;
    if (!words.empty()) words += "\n\n";
    words += paragraph;
}

std::string table_words(const Table& table) {
    std::string words = plain_text(table.caption);
    if (!words.empty()) words += '\n';
    for (const TableRow& row : table.rows) {
        if (&row != &table.rows.front()) words += '\n';
        for (const TableCell& cell : row) {
            if (&cell != &row.front()) words += '\t';
            words += plain_text(cell.content);
        }
    }
    return words;
}

std::string note_words(const Note& note) {
    const std::string body = plain_text(note.body);
    if (note.label.empty() || body.empty()) return note.label + body;
    return note.label + " " + body;
}

void append_figure(std::string& words, const Figure& figure) {
    for (const Image& image : figure.images) append_paragraph(words, image.alt.value_or(""));
    append_paragraph(words, plain_text(figure.caption));
    append_paragraph(words, plain_text(figure.credit));
}

void append_block(std::string& words, const Block& block) {
    std::visit(overloaded{
                   [&](const Paragraph& node) { append_paragraph(words, plain_text(node.content)); },
                   [&](const Heading& node) { append_paragraph(words, plain_text(node.content)); },
                   [&](const BlockQuote& node) {
                       append_blocks(words, node.content);
                       append_paragraph(words, plain_text(node.attribution));
                   },
                   [&](const List& node) {
                       for (const ListItem& item : node.items) append_blocks(words, item.content);
                   },
                   [&](const DefinitionList& node) {
                       for (const Definition& item : node.items) {
                           append_paragraph(words, plain_text(item.term));
                           append_blocks(words, item.content);
                       }
                   },
                   [&](const CodeBlock& node) { append_paragraph(words, node.text); },
                   [&](const Table& node) { append_paragraph(words, table_words(node)); },
                   [](const ThematicBreak&) {},
                   [&](const Figure& node) { append_figure(words, node); },
                   [&](const Note& node) { append_paragraph(words, note_words(node)); },
               },
               block.node);
}

void append_blocks(std::string& words, const Blocks& blocks) {
    for (const Block& block : blocks) append_block(words, block);
}

void clear_sources(Blocks& blocks) {
    for (Block& block : blocks) {
        block.source = {};
        for (Blocks* contents : contents_of(block)) clear_sources(*contents);
    }
}

void clear_sources(std::vector<Agent>& agents) {
    for (Agent& agent : agents) {
        agent.source = {};
        clear_sources(agent.bio);
    }
}

template <class T>
void clear_sources(Maybe<T>& value) {
    if (value) value->source = {};
}

void clear_sources(Metadata& metadata) {
    for (auto* agents : {&metadata.author, &metadata.editor, &metadata.translator, &metadata.contributor,
                         &metadata.source_organization})
        clear_sources(*agents);
    for (auto* value : {&metadata.label,
                        &metadata.headline,
                        &metadata.alternative_headline,
                        &metadata.short_headline,
                        &metadata.description,
                        &metadata.abstract,
                        &metadata.in_language,
                        &metadata.byline,
                        &metadata.dateline,
                        &metadata.url,
                        &metadata.translation_of_work,
                        &metadata.credit_text,
                        &metadata.copyright_notice,
                        &metadata.copyright_holder,
                        &metadata.copyright_year,
                        &metadata.license,
                        &metadata.usage_terms,
                        &metadata.digital_source_type,
                        &metadata.publication_status,
                        &metadata.version})
        clear_sources(*value);
    for (auto* date : {&metadata.date_published, &metadata.date_modified, &metadata.date_created, &metadata.expires,
                       &metadata.embargoed_until})
        clear_sources(*date);
    clear_sources(metadata.publisher);
}

}  // namespace

std::string plain_text(const Inlines& inlines) {
    std::string words;
    append_words(words, inlines);
    return words;
}

std::string plain_text(const Blocks& blocks) {
    std::string words;
    append_blocks(words, blocks);
    return words;
}

std::vector<Blocks*> contents_of(Block& block) {
    std::vector<Blocks*> contents;
    std::visit(overloaded{
                   [](Paragraph&) {},
                   [](Heading&) {},
                   [&](BlockQuote& node) { contents.push_back(&node.content); },
                   [&](List& node) {
                       for (ListItem& item : node.items) contents.push_back(&item.content);
                   },
                   [&](DefinitionList& node) {
                       for (Definition& item : node.items) contents.push_back(&item.content);
                   },
                   [](CodeBlock&) {},
                   [&](Table& node) {
                       for (TableRow& row : node.rows) {
                           for (TableCell& cell : row) contents.push_back(&cell.content);
                       }
                   },
                   [](ThematicBreak&) {},
                   [](Figure&) {},
                   [&](Note& node) { contents.push_back(&node.body); },
               },
               block.node);
    return contents;
}

void for_each_block(const Blocks& blocks, const std::function<void(const Block&)>& visit) {
    for (const Block& block : blocks) {
        visit(block);
        if (const auto* definitions = std::get_if<DefinitionList>(&block.node)) {
            for (const Definition& item : definitions->items) for_each_block(item.content, visit);
        }
        for (const Blocks* inside : parts_of(block).inside) for_each_block(*inside, visit);
    }
}

void for_each_inline(const Inlines& inlines, const std::function<void(const Inline&)>& visit) {
    for (const Inline& item : inlines) {
        visit(item);
        std::visit(overloaded{
                       [](const Text&) {},
                       [](const Code&) {},
                       [](const Image&) {},
                       [](const LineBreak&) {},
                       [](const SoftBreak&) {},
                       [](const FootnoteReference&) {},
                       [](const Math&) {},
                       [&](const InlineContainer auto& node) { for_each_inline(node.content, visit); },
                   },
                   item.node);
    }
}

void for_each_inline(const Blocks& blocks, const std::function<void(const Inline&)>& visit) {
    for (const Block& block : blocks) {
        if (const auto* definitions = std::get_if<DefinitionList>(&block.node)) {
            for (const Definition& item : definitions->items) {
                for_each_inline(item.term, visit);
                for_each_inline(item.content, visit);
            }
        }
        const BlockParts parts = parts_of(block);
        for (const Inlines* inlines : parts.before) for_each_inline(*inlines, visit);
        for (const Blocks* inside : parts.inside) for_each_inline(*inside, visit);
        for (const Inlines* inlines : parts.after) for_each_inline(*inlines, visit);
    }
}

void for_each_link(Article& article, const std::function<void(Link&)>& visit) {
    // The article is ours to change; only the walk sees it as constant.
    const auto visit_inline = [&visit](const Inline& item) {
        if (const auto* link = std::get_if<Link>(&item.node)) visit(const_cast<Link&>(*link));
    };
    for_each_inline(article.body, visit_inline);
    for (const Footnote& footnote : article.footnotes) for_each_inline(footnote.content, visit_inline);
}

Article without_sources(Article article) {
    clear_sources(article.metadata);
    clear_sources(article.body);
    for (Footnote& footnote : article.footnotes) {
        footnote.source = {};
        clear_sources(footnote.content);
    }
    return article;
}

}  // namespace offprint
