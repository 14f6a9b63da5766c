#pragma once

#include <string>

#include "dom/node.h"
#include "offprint/article.h"

namespace offprint::html {

/// A formula, and the words below its element that are not in its MathML (annotations: TeX is its text).
struct ReadMath {
    Math math;
    std::string left_out;
};

bool is_math(const dom::Node& element);

/// An element that draws a formula for eyes: KaTeX's and MathJax's boxes. The formula itself may stand in it as MathML.
bool is_formula_rendering(const dom::Node& element);

/// "{\\displaystyle a+b}" -> "a+b": TeX without the style around it.
std::string without_math_style(std::string_view tex);

/// Of a `math` element. Its text is the alternative text, else TeX from an annotation, else a linear form.
ReadMath read_math(const dom::Node& element);

/// One line for a formula: "a/b", "x^2", "√(a + b)".
std::string linear_math(const dom::Node& element);

}  // namespace offprint::html
