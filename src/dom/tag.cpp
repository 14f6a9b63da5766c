#include "dom/tag.h"

#include "base/ascii.h"
#include "dom/entities.h"

namespace offprint::dom {
namespace {}  // namespace

bool TagScanner::read(std::size_t at) {
    if (at >= text_.size() || text_[at] != '<') return false;
    at_ = at + 1;
    tag_.attributes.clear();
    tag_.is_end = peek() == '/';
    tag_.closes_itself = false;
    if (tag_.is_end) ++at_;
    if (!ascii::is_letter(peek())) return false;
    tag_.name = take_until([](char c) { return ascii::is_space(c) || c == '/' || c == '>'; });
    while (at_ < text_.size() && text_[at_] != '>') read_attribute();
    if (at_ >= text_.size()) return false;
    tag_.bytes = at_ + 1 - at;
    return true;
}

template <class Ends>
std::string_view TagScanner::take_until(Ends ends) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && !ends(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
}

void TagScanner::skip_space() {
    while (at_ < text_.size() && ascii::is_space(text_[at_])) ++at_;
}

void TagScanner::read_attribute() {
    skip_space();
    tag_.closes_itself = peek() == '/';
    if (peek() == '/') {
        ++at_;
        return;
    }
    if (at_ >= text_.size() || text_[at_] == '>') return;
    if (text_[at_] == '=') ++at_;  // stray: the name goes on behind it
    RawTag::RawAttribute attribute;
    attribute.name = take_until([](char c) { return ascii::is_space(c) || c == '/' || c == '>' || c == '='; });
    skip_space();
    if (peek() == '=') {
        ++at_;
        skip_space();
        attribute.value = take_value();
    }
    if (!attribute.name.empty()) tag_.attributes.push_back(attribute);
}

std::string_view TagScanner::take_value() {
    const char quote = peek();
    if (quote != '"' && quote != '\'') return take_until([](char c) { return ascii::is_space(c) || c == '>'; });
    ++at_;
    const std::size_t end = text_.find(quote, at_);
    // Browsers lose the rest of a page whose last quotes do not end; here the tag ends them.
    if (end == std::string_view::npos) return take_until([](char c) { return c == '>'; });
    const std::string_view value = text_.substr(at_, end - at_);
    at_ = end + 1;
    return value;
}

std::optional<ReadTag> read_tag(std::string_view text, std::size_t at) {
    TagScanner scanner(text);
    if (!scanner.read(at)) return std::nullopt;
    const RawTag& raw = scanner.tag();
    ReadTag tag{ascii::lower(raw.name), {}, raw.is_end, raw.closes_itself, raw.bytes};
    for (const RawTag::RawAttribute& attribute : raw.attributes)
        tag.attributes.push_back({ascii::lower(attribute.name), resolve_character_references(attribute.value)});
    return tag;
}

}  // namespace offprint::dom
