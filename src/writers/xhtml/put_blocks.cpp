#include <algorithm>

#include <fmt/format.h>

#include "base/ascii.h"
#include "model/walk.h"
#include "text/utf8.h"
#include "writers/xhtml/content_writer.h"

namespace offprint::xhtml {
namespace {

constexpr std::string_view open_box = "\u2610";
constexpr std::string_view ticked_box = "\u2611";

/// What a class name may be made of, so that no style sheet has to escape it.
std::string as_class(const std::string& word) {
    std::string name;
    for (const char character : word) {
        if (ascii::is_letter_or_digit(character) || character == '-' || character == '_') name += character;
    }
    return name;
}

bool has_tasks(const List& list) {
    return std::any_of(list.items.begin(), list.items.end(),
                       [](const ListItem& item) { return item.task != TaskState::none; });
}

}  // namespace

const Paragraph* leading_paragraph(const Blocks& blocks) {
    if (blocks.empty()) return nullptr;
    const bool is_plain = blocks.front().language.empty() && blocks.front().direction == Direction::unknown;
    return is_plain ? std::get_if<Paragraph>(&blocks.front().node) : nullptr;
}

void ContentWriter::put_body_block(std::size_t index) {
    block_ = index;
    letters_ = 0;
    is_in_body_ = true;
    put(edition_.body[index]);
    is_in_body_ = false;
}

void ContentWriter::put(const Blocks& blocks) {
    for (const Block& block : blocks) put(block);
}

void ContentWriter::put(const Block& block) {
    const SourceRange outer = source_;
    if (block.source.is_known()) source_ = block.source;
    Attributes attributes;
    add_language(attributes, block.language, block.direction);
    std::visit([&](const auto& node) { put(node, attributes); }, block.node);
    end_line();
    source_ = outer;
}

void ContentWriter::put(const Paragraph& paragraph, Attributes attributes) {
    put_within("p", paragraph.content, attributes);
}

void ContentWriter::put(const Heading& heading, Attributes attributes) {
    attributes.push_back({"id", anchors_.id_of(heading)});
    const bool is_silent = text::trimmed(plain_text(heading.content)).empty();
    const std::string tag = "h" + std::to_string(std::clamp(heading.level, 1, 6));
    put_within(is_silent ? "p" : tag, heading.content, attributes);
}

void ContentWriter::put(const BlockQuote& quote, Attributes attributes) {
    open("blockquote", attributes);
    end_line();
    put(quote.content);
    if (!quote.attribution.empty()) {
        put_within("p", quote.attribution, {{"class", "attribution"}});
        end_line();
    }
    close("blockquote");
}

void ContentWriter::put(const List& list, Attributes attributes) {
    const bool is_ordered = list.kind == ListKind::ordered;
    if (list.items.empty()) return;
    if (is_ordered && list.start != 1) attributes.push_back({"start", std::to_string(list.start)});
    std::string classes = list.tight ? "tight" : "loose";
    if (has_tasks(list)) classes += " tasks";
    attributes.push_back({"class", classes});
    open(is_ordered ? "ol" : "ul", attributes);
    end_line();
    for (const ListItem& item : list.items) put_item(list, item);
    close(is_ordered ? "ol" : "ul");
}

void ContentWriter::put_item(const List& list, const ListItem& item) {
    const bool is_task = item.task != TaskState::none;
    open("li", is_task ? Attributes{{"class", "task"}} : Attributes{});
    if (is_task) {
        open("span", {{"class", "task-mark"}});
        out_ += item.task == TaskState::done ? ticked_box : open_box;
        close("span");
        out_ += ' ';
    }
    if (list.tight || is_task) {
        put_compact(item.content);
    } else {
        put(item.content);
    }
    close("li");
    end_line();
}

/// Blocks where a first paragraph needs no element of its own: a tight list's items, a table's cells.
void ContentWriter::put_compact(const Blocks& blocks) {
    const Paragraph* first = leading_paragraph(blocks);
    if (first == nullptr) {
        put(blocks);
        return;
    }
    put(first->content);
    if (blocks.size() > 1) end_line();
    for (std::size_t i = 1; i < blocks.size(); ++i) put(blocks[i]);
}

void ContentWriter::put(const DefinitionList& list, Attributes attributes) {
    if (list.items.empty()) return;
    open("dl", attributes);
    end_line();
    for (const Definition& item : list.items) {
        const bool is_first = &item == &list.items.front();
        if (is_first || !item.term.empty()) put_within("dt", item.term);
        open("dd");
        put_compact(item.content);
        close("dd");
        end_line();
    }
    close("dl");
}

void ContentWriter::put(const CodeBlock& code, Attributes attributes) {
    const Attributes direction = code_attributes();
    attributes.insert(attributes.end(), direction.begin(), direction.end());
    const std::string language = as_class(code.language);
    open("pre", attributes);
    open("code", language.empty() ? Attributes{} : Attributes{{"class", "language-" + language}});
    put_words(code.text);
    close("code");
    close("pre");
}

void ContentWriter::put(const ThematicBreak&, Attributes attributes) { put_empty("hr", attributes); }

void ContentWriter::put(const Figure& figure, Attributes attributes) {
    open("figure", attributes);
    end_line();
    for (const Image& image : figure.images) {
        put_image(image, figure.caption);
        end_line();
    }
    if (!figure.caption.empty() || !figure.credit.empty()) {
        open("figcaption");
        put(figure.caption);
        if (!figure.caption.empty() && !figure.credit.empty()) out_ += ' ';
        if (!figure.credit.empty()) put_within("span", figure.credit, {{"class", "credit"}});
        close("figcaption");
        end_line();
    }
    close("figure");
}

}  // namespace offprint::xhtml
