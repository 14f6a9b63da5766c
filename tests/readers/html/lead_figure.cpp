#include <catch2/catch.hpp>
#include <string>

#include "model/walk.h"
#include "readers/html/read_html.h"

namespace offprint {
namespace {

const std::string prose =
    "<p>The river rose in the night, and by dawn it stood at the doors of the lower street, as it had done every "
    "spring that anyone there could remember.</p><p>By noon the water had gone down again, and people swept the mud "
    "out of their kitchens and talked about the dam that was never built.</p>";

/// The address and the caption of the figure that opens the body; empty where none does.
std::string lead(const std::string& head, const std::string& between, const std::string& in_body = {}) {
    const std::string bytes = "<html lang=en><head><title>The river is back</title>" + head +
                              "</head><body><main><h1>The river is back</h1>" + between +
                              "<div itemprop=articleBody class=article-body>" + in_body + prose +
                              "</div></main></body></html>";
    const Reading reading = *read_html(Input{bytes, "page.html"});
    if (reading.article.body.empty()) return {};
    const auto* figure = std::get_if<Figure>(&reading.article.body.front().node);
    if (figure == nullptr) return {};
    return figure->images.front().url + "|" + plain_text(figure->caption) + "|" + plain_text(figure->credit);
}

const std::string main_picture =
    "<meta property='og:image' content='https://example.org/media/lower-weir-1200x630.jpg'>";

}  // namespace

TEST_CASE("a figure between the headline and the text opens the body, with its caption and credit") {
    REQUIRE(lead("",
                 "<figure><img src=weir.jpg alt=Weir><figcaption>The weir <span class=credit>Ben "
                 "Oduya</span></figcaption></figure>") == "weir.jpg|The weir|Ben Oduya");
}

TEST_CASE("the page's main picture opens it in whatever box it stands, by its file's name") {
    const std::string box =
        "<div class=hero><img data-src='/media/lower-weir-640x336.jpg' alt=''><p class=caption>The weir in "
        "May</p></div>";
    REQUIRE(lead(main_picture, box) == "/media/lower-weir-640x336.jpg|The weir in May|");
    REQUIRE(lead("", box).empty());
}

TEST_CASE("a portrait, a teaser's picture and one that the body shows again are not the lead") {
    REQUIRE(lead("", "<aside class=related><figure><img src=mill.jpg></figure></aside>").empty());
    REQUIRE(lead("", "<figure><img src=ada.jpg width=80 height=80></figure>").empty());
    REQUIRE(
        lead(main_picture, "<figure><img src='lower-weir-300x200.jpg'></figure>", "<p>Now.</p><img src=lower-weir.jpg>")
            .empty());
}

}  // namespace offprint
