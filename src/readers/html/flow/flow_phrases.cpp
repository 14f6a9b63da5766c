#include <charconv>

#include "model/walk.h"
#include "readers/html/flow/addresses.h"
#include "readers/html/flow/elements.h"
#include "readers/html/flow/embeds.h"
#include "readers/html/flow/flow.h"
#include "readers/html/flow/image_choice.h"
#include "readers/html/flow/read_math.h"
#include "readers/html/flow/svg_image.h"
#include "readers/html/flow/words.h"
#include "text/utf8.h"

#include <fmt/format.h>

/// The inlines that have a form of their own: images, embeds, drawings, readings, footnotes' marks.
namespace offprint::html {
namespace {

constexpr std::string_view note_attribute = "data-offprint-note";

/// The name of an image's file without its size and extension: the same picture has the same.
std::string image_name(std::string_view url) {
    if (url.starts_with("data:")) return std::string(url);
    url = url.substr(0, url.find_first_of("?#"));
    std::string_view name = url.substr(url.rfind('/') + 1);
    name = name.substr(0, name.rfind('.'));
    const std::size_t size = name.rfind('-');
    const bool has_size = size != std::string_view::npos && size > 0 &&
                          name.find_first_not_of("0123456789x", size + 1) == std::string_view::npos &&
                          name.find('x', size) != std::string_view::npos;
    return std::string(has_size ? name.substr(0, size) : name);
}

bool is_image(const dom::Node& node) { return node.name == "img" || node.name == "amp-img" || node.name == "image"; }

const dom::Node* find_image(const dom::Node& node) {
    if (is_image(node)) return &node;
    for (const dom::Node& child : node.children) {
        if (const dom::Node* const found = find_image(child)) return found;
    }
    return nullptr;
}

/// Small pictures that stand for one character: their alternative text is it.
bool is_emoji(const dom::Node& image) {
    constexpr std::size_t longest = 12;
    const std::string_view alternative = dom::attribute_text(image, "alt");
    if (alternative.empty() || alternative.size() > longest || static_cast<unsigned char>(alternative[0]) < 0x80)
        return false;
    for (const std::string& word : dom::classes(image)) {
        if (word == "emoji" || word == "wp-smiley" || word == "smiley" || word == "emojione" || word == "twemoji")
            return true;
    }
    return false;
}

bool is_label(std::string_view label) { return !label.empty(); }

}  // namespace

/// True when the node was one of them.
bool FlowReader::put_special(Inlines& run, const dom::Node& node) {
    const std::string& name = node.name;
    if (options_.is_page) {
        const std::string_view label = dom::attribute_text(node, note_attribute);
        if (is_label(label)) {
            put_mark(run, node, std::string(label));
            return true;
        }
    }
    if (is_formula_rendering(node)) {
        put_rendering(run, node);
        return true;
    }
    if (name == "script" && dom::attribute_text(node, "type").starts_with("math/tex")) {
        put_tex(run, node);
        return true;
    }
    if (is_embed(node)) return put_embed(run, node);
    if (name == "picture") {
        put_picture(run, node);
    } else if (is_image(node)) {
        put_image(run, node, nullptr);
    } else if (name == "noscript") {
        put_fallback(run, node);
    } else if (name == "svg") {
        put_drawing(run, node);
    } else if (name == "ruby") {
        put_ruby(run, node);
    } else {
        return false;
    }
    return true;
}

/// A film or a frame is a link to it; what it would say to programs that cannot show it goes. Where it names no
/// address, it is left out like any element that articles do not have; an object may hold what can be read instead.
bool FlowReader::put_embed(Inlines& run, const dom::Node& element) {
    std::optional<Embed> embed = read_embed(element);
    if (!embed) {
        const bool may_hold_content = element.name == "object" && has_words(element);
        if (may_hold_content) {
            for (const dom::Node& child : element.children) put_phrase(run, child);
            return true;
        }
        merge(left_out(element, words_of(element)));
        return true;
    }
    leave_out("html-" + element.name, words_of(element), element);
    record_added("embed-linked", embed->title, element);
    Inlines words;
    words.push_back({Text{std::move(embed->title)}});
    run.push_back({Link{std::move(embed->url), "", std::move(words)}});
    last_image_.clear();
    return true;
}

/// Of what draws a formula only its MathML stays; where it has none, the formula stands beside it as MathML or TeX.
void FlowReader::put_rendering(Inlines& run, const dom::Node& element) {
    if (element.name == "svg") return leave_out("math-rendering", words_of(element), element);
    for (const dom::Node& child : element.children) {
        if (is_program(child.name)) continue;
        if (is_math(child)) {
            put_math(run, child);
        } else if (child.is_text() || child.name == "svg" || child.children.empty()) {
            leave_out("math-rendering", words_of(child), child);
        } else {
            put_rendering(run, child);
        }
    }
}

/// MathJax's source, unless the formula was just put from its MathML.
void FlowReader::put_tex(Inlines& run, const dom::Node& script) {
    const bool is_put = !run.empty() && std::holds_alternative<Math>(run.back().node);
    std::string tex;
    for (const dom::Node& child : script.children) tex += child.text;
    tex = text::to_nfc(text::trimmed(tex));
    if (!is_put && !tex.empty()) run.push_back({Math{"", std::move(tex)}});
}

void FlowReader::put_picture(Inlines& run, const dom::Node& picture) {
    const dom::Node* const image = find_image(picture);
    if (image != nullptr) {
        put_image(run, *image, &picture);
    } else {
        put_image(run, picture, &picture);
    }
    leave_out("html-picture", words_of(picture), picture);
}

void FlowReader::put_image(Inlines& run, const dom::Node& image, const dom::Node* picture) {
    const std::string_view alternative = dom::attribute_text(image, "alt");
    if (!last_formula_.empty() && without_math_style(alternative) == last_formula_)
        return report_image("math-rendering", std::string(dom::attribute_text(image, "src")), image);
    if (is_emoji(image)) return put_added(run, std::string(dom::attribute_text(image, "alt")), image);
    std::string url = text::to_nfc(image_address(image, picture));
    leave_out("html-image", picture == nullptr ? words_of(image) : std::string(), image);
    if (std::string_view reason = options_.is_page ? reason_against(image, url) : std::string_view(); !reason.empty()) {
        last_image_.clear();
        return report_image(reason, url, image);
    }
    if (url.empty()) {
        last_image_.clear();
        return report_image("image-without-address", url, image);
    }
    const std::string name = image_name(url);
    if (options_.is_page && name == last_image_ && !name.empty()) return report_image("image-repeated", url, image);
    last_image_ = name;
    Image put{std::move(url), std::nullopt, text::to_nfc(dom::attribute_text(image, "title"))};
    if (dom::attribute(image, "alt") != nullptr) put.alt = text::to_nfc(alternative);
    run.push_back({std::move(put)});
}

/// What pages show without programs: the image that a late one stands in for; other words are no part of what is seen.
void FlowReader::put_fallback(Inlines& run, const dom::Node& noscript) {
    if (!options_.is_page) {
        for (const dom::Node& child : noscript.children) put_phrase(run, child);
        return;
    }
    const dom::Node* const image = find_image(noscript);
    if (image != nullptr && last_image_.empty()) put_image(run, *image, &noscript);
    leave_out("html-noscript", words_of(noscript), noscript);
}

void FlowReader::put_drawing(Inlines& run, const dom::Node& svg) {
    const std::string words = words_of(svg);
    if (links_around_ > 0 || is_icon(svg)) return leave_out("svg-icon", words, svg);
    std::string title = svg_title(svg);
    std::optional<std::string> alternative;
    if (!title.empty()) alternative = std::move(title);
    run.push_back({Image{svg_address(svg), std::move(alternative), ""}});
    last_image_ = "svg";
    if (text::is_all_blank(words)) return;
    LedgerEntry kept{Disposition::kept, "svg-image", words, "", source_of(svg)};
    kept.characters = text::to_utf32(text::non_blank(words)).size();
    findings_.dropped.push_back(std::move(kept));
}

/// Readings stand in brackets after what they are of, unless the page has its own (rp).
void FlowReader::put_ruby(Inlines& run, const dom::Node& ruby) {
    bool has_brackets = false;
    for (const dom::Node& child : ruby.children) has_brackets = has_brackets || child.name == "rp";
    for (const dom::Node& child : ruby.children) {
        const bool is_reading = (child.name == "rt" || child.name == "rtc") && has_words(child);
        if (is_reading && !has_brackets) put_added(run, "(", child);
        put_phrase(run, child);
        if (is_reading && !has_brackets) put_added(run, ")", child);
    }
}

void FlowReader::put_mark(Inlines& run, const dom::Node& element, const std::string& label) {
    const std::string words = words_of(element);
    LedgerEntry entry{Disposition::repaired, "footnote-reference", words, "", source_of(element)};
    entry.characters = text::to_utf32(text::non_blank(words)).size();
    findings_.dropped.push_back(std::move(entry));
    run.push_back({FootnoteReference{label}});
}

/// Words that the page shows but does not write.
void FlowReader::put_added(Inlines& run, std::string words, const dom::Node& element) {
    words = text::to_nfc(words);
    record_added("words-shown", words, element);
    if (!run.empty()) {
        if (auto* last = std::get_if<Text>(&run.back().node)) {
            last->text += words;
            return;
        }
    }
    run.push_back({Text{std::move(words)}});
}

/// The account is over the page's text: what is put there beyond it is taken off again.
void FlowReader::record_added(std::string_view rule, const std::string& words, const dom::Node& element) {
    if (!options_.is_page) return;
    findings_.dropped.push_back({Disposition::repaired, std::string(rule), "", words, source_of(element)});
}

void FlowReader::report_image(std::string_view reason, const std::string& url, const dom::Node& element) {
    constexpr std::size_t longest = 100;
    findings_.diagnostics.push_back({Severity::note, std::string(reason), source_of(element),
                                     fmt::format("image '{}' is no part of the article and was left out",
                                                 url.size() > longest ? url.substr(0, longest) + "..." : url)});
}

}  // namespace offprint::html
