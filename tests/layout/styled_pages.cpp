#include <catch2/catch.hpp>

#include "layout/pages_of.h"
#include "offprint/style_sheet.h"

using namespace offprint;
using namespace offprint::layout;

namespace {

/// The pages of twelve paragraphs under a label, with a sheet after the article's own.
Pages pages_with(const std::string& css) {
    WriteContext context = test_context();
    context.style = read_style({"article", {{"house.css", css}}, {}}).value().style;
    Blocks body;
    for (int i = 0; i < 12; ++i) body.push_back(paragraph(prose(12)));
    edition::Edition edition = edition_of(std::move(body));
    edition.running_label = "Opinion";
    return pages_of(edition, context);
}

/// The furniture of a page, "head: ... | foot: ...".
std::string furniture(const Page& page) {
    std::string words;
    for (const PageItem& item : page.items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run == nullptr || (item.tag != header_artifact_tag && item.tag != footer_artifact_tag)) continue;
        words += (words.empty() ? "" : " | ") + std::string(item.tag == header_artifact_tag ? "head: " : "foot: ") +
                 run->text;
    }
    return words;
}

}  // namespace

TEST_CASE("furniture is what the margin boxes say") {
    const Pages pages = pages_with(
        "@page { @top-left { content: 'Proof' } @top-right { content: none } @bottom-center { content: none } "
        "@bottom-right { content: 'p. ' counter(page) ' of ' counter(pages); padding-top: 20pt } } "
        "@page :first { @bottom-right { content: none } }");
    const std::string count = std::to_string(pages.pages.size());
    REQUIRE(furniture(pages.pages[0]).empty());
    REQUIRE(furniture(pages.pages[1]) == "head: Proof | foot: p. 2 of " + count);
}

TEST_CASE("left and right pages have their own margins and furniture") {
    const Pages pages = pages_with(
        "@page :left { margin-left: 56mm; margin-right: 36mm; @bottom-center { content: 'left' } } "
        "@page :right { margin-left: 36mm; margin-right: 56mm }");
    REQUIRE(pages.pages.size() > 2);
    const double right = lines_of(pages.pages[2])[1].left;
    const double left = lines_of(pages.pages[1])[1].left;
    REQUIRE(left - right == Approx(56.69).margin(0.5));
    REQUIRE(furniture(pages.pages[1]).ends_with("foot: left"));
    REQUIRE(furniture(pages.pages[2]).ends_with("foot: 3 / " + std::to_string(pages.pages.size())));
}

TEST_CASE("paragraphs that stand apart do so by half a line, with no indent") {
    const Pages pages = pages_with("@media print { p { text-indent: 0; margin: 0 0 7.25pt } }");
    const std::vector<TextLine> lines = lines_of(pages.pages[0]);
    double greatest = 0;
    for (std::size_t i = 2; i < lines.size(); ++i)
        greatest = std::max(greatest, lines[i].baseline - lines[i - 1].baseline);
    REQUIRE(greatest == Approx(21.75).margin(0.01));
}

TEST_CASE("a header has the rules that its style gives it") {
    const auto boxes = [](const Pages& pages) {
        std::vector<double> heights;
        for (const PageItem& item : pages.pages[0].items)
            if (const auto* box = std::get_if<FilledBox>(&item.content)) heights.push_back(box->height);
        return heights;
    };
    REQUIRE(boxes(pages_with("")) == std::vector<double>{0.5});
    REQUIRE(boxes(pages_with("@media print { header { border-top: 2pt solid } }")) == std::vector<double>{2, 0.5});
    REQUIRE(boxes(pages_with("@media print { header { border: 0 } }")).empty());
}
