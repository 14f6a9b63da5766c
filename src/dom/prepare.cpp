#include "dom/prepare.h"

#include <algorithm>

#include "dom/entities.h"
#include "dom/node.h"
#include "dom/tag.h"

namespace offprint::dom {
namespace {

// libxml2 looks through all open elements at each end tag: with their number bounded its work is linear.
constexpr int max_open_tags = 2000;

/// libxml2 knows HTML 4: these swallow what follows them unless they close themselves.
bool is_void_only_in_html5(std::string_view name) {
    return name == "source" || name == "wbr" || name == "track" || name == "keygen" || name == "bgsound";
}

bool holds_raw_text(std::string_view name) { return name == "script" || name == "style"; }

/// Where raw text that begins at `at` ends: before its own end tag, or at the text's end.
std::size_t end_of_raw_text(std::string_view html, std::size_t at, std::string_view name) {
    for (std::size_t place = html.find("</", at); place != std::string_view::npos; place = html.find("</", place + 2)) {
        const std::string_view candidate = html.substr(place + 2, name.size());
        const auto same = [](char a, char b) { return (a | 0x20) == b; };
        if (std::equal(candidate.begin(), candidate.end(), name.begin(), name.end(), same)) return place;
    }
    return html.size();
}

class Preparer {
public:
    explicit Preparer(std::string_view html) : html_(html) { prepared_.html.reserve(html.size() + html.size() / 16); }

    PreparedHtml prepare() {
        while (at_ < html_.size()) {
            if (html_[at_] == '<') {
                put_markup();
            } else if (html_[at_] == '&') {
                put_reference();
            } else {
                put_until(html_.find_first_of("<&", at_));
            }
        }
        return std::move(prepared_);
    }

private:
    void put_until(std::size_t end) {
        end = std::min(end, html_.size());
        prepared_.html += html_.substr(at_, end - at_);
        at_ = end;
    }

    void put_reference() {
        const auto reference = read_character_reference(html_, at_);
        if (!reference) return put_text("&amp;", 1);
        std::string escaped;
        for (const char character : reference->characters) {
            if (character == '<') {
                escaped += "&lt;";
            } else if (character == '&') {
                escaped += "&amp;";
            } else {
                escaped += character;
            }
        }
        put_text(escaped, reference->bytes);
    }

    void put_text(std::string_view text, std::size_t bytes) {
        prepared_.html += text;
        at_ += bytes;
    }

    void put_markup() {
        if (html_.substr(at_).starts_with("<!--")) return put_comment();
        const auto tag = read_tag(html_, at_);
        if (tag) return put_tag(*tag);
        const char next = at_ + 1 < html_.size() ? html_[at_ + 1] : '\0';
        if (next == '!' || next == '?') return put_declaration();
        // A tag that does not end, or a "<" that begins none, is text.
        put_text("&lt;", 1);
        const bool is_unfinished_tag = next == '/' || (next | 0x20) >= 'a';
        if (is_unfinished_tag && html_.find('>', at_) == std::string_view::npos) put_rest_as_text();
    }

    void put_rest_as_text() {
        while (at_ < html_.size()) {
            if (html_[at_] == '<') {
                put_text("&lt;", 1);
            } else if (html_[at_] == '&') {
                put_reference();
            } else {
                put_until(html_.find_first_of("<&", at_));
            }
        }
    }

    /// Comments go; the line breaks in them stay.
    void put_comment() {
        const std::size_t end = html_.find("-->", at_ + 2);
        skip_to(end == std::string_view::npos ? html_.size() : end + 3);
    }

    void put_declaration() {
        const std::size_t end = html_.find('>', at_);
        skip_to(end == std::string_view::npos ? html_.size() : end + 1);
    }

    void skip_to(std::size_t end) {
        for (; at_ < end; ++at_) {
            if (html_[at_] == '\n') prepared_.html += '\n';
        }
    }

    void put_tag(const Tag& tag) {
        if (holds_raw_text(tag.name) && !tag.is_end) {
            put_until(at_ + tag.bytes);
            return put_until(end_of_raw_text(html_, at_, tag.name));
        }
        if (tag.is_end) {
            if (!is_void_element(tag.name)) open_tags_ = std::max(open_tags_ - 1, 0);
            return put_until(at_ + tag.bytes);
        }
        if (is_void_element(tag.name)) return put_rewritten(tag);
        if (open_tags_ == max_open_tags) {
            prepared_.was_capped = true;
            return skip_to(at_ + tag.bytes);
        }
        open_tags_ += closes_by_itself(tag.name) ? 0 : 1;
        put_rewritten(tag);
    }

    /// Elements whose end tags HTML lets authors leave out would be counted as open forever.
    static bool closes_by_itself(std::string_view name) {
        return name == "p" || name == "li" || name == "dt" || name == "dd" || name == "td" || name == "th" ||
               name == "tr" || name == "thead" || name == "tbody" || name == "tfoot" || name == "option";
    }

    void put_rewritten(const Tag& tag) {
        std::string& out = prepared_.html;
        const std::size_t end = at_ + tag.bytes;
        const auto breaks = std::count(html_.begin() + static_cast<std::ptrdiff_t>(at_),
                                       html_.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        out += '<';
        out += tag.name;
        out.append(static_cast<std::size_t>(breaks), '\n');
        for (const Attribute& attribute : tag.attributes) put_attribute(attribute);
        out += is_void_only_in_html5(tag.name) ? "/>" : ">";
        at_ = end;
    }

    void put_attribute(const Attribute& attribute) {
        std::string& out = prepared_.html;
        if (attribute.name.find_first_of("<\"'&") != std::string::npos) return;
        out += ' ';
        out += attribute.name;
        out += "=\"";
        for (const char character : attribute.value) {
            if (character == '"') {
                out += "&quot;";
            } else if (character == '&') {
                out += "&amp;";
            } else if (character == '\n') {
                out += ' ';
            } else {
                out += character;
            }
        }
        out += '"';
    }

    std::string_view html_;
    std::size_t at_ = 0;
    int open_tags_ = 0;
    PreparedHtml prepared_;
};

}  // namespace

PreparedHtml prepare_html(std::string_view html) { return Preparer(html).prepare(); }

}  // namespace offprint::dom
