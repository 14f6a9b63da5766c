#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dom/node.h"

namespace offprint::dom {

/// A start or end tag as it is written: views into the text, nothing resolved.
struct RawTag {
    struct RawAttribute {
        std::string_view name;
        std::string_view value;
    };
    std::string_view name;
    std::vector<RawAttribute> attributes{};
    bool is_end = false;
    bool closes_itself = false;  ///< "<br/>"
    std::size_t bytes = 0;       ///< from "<" to ">" inclusive
};

/// Reads tags, one after another, into the same room.
class TagScanner {
public:
    explicit TagScanner(std::string_view text) : text_(text) {}

    /// Reads the tag that begins at `at` ("<" there). False for comments, declarations, processing instructions, a "<"
    /// that is none, and a tag that does not end.
    bool read(std::size_t at);
    [[nodiscard]] const RawTag& tag() const { return tag_; }

private:
    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    template <class Ends>
    std::string_view take_until(Ends ends);
    std::string_view take_value();
    void skip_space();
    void read_attribute();

    std::string_view text_;
    std::size_t at_ = 0;
    RawTag tag_;
};

/// A tag with its names in lower case and its character references resolved.
struct ReadTag {
    std::string name;
    std::vector<Attribute> attributes{};
    bool is_end = false;
    bool closes_itself = false;
    std::size_t bytes = 0;
};

/// As TagScanner::read, for one tag; nullopt where that is false.
std::optional<ReadTag> read_tag(std::string_view text, std::size_t at);

}  // namespace offprint::dom
