#include "readers/html/flow/read_math.h"

#include <algorithm>
#include <vector>

#include "dom/math.h"
#include "readers/html/flow/elements.h"
#include "readers/html/flow/white_space.h"
#include "readers/html/flow/words.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

bool is_annotation(const dom::Node& node) { return dom::math_name(node.name).starts_with("annotation"); }

void normalise(dom::Node& node) {
    node.text = text::to_nfc(node.text);
    for (dom::Node& child : node.children) normalise(child);
}

/// The words of annotations and drawings, which MathML in documents does without.
void append_left_out(std::string& words, const dom::Node& node) {
    if (is_annotation(node) || node.name == "svg") {
        words += words_of(node) + " ";
        return;
    }
    for (const dom::Node& child : node.children) append_left_out(words, child);
}

const dom::Node* find_tex(const dom::Node& node) {
    if (is_annotation(node) && dom::attribute_text(node, "encoding").find("tex") != std::string_view::npos)
        return &node;
    for (const dom::Node& child : node.children) {
        if (const dom::Node* const found = find_tex(child)) return found;
    }
    return nullptr;
}

std::string text_for(const dom::Node& math) {
    std::string_view alternative = text::trimmed(dom::attribute_text(math, "alttext"));
    if (!alternative.empty()) return without_math_style(collapsed(alternative));
    if (const dom::Node* const tex = find_tex(math)) {
        std::string words = without_math_style(words_of(*tex));
        if (!words.empty()) return words;
    }
    return linear_math(math);
}

void set_alternative_text(dom::Node& math, const std::string& words) {
    const auto given = std::find_if(math.attributes.begin(), math.attributes.end(),
                                    [](const dom::Attribute& attribute) { return attribute.name == "alttext"; });
    if (given != math.attributes.end()) {
        given->value = words;
    } else if (!words.empty()) {
        math.attributes.push_back({"alttext", words});
    }
}

}  // namespace

bool is_formula_rendering(const dom::Node& element) {
    if (element.name == "mjx-container" || element.name == "mjx-math") return true;
    if (element.is_text() || is_program(element.name) || dom::attribute(element, "class") == nullptr) return false;
    const std::vector<std::string> words = dom::classes(element);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "katex-html" || word == "mathjax_preview" || word == "mathjax" || word == "mathjax_svg" ||
               word == "mathjax_display" || word == "mjx-chtml";
    });
}

std::string without_math_style(std::string_view tex) {
    for (const std::string_view style : {"{\\displaystyle", "{\\textstyle"}) {
        if (tex.starts_with(style) && tex.ends_with('}')) tex = tex.substr(style.size(), tex.size() - style.size() - 1);
    }
    return std::string(text::trimmed(tex));
}

bool is_math(const dom::Node& element) { return dom::math_name(element.name) == "math"; }

ReadMath read_math(const dom::Node& element) {
    dom::Node math = element;
    normalise(math);
    ReadMath read;
    append_left_out(read.left_out, math);
    read.math.text = text::to_nfc(text_for(math));
    set_alternative_text(math, read.math.text);
    read.math.mathml = dom::math_markup(math);
    return read;
}

}  // namespace offprint::html
