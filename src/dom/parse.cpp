#include "dom/parse.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>
#include <limits>
#include <mutex>
#include <string>

#include "base/c_handle.h"
#include "dom/prepare.h"

namespace offprint::dom {
namespace {

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

/// Builds our tree from libxml2's events: its own tree would lose what lies deeper than 256 and long runs of text.
class TreeBuilder {
public:
    explicit TreeBuilder(const xmlParserCtxt& parser) : parser_(parser) { open_.push_back(Node{"body", ""}); }

    void start(std::string_view name, const xmlChar** attributes) {
        if (name == "html" || name == "body") return;
        if (open_.size() > static_cast<std::size_t>(max_depth)) {
            was_capped_ = true;
            ++unplaced_;
            return;
        }
        Node node{std::string(name), ""};
        node.line = line();
        for (; attributes != nullptr && *attributes != nullptr; attributes += 2)
            node.attributes.push_back({std::string(view(attributes[0])), std::string(view(attributes[1]))});
        open_.push_back(std::move(node));
    }

    void end(std::string_view name) {
        if (name == "html" || name == "body") return;
        if (unplaced_ > 0) {
            --unplaced_;
        } else if (open_.size() > 1) {
            close();
        }
    }

    void text(std::string_view characters) {
        std::vector<Node>& siblings = open_.back().children;
        if (siblings.empty() || !siblings.back().is_text()) {
            siblings.emplace_back();
            siblings.back().line = line();
        }
        siblings.back().text += characters;
    }

    Parsed finish() {
        while (open_.size() > 1) close();
        return {std::move(open_.front()), was_capped_};
    }

private:
    [[nodiscard]] std::uint32_t line() const {
        return parser_.input == nullptr ? 0 : static_cast<std::uint32_t>(std::max(parser_.input->line, 0));
    }

    void close() {
        Node node = std::move(open_.back());
        open_.pop_back();
        node.end_line = line();
        Node& parent = open_.back();
        parent.holds_block = parent.holds_block || node.holds_block || is_block_element(node.name);
        parent.children.push_back(std::move(node));
    }

    const xmlParserCtxt& parser_;
    std::vector<Node> open_;
    std::size_t unplaced_ = 0;
    bool was_capped_ = false;
};

TreeBuilder& builder(void* context) { return *static_cast<TreeBuilder*>(context); }

void on_start(void* context, const xmlChar* name, const xmlChar** attributes) {
    builder(context).start(view(name), attributes);
}

void on_end(void* context, const xmlChar* name) { builder(context).end(view(name)); }

void on_text(void* context, const xmlChar* characters, int length) {
    builder(context).text(view(characters).substr(0, static_cast<std::size_t>(length)));
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

}  // namespace

Parsed parse_fragment(std::string_view html) {
    static std::once_flag is_started;
    std::call_once(is_started, xmlInitParser);
    const PreparedHtml prepared = prepare_html(html);
    const std::string page = "<html><body>" + prepared.html + "</body></html>";
    if (page.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return {};
    const c_handle<htmlParserCtxt, htmlFreeParserCtxt> parser(htmlNewParserCtxt());
    if (!parser || parser->sax == nullptr) return {};
    *parser->sax = events();
    TreeBuilder tree(*parser);
    parser->userData = &tree;
    htmlCtxtReadMemory(parser.get(), page.data(), static_cast<int>(page.size()), nullptr, "UTF-8", options);
    Parsed parsed = tree.finish();
    parsed.was_capped = parsed.was_capped || prepared.was_capped;
    return parsed;
}

}  // namespace offprint::dom
