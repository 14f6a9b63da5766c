#pragma once

#include <string>
#include <vector>

#include "dom/document.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// A line as the page prints it: what stands between two breaks or the edges of blocks.
struct PrintedLine {
    dom::NodeId first = dom::no_node;  ///< its first run of text
    dom::NodeId last = dom::no_node;   ///< its last
    std::string words{};               ///< blanks collapsed, a blank where two elements touch; cut at `longest_line`
};

/// Bytes. A row that tells a date or a name is shorter.
inline constexpr std::size_t longest_line = 400;

/// The lines of the nodes [from, to), without what a reader of the page does not see. At most `most`. Linear.
std::vector<PrintedLine> printed_lines(const dom::Document& document, const Rulings& rulings, dom::NodeId from,
                                       dom::NodeId to, std::size_t most);

/// What is seen of the node's text, blanks collapsed, without what ruby sets above it; at most about `limit` bytes.
enum class Joint : std::uint8_t { none, blank };  ///< what is put where two elements touch
std::string printed_text(const dom::Document& document, const Rulings& rulings, dom::NodeId node, Joint joint,
                         std::size_t limit);

}  // namespace offprint::html
