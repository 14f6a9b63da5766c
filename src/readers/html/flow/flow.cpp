#include "readers/html/flow/flow.h"

#include <charconv>

#include "model/walk.h"
#include "readers/html/flow/addresses.h"
#include "readers/html/flow/captions.h"
#include "readers/html/flow/code_classes.h"
#include "readers/html/flow/elements.h"
#include "readers/html/flow/embeds.h"
#include "readers/html/flow/read_math.h"
#include "readers/html/flow/white_space.h"
#include "readers/html/flow/words.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

// A list, its items' paragraphs and what an inline element wraps must fit below the cap too.
constexpr int deepest_block = max_nesting - 4;
constexpr int deepest_phrase = max_nesting - 4;
constexpr std::string_view slot_attribute = "data-offprint-slot";
constexpr std::string_view note_attribute = "data-offprint-note";

bool is_heading(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool is_block(const dom::Node& node) {
    return !node.is_text() && (dom::is_block_element(node.name) || node.holds_block);
}

/// What is one inline whatever stands in it.
bool is_phrase_always(const dom::Node& node) {
    return is_math(node) || is_formula_rendering(node) || node.name == "picture" || node.name == "ruby" ||
           dom::attribute(node, note_attribute) != nullptr;
}

/// Whether there is something to see: blanks of any kind are not.
bool is_visible(const Inlines& content) {
    bool is = false;
    for_each_inline(content, [&is](const Inline& item) {
        if (const auto* words = std::get_if<Text>(&item.node)) {
            is = is || !text::is_all_blank(words->text);
        } else if (const auto* code = std::get_if<Code>(&item.node)) {
            is = is || !text::is_all_blank(code->text);
        } else {
            is = is || std::holds_alternative<Math>(item.node) || std::holds_alternative<Image>(item.node) ||
                 std::holds_alternative<FootnoteReference>(item.node);
        }
    });
    return is;
}

bool ends_in_break(const Inlines& run) { return run.empty() || std::holds_alternative<LineBreak>(run.back().node); }

Inlines* paragraph_content(Block& block) {
    if (auto* paragraph = std::get_if<Paragraph>(&block.node)) return &paragraph->content;
    if (auto* heading = std::get_if<Heading>(&block.node)) return &heading->content;
    return nullptr;
}

}  // namespace

std::string slot(std::size_t n) {
    return "<div " + std::string(slot_attribute) + "=\"" + std::to_string(n) + "\"></div>";
}

Blocks FlowReader::read_children(const dom::Node& parent) {
    Blocks blocks;
    Inlines run;
    for (const dom::Node& child : parent.children) put(blocks, run, child);
    flush(blocks, run, parent.end_line);
    return blocks;
}

void FlowReader::put(Blocks& blocks, Inlines& run, const dom::Node& node) {
    if (is_embed(node)) {
        flush(blocks, run, node.line);
        put_phrase(run, node);
        flush(blocks, run, node.line);
        return;
    }
    if (!is_block(node) || is_phrase_always(node) || (options_.is_page && node.name == "noscript")) {
        put_phrase(run, node);
        return;
    }
    flush(blocks, run, node.line);
    put_element(blocks, node);
}

void FlowReader::flush(Blocks& blocks, Inlines& run, std::uint32_t line) {
    Inlines content = tidy(std::move(run));
    run.clear();
    if (!is_visible(content)) return;
    Block block = paragraph_or_figure(std::move(content));
    block.source = line_range(line, line);
    blocks.push_back(std::move(block));
}

void FlowReader::append(Blocks& blocks, Block block, const dom::Node& element) {
    block.source = source_of(element);
    block.language = dom::attribute_text(element, "lang");
    block.direction = direction_of(element);
    blocks.push_back(std::move(block));
}

void FlowReader::put_element(Blocks& blocks, const dom::Node& element) {
    if (std::string language = language_in_classes(element); !language.empty() && element.name != "pre") {
        std::swap(code_language_, language);
        put_element_itself(blocks, element);
        std::swap(code_language_, language);
        return;
    }
    put_element_itself(blocks, element);
}

void FlowReader::put_element_itself(Blocks& blocks, const dom::Node& element) {
    const std::string& name = element.name;
    if (put_slot(blocks, element)) return;
    if (is_dropped(name)) return drop(blocks, element);
    if (is_quoted_post(element) && !has_words(element) && !holds_image(element) && !address_of_post(element).empty())
        return put_post_address(blocks, element);
    if (name == "hr") return append(blocks, {ThematicBreak{}}, element);
    if (name == "pre" || name == "listing" || name == "xmp") return append(blocks, read_code(element), element);
    if (is_heading(name)) return put_heading(blocks, element);
    if (name == "a" && is_safe_link(dom::attribute_text(element, "href")) && dom::attribute(element, "href") != nullptr)
        return put_linked(blocks, element);
    if (depth_ >= deepest_block) {
        note_capped();
        return put_container(blocks, element);
    }
    ++depth_;
    if (name == "blockquote") {
        append(blocks, read_quote(element), element);
    } else if (name == "ul" || name == "ol" || name == "menu" || name == "dir") {
        append(blocks, read_list(element), element);
    } else if (name == "figure" || (options_.is_page && is_captioned_box(element))) {
        put_figure(blocks, element);
    } else if (name == "dl") {
        append(blocks, read_definitions(element), element);
    } else if (name == "table") {
        put_table(blocks, element);
    } else if (name == "details") {
        put_details(blocks, element);
    } else if (const auto kind = note_kind(element)) {
        append(blocks, read_note(element, *kind), element);
    } else {
        put_container(blocks, element);
    }
    --depth_;
}

/// A heading of images alone heads nothing: they are what a paragraph's are.
void FlowReader::put_heading(Blocks& blocks, const dom::Node& element) {
    Inlines content = read_phrases(element);
    if (!is_visible(content)) return;
    if (text::is_all_blank(own_words(content))) return append(blocks, paragraph_or_figure(std::move(content)), element);
    Heading heading;
    heading.level = element.name[1] - '0';
    heading.id = dom::attribute_text(element, "id");
    heading.content = std::move(content);
    append(blocks, {std::move(heading)}, element);
}

void FlowReader::put_post_address(Blocks& blocks, const dom::Node& element) {
    std::string url = address_of_post(element);
    if (url.starts_with("//")) url.insert(0, "https:");
    const std::string words(host_of(url));
    if (words.empty()) return;
    record_added("embed-linked", words, element);
    Inlines link;
    link.push_back({Link{std::move(url), "", {{Text{words}}}}});
    append(blocks, {Paragraph{std::move(link)}}, element);
}

/// An element without a meaning of its own: its content stands where it stands, in its language.
void FlowReader::put_container(Blocks& blocks, const dom::Node& element) {
    const std::string_view language = dom::attribute_text(element, "lang");
    const Direction direction = direction_of(element);
    for (Block& block : read_children(element)) {
        if (block.language.empty()) block.language = language;
        if (block.direction == Direction::unknown) block.direction = direction;
        if (element.name == "p" && !block.source.is_known()) block.source = source_of(element);
        blocks.push_back(std::move(block));
    }
}

/// A link around blocks is a link in each of them.
void FlowReader::put_linked(Blocks& blocks, const dom::Node& link) {
    for (Block& block : read_children(link)) {
        if (Inlines* const content = paragraph_content(block))
            *content = wrap_inline(link, std::move(*content)).content;
        blocks.push_back(std::move(block));
    }
}

bool FlowReader::put_slot(Blocks& blocks, const dom::Node& element) {
    const std::string* const number = dom::attribute(element, slot_attribute);
    if (number == nullptr) return false;
    std::size_t n = 0;
    const auto read = std::from_chars(number->data(), number->data() + number->size(), n);
    if (read.ec != std::errc() || n >= is_taken_.size() || is_taken_[n]) return false;
    is_taken_[n] = true;
    blocks.push_back(std::move(options_.slots[n]));
    return true;
}

void FlowReader::drop(Blocks& blocks, const dom::Node& element) {
    merge(left_out(element, words_of(element)));
    rescue_slots(blocks, element);
}

/// Slots are not the dropped element's own words: they stay.
void FlowReader::rescue_slots(Blocks& blocks, const dom::Node& element) {
    for (const dom::Node& child : element.children) {
        if (!put_slot(blocks, child)) rescue_slots(blocks, child);
    }
}

void FlowReader::put_phrase(Inlines& run, const dom::Node& node) {
    if (node.is_text()) {
        const std::string words = text::to_nfc(collapsed(node.text));
        if (words.empty()) return;
        if (!run.empty()) {
            if (auto* last = std::get_if<Text>(&run.back().node)) {
                last->text += words;
                return;
            }
        }
        run.push_back({Text{words}});
        return;
    }
    if (put_special(run, node)) return;
    if (dom::is_block_element(node.name)) return put_block_phrase(run, node);
    if (is_dropped(node.name)) {
        Blocks rescued;
        return drop(rescued, node);
    }
    if (is_math(node)) return put_math(run, node);
    if (phrase_depth_ >= deepest_phrase) {
        note_capped();
        for (const dom::Node& child : node.children) put_phrase(run, child);
        return;
    }
    const int links = node.name == "a" || node.name == "button" ? 1 : 0;
    ++phrase_depth_;
    links_around_ += links;
    Inlines content;
    for (const dom::Node& child : node.children) put_phrase(content, child);
    links_around_ -= links;
    --phrase_depth_;
    InlineFragment wrapped = wrap_inline(node, std::move(content));
    merge(std::move(wrapped.findings));
    for (Inline& inner : wrapped.content) run.push_back(std::move(inner));
}

/// Words of two blocks do not touch.
void FlowReader::put_block_phrase(Inlines& run, const dom::Node& element) {
    if (!ends_in_break(run)) run.push_back({LineBreak{}});
    for (const dom::Node& child : element.children) put_phrase(run, child);
    if (!ends_in_break(run)) run.push_back({LineBreak{}});
}

void FlowReader::put_math(Inlines& run, const dom::Node& element) {
    ReadMath read = read_math(element);
    leave_out("math-annotation", read.left_out, element);
    last_formula_ = read.math.text;
    if (!read.math.mathml.empty() || !read.math.text.empty()) run.push_back({std::move(read.math)});
}

/// Words that are no loss to a reader: an entry, and no diagnostic.
void FlowReader::leave_out(std::string_view rule, std::string_view words, const dom::Node& element) {
    if (text::is_all_blank(words)) return;
    findings_.dropped.push_back(
        {Disposition::dropped, std::string(rule), std::string(text::trimmed(words)), "", source_of(element)});
}

Inlines FlowReader::read_phrases(const dom::Node& parent) {
    Inlines run;
    for (const dom::Node& child : parent.children) put_phrase(run, child);
    return tidy(std::move(run));
}

Fragment FlowReader::finish(Blocks blocks) {
    for (std::size_t n = 0; n < is_taken_.size(); ++n) {
        if (!is_taken_[n]) blocks.push_back(std::move(options_.slots[n]));
    }
    return {std::move(blocks), std::move(findings_)};
}

SourceRange FlowReader::line_range(std::uint32_t first, std::uint32_t last) const {
    if (first == 0) return {};
    const std::uint32_t before = options_.first_line - 1;
    return {{first + before, 0}, {std::max(first, last) + before, 0}};
}

SourceRange FlowReader::source_of(const dom::Node& element) const { return line_range(element.line, element.end_line); }

void FlowReader::merge(Findings findings) {
    for (Diagnostic& diagnostic : findings.diagnostics) {
        diagnostic.source = line_range(diagnostic.source.begin.line, diagnostic.source.end.line);
        findings_.diagnostics.push_back(std::move(diagnostic));
    }
    for (LedgerEntry& entry : findings.dropped) {
        entry.source = line_range(entry.source.begin.line, entry.source.end.line);
        findings_.dropped.push_back(std::move(entry));
    }
}

void FlowReader::note_capped() {
    if (was_capped_) return;
    was_capped_ = true;
    findings_.diagnostics.push_back({Severity::warning, "nesting-capped", line_range(1, 1),
                                     "elements are nested too deep; the deepest were opened up, their text is kept"});
}

}  // namespace offprint::html
