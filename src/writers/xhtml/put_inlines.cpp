#include <fmt/format.h>

#include "dom/math.h"
#include "model/bundle_link.h"
#include "model/walk.h"
#include "offprint/date.h"
#include "text/utf8.h"
#include "text/wording.h"
#include "writers/xhtml/addresses.h"
#include "writers/xhtml/content_writer.h"

namespace offprint::xhtml {
namespace {

/// Whether a link of this content can be seen and read aloud.
bool has_words(const Inlines& content) {
    bool has = false;
    for_each_inline(content, [&has](const Inline& node) {
        if (const auto* text = std::get_if<Text>(&node.node)) has = has || !text::trimmed(text->text).empty();
        if (const auto* code = std::get_if<Code>(&node.node)) has = has || !text::trimmed(code->text).empty();
        if (std::holds_alternative<Math>(node.node)) has = true;
        if (const auto* image = std::get_if<Image>(&node.node)) has = has || !image->alt || !image->alt->empty();
    });
    return has;
}

bool has_image(const Inlines& content) {
    bool has = false;
    for_each_inline(content, [&has](const Inline& node) { has = has || std::holds_alternative<Image>(node.node); });
    return has;
}

/// "figures/water-levels.png" -> "water levels".
std::string words_of_file(const std::string& url) {
    if (url.rfind("data:", 0) == 0) return {};
    std::string path = url.substr(0, url.find_first_of("?#"));
    path.erase(0, path.rfind('/') + 1);
    if (const std::size_t dot = path.rfind('.'); dot != std::string::npos && dot > 0) path.erase(dot);
    std::string words = percent_decoded(path);
    for (char& character : words) {
        if (character == '-' || character == '_') character = ' ';
    }
    return std::string(text::trimmed(words));
}

/// A long address as a message shows it.
std::string shown(const std::string& url) {
    constexpr std::size_t longest = 100;
    if (url.size() <= longest) return url;
    std::size_t end = longest;
    while (end > 0 && (url[end] & '\xC0') == '\x80') --end;
    return url.substr(0, end) + "...";
}

std::string message_for(AddressTrouble trouble, const std::string& url) {
    switch (trouble) {
        case AddressTrouble::none:
        case AddressTrouble::empty: return {};
        case AddressTrouble::relative:
            return fmt::format("link '{}' leads nowhere from here; give the article's URL to make it absolute", url);
        case AddressTrouble::forbidden:
            return fmt::format("link '{}' is of a kind that documents may not carry; its text is kept", url);
        case AddressTrouble::unknown:
            return fmt::format("link '{}' has a scheme that is not known; its text is kept", url);
        case AddressTrouble::malformed: return fmt::format("link '{}' is not a valid address; its text is kept", url);
    }
    return {};
}

std::string_view finding_for(AddressTrouble trouble) {
    switch (trouble) {
        case AddressTrouble::none:
        case AddressTrouble::empty:
        case AddressTrouble::malformed: return "link-malformed";
        case AddressTrouble::relative: return "link-relative";
        case AddressTrouble::forbidden:
        case AddressTrouble::unknown: return "link-scheme";
    }
    return {};
}

std::string_view tag_of(SpanKind kind) {
    switch (kind) {
        case SpanKind::plain:
        case SpanKind::dateline: return "span";
        case SpanKind::keyboard: return "kbd";
        case SpanKind::highlight: return "mark";
        case SpanKind::cite: return "cite";
        case SpanKind::abbreviation: return "abbr";
        case SpanKind::quotation: return "q";
        case SpanKind::small: return "small";
        case SpanKind::underline: return "u";
        case SpanKind::time: return "time";
    }
    return "span";
}

/// The date as HTML's `datetime` takes it (years of four digits from 1 on, no leap seconds); empty for what is none.
std::string html_date(const std::string& iso) {
    const std::optional<Date> date = parse_iso_date(iso);
    const bool is_valid = date && date->year >= 1 && date->year <= 9999 && date->second < 60;
    return is_valid ? to_iso(*date) : std::string{};
}

}  // namespace

void ContentWriter::put(const Inlines& inlines) {
    for (const Inline& item : inlines) std::visit([this](const auto& node) { put(node); }, item.node);
}

void ContentWriter::put(const Text& text) { put_words(text.text); }

void ContentWriter::put_within(std::string_view tag, const Inlines& content, const Attributes& attributes) {
    open(tag, attributes);
    put(content);
    close(tag);
}

void ContentWriter::put(const Emphasis& emphasis) { put_within("em", emphasis.content); }
void ContentWriter::put(const Strong& strong) { put_within("strong", strong.content); }
void ContentWriter::put(const Strikethrough& strikethrough) { put_within("del", strikethrough.content); }
void ContentWriter::put(const Superscript& superscript) { put_within("sup", superscript.content); }
void ContentWriter::put(const Subscript& subscript) { put_within("sub", subscript.content); }

void ContentWriter::put(const Code& code) {
    open("code", code_attributes());
    put_words(code.text);
    close("code");
}

/// Code runs from left to right in any language.
Attributes ContentWriter::code_attributes() const {
    return edition_.direction == Direction::rtl ? Attributes{{"dir", "ltr"}} : Attributes{};
}

void ContentWriter::put(const LineBreak&) {
    put_empty("br");
    end_line();
}

void ContentWriter::put(const SoftBreak&) { end_line(); }

void ContentWriter::put(const Span& span) {
    const bool is_time = span.kind == SpanKind::time;
    const std::string date = is_time ? html_date(span.title) : std::string{};
    Attributes attributes;
    if (span.kind == SpanKind::dateline) attributes.push_back({"class", "dateline"});
    if (!date.empty()) attributes.push_back({"datetime", date});
    if (!is_time && !span.title.empty()) attributes.push_back({"title", span.title});
    add_language(attributes, span.language, span.direction);
    // Without a datetime, HTML wants the words of a <time> to be a date of its own form.
    put_within(is_time && date.empty() ? "span" : tag_of(span.kind), span.content, attributes);
}

/// The element is read and written anew: what came from JSON need not be clean. Pages are counted by its text.
void ContentWriter::put(const Math& math) {
    const std::string markup = math.mathml.empty() ? std::string() : dom::clean_math(math.mathml);
    if (markup.empty()) {
        open("span", {{"class", "math"}});
        put_words(math.text);
        close("span");
        return;
    }
    out_ += markup;
    count_letters(math.text);
}

void ContentWriter::put(const FootnoteReference& reference) {
    const int number = anchors_.footnote_number(reference.label);
    if (number == 0) {
        warn("footnote-missing", fmt::format("there is no footnote '{}'; its mark is kept as text", reference.label));
        out_ += escaped("[^" + reference.label + "]");
        return;
    }
    open("sup", {{"class", "noteref"}, {"id", reference_id(number, ++references_put_[number])}});
    if (is_in_link_) {
        out_ += std::to_string(number);
    } else {
        const std::string address = address_of({footnote_id(number), edition_.body.size()});
        open("a", {{"href", address}, {"epub:type", "noteref"}, {"role", "doc-noteref"}});
        out_ += std::to_string(number);
        close("a");
    }
    close("sup");
}

/// A place in this article, from the document that is being written.
std::string ContentWriter::address_of(const Anchor& anchor) const {
    const std::size_t there = document_of(first_blocks_, anchor.block);
    const bool is_here = there == document_of(first_blocks_, block_);
    return (is_here ? "" : document_name(surroundings_.name, there)) + "#" + anchor.id;
}

ContentWriter::Target ContentWriter::target_of(const std::string& url) {
    const std::string_view wanted = text::trimmed(url);
    const std::optional<std::size_t> article = bundled_article(wanted);
    if (article && surroundings_.neighbour_name != nullptr)
        return {document_name(surroundings_.neighbour_name(*article), 0), {}};
    const std::size_t hash = wanted.find('#');
    const bool is_own =
        hash == 0 || (hash != std::string_view::npos && wanted.substr(0, hash) == surroundings_.base_url);
    if (is_own) {
        if (const std::optional<Anchor> anchor = anchors_.find(wanted.substr(hash + 1)))
            return {address_of(*anchor), {}};
    }
    if (hash == 0) {
        warn("link-anchor-missing", fmt::format("there is nothing that link '{}' could lead to", shown(url)));
        return {};
    }
    const Address address = web_address(url, surroundings_.base_url);
    if (address.trouble == AddressTrouble::none) return {address.url, {}};
    if (address.trouble != AddressTrouble::empty)
        warn(finding_for(address.trouble), message_for(address.trouble, shown(url)));
    const bool is_worth_showing =
        address.trouble != AddressTrouble::empty && address.trouble != AddressTrouble::forbidden;
    return {{}, is_worth_showing ? url : std::string{}};
}

void ContentWriter::put(const Link& link) {
    if (is_in_link_) {
        put(link.content);
        return;
    }
    const Target target = target_of(link.url);
    if (target.address.empty()) {
        put_unlinked(link, target.shown);
        return;
    }
    Attributes attributes{{"href", target.address}};
    if (!link.title.empty()) attributes.push_back({"title", link.title});
    const bool is_silent = !has_words(link.content);
    if (is_silent && has_image(link.content)) attributes.push_back({"aria-label", link.url});
    is_in_link_ = true;
    open("a", attributes);
    put(link.content);
    if (is_silent && !has_image(link.content)) out_ += escaped(link.url);
    close("a");
    is_in_link_ = false;
}

/// A link that can't be one: its words, and its address where that says something.
void ContentWriter::put_unlinked(const Link& link, const std::string& shown_address) {
    if (shown_address.empty()) {
        put(link.content);
        return;
    }
    put_within("span", link.content, {{"class", "unlinked"}, {"title", shown_address}});
}

void ContentWriter::put(const Image& image) { put_image(image, {}); }

void ContentWriter::put_image(const Image& image, const Inlines& caption) {
    const std::string words = alternative_text(image, caption);
    const auto path = surroundings_.image_paths.find(image.url);
    if (path == surroundings_.image_paths.end()) {
        put_missing_image(image, words);
        return;
    }
    Attributes attributes{{"src", path->second}, {"alt", words}};
    if (!image.title.empty()) attributes.push_back({"title", image.title});
    put_empty("img", attributes);
}

/// The image's own; where the source gives none its caption's, its title's or its file name's words, so that a reader
/// who can't see it knows that something is there.
std::string ContentWriter::alternative_text(const Image& image, const Inlines& caption) {
    if (image.alt) return *image.alt;
    const bool is_there = surroundings_.image_paths.find(image.url) != surroundings_.image_paths.end();
    if (is_there) {
        warn("image-alt-missing",
             fmt::format("image '{}' has no alternative text; its caption, title or file name stands in",
                         shown(image.url)));
    }
    for (const std::string& words : {plain_text(caption), image.title, words_of_file(image.url)}) {
        if (!text::trimmed(words).empty()) return words;
    }
    return std::string(text::word(text::Word::image, edition_.language));
}

/// What stands where an image should: its words in brackets, with a link to it when it can be had elsewhere.
void ContentWriter::put_missing_image(const Image& image, const std::string& words) {
    const std::string text = "[" + (words.empty() ? words_of_file(image.url) : words) + "]";
    const Address address = web_address(image.url, surroundings_.base_url);
    const bool is_linked = !is_in_link_ && address.trouble == AddressTrouble::none;
    const std::string_view tag = is_linked ? "a" : "span";
    Attributes attributes{{"class", "missing-image"}};
    if (is_linked) attributes.push_back({"href", address.url});
    open(tag, attributes);
    put_words(text);
    close(tag);
}

}  // namespace offprint::xhtml
