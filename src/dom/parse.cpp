#include "dom/parse.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>
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
    explicit DocumentBuilder(std::string source)
        : document_(with_source(std::move(source))), skeleton_(*document_.source_, document_.store_) {
        document_.nodes_.reserve(std::min(document_.source_->size() / usual_bytes_per_node, most_reserved_nodes));
        PageNode root;
        root.tag = Tag::html;
        root.name = "html";
        root.line = 1;
        document_.nodes_.push_back(root);
        open_.push_back(Document::root);
    }

    [[nodiscard]] Skeleton& skeleton() { return skeleton_; }

    /// `at`: how much of the skeleton libxml2 has read.
    void start(std::string_view name, std::size_t at) {
        put_missed(at);
        const Piece* const piece = skeleton_.find(at, name);
        if (is_frame(name)) return adopt_attributes(piece);
        if (open_.size() > static_cast<std::size_t>(max_depth)) {
            was_capped_ = true;
            ++unplaced_;
            return;
        }
        PageNode node;
        if (piece != nullptr) {
            node = piece->node;
            line_ = node.line;
        } else {  // an element that the page left to be understood
            const NamedTag known = known_tag(name);
            node.name = known.name;
            node.tag = known.tag;
            node.line = line_;
        }
        open_.push_back(put(node));
    }

    void end(std::string_view name, std::size_t at) {
        put_missed(at);
        if (is_frame(name)) return;
        if (unplaced_ > 0) {
            --unplaced_;
        } else if (open_.size() > 1) {
            close();
        }
    }

    void text(std::size_t at) {
        put_missed(at);
        if (const Piece* const piece = skeleton_.find(at, {})) put_text(*piece);
    }

    Document finish() {
        put_missed(std::numeric_limits<std::size_t>::max());
        while (!open_.empty()) close();
        document_.attributes_ = skeleton_.take_attributes();
        PageNode& root = document_.nodes_.front();
        root.first_attribute = static_cast<std::uint32_t>(document_.attributes_.size());
        root.attributes = static_cast<std::uint32_t>(root_attributes_.size());
        for (const std::uint32_t attribute : root_attributes_)
            document_.attributes_.push_back(PageAttribute(document_.attributes_[attribute]));
        document_.was_capped_ = was_capped_ || skeleton_.was_capped();
        return std::move(document_);
    }

private:
    // What real pages have on average; a page that is mostly one picture's data has far fewer.
    static constexpr std::size_t usual_bytes_per_node = 64;
    static constexpr std::size_t most_reserved_nodes = 8192;

    static Document with_source(std::string source) {
        Document document;
        document.source_ = std::make_unique<const std::string>(std::move(source));
        return document;
    }

    /// html, head and body are the root.
    [[nodiscard]] static bool is_frame(std::string_view name) {
        return name == "html" || name == "body" || name == "head";
    }

    void adopt_attributes(const Piece* piece) {
        if (piece == nullptr) return;
        for (std::uint32_t n = 0; n < piece->node.attributes; ++n)
            root_attributes_.push_back(piece->node.first_attribute + n);
    }

    void put_missed(std::size_t at) {
        while (const Piece* const piece = skeleton_.take_missed(at)) put_text(*piece);
    }

    void put_text(const Piece& piece) {
        const NodeId run = put(piece.node);
        document_.nodes_[run].end = run + 1;
        line_ = piece.node.end_line;
    }

    NodeId put(PageNode node) {
        node.parent = open_.back();
        document_.nodes_.push_back(node);
        return document_.size() - 1;
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

    Document document_;
    Skeleton skeleton_;
    std::vector<NodeId> open_;
    std::vector<std::uint32_t> root_attributes_;
    std::uint32_t line_ = 1;
    std::size_t unplaced_ = 0;
    bool was_capped_ = false;
};

namespace {

// libxml2 looks through all open elements at each end tag: with their number bounded its work is linear.
constexpr int deep = 1000;

// How far the skeleton may run ahead of libxml2, which wants 250 bytes before it goes on.
constexpr std::size_t bytes_ahead = 1000;

/// One page on its way through libxml2.
struct Passage {
    DocumentBuilder document;
    c_handle<htmlParserCtxt, htmlFreeParserCtxt> parser;
    std::string_view waiting{};  ///< made, not yet read

    /// How much of the skeleton libxml2 has read.
    [[nodiscard]] std::size_t place() const {
        const xmlParserInput& input = *parser->input;
        return input.consumed + static_cast<std::size_t>(input.cur - input.base);
    }
};

Passage& passage(void* context) { return *static_cast<Passage*>(context); }

std::string_view view(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

void on_start(void* context, const xmlChar* name, const xmlChar** /*attributes*/) {
    passage(context).document.start(view(name), passage(context).place());
}

void on_end(void* context, const xmlChar* name) { passage(context).document.end(view(name), passage(context).place()); }

void on_text(void* context, const xmlChar* /*characters*/, int /*length*/) {
    passage(context).document.text(passage(context).place());
}

int on_read(void* context, char* room, int length) {
    Passage& page = passage(context);
    if (page.waiting.empty()) page.waiting = page.document.skeleton().make(bytes_ahead, page.parser->nameNr > deep);
    const std::size_t count = std::min(page.waiting.size(), static_cast<std::size_t>(std::max(length, 0)));
    std::memcpy(room, page.waiting.data(), count);
    page.waiting.remove_prefix(count);
    return static_cast<int>(count);
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

// Places are numbers of 32 bits.
constexpr std::size_t largest_page = std::numeric_limits<std::int32_t>::max();

constexpr std::string_view fragment_begin = "<html><body>";

}  // namespace

Document parse_page(std::string html) {
    static std::once_flag is_started;
    std::call_once(is_started, xmlInitParser);
    if (html.size() > largest_page) html.clear();
    Passage page{DocumentBuilder(std::move(html)), c_handle<htmlParserCtxt, htmlFreeParserCtxt>(htmlNewParserCtxt())};
    if (page.parser && page.parser->sax != nullptr) {
        *page.parser->sax = events();
        page.parser->userData = &page;
        htmlCtxtReadIO(page.parser.get(), on_read, nullptr, &page, nullptr, nullptr, options);
    }
    return page.document.finish();
}

Parsed parse_fragment(std::string_view html) {
    std::string page;
    page.reserve(fragment_begin.size() + html.size());
    page.append(fragment_begin).append(html);
    const Document document = parse_page(std::move(page));
    Parsed parsed{to_node(document, Document::root, [](NodeId) { return false; }), document.was_capped()};
    parsed.root.name = "body";
    parsed.root.attributes.clear();
    return parsed;
}

}  // namespace offprint::dom
