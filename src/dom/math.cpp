#include "dom/math.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "dom/parse.h"

namespace offprint::dom {
namespace {

/// How many children an element has; the schema of MathML 3 is strict in this.
enum class Arity : std::uint8_t { any, token, none, two, three, scripts, rows };

struct MathElement {
    std::string_view name;
    Arity arity;
};

constexpr MathElement math_elements[] = {
    {"menclose", Arity::any},  {"merror", Arity::any},   {"mfenced", Arity::any},
    {"mfrac", Arity::two},     {"mi", Arity::token},     {"mmultiscripts", Arity::scripts},
    {"mn", Arity::token},      {"mo", Arity::token},     {"mover", Arity::two},
    {"mpadded", Arity::any},   {"mphantom", Arity::any}, {"mroot", Arity::two},
    {"mrow", Arity::any},      {"ms", Arity::token},     {"mspace", Arity::none},
    {"msqrt", Arity::any},     {"mstyle", Arity::any},   {"msub", Arity::two},
    {"msubsup", Arity::three}, {"msup", Arity::two},     {"mtable", Arity::rows},
    {"mtext", Arity::token},   {"munder", Arity::two},   {"munderover", Arity::three},
};

const MathElement* find_element(std::string_view name) {
    const auto* const found = std::find_if(std::begin(math_elements), std::end(math_elements),
                                           [&](const MathElement& element) { return element.name == name; });
    return found == std::end(math_elements) ? nullptr : found;
}

bool is_annotation(std::string_view name) { return name == "annotation" || name == "annotation-xml"; }

bool is_program(std::string_view name) { return name == "script" || name == "style" || name == "svg"; }

bool is_one_of(std::string_view value, std::initializer_list<std::string_view> values) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool is_small_number(std::string_view value) {
    return !value.empty() && value.size() <= 3 && value.front() != '0' &&
           std::all_of(value.begin(), value.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

bool is_flag(std::string_view name) {
    return is_one_of(name, {"stretchy", "fence", "separator", "accent", "accentunder", "largeop", "movablelimits",
                            "symmetric", "displaystyle"});
}

/// Whether the attribute may stand on the element with this value.
bool is_good(std::string_view element, std::string_view name, std::string_view value) {
    if (element == "math") {
        return name == "alttext" || (name == "display" && is_one_of(value, {"block", "inline"})) ||
               (name == "dir" && is_one_of(value, {"ltr", "rtl"}));
    }
    if (element == "mo") {
        if (is_flag(name) && name != "displaystyle" && name != "accentunder")
            return is_one_of(value, {"true", "false"});
        if (name == "form") return is_one_of(value, {"prefix", "infix", "postfix"});
    }
    if (name == "mathvariant") {
        return is_one_of(element, {"mi", "mn", "mo", "mtext", "ms", "mstyle"}) &&
               is_one_of(value, {"normal", "bold", "italic", "bold-italic", "double-struck", "script", "bold-script",
                                 "fraktur", "bold-fraktur", "sans-serif", "monospace"});
    }
    if (name == "displaystyle") return is_one_of(element, {"mstyle", "mtable"}) && is_one_of(value, {"true", "false"});
    if (name == "accent") return is_one_of(element, {"mover", "munderover"}) && is_one_of(value, {"true", "false"});
    if (name == "accentunder")
        return is_one_of(element, {"munder", "munderover"}) && is_one_of(value, {"true", "false"});
    if (name == "linethickness") return element == "mfrac" && is_one_of(value, {"0", "thin", "medium", "thick"});
    if (element == "menclose" && name == "notation") {
        return is_one_of(
            value, {"longdiv", "actuarial", "radical", "box", "roundedbox", "circle", "left", "right", "top", "bottom",
                    "updiagonalstrike", "downdiagonalstrike", "verticalstrike", "horizontalstrike"});
    }
    if (element == "mfenced") return is_one_of(name, {"open", "close", "separators"});
    if (element == "mtd" && is_one_of(name, {"columnspan", "rowspan"})) return is_small_number(value);
    if (element == "mtable" && name == "columnalign") {
        return is_one_of(value, {"left", "center", "right"});
    }
    return false;
}

/// Characters that XML cannot hold (2.2) are left out.
void append_escaped(std::string& xml, std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        const bool is_noncharacter = text.substr(at, 3) == "\xEF\xBF\xBE" || text.substr(at, 3) == "\xEF\xBF\xBF";
        if (is_noncharacter) {
            at += 2;
        } else if (character == '<') {
            xml += "&lt;";
        } else if (character == '>') {
            xml += "&gt;";
        } else if (character == '&') {
            xml += "&amp;";
        } else if (character == '"') {
            xml += "&quot;";
        } else if (static_cast<unsigned char>(character) >= 0x20 || character == '\n' || character == '\t') {
            xml += character;
        }
    }
}

std::string trimmed(std::string_view text) {
    std::string result;
    for (const char character : text) {
        if (!ascii::is_space(character)) {
            result += character;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

/// All words below a token, in order.
void append_token_text(std::string& text, const Node& node) {
    text += node.text;
    if (is_program(node.name) || is_annotation(math_name(node.name))) return;
    for (const Node& child : node.children) append_token_text(text, child);
}

using Parts = std::vector<std::string>;

std::string joined(const Parts& parts) {
    std::string xml;
    for (const std::string& part : parts) xml += part;
    return xml;
}

std::string in_element(std::string_view name, const std::string& content) {
    std::string xml = "<";
    xml.append(name).append(">").append(content).append("</").append(name).append(">");
    return xml;
}

/// One part, whatever their number.
std::string as_one(const Parts& parts) { return parts.size() == 1 ? parts.front() : in_element("mrow", joined(parts)); }

std::string attributes_of(const Node& node, std::string_view name) {
    std::string xml;
    for (const Attribute& attribute : node.attributes) {
        const std::string_view value = name == "mfrac" && is_one_of(attribute.value, {"0pt", "0px", "0em"})
                                           ? std::string_view("0")
                                           : attribute.value;
        if (!is_good(name, attribute.name, value)) continue;
        xml += " " + attribute.name + "=\"";
        append_escaped(xml, value);
        xml += '"';
    }
    return xml;
}

void add_parts(Parts& parts, const Node& node);

Parts parts_of(const Node& parent) {
    Parts parts;
    for (const Node& child : parent.children) add_parts(parts, child);
    return parts;
}

Parts parts_of_one(const Node& node) {
    Parts parts;
    add_parts(parts, node);
    return parts;
}

bool fits(Arity arity, const Parts& parts) {
    switch (arity) {
        case Arity::two: return parts.size() == 2;
        case Arity::three: return parts.size() == 3;
        case Arity::any:
        case Arity::token:
        case Arity::none:
        case Arity::scripts:
        case Arity::rows: return true;
    }
    return true;
}

/// A row's cells; what stands in none is a cell of its own.
std::string cells_of(const Node& row) {
    std::string xml;
    for (const Node& child : row.children) {
        const bool is_cell = math_name(child.name) == "mtd";
        const Parts inner = is_cell ? parts_of(child) : parts_of_one(child);
        if (!is_cell && inner.empty()) continue;
        xml += "<mtd" + (is_cell ? attributes_of(child, "mtd") : std::string()) + ">" + joined(inner) + "</mtd>";
    }
    return xml;
}

/// A table's rows; what stands in none is a row of its own.
std::string rows_of(const Node& table) {
    std::string xml;
    for (const Node& child : table.children) {
        const std::string_view name = math_name(child.name);
        if (name == "mtr" || name == "mlabeledtr") {
            xml += in_element("mtr", cells_of(child));
            continue;
        }
        const Parts inner = parts_of_one(child);
        if (!inner.empty()) xml += in_element("mtr", in_element("mtd", joined(inner)));
    }
    return xml;
}

/// A base, pairs of scripts, and pairs before the base: an odd number of scripts gets an empty one.
std::string scripts_of(const Node& node) {
    Parts base;
    std::array<Parts, 2> scripts;
    std::size_t side = 0;
    for (const Node& child : node.children) {
        const std::string_view name = math_name(child.name);
        if (name == "mprescripts") {
            side = 1;
            continue;
        }
        if (name == "none") {
            (base.empty() ? base : scripts[side]).push_back("<none/>");
            continue;
        }
        Parts inner;
        add_parts(inner, child);
        if (inner.empty()) continue;
        (base.empty() ? base : scripts[side]).push_back(as_one(inner));
    }
    if (base.empty() || base.front() == "<none/>") return joined(scripts[0]) + joined(scripts[1]);
    std::string xml = base.front();
    for (Parts& parts : scripts) {
        if (parts.size() % 2 == 1) parts.emplace_back("<none/>");
    }
    xml += joined(scripts[0]);
    if (!scripts[1].empty()) xml += "<mprescripts/>" + joined(scripts[1]);
    return in_element("mmultiscripts", xml);
}

void add_text(Parts& parts, std::string_view text) {
    const std::string words = trimmed(text);
    if (words.empty()) return;
    std::string escaped;
    append_escaped(escaped, words);
    parts.push_back(in_element("mtext", escaped));
}

void add_element(Parts& parts, const Node& node, const MathElement& element) {
    std::string xml = "<" + std::string(element.name) + attributes_of(node, element.name);
    if (element.arity == Arity::none) {
        parts.push_back(xml + "/>");
        return;
    }
    xml += '>';
    if (element.arity == Arity::token) {
        std::string text;
        append_token_text(text, node);
        append_escaped(xml, trimmed(text));
    } else if (element.arity == Arity::rows) {
        xml += rows_of(node);
    } else {
        const Parts inner = parts_of(node);
        if (!fits(element.arity, inner)) {
            if (!inner.empty()) parts.push_back(as_one(inner));
            return;
        }
        xml += joined(inner);
    }
    parts.push_back(xml + "</" + std::string(element.name) + ">");
}

void add_parts(Parts& parts, const Node& node) {
    if (node.is_text()) return add_text(parts, node.text);
    const std::string_view name = math_name(node.name);
    if (is_program(name) || is_annotation(name)) return;
    if (name == "mmultiscripts") {
        const std::string scripts = scripts_of(node);
        if (!scripts.empty()) parts.push_back(scripts.starts_with("<mmulti") ? scripts : in_element("mrow", scripts));
        return;
    }
    const MathElement* const element = find_element(name);
    if (element != nullptr) return add_element(parts, node, *element);
    for (std::string& part : parts_of(node)) parts.push_back(std::move(part));
}

const Node* find_math(const Node& node) {
    if (math_name(node.name) == "math") return &node;
    for (const Node& child : node.children) {
        if (const Node* const found = find_math(child)) return found;
    }
    return nullptr;
}

}  // namespace

std::string_view math_name(std::string_view name) {
    for (const std::string_view prefix : {"m:", "mml:", "math:"}) {
        if (name.starts_with(prefix)) return name.substr(prefix.size());
    }
    return name;
}

std::string math_markup(const Node& math) {
    const Parts parts = parts_of(math);
    if (parts.empty()) return {};
    std::string xml = "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"" + attributes_of(math, "math") + ">";
    return xml + joined(parts) + "</math>";
}

std::string clean_math(std::string_view markup) {
    const Parsed parsed = parse_fragment(markup);
    const Node* const math = find_math(parsed.root);
    return math == nullptr ? std::string() : math_markup(*math);
}

}  // namespace offprint::dom
