#include "readers/markdown/build_inlines.h"

#include <algorithm>
#include <charconv>

#include "dom/tag.h"
#include "model/walk.h"
#include "readers/markdown/parse.h"
#include "text/utf8.h"

namespace offprint::markdown {
namespace {

// A span for a language may be put around an element.
constexpr std::size_t deepest_frame = max_nesting / 2;
constexpr std::size_t most_findings = 20;  // of one paragraph

std::string_view literal_of(cmark_node* node) {
    const char* const literal = cmark_node_get_literal(node);
    return literal == nullptr ? std::string_view() : std::string_view(literal);
}

/// cmark cuts the words of a "[^" that is no footnote by columns, across lines inside a character: what is left of one
/// is U+FFFD.
std::string well_formed(std::string_view text) {
    if (text::is_valid_utf8(text)) return std::string(text);
    std::string repaired;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded decoded = text::decode_at(text, at);
        text::append_utf8(repaired, decoded.character);
        at += decoded.bytes;
    }
    return repaired;
}

std::string text_of(const char* text) { return text == nullptr ? std::string() : text::to_nfc(text); }

/// Appends; a combining mark that was written as a character reference composes with what is before it.
void join(std::string& text, std::string_view more) {
    const bool is_ascii = more.empty() || static_cast<unsigned char>(more.front()) < 0x80;
    if (is_ascii) {
        text += text::to_nfc(more);
        return;
    }
    constexpr std::size_t reach = 64;
    std::size_t cut = text.size() > reach ? text.size() - reach : 0;
    while (cut < text.size() && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) ++cut;
    const std::string tail = text::to_nfc(text.substr(cut) + std::string(more));
    text.resize(cut);
    text += tail;
}

bool is_container(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG || type == CMARK_NODE_LINK ||
           type == CMARK_NODE_IMAGE || is_named(node, "strikethrough");
}

Inline image_of(cmark_node* node, const Inlines& content) {
    Image image{text_of(cmark_node_get_url(node)), std::nullopt, text_of(cmark_node_get_title(node))};
    // "![](x.png)" says nothing about the image: it is not a statement that it is decorative.
    std::string alt = plain_text(content);
    if (!alt.empty()) image.alt = std::move(alt);
    return {std::move(image)};
}

Inline wrapped(cmark_node* node, Inlines content) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_EMPH) return {Emphasis{std::move(content)}};
    if (type == CMARK_NODE_STRONG) return {Strong{std::move(content)}};
    if (type == CMARK_NODE_IMAGE) return image_of(node, content);
    if (type == CMARK_NODE_LINK)
        return {Link{text_of(cmark_node_get_url(node)), text_of(cmark_node_get_title(node)), std::move(content)}};
    return {Strikethrough{std::move(content)}};
}

}  // namespace

InlineBuilder::InlineBuilder(const std::vector<std::string>& labels, SourceRange source)
    : labels_(labels), source_(source), frames_(1) {}

void InlineBuilder::enter(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT) return put_text(well_formed(literal_of(node)));
    if (type == CMARK_NODE_SOFTBREAK) return put({SoftBreak{}});
    if (type == CMARK_NODE_LINEBREAK) return put({LineBreak{}});
    if (type == CMARK_NODE_CODE) return put({Code{text_of(cmark_node_get_literal(node))}});
    if (type == CMARK_NODE_HTML_INLINE) return put_html(literal_of(node));
    if (type == CMARK_NODE_FOOTNOTE_REFERENCE) return put_reference(node);
    if (!is_container(node)) return;
    if (frames_.size() < deepest_frame) {
        frames_.push_back({node});
        return;
    }
    if (capped_.empty()) note("nesting-capped", "inline elements are nested too deep; the text of the deepest is kept");
    capped_.push_back(node);
}

void InlineBuilder::exit(cmark_node* node) {
    if (!is_container(node)) return;
    if (!capped_.empty() && capped_.back() == node) {
        capped_.pop_back();
        return;
    }
    open_up_html();
    if (frames_.size() == 1 || frames_.back().node != node) return;
    Inlines content = std::move(frames_.back().content);
    frames_.pop_back();
    put(wrapped(node, std::move(content)));
}

Inlines InlineBuilder::finish() {
    open_up_html();
    return std::move(frames_.front().content);
}

void InlineBuilder::put(Inline node) {
    if (const auto* text = std::get_if<Text>(&node.node)) return put_text(text->text);
    frames_.back().content.push_back(std::move(node));
}

void InlineBuilder::put_text(std::string_view text) {
    Inlines& content = frames_.back().content;
    if (!content.empty()) {
        if (auto* last = std::get_if<Text>(&content.back().node)) {
            join(last->text, text);
            return;
        }
    }
    content.push_back({Text{text::to_nfc(text)}});
}

void InlineBuilder::put_reference(cmark_node* node) {
    const std::string_view digits = literal_of(node);
    std::size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (number == 0 || number > labels_.size()) return;
    references_.push_back(labels_[number - 1]);
    put({FootnoteReference{labels_[number - 1]}});
}

void InlineBuilder::put_html(std::string_view tag) {
    const auto read = dom::read_tag(tag, 0);
    if (!read) return;  // a comment, a declaration or a processing instruction: nothing that is printed
    if (read->is_end) return close_element(read->name);
    dom::Node element{read->name, "", read->attributes};
    element.line = source_.begin.line;
    if (dom::is_void_element(read->name)) return wrap_and_put(element, {});
    open_element(std::move(element));
}

void InlineBuilder::open_element(dom::Node element) {
    if (frames_.size() >= deepest_frame) {
        note("nesting-capped", "inline elements are nested too deep; the text of the deepest is kept");
        return;
    }
    frames_.push_back({nullptr, std::move(element), {}});
}

/// Looks for the element to close among those opened in the same Markdown element.
void InlineBuilder::close_element(const std::string& name) {
    std::size_t at = frames_.size() - 1;
    while (at > 0 && frames_[at].node == nullptr && frames_[at].element.name != name) --at;
    if (at == 0 || frames_[at].node != nullptr) {
        note("html-unmatched", "</" + name + "> closes nothing in its paragraph and was left out");
        return;
    }
    while (frames_.size() - 1 > at) {
        Frame inner = std::move(frames_.back());
        frames_.pop_back();
        note("html-unmatched", "<" + inner.element.name + "> is not closed in its paragraph and was left out");
        for (Inline& node : inner.content) put(std::move(node));
    }
    Frame closed = std::move(frames_.back());
    frames_.pop_back();
    wrap_and_put(closed.element, std::move(closed.content));
}

void InlineBuilder::wrap_and_put(const dom::Node& element, Inlines content) {
    html::InlineFragment wrapped = html::wrap_inline(element, std::move(content));
    for (Inline& node : wrapped.content) put(std::move(node));
    for (Diagnostic& diagnostic : wrapped.findings.diagnostics) {
        diagnostic.source = source_;
        findings_.diagnostics.push_back(std::move(diagnostic));
    }
    for (LedgerEntry& entry : wrapped.findings.dropped) {
        entry.source = source_;
        findings_.dropped.push_back(std::move(entry));
    }
}

/// HTML elements left open inside the innermost Markdown element give their content up to what is around them.
void InlineBuilder::open_up_html() {
    while (frames_.size() > 1 && frames_.back().node == nullptr) {
        Frame inner = std::move(frames_.back());
        frames_.pop_back();
        note("html-unmatched", "<" + inner.element.name + "> is not closed in its paragraph and was left out");
        for (Inline& node : inner.content) put(std::move(node));
    }
}

void InlineBuilder::note(const char* finding, std::string message) {
    if (findings_.diagnostics.size() < most_findings)
        findings_.diagnostics.push_back({Severity::warning, finding, source_, std::move(message)});
}

}  // namespace offprint::markdown
