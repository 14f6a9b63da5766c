#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dom/tags.h"

namespace offprint::dom {

/// No node lies deeper than this; what did is in the deepest element allowed, with its text. Recursion is safe.
inline constexpr int max_depth = 400;

struct Attribute {
    std::string name;   ///< lower case
    std::string value;  ///< character references resolved
    bool operator==(const Attribute&) const = default;
};

/// An element, or a run of text when `name` is empty.
struct Node {
    std::string name;  ///< lower case
    std::string text;  ///< of a run of text only
    std::vector<Attribute> attributes{};
    std::vector<Node> children{};
    std::uint32_t line = 0;      ///< 1-based, where the element's start tag ends
    std::uint32_t end_line = 0;  ///< 1-based, where the element ends
    bool holds_block = false;    ///< some descendant is a block-level element
    bool operator==(const Node&) const = default;

    [[nodiscard]] bool is_text() const { return name.empty(); }
};

/// The attribute's value; null when the element has none of that name.
const std::string* attribute(const Node& node, std::string_view name);

/// The value, or nothing when there is none.
std::string_view attribute_text(const Node& node, std::string_view name);

/// The words of `class`, lower case, in order.
std::vector<std::string> classes(const Node& node);

/// All text below the node, as it stands, without what is inside `script`, `style` and `svg`.
std::string text_content(const Node& node);

}  // namespace offprint::dom
