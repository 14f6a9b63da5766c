#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "writers/epub/images.h"

namespace offprint::epub {
namespace {

bool is_blank(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

/// Goes through the marks of an XML file and stops at the first that an EPUB may not carry. It knows no document type:
/// entities and DTDs are trouble of their own.
class SvgReader {
public:
    explicit SvgReader(std::string_view svg) : rest_(svg) {}

    std::string trouble() {
        skip("\xEF\xBB\xBF");
        while (trouble_.empty() && !rest_.empty()) read_next();
        if (trouble_.empty() && (!open_.empty() || !has_root_)) trouble_ = malformed;
        return trouble_;
    }

private:
    static constexpr const char* malformed = "is not well-formed XML";

    bool skip(std::string_view words) {
        if (rest_.substr(0, words.size()) != words) return false;
        rest_.remove_prefix(words.size());
        return true;
    }

    void skip_to_end_of(std::string_view closing) {
        const std::size_t end = rest_.find(closing);
        if (end == std::string_view::npos) {
            trouble_ = malformed;
            return;
        }
        rest_.remove_prefix(end + closing.size());
    }

    void read_next() {
        if (skip("<!--")) {
            skip_to_end_of("-->");
        } else if (skip("<![CDATA[")) {
            skip_to_end_of("]]>");
        } else if (rest_.substr(0, 16) == "<?xml-stylesheet") {
            trouble_ = "loads a style sheet";
        } else if (skip("<?")) {
            skip_to_end_of("?>");
        } else if (skip("<!")) {
            trouble_ = "has a document type";
        } else if (skip("</")) {
            read_end_tag();
        } else if (skip("<")) {
            read_start_tag();
        } else {
            read_words();
        }
    }

    void read_words() {
        const std::string_view words = rest_.substr(0, rest_.find('<'));
        rest_.remove_prefix(words.size());
        if (open_.empty() && !trimmed(words).empty()) trouble_ = malformed;
        check_references(words);
        if (!open_.empty() && open_.back() == "style") check_value(words);
    }

    std::string_view read_name() {
        const auto ends = [](char character) {
            return is_blank(character) || character == '>' || character == '/' || character == '=' || character == '<';
        };
        const auto end = std::find_if(rest_.begin(), rest_.end(), ends);
        const std::string_view name = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
        rest_.remove_prefix(name.size());
        return name;
    }

    void skip_blanks() {
        while (!rest_.empty() && is_blank(rest_.front())) rest_.remove_prefix(1);
    }

    void read_end_tag() {
        const std::string_view name = read_name();
        skip_blanks();
        if (open_.empty() || open_.back() != name || !skip(">")) {
            trouble_ = malformed;
            return;
        }
        open_.pop_back();
    }

    void read_start_tag() {
        const std::string_view name = read_name();
        check_element(name);
        std::vector<std::string_view> attributes;
        while (trouble_.empty()) {
            skip_blanks();
            if (skip("/>")) return;
            if (skip(">")) {
                open_.push_back(name);
                return;
            }
            const std::string_view attribute = read_attribute();
            if (std::find(attributes.begin(), attributes.end(), attribute) != attributes.end()) trouble_ = malformed;
            attributes.push_back(attribute);
            if (attributes.size() > most_attributes) trouble_ = malformed;
        }
    }

    std::string_view read_attribute() {
        const std::string_view name = read_name();
        skip_blanks();
        const bool has_value = !name.empty() && skip("=");
        skip_blanks();
        if (!has_value || rest_.empty() || (rest_.front() != '"' && rest_.front() != '\'')) {
            trouble_ = malformed;
            return name;
        }
        const char quote = rest_.front();
        rest_.remove_prefix(1);
        const std::string_view value = rest_.substr(0, rest_.find(quote));
        if (value.size() == rest_.size() || value.find('<') != std::string_view::npos) {
            trouble_ = malformed;
            return name;
        }
        rest_.remove_prefix(value.size() + 1);
        check_references(value);
        check_attribute(name, value);
        return name;
    }

    void check_element(std::string_view name) {
        const std::string local = ascii::lower(name.substr(name.rfind(':') + 1));
        if (!has_root_ && local != "svg") trouble_ = "has another root element";
        if (has_root_ && open_.empty()) trouble_ = malformed;
        if (local == "script" || local == "handler") trouble_ = "runs a script";
        if (local == "foreignobject") trouble_ = "has foreign content";
        has_root_ = true;
    }

    void check_attribute(std::string_view name, std::string_view value) {
        const std::string lower = ascii::lower(name);
        if (lower.substr(0, 2) == "on") trouble_ = "runs a script";
        const bool is_address = lower == "href" || lower == "xlink:href" || lower == "src";
        if (is_address && trimmed(value).substr(0, 1) != "#" && trimmed(value).substr(0, 11) != "data:image/") {
            trouble_ = "loads from elsewhere";
        }
        if (lower.substr(0, 5) != "xmlns") check_value(value);
        // XML, 3.3.1: an ID is one element's; EPUBCheck asks the same of "id" in SVG.
        const bool is_id = name == "id" || name == "xml:id";
        if (is_id && !ids_.insert(trimmed(value)).second) trouble_ = "gives two elements one id";
    }

    /// CSS in a style sheet or an attribute.
    void check_value(std::string_view value) {
        const std::string lower = ascii::lower(value);
        if (lower.find("@import") != std::string::npos) trouble_ = "loads a style sheet";
        for (std::size_t at = lower.find("url("); at != std::string::npos; at = lower.find("url(", at + 1)) {
            const std::size_t target = lower.find_first_not_of(" \t\n\r\"'", at + 4);
            if (target == std::string::npos || lower[target] != '#') trouble_ = "loads from elsewhere";
        }
    }

    /// Only XML's own entities and numbers: others would need a document type.
    void check_references(std::string_view words) {
        constexpr std::array<std::string_view, 5> own{"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
        for (std::size_t at = words.find('&'); at != std::string_view::npos; at = words.find('&', at + 1)) {
            const std::string_view found = words.substr(at);
            const bool is_known = found.substr(0, 2) == "&#" || std::any_of(own.begin(), own.end(), [&](auto entity) {
                                      return found.substr(0, entity.size()) == entity;
                                  });
            if (!is_known) trouble_ = malformed;
        }
    }

    static constexpr std::size_t most_attributes = 500;  // keeps the search for repeated ones short

    std::string_view rest_;
    std::vector<std::string_view> open_;
    std::set<std::string_view> ids_;
    bool has_root_ = false;
    std::string trouble_;
};

}  // namespace

std::string svg_trouble(std::string_view svg) { return SvgReader(svg).trouble(); }

}  // namespace offprint::epub
