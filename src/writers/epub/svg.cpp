#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
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

/// Goes through the marks of an XML file, takes down what an EPUB may carry and stops at the first trouble. It knows no
/// document type: entities and DTDs are trouble of their own.
class SvgCleaner {
public:
    explicit SvgCleaner(std::string_view svg) : rest_(svg) {}

    CleanSvg clean() {
        skip("\xEF\xBB\xBF");
        while (trouble_.empty() && !rest_.empty()) read_next();
        if (trouble_.empty() && (!open_.empty() || !has_root_)) trouble_ = malformed;
        return {std::move(clean_), removed_, trouble_};
    }

private:
    /// Takes down what was read since `begin`, unless it stands in an element that is left out.
    void keep_since(std::string_view begin) {
        if (!is_left_out()) clean_ += begin.substr(0, begin.size() - rest_.size());
    }

    [[nodiscard]] bool is_left_out() const { return left_out_from_ != 0; }

    void note_removed(std::string_view why) {
        if (!is_left_out() && removed_.empty()) removed_ = why;
    }

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
        const std::string_view begin = rest_;
        if (skip("<!--")) {
            skip_to_end_of("-->");
            keep_since(begin);
        } else if (skip("<![CDATA[")) {
            skip_to_end_of("]]>");
            keep_since(begin);
        } else if (skip("<?xml-stylesheet")) {
            skip_to_end_of("?>");
            note_removed("loads a style sheet");
        } else if (skip("<?")) {
            skip_to_end_of("?>");
            keep_since(begin);
        } else if (skip("<!")) {
            read_document_type();
        } else if (skip("</")) {
            read_end_tag();
        } else if (skip("<")) {
            read_start_tag();
        } else {
            read_words();
        }
    }

    /// One that only names a DTD is not needed; its own declarations would be.
    void read_document_type() {
        const std::size_t end = rest_.find_first_of("[>");
        if (end == std::string_view::npos || rest_[end] == '[') {
            trouble_ = "has a document type";
            return;
        }
        rest_.remove_prefix(end + 1);
        note_removed("has a document type");
    }

    void read_words() {
        const std::string_view begin = rest_;
        const std::string_view words = rest_.substr(0, rest_.find('<'));
        rest_.remove_prefix(words.size());
        if (open_.empty() && !trimmed(words).empty()) trouble_ = malformed;
        check_references(words);
        if (!open_.empty() && open_.back() == "style" && !is_left_out()) trouble_ = trouble_in_sheet(words);
        keep_since(begin);
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
        if (!is_left_out()) clean_ += "</" + std::string(name) + ">";
        if (left_out_from_ == open_.size()) left_out_from_ = 0;
        open_.pop_back();
    }

    void read_start_tag() {
        const std::string_view name = read_name();
        const std::string_view why = reason_against(name);
        note_removed(why);
        const bool begins_gap = !why.empty() && !is_left_out();
        std::string tag = "<" + std::string(name);
        std::vector<std::string_view> attributes;
        while (trouble_.empty()) {
            const std::string_view begin = rest_;
            skip_blanks();
            const bool is_empty = skip("/>");
            if (is_empty || skip(">")) {
                if (!begins_gap && !is_left_out()) clean_ += tag.append(begin.substr(0, begin.size() - rest_.size()));
                if (!is_empty) open_.push_back(name);
                if (!is_empty && begins_gap) left_out_from_ = open_.size();
                return;
            }
            const Attribute attribute = read_attribute();
            const std::string_view against = reason_against(attribute);
            if (!begins_gap) note_removed(against);
            if (against.empty()) tag += begin.substr(0, begin.size() - rest_.size());
            if (std::find(attributes.begin(), attributes.end(), attribute.name) != attributes.end())
                trouble_ = malformed;
            attributes.push_back(attribute.name);
            if (attributes.size() > most_attributes) trouble_ = malformed;
        }
    }

    struct Attribute {
        std::string_view name, value;
    };

    Attribute read_attribute() {
        const std::string_view name = read_name();
        skip_blanks();
        const bool has_value = !name.empty() && skip("=");
        skip_blanks();
        if (!has_value || rest_.empty() || (rest_.front() != '"' && rest_.front() != '\'')) {
            trouble_ = malformed;
            return {name, {}};
        }
        const char quote = rest_.front();
        rest_.remove_prefix(1);
        const std::string_view value = rest_.substr(0, rest_.find(quote));
        if (value.size() == rest_.size() || value.find('<') != std::string_view::npos) {
            trouble_ = malformed;
            return {name, {}};
        }
        rest_.remove_prefix(value.size() + 1);
        check_references(value);
        return {name, value};
    }

    /// Why an element has to go; empty when it may stay.
    std::string_view reason_against(std::string_view name) {
        const std::string local = ascii::lower(name.substr(name.rfind(':') + 1));
        if (!has_root_ && local != "svg") trouble_ = "has another root element";
        if (has_root_ && open_.empty()) trouble_ = malformed;
        has_root_ = true;
        if (local == "script" || local == "handler") return "runs a script";
        return local == "foreignobject" ? "has foreign content" : "";
    }

    std::string_view reason_against(const Attribute& attribute) {
        const std::string lower = ascii::lower(attribute.name);
        const std::string_view value = trimmed(attribute.value);
        if (lower.substr(0, 2) == "on") return "runs a script";
        const bool is_address = lower == "href" || lower == "xlink:href" || lower == "src";
        if (is_address && value.substr(0, 1) != "#" && value.substr(0, 11) != "data:image/")
            return "loads from elsewhere";
        // XML, 3.3.1: an ID is one element's; EPUBCheck asks the same of "id" in SVG.
        const bool is_id = attribute.name == "id" || attribute.name == "xml:id";
        if (is_id && !is_left_out() && !ids_.insert(value).second) return "gives two elements one id";
        return lower.substr(0, 5) == "xmlns" ? std::string_view{} : trouble_in_sheet(value);
    }

    /// CSS in a style sheet or an attribute.
    static std::string_view trouble_in_sheet(std::string_view value) {
        const std::string lower = ascii::lower(value);
        if (lower.find("@import") != std::string::npos) return "loads a style sheet";
        for (std::size_t at = lower.find("url("); at != std::string::npos; at = lower.find("url(", at + 1)) {
            const std::size_t target = lower.find_first_not_of(" \t\n\r\"'", at + 4);
            if (target == std::string::npos || lower[target] != '#') return "loads from elsewhere";
        }
        return {};
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
    std::size_t left_out_from_ = 0;  ///< how many elements are open in the one that is left out, it counted
    std::string clean_;
    std::string removed_, trouble_;
};

}  // namespace

CleanSvg clean_svg(std::string_view svg) { return SvgCleaner(svg).clean(); }

}  // namespace offprint::epub
