#include <algorithm>

#include <fmt/format.h>

#include "base/overloaded.h"
#include "readers/html/flow/addresses.h"
#include "readers/html/flow/elements.h"
#include "readers/html/flow/read_fragment.h"
#include "readers/html/flow/words.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

Inlines one(Inline node) {
    Inlines inlines;
    inlines.push_back(std::move(node));
    return inlines;
}

template <class Node>
Inlines wrapped(Inlines content) {
    return one({Node{std::move(content)}});
}

Inlines span(SpanKind kind, std::string title, Inlines content) {
    Span wrapper;
    wrapper.kind = kind;
    wrapper.title = std::move(title);
    wrapper.content = std::move(content);
    return one({std::move(wrapper)});
}

std::string value(const dom::Node& element, std::string_view name) {
    return text::to_nfc(dom::attribute_text(element, name));
}

Inlines link(const dom::Node& element, Inlines content) {
    if (dom::attribute(element, "href") == nullptr || !is_safe_link(dom::attribute_text(element, "href")))
        return content;
    return one({Link{value(element, "href"), value(element, "title"), std::move(content)}});
}

Inlines image(const dom::Node& element) {
    Image found{value(element, "src"), std::nullopt, value(element, "title")};
    if (dom::attribute(element, "alt") != nullptr) found.alt = value(element, "alt");
    if (found.url.empty()) return {};
    return one({std::move(found)});
}

/// Code with its marks of emphasis gone and its links kept.
class CodeRun {
public:
    void put(const Inlines& content) {
        for (const Inline& item : content) put(item);
    }
    Inlines take() {
        flush();
        return std::move(run_);
    }

private:
    void put(const Inline& item) {
        std::visit(overloaded{
                       [this](const Text& node) { text_ += node.text; },
                       [this](const Code& node) { text_ += node.text; },
                       [this](const LineBreak&) { put_whole({LineBreak{}}); },
                       [this](const SoftBreak&) { text_ += ' '; },
                       [this](const Image& node) { put_whole({node}); },
                       [this](const FootnoteReference& node) { put_whole({node}); },
                       [this](const Math& node) { put_whole({node}); },
                       [this](const Link& node) {
                           put_whole({Link{node.url, node.title, code_run(node.content)}});
                       },
                       [this](const auto& node) { put(node.content); },
                   },
                   item.node);
    }
    static Inlines code_run(const Inlines& content) {
        CodeRun run;
        run.put(content);
        return run.take();
    }
    void put_whole(Inline item) {
        flush();
        run_.push_back(std::move(item));
    }
    void flush() {
        if (!text_.empty()) run_.push_back({Code{std::move(text_)}});
        text_.clear();
    }

    Inlines run_;
    std::string text_;
};

Inlines code(const Inlines& content) {
    CodeRun run;
    run.put(content);
    return run.take();
}

bool holds_mark(const Inlines& content) {
    return std::any_of(content.begin(), content.end(),
                       [](const Inline& node) { return std::holds_alternative<FootnoteReference>(node.node); });
}

Inlines meaning(const dom::Node& element, Inlines content) {
    const std::string& name = element.name;
    if (name == "br") return one({LineBreak{}});
    if (name == "img" || name == "image") return image(element);
    if (content.empty()) return content;
    if (name == "a") return link(element, std::move(content));
    if (name == "em" || name == "i" || name == "var" || name == "dfn") return wrapped<Emphasis>(std::move(content));
    if (name == "strong" || name == "b") return wrapped<Strong>(std::move(content));
    if (name == "del" || name == "s" || name == "strike") return wrapped<Strikethrough>(std::move(content));
    // A footnote's mark is raised by itself.
    if (name == "sup") return holds_mark(content) ? content : wrapped<Superscript>(std::move(content));
    if (name == "sub") return wrapped<Subscript>(std::move(content));
    if (name == "code" || name == "samp" || name == "tt") return code(content);
    if (name == "kbd") return span(SpanKind::keyboard, {}, std::move(content));
    if (name == "mark") return span(SpanKind::highlight, {}, std::move(content));
    if (name == "cite") return span(SpanKind::cite, {}, std::move(content));
    if (name == "q") return span(SpanKind::quotation, {}, std::move(content));
    if (name == "small") return span(SpanKind::small, {}, std::move(content));
    if (name == "u" || name == "ins") return span(SpanKind::underline, {}, std::move(content));
    if (name == "abbr" || name == "acronym")
        return span(SpanKind::abbreviation, value(element, "title"), std::move(content));
    if (name == "time") return span(SpanKind::time, value(element, "datetime"), std::move(content));
    return content;
}

/// A language or a direction of its own is a span around whatever the element means.
Inlines with_language(const dom::Node& element, Inlines content) {
    Span wrapper;
    wrapper.language = dom::attribute_text(element, "lang");
    wrapper.direction = direction_of(element);
    if (content.empty() || (wrapper.language.empty() && wrapper.direction == Direction::unknown)) return content;
    if (content.size() == 1) {
        if (auto* inner = std::get_if<Span>(&content.front().node)) {
            inner->language = std::move(wrapper.language);
            inner->direction = wrapper.direction;
            return content;
        }
    }
    wrapper.content = std::move(content);
    return one({std::move(wrapper)});
}

bool is_blank_text(const Inline& node) {
    const auto* text = std::get_if<Text>(&node.node);
    return text != nullptr ? text::trimmed(text->text).empty() : std::holds_alternative<SoftBreak>(node.node);
}

}  // namespace

Findings left_out(const dom::Node& element, std::string_view words) {
    Findings findings;
    const SourceRange source{{element.line, 0}, {element.line, 0}};
    findings.diagnostics.push_back(
        {Severity::warning, "html-dropped", source,
         fmt::format("<{}> has no place in an article and was left out; keep its words outside it", element.name)});
    if (!text::is_all_blank(words))
        findings.dropped.push_back({Disposition::dropped, "html-" + element.name, std::string(words), "", source});
    return findings;
}

InlineFragment wrap_inline(const dom::Node& element, Inlines content) {
    if (is_dropped(element.name))
        return {{}, left_out(element, is_program(element.name) ? std::string() : own_words(content))};
    return {with_language(element, meaning(element, std::move(content))), {}};
}

Block paragraph_or_figure(Inlines content) {
    Image* only = nullptr;
    for (Inline& node : content) {
        if (is_blank_text(node)) continue;
        Image* const image = std::get_if<Image>(&node.node);
        if (image == nullptr || only != nullptr) return {Paragraph{std::move(content)}};
        only = image;
    }
    if (only == nullptr) return {Paragraph{std::move(content)}};
    Figure figure;
    figure.images.push_back(std::move(*only));
    return {std::move(figure)};
}

}  // namespace offprint::html
