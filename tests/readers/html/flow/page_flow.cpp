#include <catch2/catch.hpp>
#include <string>

#include "model/walk.h"
#include "readers/html/flow/addresses.h"
#include "readers/html/flow/image_choice.h"
#include "readers/html/flow/read_fragment.h"

using namespace offprint;

namespace {

html::Fragment read(const std::string& markup) {
    html::FragmentOptions options;
    options.is_page = true;
    return html::read_fragment(markup, std::move(options));
}

Blocks body(const std::string& markup) {
    Article article;
    article.body = read(markup).blocks;
    return without_sources(std::move(article)).body;
}

Inlines words(const std::string& text) { return {{Text{text}}}; }
Block paragraph(const std::string& text) { return {Paragraph{words(text)}}; }

template <class Node>
Node only(const std::string& markup) {
    const Blocks blocks = body(markup);
    REQUIRE(blocks.size() == 1);
    REQUIRE(std::holds_alternative<Node>(blocks.front().node));
    return std::get<Node>(blocks.front().node);
}

std::string text_of(const std::string& markup) { return plain_text(body(markup)); }

std::vector<std::string> rules(const std::string& markup) {
    std::vector<std::string> names;
    for (const LedgerEntry& entry : read(markup).findings.dropped) names.push_back(entry.rule);
    return names;
}

using Rules = std::vector<std::string>;

}  // namespace

TEST_CASE("a film or a frame is a link to it, titled by itself or by its host") {
    REQUIRE(only<Paragraph>("<iframe src='https://www.films.example/embed/7' title='The weir, filmed'></iframe>") ==
            Paragraph{{{Link{"https://www.films.example/embed/7", "", words("The weir, filmed")}}}});
    REQUIRE(text_of("<p>a</p><div><iframe data-src='//www.films.example/e/7'>No frames.</iframe></div><p>b</p>") ==
            "a\n\nfilms.example\n\nb");
    REQUIRE(text_of("<video poster=a.jpg><source src='https://a.example/b.mp4'>Cannot play.</video>") == "a.example");
    REQUIRE(
        text_of("<object><param name=movie value='https://a.example/b'><embed src='https://c.example/d'></object>") ==
        "a.example");
    REQUIRE(rules("<iframe src='https://a.example/b'>No frames.</iframe>") == Rules{"html-iframe", "embed-linked"});
}

TEST_CASE("frames that count, advertise or log in are no part of it") {
    REQUIRE(body("<iframe src='https://a.example/b' width=1 height=1></iframe>").empty());
    REQUIRE(body("<iframe src='https://ads.a.example/b'></iframe>").empty());
    REQUIRE(body("<iframe src='about:blank'></iframe>").empty());
    REQUIRE(rules("<iframe src='javascript:x'>words</iframe>") == Rules{"html-iframe"});
}

TEST_CASE("an object without an address gives what can be read instead") {
    REQUIRE(text_of("<object><p>A drawing of the weir.</p></object>") == "A drawing of the weir.");
}

TEST_CASE("a quoted post keeps its words, its author and its link") {
    const BlockQuote quote = only<BlockQuote>(
        "<blockquote class='twitter-tweet'><p lang=en>The weir is open.</p>&mdash; A. Byron (@byron) "
        "<a href='https://posts.example/byron/1'>May 2</a></blockquote>");
    REQUIRE(plain_text(quote.content) == "The weir is open.");
    REQUIRE(plain_text(quote.attribution) == "A. Byron (@byron) May 2");
    REQUIRE(text_of("<div class='fb-post' data-href='https://posts.example/2'></div>") == "posts.example");
}

TEST_CASE("programs in addresses lose them, the words stay") {
    REQUIRE(only<Paragraph>("<a href=' java\nscript:x()'>Read</a>").content == words("Read"));
    REQUIRE(only<Paragraph>("<a href='data:text/html,x'>Read</a>").content == words("Read"));
    REQUIRE(html::is_safe_link("https://a.example/javascript:"));
}

TEST_CASE("addresses are joined as text") {
    REQUIRE(html::resolved("https://a.example/b/c?d", "../e/./f#g") == "https://a.example/e/f#g");
    REQUIRE(html::resolved("https://a.example", "b") == "https://a.example/b");
    REQUIRE(html::resolved("https://a.example/b", "//c.example/d") == "https://c.example/d");
    REQUIRE(html::resolved("https://a.example/b", "mailto:x") == "mailto:x");
    REQUIRE(html::resolved("a/b", "c") == "c");
}

TEST_CASE("a late image is the one that comes late, a wide one the one that a page can show") {
    const auto address = [](const std::string& markup) { return only<Figure>(markup).images.front().url; };
    REQUIRE(address("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src='weir.jpg'>") == "weir.jpg");
    REQUIRE(address("<img src=small.jpg srcset='a.jpg 400w, b.jpg 1200w, c.jpg 3000w'>") == "b.jpg");
    REQUIRE(address("<img src='page_files/a.jpg' srcset='https://a.example/b.jpg 1200w'>") == "page_files/a.jpg");
    REQUIRE(address("<picture><source type='image/webp' srcset='a.webp'><source srcset='b.jpg 900w'><img "
                    "src='c.jpg'></picture>") == "b.jpg");
    REQUIRE(address("<amp-img src=a.jpg alt=A></amp-img>") == "a.jpg");
    REQUIRE(address("<img src='lazy.gif'><noscript><img src='weir.jpg'></noscript>") == "weir.jpg");
}

TEST_CASE("a fallback of an image that is there is not put again") {
    REQUIRE(only<Figure>("<img data-src='weir-300x200.jpg'><noscript><img src='weir.jpg'></noscript>").images.size() ==
            1);
}

TEST_CASE("pixels, spacers and avatars are no images of an article") {
    REQUIRE(body("<img src='https://a.example/p' width=1 height=1>").empty());
    REQUIRE(body("<img src='spacer.gif'>").empty());
    REQUIRE(body("<img class='avatar' src='a.jpg' width=48 height=48>").empty());
}

TEST_CASE("srcset's addresses may hold commas") {
    const auto candidates = html::read_srcset("a,b.jpg 1x, c.jpg 2.5x ,d.jpg");
    REQUIRE(candidates.size() == 3);
    REQUIRE(candidates[0].url == "a,b.jpg");
    REQUIRE(candidates[1].width == 2000);
    REQUIRE(candidates[2].url == "d.jpg");
}

TEST_CASE("captions and credits are found by what they are called, in figures and in boxes") {
    Figure figure;
    figure.images = {{"a.jpg", std::nullopt, ""}};
    figure.caption = words("The weir.");
    figure.credit = words("Photo: A. Byron");
    const std::string image = "<img src=a.jpg>";
    REQUIRE(only<Figure>("<figure>" + image +
                         "<figcaption>The weir. <cite>Photo: A. Byron</cite></figcaption></figure>") == figure);
    REQUIRE(only<Figure>("<figure><div>" + image +
                         "</div><div class=x><figcaption><span>The weir.</span><p class='photo-credit'>Photo: A. "
                         "Byron</p></figcaption></div></figure>") == figure);
    REQUIRE(only<Figure>(
                "<div class='wp-caption'>" + image +
                "<p class='wp-caption-text'>The weir. <span class='image-source'>Photo: A. Byron</span></p></div>") ==
            figure);
    REQUIRE(only<Figure>("<div><div class=image>" + image +
                         "</div><div class=caption>The weir.</div><div class=copyright>Photo: A. Byron</div></div>") ==
            figure);
    REQUIRE(only<Figure>("<dl class=image><dt>" + image + "</dt><dd>The weir.</dd></dl>").caption ==
            words("The weir."));
    REQUIRE(body("<div class=story><p>Words.</p>" + image + "<p class=caption>The weir.</p></div>").size() == 3);
}

TEST_CASE("a table that only lays out is opened, one of data stays") {
    REQUIRE(body("<table role=presentation><tr><td>a<td>b</table>") == Blocks{paragraph("a"), paragraph("b")});
    REQUIRE(body("<table><tr><td><p>a</p><p>b</p></td></tr></table>") == Blocks{paragraph("a"), paragraph("b")});
    REQUIRE(body("<table><tr><td>a<td><table><tr><td>1<td>2<tr><td>3<td>4</table></table>").size() == 2);
    REQUIRE(only<Table>("<table><tr><th>a<th>b<tr><td>1<td>2</table>").header_rows == 1);
    REQUIRE(only<Table>("<table><tr><td>a<td>b<tr><td>1<td>2</table>").rows.size() == 2);
}

TEST_CASE("code keeps its lines and loses its numbers") {
    REQUIRE(only<CodeBlock>("<div class='highlight language-c'><table><tr><td class=linenos><pre>1\n2</pre></td>"
                            "<td class=code><pre>a\nb</pre></td></tr></table></div>") == CodeBlock{"c", "a\nb"});
    REQUIRE(only<CodeBlock>("<table><tr><td class='blob-num'>1</td><td>a</td></tr><tr><td "
                            "class='blob-num'>2</td><td>b</td></tr></table>") == CodeBlock{"", "a\nb"});
    REQUIRE(only<CodeBlock>("<pre class='brush: php; gutter'><ol><li>a</li><li>b</li></ol></pre>") ==
            CodeBlock{"php", "a\nb"});
    REQUIRE(only<CodeBlock>("<pre><code class=lang-js><span class=lineno>1 </span><span>a</span><br>b</code></pre>") ==
            CodeBlock{"js", "a\nb"});
}

TEST_CASE("inline code loses the colours of its words and keeps its links") {
    REQUIRE(only<Paragraph>("x <code><span>a</span><b>b</b><a href=u>c</a></code>").content ==
            Inlines{{Text{"x "}}, {Code{"ab"}}, {Link{"u", "", {{Code{"c"}}}}}});
}

TEST_CASE("a drawing is an image, an icon is none") {
    const Image image = only<Figure>(
                            "<svg viewBox='0 0 300 200' onload=x><title>Levels</title><script>x</script>"
                            "<path d='M0 0' onclick='y'/><a href='https://a.example'><text>5</text></a></svg>")
                            .images.front();
    REQUIRE(image.alt == "Levels");
    REQUIRE(image.url.starts_with("data:image/svg+xml,%3Csvg"));
    REQUIRE(image.url.find("onclick") == std::string::npos);
    REQUIRE(image.url.find("script") == std::string::npos);
    REQUIRE(image.url.find("a.example") == std::string::npos);
    REQUIRE(body("<svg width=16 height=16><path d=''/></svg>").empty());
    REQUIRE(rules("<a href=u><svg viewBox='0 0 300 200'><title>Share</title><path/></svg></a>") == Rules{"svg-icon"});
}

TEST_CASE("readings stand in brackets, the page's own or ours") {
    REQUIRE(text_of("<ruby>水<rt>みず</rt></ruby>") == "水(みず)");
    REQUIRE(text_of("<ruby>水<rp>（</rp><rt>みず</rt><rp>）</rp></ruby>") == "水（みず）");
}

TEST_CASE("words of adjacent inlines are one word, words of adjacent blocks never") {
    REQUIRE(text_of("<p><span class=dropcap>T</span>he weir, co<wbr>operate<b>d</b></p>") == "The weir, cooperated");
    REQUIRE(text_of("<h2>a<div>b</div>c</h2>") == "a\nb\nc");
    REQUIRE(text_of("<span>a<div>b</div>c</span>") == "a\n\nb\n\nc");
}

TEST_CASE("blanks make no paragraph, and an empty heading none") {
    REQUIRE(body("<p>&nbsp;</p><p>a</p><p><br></p><h2> </h2><p>\xE2\x80\x8B</p>") == Blocks{paragraph("a")});
}

TEST_CASE("small pictures that stand for a character are it") {
    REQUIRE(text_of("<p>a <img class=emoji src=x.svg alt='\xF0\x9F\x99\x82'></p>") == "a \xF0\x9F\x99\x82");
}
