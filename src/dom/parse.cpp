#include "dom/parse.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <mutex>
#include <string>

#include "base/c_handle.h"
#include "dom/skeleton.h"

namespace offprint::dom {

/// Builds the document from libxml2's events: its own tree would lose what lies deeper than 256 and long runs of text.
class DocumentBuilder {
public:
    explicit DocumentBuilder(std::string source) : skeleton_(make_skeleton(std::move(source))) {
        document_.nodes_.reserve(skeleton_.tags.size() * 2 + 2);
        PageNode root;
        root.tag = Tag::html;
        root.name = "html";
        root.line = 1;
        root.first_attribute = static_cast<std::uint32_t>(skeleton_.attributes.size());
        document_.nodes_.push_back(root);
        open_.push_back(Document::root);
    }

    [[nodiscard]] const std::string& html() const { return skeleton_.html; }

    void start(std::string_view name, std::string_view number) {
        const StartTag* const tag = find_tag(number);
        if (is_frame(name)) return adopt_attributes(tag);
        flush_text();
        if (open_.size() > static_cast<std::size_t>(max_depth)) {
            skeleton_.was_capped = true;
            ++unplaced_;
            return;
        }
        open_.push_back(document_.size());
        add_element(name, tag);
    }

    void end(std::string_view name) {
        if (is_frame(name)) return;
        flush_text();
        if (unplaced_ > 0) {
            --unplaced_;
        } else if (open_.size() > 1) {
            close();
        }
    }

    void text(std::string_view characters) { run_ += characters; }

    Document finish() {
        flush_text();
        while (!open_.empty()) close();
        document_.attributes_ = std::move(skeleton_.attributes);
        document_.storage_ = std::move(skeleton_.storage);
        document_.was_capped_ = skeleton_.was_capped;
        return std::move(document_);
    }

private:
    /// html, head and body are the root.
    [[nodiscard]] static bool is_frame(std::string_view name) {
        return name == "html" || name == "body" || name == "head";
    }

    [[nodiscard]] const StartTag* find_tag(std::string_view number) const {
        std::size_t n = skeleton_.tags.size();
        std::from_chars(number.data(), number.data() + number.size(), n);
        return n < skeleton_.tags.size() ? &skeleton_.tags[n] : nullptr;
    }

    void adopt_attributes(const StartTag* tag) {
        if (tag == nullptr) return;
        std::vector<PageAttribute>& all = skeleton_.attributes;
        all.reserve(all.size() + tag->attributes);
        for (std::uint32_t n = 0; n < tag->attributes; ++n) all.push_back(all[tag->first_attribute + n]);
        document_.nodes_.front().attributes += tag->attributes;
    }

    void add_element(std::string_view name, const StartTag* tag) {
        PageNode node;
        node.parent = open_[open_.size() - 2];
        if (tag != nullptr) {
            node.name = tag->name;
            node.tag = tag->tag;
            node.text = tag->raw_text;
            node.first_attribute = tag->first_attribute;
            node.attributes = tag->attributes;
            line_ = std::max(line_, tag->line);
        } else {  // an element that the page left to be understood
            node.name = stored(std::string(name));
            node.tag = tag_of(node.name);
        }
        node.line = line_;
        document_.nodes_.push_back(node);
    }

    void flush_text() {
        if (run_.empty()) return;
        PageNode node;
        node.tag = Tag::text;
        node.parent = open_.back();
        node.end = document_.size() + 1;
        node.text = stored(run_);
        node.line = line_;
        line_ += static_cast<std::uint32_t>(std::count(run_.begin(), run_.end(), '\n'));
        node.end_line = line_;
        document_.nodes_.push_back(node);
        run_.clear();
    }

    void close() {
        PageNode& node = document_.nodes_[open_.back()];
        open_.pop_back();
        node.end = document_.size();
        node.end_line = line_;
        if (open_.empty()) return;
        PageNode& parent = document_.nodes_[node.parent];
        parent.holds_block = parent.holds_block || node.holds_block || is_block_element(node.tag);
    }

    std::string_view stored(std::string text) {
        skeleton_.storage.push_back(std::move(text));
        return skeleton_.storage.back();
    }

    Skeleton skeleton_;
    Document document_;
    std::vector<NodeId> open_;
    std::string run_;
    std::uint32_t line_ = 1;
    std::size_t unplaced_ = 0;
};

namespace {

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

DocumentBuilder& builder(void* context) { return *static_cast<DocumentBuilder*>(context); }

void on_start(void* context, const xmlChar* name, const xmlChar** attributes) {
    // The one attribute that the skeleton has.
    const bool has_number = attributes != nullptr && attributes[0] != nullptr;
    builder(context).start(view(name), has_number ? view(attributes[1]) : std::string_view());
}

void on_end(void* context, const xmlChar* name) { builder(context).end(view(name)); }

void on_text(void* context, const xmlChar* characters, int length) {
    builder(context).text({reinterpret_cast<const char*>(characters), static_cast<std::size_t>(length)});
}

xmlSAXHandler events() {
    xmlSAXHandler handler{};
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_text;
    return handler;
}

constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                        HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE;

constexpr std::string_view fragment_begin = "<html><body>";
constexpr std::string_view fragment_end = "</body></html>";

}  // namespace

Document parse_page(std::string html) {
    static std::once_flag is_started;
    std::call_once(is_started, xmlInitParser);
    DocumentBuilder document(std::move(html));
    const std::string& skeleton = document.html();
    const c_handle<htmlParserCtxt, htmlFreeParserCtxt> parser(htmlNewParserCtxt());
    const bool fits = skeleton.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max());
    if (parser && parser->sax != nullptr && fits) {
        *parser->sax = events();
        parser->userData = &document;
        htmlCtxtReadMemory(parser.get(), skeleton.data(), static_cast<int>(skeleton.size()), nullptr, "UTF-8", options);
    }
    return document.finish();
}

Parsed parse_fragment(std::string_view html) {
    std::string page;
    page.reserve(fragment_begin.size() + html.size() + fragment_end.size());
    page.append(fragment_begin).append(html).append(fragment_end);
    const Document document = parse_page(std::move(page));
    Parsed parsed{to_node(document, Document::root, [](NodeId) { return false; }), document.was_capped()};
    parsed.root.name = "body";
    parsed.root.attributes.clear();
    return parsed;
}

}  // namespace offprint::dom
