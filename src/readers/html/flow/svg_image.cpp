#include "readers/html/flow/svg_image.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "base/ascii.h"
#include "dom/entities.h"
#include "dom/tag.h"
#include "readers/html/flow/white_space.h"
#include "readers/html/flow/words.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

// What is no wider than a few letters says nothing by itself.
constexpr double largest_icon = 64;
constexpr std::size_t deepest_element = 200;

// Elements that draw or describe (SVG 2, without links, programs, animation and what is foreign).
constexpr std::array<std::string_view, 48> drawing = {"circle",
                                                      "clippath",
                                                      "defs",
                                                      "desc",
                                                      "ellipse",
                                                      "feblend",
                                                      "fecolormatrix",
                                                      "fecomponenttransfer",
                                                      "fecomposite",
                                                      "fediffuselighting",
                                                      "fedropshadow",
                                                      "feflood",
                                                      "fefunca",
                                                      "fefuncb",
                                                      "fefuncg",
                                                      "fefuncr",
                                                      "fegaussianblur",
                                                      "femerge",
                                                      "femergenode",
                                                      "femorphology",
                                                      "feoffset",
                                                      "feturbulence",
                                                      "filter",
                                                      "g",
                                                      "image",
                                                      "line",
                                                      "lineargradient",
                                                      "marker",
                                                      "mask",
                                                      "metadata",
                                                      "path",
                                                      "pattern",
                                                      "polygon",
                                                      "polyline",
                                                      "radialgradient",
                                                      "rect",
                                                      "stop",
                                                      "style",
                                                      "svg",
                                                      "switch",
                                                      "symbol",
                                                      "text",
                                                      "textpath",
                                                      "title",
                                                      "tspan",
                                                      "use",
                                                      "view",
                                                      "hatch"};
static_assert(drawing.size() == 48);

bool is_drawing(const std::string& name) { return std::find(drawing.begin(), drawing.end(), name) != drawing.end(); }

bool is_xml_name(std::string_view name) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    if (name.starts_with("xlink:")) name.remove_prefix(6);
    return !name.empty() && is_letter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) {
        return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

/// Whether a value fetches or runs something.
bool is_foreign(std::string_view value) {
    const std::string text = ascii::lower(value);
    if (text.find("javascript:") != std::string::npos || text.find("@import") != std::string::npos ||
        text.find("expression(") != std::string::npos)
        return true;
    for (std::size_t at = text.find("url("); at != std::string::npos; at = text.find("url(", at + 1)) {
        const std::size_t begin = text.find_first_not_of(" '\"", at + 4);
        if (begin == std::string::npos || text[begin] != '#') return true;
    }
    return false;
}

bool may_stand(std::string_view name, std::string_view value) {
    const std::string low = ascii::lower(name);
    if (!is_xml_name(name) || low.starts_with("on") || low.starts_with("xmlns")) return false;
    if (low == "href" || low == "xlink:href") return value.starts_with('#') || value.starts_with("data:image/");
    return !is_foreign(value);
}

void append_escaped(std::string& xml, std::string_view text) {
    for (const char c : text) {
        switch (c) {
            case '<': xml += "&lt;"; break;
            case '>': xml += "&gt;"; break;
            case '&': xml += "&amp;"; break;
            case '"': xml += "&quot;"; break;
            default:
                if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') xml += c;
        }
    }
}

/// Rewrites what stands between an svg's tags as XML.
class SvgWriter {
public:
    explicit SvgWriter(std::string_view markup) : markup_(markup), scanner_(markup) {}

    std::string write() {
        while (at_ < markup_.size()) {
            if (markup_[at_] == '<') {
                put_markup();
            } else {
                put_text(std::min(markup_.find('<', at_), markup_.size()));
            }
        }
        while (!open_.empty()) close();
        return std::move(xml_);
    }

private:
    void put_text(std::size_t end) {
        if (left_out_ == 0) append_escaped(xml_, dom::resolve_character_references(markup_.substr(at_, end - at_)));
        at_ = end;
    }

    void put_markup() {
        const std::string_view rest = markup_.substr(at_);
        if (rest.starts_with("<!--")) return pass_to("-->");
        if (scanner_.read(at_)) return put_tag(scanner_.tag());
        if (rest.starts_with("<![CDATA[")) return pass_to("]]>");
        if (rest.starts_with("<!") || rest.starts_with("<?")) return pass_to(">");
        put_text(at_ + 1);
    }

    void pass_to(std::string_view end) {
        const std::size_t place = markup_.find(end, at_);
        at_ = place == std::string_view::npos ? markup_.size() : place + end.size();
    }

    void put_tag(const dom::RawTag& tag) {
        at_ += tag.bytes;
        const std::string name = ascii::lower(tag.name);
        if (tag.is_end) return end(name);
        if (name == "style") return put_style(tag);
        const bool is_left_out =
            left_out_ > 0 || open_.size() >= deepest_element || !is_drawing(name) || !is_xml_name(tag.name);
        if (is_left_out) {
            if (!tag.closes_itself) {
                ++left_out_;
                open_.push_back({name, {}});
            }
            return;
        }
        xml_ += '<';
        xml_ += tag.name;
        put_attributes(tag);
        xml_ += tag.closes_itself ? "/>" : ">";
        if (!tag.closes_itself) open_.push_back({name, std::string(tag.name)});
    }

    void put_attributes(const dom::RawTag& tag) {
        std::vector<std::string_view> names;
        for (const dom::RawTag::RawAttribute& attribute : tag.attributes) {
            const std::string value = dom::resolve_character_references(attribute.value);
            if (!may_stand(attribute.name, value)) continue;
            if (std::find(names.begin(), names.end(), attribute.name) != names.end()) continue;
            names.push_back(attribute.name);
            xml_ += ' ';
            xml_ += attribute.name;
            xml_ += "=\"";
            append_escaped(xml_, value);
            xml_ += '"';
        }
    }

    void put_style(const dom::RawTag& tag) {
        if (tag.closes_itself) return;
        const std::size_t end = std::min(markup_.find("</", at_), markup_.size());
        const std::string_view rules = markup_.substr(at_, end - at_);
        at_ = end;
        if (scanner_.read(at_)) at_ += scanner_.tag().bytes;
        if (left_out_ > 0 || is_foreign(rules)) return;
        xml_ += "<style>";
        append_escaped(xml_, rules);
        xml_ += "</style>";
    }

    void end(const std::string& name) {
        const auto same = [&](const Element& element) { return element.name == name; };
        if (std::none_of(open_.begin(), open_.end(), same)) return;
        while (open_.back().name != name) close();
        close();
    }

    void close() {
        if (open_.back().written.empty()) {
            --left_out_;
        } else {
            xml_ += "</" + open_.back().written + ">";
        }
        open_.pop_back();
    }

    struct Element {
        std::string name, written;  ///< `written` is empty where it is left out
    };
    std::string_view markup_;
    dom::TagScanner scanner_;
    std::size_t at_ = 0;
    std::string xml_;
    std::vector<Element> open_;
    int left_out_ = 0;
};

std::string_view markup_of(const dom::Node& svg) {
    return svg.children.empty() ? std::string_view() : std::string_view(svg.children.front().text);
}

std::optional<double> number_in(std::string_view text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(read.ptr, static_cast<std::size_t>(text.data() + text.size() - read.ptr));
    if (read.ec != std::errc() || unit.starts_with('%')) return std::nullopt;
    return unit == "em" || unit == "rem" ? number * 16 : number;
}

/// The greater side in pixels, as far as it is said.
std::optional<double> size_of(const dom::Node& svg) {
    const std::optional<double> width = number_in(dom::attribute_text(svg, "width"));
    const std::optional<double> height = number_in(dom::attribute_text(svg, "height"));
    if (width || height) return std::max(width.value_or(0), height.value_or(0));
    std::string box(dom::attribute_text(svg, "viewbox"));
    std::replace(box.begin(), box.end(), ',', ' ');
    const std::size_t last = box.rfind(' ');
    return last == std::string::npos ? std::nullopt : number_in(std::string_view(box).substr(last + 1));
}

/// With the letters in the case that XML wants of them: dom has all attributes in lower case.
std::string_view cased(std::string_view name) {
    if (name == "viewbox") return "viewBox";
    return name == "preserveaspectratio" ? "preserveAspectRatio" : name;
}

std::string encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view kept = "-_.~!*'();:@=+$,/[]";
    std::string result;
    for (const char c : text) {
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                              kept.find(c) != std::string_view::npos;
        if (is_plain) {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += '%';
        result += digits[byte >> 4U];
        result += digits[byte & 0xFU];
    }
    return result;
}

}  // namespace

bool is_icon(const dom::Node& svg) {
    const std::string_view role = dom::attribute_text(svg, "role");
    if (dom::attribute_text(svg, "aria-hidden") == "true" || role == "presentation" || role == "none") return true;
    const std::string_view markup = markup_of(svg);
    const bool draws =
        markup.find("<path") != std::string_view::npos || markup.find("<text") != std::string_view::npos ||
        markup.find("<rect") != std::string_view::npos || markup.find("<line") != std::string_view::npos ||
        markup.find("<poly") != std::string_view::npos || markup.find("<circle") != std::string_view::npos ||
        markup.find("<ellipse") != std::string_view::npos || markup.find("<image") != std::string_view::npos;
    if (!draws) return true;
    const std::optional<double> size = size_of(svg);
    return size ? *size <= largest_icon : text::is_all_blank(svg_words(markup));
}

std::string svg_document(const dom::Node& svg) {
    std::string xml = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    for (const dom::Attribute& attribute : svg.attributes) {
        const bool is_first = dom::attribute(svg, attribute.name) == &attribute.value;
        if (!is_first || !may_stand(attribute.name, attribute.value)) continue;
        xml += ' ';
        xml += cased(attribute.name);
        xml += "=\"";
        append_escaped(xml, attribute.value);
        xml += '"';
    }
    return xml + ">" + SvgWriter(markup_of(svg)).write() + "</svg>";
}

std::string svg_address(const dom::Node& svg) { return "data:image/svg+xml," + encoded(svg_document(svg)); }

std::string svg_title(const dom::Node& svg) {
    const std::string_view markup = markup_of(svg);
    const std::size_t begin = markup.find("<title");
    const std::size_t text_begin = begin == std::string_view::npos ? begin : markup.find('>', begin);
    if (text_begin != std::string_view::npos) {
        const std::size_t end = std::min(markup.find("</title", text_begin), markup.size());
        const std::string words = svg_words(markup.substr(text_begin + 1, end - text_begin - 1));
        if (!text::trimmed(words).empty()) return text::to_nfc(text::trimmed(collapsed(words)));
    }
    return text::to_nfc(text::trimmed(dom::attribute_text(svg, "aria-label")));
}

}  // namespace offprint::html
