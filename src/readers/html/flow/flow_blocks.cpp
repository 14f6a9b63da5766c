#include <algorithm>
#include <charconv>

#include "readers/html/flow/elements.h"
#include "readers/html/flow/flow.h"
#include "readers/html/flow/white_space.h"
#include "readers/html/flow/words.h"
#include "text/utf8.h"

/// The blocks that have a form of their own, one function each.
namespace offprint::html {
namespace {

int number_of(const dom::Node& element, std::string_view name, int otherwise) {
    const std::string_view digits = dom::attribute_text(element, name);
    int number = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

const dom::Node* last_element(const dom::Node& parent) {
    for (auto child = parent.children.rbegin(); child != parent.children.rend(); ++child) {
        if (!child->is_text()) return &*child;
        if (!text::trimmed(child->text).empty()) return nullptr;
    }
    return nullptr;
}

const dom::Node* first_element(const dom::Node& parent) {
    for (const dom::Node& child : parent.children) {
        if (!child.is_text()) return &child;
        if (!text::trimmed(child.text).empty()) return nullptr;
    }
    return nullptr;
}

/// "language-python" or "lang-python" of the element or the code element in it.
std::string code_language(const dom::Node& element) {
    for (const std::string& word : dom::classes(element)) {
        if (word.starts_with("language-")) return word.substr(9);
        if (word.starts_with("lang-")) return word.substr(5);
    }
    const dom::Node* const code = first_element(element);
    return code != nullptr && code->name == "code" ? code_language(*code) : "";
}

TaskState task_of(const dom::Node& item) {
    const dom::Node* first = first_element(item);
    if (first != nullptr && (first->name == "p" || first->name == "label")) first = first_element(*first);
    if (first == nullptr || first->name != "input" || dom::attribute_text(*first, "type") != "checkbox")
        return TaskState::none;
    return dom::attribute(*first, "checked") != nullptr ? TaskState::done : TaskState::open;
}

bool is_blank_text(const dom::Node& node) { return node.is_text() && text::trimmed(node.text).empty(); }

using Images = std::vector<Image>;

/// Collects an image, linked or not, and passes blanks by; false for anything else.
bool collect_image(const Inline& node, Images& found) {
    if (const auto* image = std::get_if<Image>(&node.node)) {
        found.push_back(*image);
        return true;
    }
    if (const auto* link = std::get_if<Link>(&node.node))
        return std::all_of(link->content.begin(), link->content.end(),
                           [&](const Inline& inner) { return collect_image(inner, found); });
    const auto* text = std::get_if<Text>(&node.node);
    return text != nullptr ? text::trimmed(text->text).empty() : std::holds_alternative<LineBreak>(node.node);
}

/// Moves the images of a block that is nothing but images; true when it was one. A figure with a caption of its own
/// stays what it is.
bool take_images(Figure& figure, Block& block) {
    if (auto* inner = std::get_if<Figure>(&block.node)) {
        if (!inner->caption.empty() || !inner->credit.empty()) return false;
        for (Image& image : inner->images) figure.images.push_back(std::move(image));
        return true;
    }
    auto* const paragraph = std::get_if<Paragraph>(&block.node);
    if (paragraph == nullptr) return false;
    Images found;
    for (const Inline& node : paragraph->content) {
        if (!collect_image(node, found)) return false;
    }
    for (Image& image : found) figure.images.push_back(std::move(image));
    return true;
}

void add_line(Inlines& lines, Inlines line) {
    if (!lines.empty() && !line.empty()) lines.push_back({LineBreak{}});
    for (Inline& word : line) lines.push_back(std::move(word));
}

void caption_first_table(Blocks& blocks, Figure& figure) {
    for (Block& block : blocks) {
        auto* const table = std::get_if<Table>(&block.node);
        if (table == nullptr || !table->caption.empty()) continue;
        table->caption = std::move(figure.caption);
        figure.caption.clear();
        return;
    }
}

/// A bold or emphasised start that ends with a colon is the note's label, and so is a heading.
Inlines take_label(Blocks& body) {
    if (body.empty()) return {};
    if (auto* heading = std::get_if<Heading>(&body.front().node)) {
        Inlines label = std::move(heading->content);
        body.erase(body.begin());
        return label;
    }
    auto* const paragraph = std::get_if<Paragraph>(&body.front().node);
    if (paragraph == nullptr || paragraph->content.size() < 2) return {};
    const Inline& first = paragraph->content.front();
    const bool is_set_off = std::holds_alternative<Strong>(first.node) || std::holds_alternative<Emphasis>(first.node);
    if (!is_set_off || !own_words(Inlines{first}).ends_with(':')) return {};
    Inlines label{first};
    paragraph->content.erase(paragraph->content.begin());
    paragraph->content = tidy(std::move(paragraph->content));
    return label;
}

}  // namespace

Block FlowReader::read_heading(const dom::Node& element) {
    Heading heading;
    heading.level = element.name[1] - '0';
    heading.id = dom::attribute_text(element, "id");
    heading.content = read_phrases(element);
    return {std::move(heading)};
}

Block FlowReader::read_quote(const dom::Node& element) {
    const dom::Node* const last = last_element(element);
    const bool is_attributed = last != nullptr && (last->name == "footer" || last->name == "cite");
    BlockQuote quote;
    Inlines run;
    for (const dom::Node& child : element.children) {
        if (!is_attributed || &child != last) put(quote.content, run, child);
    }
    flush(quote.content, run, element.end_line);
    if (is_attributed) quote.attribution = read_phrases(*last);
    return {std::move(quote)};
}

Block FlowReader::read_list(const dom::Node& element) {
    List list;
    list.kind = element.name == "ol" ? ListKind::ordered : ListKind::bullet;
    list.start = std::max(number_of(element, "start", 1), 0);
    for (const dom::Node& child : element.children) {
        if (is_blank_text(child)) continue;
        if (child.name == "li") {
            list.items.push_back(read_item(child));
            const auto is_paragraph = [](const dom::Node& node) { return node.name == "p"; };
            if (std::any_of(child.children.begin(), child.children.end(), is_paragraph)) list.tight = false;
            continue;
        }
        // What stands between the items is an item without a mark of its own in the source.
        ListItem item;
        Inlines run;
        put(item.content, run, child);
        flush(item.content, run, child.end_line);
        if (!item.content.empty()) list.items.push_back(std::move(item));
    }
    return {std::move(list)};
}

ListItem FlowReader::read_item(const dom::Node& element) {
    ListItem item;
    item.task = task_of(element);
    const std::size_t found = findings_.diagnostics.size();
    item.content = read_children(element);
    // The check box is read: it is no loss.
    if (item.task != TaskState::none && findings_.diagnostics.size() > found)
        findings_.diagnostics.erase(findings_.diagnostics.begin() + static_cast<std::ptrdiff_t>(found));
    return item;
}

Block FlowReader::read_definitions(const dom::Node& element) {
    DefinitionList list;
    add_definitions(list, element);
    return {std::move(list)};
}

void FlowReader::add_definitions(DefinitionList& list, const dom::Node& parent) {
    for (const dom::Node& child : parent.children) {
        if (is_blank_text(child)) continue;
        if (child.name == "div" && child.holds_block) {
            add_definitions(list, child);
            continue;
        }
        if (child.name == "dt") {
            list.items.push_back({read_phrases(child), {}});
            continue;
        }
        if (list.items.empty()) list.items.emplace_back();
        Blocks& content = list.items.back().content;
        if (child.name == "dd") {
            for (Block& block : read_children(child)) content.push_back(std::move(block));
            continue;
        }
        Inlines run;
        put(content, run, child);
        flush(content, run, child.end_line);
    }
}

Block FlowReader::read_code(const dom::Node& element) {
    CodeBlock code;
    code.language = code_language(element);
    for (const dom::Node& child : element.children) append_verbatim(code.text, child);
    if (code.text.starts_with('\n')) code.text.erase(0, 1);  // HTML: a line break right after <pre> is not content
    if (code.text.ends_with('\n')) code.text.pop_back();
    return {std::move(code)};
}

void FlowReader::append_verbatim(std::string& text, const dom::Node& node) {
    if (node.is_text()) {
        text += text::to_nfc(node.text);
    } else if (node.name == "br") {
        text += '\n';
    } else if (is_dropped(node.name)) {
        merge(left_out(node, words_of(node)));
    } else {
        for (const dom::Node& child : node.children) append_verbatim(text, child);
    }
}

Block FlowReader::read_note(const dom::Node& element, NoteKind kind) {
    Note note;
    note.kind = kind;
    note.body = read_children(element);
    note.label = own_words(take_label(note.body));
    note.evidence = "class " + std::string(dom::attribute_text(element, "class"));
    return {std::move(note)};
}

void FlowReader::put_figure(Blocks& blocks, const dom::Node& element) {
    Figure figure;
    Blocks others;
    Inlines run;
    for (const dom::Node& child : element.children) {
        if (child.name != "figcaption") {
            put(others, run, child);
            continue;
        }
        dom::Node caption = child;
        std::erase_if(caption.children, [&](const dom::Node& part) {
            const auto words = dom::classes(part);
            const bool is_credit = std::any_of(words.begin(), words.end(), [](const std::string& word) {
                return word == "credit" || word == "attribution" || word == "photo-credit" || word == "image-credit";
            });
            if (is_credit) add_line(figure.credit, read_phrases(part));
            return is_credit;
        });
        add_line(figure.caption, read_phrases(caption));
    }
    flush(others, run, element.end_line);
    std::erase_if(others, [&](Block& block) { return take_images(figure, block); });
    if (!figure.images.empty()) {
        append(blocks, {std::move(figure)}, element);
    } else {
        caption_first_table(others, figure);
    }
    for (Block& block : others) blocks.push_back(std::move(block));
    if (!figure.caption.empty()) append(blocks, {Paragraph{std::move(figure.caption)}}, element);
    if (!figure.credit.empty()) append(blocks, {Paragraph{std::move(figure.credit)}}, element);
}

void FlowReader::put_details(Blocks& blocks, const dom::Node& element) {
    Inlines run;
    for (const dom::Node& child : element.children) {
        if (child.name != "summary") {
            put(blocks, run, child);
            continue;
        }
        flush(blocks, run, child.line);
        Inlines summary = read_phrases(child);
        if (summary.empty()) continue;
        Inlines content;
        content.push_back({Strong{std::move(summary)}});
        append(blocks, {Paragraph{std::move(content)}}, child);
    }
    flush(blocks, run, element.end_line);
}

}  // namespace offprint::html
