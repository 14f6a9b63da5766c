#include "readers/html/flow/flow.h"

#include <charconv>

#include "readers/html/flow/elements.h"
#include "readers/html/flow/white_space.h"
#include "readers/html/flow/words.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

// A list, its items' paragraphs and what an inline element wraps must fit below the cap too.
constexpr int deepest_block = max_nesting - 4;
constexpr int deepest_phrase = max_nesting - 4;
constexpr std::string_view slot_attribute = "data-offprint-slot";

bool is_heading(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool is_block(const dom::Node& node) {
    return !node.is_text() && (dom::is_block_element(node.name) || node.holds_block);
}

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
    if (!is_block(node)) {
        put_phrase(run, node);
        return;
    }
    flush(blocks, run, node.line);
    put_element(blocks, node);
}

void FlowReader::flush(Blocks& blocks, Inlines& run, std::uint32_t line) {
    Inlines content = tidy(std::move(run));
    run.clear();
    if (content.empty()) return;
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
    const std::string& name = element.name;
    if (put_slot(blocks, element)) return;
    if (is_dropped(name)) return drop(blocks, element);
    if (name == "hr") return append(blocks, {ThematicBreak{}}, element);
    if (name == "pre" || name == "listing" || name == "xmp") return append(blocks, read_code(element), element);
    if (is_heading(name)) return append(blocks, read_heading(element), element);
    if (name == "a" && dom::attribute(element, "href") != nullptr) return put_linked(blocks, element);
    if (depth_ >= deepest_block) {
        note_capped();
        return put_container(blocks, element);
    }
    ++depth_;
    if (name == "blockquote") {
        append(blocks, read_quote(element), element);
    } else if (name == "ul" || name == "ol" || name == "menu" || name == "dir") {
        append(blocks, read_list(element), element);
    } else if (name == "dl") {
        append(blocks, read_definitions(element), element);
    } else if (name == "table") {
        put_table(blocks, element);
    } else if (name == "figure") {
        put_figure(blocks, element);
    } else if (name == "details") {
        put_details(blocks, element);
    } else if (const auto kind = note_kind(element)) {
        append(blocks, read_note(element, *kind), element);
    } else {
        put_container(blocks, element);
    }
    --depth_;
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
    if (dom::is_block_element(node.name)) {
        if (!run.empty()) run.push_back({LineBreak{}});
        for (const dom::Node& child : node.children) put_phrase(run, child);
        return;
    }
    if (is_dropped(node.name)) {
        Blocks rescued;
        return drop(rescued, node);
    }
    if (phrase_depth_ >= deepest_phrase) {
        note_capped();
        for (const dom::Node& child : node.children) put_phrase(run, child);
        return;
    }
    ++phrase_depth_;
    Inlines content;
    for (const dom::Node& child : node.children) put_phrase(content, child);
    --phrase_depth_;
    InlineFragment wrapped = wrap_inline(node, std::move(content));
    merge(std::move(wrapped.findings));
    for (Inline& inner : wrapped.content) run.push_back(std::move(inner));
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
