#include <algorithm>
#include <charconv>

#include "model/walk.h"
#include "readers/html/flow/addresses.h"
#include "readers/html/flow/code_classes.h"
#include "readers/html/flow/elements.h"
#include "readers/html/flow/embeds.h"
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

/// Of the element, the code element in it, or what is around.
std::string code_language(const dom::Node& element, const std::string& around) {
    std::string own = language_in_classes(element);
    const dom::Node* const code = first_element(element);
    if (own.empty() && code != nullptr && code->name == "code") own = language_in_classes(*code);
    return own.empty() ? around : own;
}

TaskState task_of(const dom::Node& item) {
    const dom::Node* first = first_element(item);
    if (first != nullptr && (first->name == "p" || first->name == "label")) first = first_element(*first);
    if (first == nullptr || first->name != "input" || dom::attribute_text(*first, "type") != "checkbox")
        return TaskState::none;
    return dom::attribute(*first, "checked") != nullptr ? TaskState::done : TaskState::open;
}

bool is_blank_text(const dom::Node& node) { return node.is_text() && text::trimmed(node.text).empty(); }

bool leads_to_web(const Inline& item) {
    const auto* link = std::get_if<Link>(&item.node);
    return link != nullptr && is_web_address(link->url);
}

template <class Content>
bool leads_to_web(const Content& content) {
    bool leads = false;
    for_each_inline(content, [&leads](const Inline& item) { leads = leads || leads_to_web(item); });
    return leads;
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
    if (options_.is_page && quote.attribution.empty()) take_dashed_attribution(quote, element);
    if (is_quoted_post(element) && !leads_to_web(quote.content) && !leads_to_web(quote.attribution))
        put_post_address(quote.content, element);
    return {std::move(quote)};
}

/// "— A. Byron (@byron) May 2": who said it, where the words before are the quote.
void FlowReader::take_dashed_attribution(BlockQuote& quote, const dom::Node& element) {
    constexpr std::size_t longest = 200;
    if (quote.content.size() < 2) return;
    auto* const last = std::get_if<Paragraph>(&quote.content.back().node);
    if (last == nullptr || last->content.empty()) return;
    auto* const first = std::get_if<Text>(&last->content.front().node);
    if (first == nullptr || own_words(last->content).size() > longest) return;
    for (const std::string_view dash : {"—", "–", "―"}) {
        if (!first->text.starts_with(dash)) continue;
        leave_out("attribution-dash", dash, element);
        first->text.erase(0, dash.size());
        quote.attribution = tidy(std::move(last->content));
        quote.content.pop_back();
        return;
    }
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
    code.language = code_language(element, code_language_);
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
    } else if (holds_line_numbers(node)) {
        leave_out("line-numbers", words_of(node), node);
    } else if (is_dropped(node.name)) {
        merge(left_out(node, words_of(node)));
    } else {
        // Highlighters that put each line into a block, or an item, leave its end out.
        const bool is_line = dom::is_block_element(node.name);
        if (is_line && !text.empty() && !text.ends_with('\n')) text += '\n';
        for (const dom::Node& child : node.children) append_verbatim(text, child);
        if (is_line && !text.empty() && !text.ends_with('\n')) text += '\n';
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
