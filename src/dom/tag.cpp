#include "dom/tag.h"

#include "dom/entities.h"

namespace offprint::dom {
namespace {

bool is_space(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f';
}

bool is_letter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

std::string lower_case(std::string_view text) {
    std::string lower(text);
    for (char& character : lower) {
        if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
    }
    return lower;
}

/// Reads one tag from its "<" on.
class TagReader {
public:
    TagReader(std::string_view text, std::size_t at) : text_(text), begin_(at), at_(at + 1) {}

    std::optional<Tag> read() {
        if (peek() == '/') {
            tag_.is_end = true;
            ++at_;
        }
        if (!is_letter(peek())) return std::nullopt;
        tag_.name = lower_case(take_until(" \t\n\r\f/>"));
        while (at_ < text_.size() && text_[at_] != '>') read_attribute();
        if (at_ >= text_.size()) return std::nullopt;
        tag_.bytes = at_ + 1 - begin_;
        return std::move(tag_);
    }

private:
    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    std::string_view take_until(std::string_view ends) {
        const std::size_t begin = at_;
        at_ = text_.find_first_of(ends, at_);
        if (at_ == std::string_view::npos) at_ = text_.size();
        return text_.substr(begin, at_ - begin);
    }

    void skip_space() {
        while (at_ < text_.size() && is_space(text_[at_])) ++at_;
    }

    void read_attribute() {
        skip_space();
        tag_.closes_itself = peek() == '/';
        if (peek() == '/') {
            ++at_;
            return;
        }
        if (at_ >= text_.size() || text_[at_] == '>') return;
        if (text_[at_] == '=') ++at_;  // stray: the name goes on behind it
        Attribute attribute{lower_case(take_until(" \t\n\r\f/>=")), ""};
        skip_space();
        if (peek() == '=') {
            ++at_;
            skip_space();
            attribute.value = resolve_character_references(take_value());
        }
        if (!attribute.name.empty()) tag_.attributes.push_back(std::move(attribute));
    }

    std::string_view take_value() {
        const char quote = peek();
        if (quote != '"' && quote != '\'') return take_until(" \t\n\r\f>");
        ++at_;
        const std::string_view value = take_until(std::string_view(&quote, 1));
        if (at_ < text_.size()) ++at_;
        return value;
    }

    std::string_view text_;
    std::size_t begin_;
    std::size_t at_;
    Tag tag_;
};

}  // namespace

std::optional<Tag> read_tag(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '<') return std::nullopt;
    return TagReader(text, at).read();
}

}  // namespace offprint::dom
