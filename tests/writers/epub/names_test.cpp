#include <catch2/catch.hpp>

#include "model/file_as.h"
#include "writers/epub/identity.h"
#include "writers/epub/images.h"

using namespace offprint;
using namespace offprint::epub;

namespace {

std::string filed(const std::string& name, AgentKind kind = AgentKind::person) {
    Agent agent;
    agent.name = name;
    agent.kind = kind;
    return file_as(agent);
}

/// What is said of a drawing with this inside.
std::string svg(const std::string& inside) {
    const CleanSvg clean = clean_svg("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>");
    return clean.trouble + clean.removed;
}

/// What is left of it.
std::string cleaned(const std::string& inside) {
    const CleanSvg clean = clean_svg("<svg>" + inside + "</svg>");
    REQUIRE(clean.trouble.empty());
    return clean.svg.substr(5, clean.svg.size() - 11);
}

}  // namespace

TEST_CASE("a name is sorted by its family, particles and suffixes in their places") {
    REQUIRE(filed("Ada Merrow") == "Merrow, Ada");
    REQUIRE(filed("B. Ode, Jr.") == "Ode, B., Jr.");
    REQUIRE(filed("Ann van der Berg") == "van der Berg, Ann");
    REQUIRE(filed("Maël Le Goff") == "Le Goff, Maël");
    REQUIRE(filed("Jeanne de La Tour") == "de La Tour, Jeanne");
    REQUIRE(filed("Лев Толстой") == "Толстой, Лев");
    REQUIRE(filed("Plato") == "Plato");
    REQUIRE(filed("王 小明") == "王 小明");
    REQUIRE(filed("Valley Wire", AgentKind::organization) == "Valley Wire");
}

TEST_CASE("identifiers are taken when they are well-formed") {
    REQUIRE(as_urn({"doi", "10.1000/a b"}) == "https://doi.org/10.1000/a%20b");
    REQUIRE(as_urn({"doi", "1000"}).empty());
    REQUIRE(as_urn({"isbn", "3-16-148410-X"}) == "urn:isbn:316148410X");
    REQUIRE(as_urn({"isbn", "12"}).empty());
    REQUIRE(as_urn({"uuid", "123e4567-e89b-12d3-a456-426614174000"}) ==
            "urn:uuid:123e4567-e89b-12d3-a456-426614174000");
    REQUIRE(as_urn({"uuid", "123e4567"}).empty());
}

TEST_CASE("a drawing goes in as it is") {
    REQUIRE(svg("<g fill=\"url(#a)\"><text>River &amp; weir</text><use xlink:href=\"#b\"/></g>").empty());
    const std::string whole = "<?xml version=\"1.0\"?>\n<!-- <script> --><svg a = 'b'  c=\"d\"><g /></svg>\n";
    REQUIRE(clean_svg(whole).svg == whole);
    REQUIRE(svg("<image href=\"data:image/png;base64,AA==\"/>").empty());
}

TEST_CASE("an SVG that does more than draw does not") {
    REQUIRE(svg("<script/>") == "runs a script");
    REQUIRE(svg("<g onclick='x()'/>") == "runs a script");
    REQUIRE(svg("<image xlink:href=\"https://a.example/x.png\"/>") == "loads from elsewhere");
    REQUIRE(svg("<rect style=\"fill: url('https://a.example/x')\"/>") == "loads from elsewhere");
    REQUIRE(svg("<style>@import 'x.css';</style>") == "loads a style sheet");
    REQUIRE(svg("<g id='a'/><g id='a'/>") == "gives two elements one id");
    REQUIRE(svg("<foreignObject/>") == "has foreign content");
    REQUIRE(clean_svg("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>").trouble == "has a document type");
    REQUIRE(clean_svg("<html/>").trouble == "has another root element");
}

TEST_CASE("what does more than draw is taken out, and nothing else") {
    REQUIRE(cleaned("<g id='a'><script>x() &lt; 1</script><h>y</h></g>") == "<g id='a'><h>y</h></g>");
    REQUIRE(cleaned("<script/><g/>") == "<g/>");
    REQUIRE(cleaned("<g onclick='x()' fill='red'/>") == "<g fill='red'/>");
    REQUIRE(cleaned("<image xlink:href='https://a.example/x.png' width='1'/>") == "<image width='1'/>");
    REQUIRE(cleaned("<g id='a'/><h id='a' b='c'/>") == "<g id='a'/><h b='c'/>");
    REQUIRE(cleaned("<foreignObject><p><b>x</b></p></foreignObject><g/>") == "<g/>");
    REQUIRE(clean_svg("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\"><svg/>").svg == "<svg/>");
    REQUIRE(clean_svg("<?xml-stylesheet href='a.css'?><svg/>").svg == "<svg/>");
}

TEST_CASE("an SVG that is broken does not go in") {
    for (const char* broken :
         {"", "<svg>", "<svg", "<svg></g>", "<svg a=1/>", "<svg a='1' a='2'/>", "<svg/><svg/>", "words",
          "<svg>&nbsp;</svg>", "<svg a='<'/>", "<!-- ", "</svg>", "<svg><![CDATA[</svg>", "<>", "<svg a='"}) {
        REQUIRE(clean_svg(broken).trouble != "");
    }
}
