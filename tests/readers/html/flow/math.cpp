#include <catch2/catch.hpp>
#include <string>

#include "dom/math.h"
#include "model/account.h"
#include "model/walk.h"
#include "readers/html/flow/read_fragment.h"

using namespace offprint;

namespace {

html::Fragment read(const std::string& markup) {
    html::FragmentOptions options;
    options.is_page = true;
    return html::read_fragment(markup, std::move(options));
}

Math formula(const std::string& markup) {
    Math found;
    for_each_inline(read(markup).blocks, [&](const Inline& item) {
        if (const auto* math = std::get_if<Math>(&item.node)) found = *math;
    });
    return found;
}

std::string line(const std::string& content) { return formula("<math>" + content + "</math>").text; }

std::string markup(const std::string& content) {
    const std::string xml = formula("<math>" + content + "</math>").mathml;
    const std::size_t begin = xml.find('>') + 1;
    return xml.substr(begin, xml.size() - begin - std::string("</math>").size());
}

}  // namespace

TEST_CASE("a formula keeps its MathML, and has a line of text") {
    const Math math =
        formula("<p>x <math><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac></math></p>");
    REQUIRE(math.text == "a/(b + 1)");
    REQUIRE(dom::clean_math(math.mathml) == math.mathml);
    REQUIRE(line("<msup><mi>x</mi><mn>2</mn></msup>") == "x^2");
    REQUIRE(line("<msqrt><mi>a</mi><mo>-</mo><mi>b</mi></msqrt>") == "√(a - b)");
    REQUIRE(line("<msubsup><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></msubsup><mi>i</mi>") ==
            "∑_(i = 1)^ni");
    REQUIRE(line("<mi>f</mi><mo>&#x2061;</mo><mfenced><mi>x</mi><mi>y</mi></mfenced>") == "f(x, y)");
    REQUIRE(
        line(
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd></mtr></mtable>") ==
        "[1, 0; 0]");
}

TEST_CASE("a formula nested as deep as documents go is set once at every level") {
    std::string html = "<math>";
    for (int depth = 0; depth < 200; ++depth) html += "<mrow>";
    REQUIRE(formula(html + "<mi>x</mi></math>").text == "x");
}

TEST_CASE("alternative text comes before a line, TeX is it where there is none") {
    REQUIRE(formula("<math alttext='{\\displaystyle E=mc^{2}}'><mi>E</mi></math>").text == "E=mc^{2}");
    const std::string tex =
        "<math><semantics><mi>E</mi><annotation encoding='application/x-tex'>E</annotation></semantics></math>";
    REQUIRE(formula(tex).mathml.find("alttext=\"E\"") != std::string::npos);
    REQUIRE(formula(tex).mathml.find("annotation") == std::string::npos);
    REQUIRE(read(tex).findings.dropped.front().rule == "math-annotation");
}

TEST_CASE("what is not MathML is opened, what runs or leads away is gone") {
    REQUIRE(markup("<mi onclick=x href='u' mathvariant=bold>x</mi><script>y</script>") ==
            "<mi mathvariant=\"bold\">x</mi>");
    REQUIRE(markup("<mrow>a &lt; b</mrow>") == "<mrow><mtext>a &lt; b</mtext></mrow>");
    REQUIRE(markup("<mfrac><mi>a</mi></mfrac>") == "<mi>a</mi>");
    REQUIRE(markup("<mtr><mtd><mi>a</mi></mtd></mtr>") == "<mi>a</mi>");
    REQUIRE(markup("<mtable><mi>a</mi></mtable>") == "<mtable><mtr><mtd><mi>a</mi></mtd></mtr></mtable>");
}

TEST_CASE("a formula's characters are those of its element") {
    const Blocks blocks = read("<p>a <math><mfrac><mn>12</mn><mi>b</mi></mfrac></math></p>").blocks;
    REQUIRE(count_characters(blocks) == 4);
}

TEST_CASE("what draws a formula once more is left out") {
    const std::string katex =
        "<p><span class=katex><span class=katex-mathml><math><mi>x</mi></math></span><span "
        "class=katex-html><span>x</span>"
        "</span></span></p>";
    REQUIRE(plain_text(read(katex).blocks) == "x");
    REQUIRE(read(katex).findings.dropped.front().rule == "math-rendering");
    REQUIRE(plain_text(read("<p>a <mjx-container><mjx-math>y</mjx-math><mjx-assistive-mml><math><mi>y</mi></math>"
                            "</mjx-assistive-mml></mjx-container></p>")
                           .blocks) == "a y");
    REQUIRE(
        plain_text(read("<p>a <span class=MathJax_Preview>?</span><script type='math/tex'>z^2</script></p>").blocks) ==
        "a z^2");
    REQUIRE(
        plain_text(
            read("<p><math alttext='{\\displaystyle x}'><mi>x</mi></math><img src=x.svg alt='{\\displaystyle x}'></p>")
                .blocks) == "x");
}
