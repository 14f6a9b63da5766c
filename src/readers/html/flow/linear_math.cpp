#include <algorithm>
#include <array>
#include <vector>

#include "dom/math.h"
#include "readers/html/flow/read_math.h"
#include "readers/html/flow/white_space.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

/// Set with a space on either side.
constexpr std::u32string_view spaced_operators = U"=<>≤≥≠≈≡∼≅∝→←↔⇒⇔∈∉⊂⊆⊃∪∩∧∨+−-±∓×÷·";

std::string of(const dom::Node& node);

/// A node's children, each set once: set anew at every level, nesting would double the work.
struct SetChildren {
    std::string line;                ///< all of them, in order
    std::vector<std::string> parts;  ///< the elements among them, one by one
};

SetChildren children_of(const dom::Node& node) {
    SetChildren set;
    for (const dom::Node& child : node.children) {
        const std::string words = of(child);
        set.line += words;
        if (!child.is_text()) set.parts.emplace_back(text::trimmed(words));
    }
    return set;
}

/// Whether the first bracket closes at the very end.
bool is_in_brackets(std::u32string_view line) {
    if (line.size() < 2 || line.front() != U'(') return false;
    int depth = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == U'(') ++depth;
        if (line[at] == U')' && --depth == 0) return at + 1 == line.size();
    }
    return false;
}

/// In brackets, if it is more than a number, a letter or a word.
std::string grouped(const std::string& line) {
    const std::u32string characters = text::to_utf32(line);
    constexpr std::u32string_view marks = U" ,;/^_()[]{}|";
    const bool is_whole = std::none_of(characters.begin(), characters.end(), [&](char32_t character) {
        return marks.find(character) != marks.npos || spaced_operators.find(character) != spaced_operators.npos;
    });
    return is_whole || is_in_brackets(characters) ? line : "(" + line + ")";
}

bool is_operator(const std::string& line, std::u32string_view operators) {
    const std::u32string characters = text::to_utf32(text::trimmed(line));
    return characters.size() == 1 && operators.find(characters.front()) != operators.npos;
}

std::string of_operator(std::string words) {
    const char32_t first = text::decode_at(words, 0).character;
    const bool is_invisible = first >= 0x2061 && first <= 0x2064;
    if (words.empty() || is_invisible) return {};
    if (is_operator(words, spaced_operators)) return " " + words + " ";
    return words == "," || words == ";" ? words + " " : words;
}

/// What stands over a letter as a mark of its own is an accent.
char32_t accent_for(const std::string& mark) {
    struct Accent {
        char32_t mark, combining;
    };
    constexpr std::array<Accent, 10> accents = {{{U'¯', 0x304},
                                                 {U'‾', 0x304},
                                                 {U'^', 0x302},
                                                 {U'ˆ', 0x302},
                                                 {U'~', 0x303},
                                                 {U'˜', 0x303},
                                                 {U'→', 0x20D7},
                                                 {U'˙', 0x307},
                                                 {U'.', 0x307},
                                                 {U'¨', 0x308}}};
    const std::u32string characters = text::to_utf32(text::trimmed(mark));
    if (characters.size() != 1) return 0;
    for (const Accent& accent : accents) {
        if (accent.mark == characters.front()) return accent.combining;
    }
    return 0;
}

std::string over(const std::string& base, const std::string& mark) {
    const char32_t accent = accent_for(mark);
    if (accent == 0 || text::to_utf32(base).size() != 1) return base + "^" + grouped(mark);
    std::string line = base;
    text::append_utf8(line, accent);
    return line;
}

std::string of_fraction(const dom::Node& node, const std::vector<std::string>& parts) {
    const bool is_binomial = dom::attribute_text(node, "linethickness").starts_with('0');
    if (is_binomial) return "C(" + parts[0] + ", " + parts[1] + ")";
    return grouped(parts[0]) + "/" + grouped(parts[1]);
}

std::string of_fenced(const dom::Node& node, const std::vector<std::string>& parts) {
    const std::string* const open = dom::attribute(node, "open");
    const std::string* const close = dom::attribute(node, "close");
    std::string line = open == nullptr ? "(" : *open;
    for (std::size_t at = 0; at < parts.size(); ++at) line += (at == 0 ? "" : ", ") + parts[at];
    return line + (close == nullptr ? ")" : *close);
}

std::string of_table(const dom::Node& node) {
    std::string line = "[";
    for (const dom::Node& row : node.children) {
        if (row.is_text()) continue;
        if (line.size() > 1) line += "; ";
        const std::vector<std::string> cells = children_of(row).parts;
        for (std::size_t at = 0; at < cells.size(); ++at) line += (at == 0 ? "" : ", ") + cells[at];
    }
    return line + "]";
}

std::string of(const dom::Node& node) {
    if (node.is_text()) return collapsed(node.text);
    const std::string_view name = dom::math_name(node.name);
    if (name.starts_with("annotation") || name == "script" || name == "style" || name == "svg") return {};
    if (name == "mspace") return " ";
    if (name == "mtable") return of_table(node);
    const auto [line, parts] = children_of(node);
    if (name == "mo") return of_operator(std::string(text::trimmed(line)));
    if (name == "mi" || name == "mn") return std::string(text::trimmed(line));
    if (name == "msqrt") return "√" + grouped(std::string(text::trimmed(line)));
    if (name == "mfenced") return of_fenced(node, parts);
    if (parts.size() == 2) {
        if (name == "mfrac") return of_fraction(node, parts);
        if (name == "mroot") return grouped(parts[0]) + "^(1/" + grouped(parts[1]) + ")";
        if (name == "msup") return parts[0] + "^" + grouped(parts[1]);
        if (name == "msub" || name == "munder") return parts[0] + "_" + grouped(parts[1]);
        if (name == "mover") return over(parts[0], parts[1]);
    }
    if (parts.size() == 3 && (name == "msubsup" || name == "munderover"))
        return parts[0] + "_" + grouped(parts[1]) + "^" + grouped(parts[2]);
    return line;
}

}  // namespace

std::string linear_math(const dom::Node& element) {
    std::string line = collapsed(of(element));
    return std::string(text::trimmed(line));
}

}  // namespace offprint::html
