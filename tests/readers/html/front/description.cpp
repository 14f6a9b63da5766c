#include "readers/html/front/description.h"

#include <catch2/catch.hpp>
#include <string>

#include "dom/parse.h"
#include "editorial/head/text_language.h"

namespace offprint::html {
namespace {

const std::string english =
    "<p>The river rose in the night and stood at the doors of the lower street by dawn, as it had done in the spring "
    "of "
    "every year that anyone there could remember, and the people of the street were not afraid of it.</p>";
const std::string german =
    "<p>Der Fluss stieg in der Nacht und stand am Morgen vor den Türen der unteren Straße, wie er es in jedem Frühling "
    "getan hat, an den man sich dort erinnern kann, und die Leute in der Straße haben sich nicht vor ihm gefürchtet. "
    "Sie "
    "kehrten den Schlamm aus den Küchen und sprachen von dem Winter, der noch nicht da ist, und von der Mühle.</p>";

/// What a page says whose body is its article element.
Description describe(const std::string& page) {
    const dom::Document document = dom::parse_page(page);
    const PageFacts facts = gather_facts(document);
    Rulings rulings(document);
    ArticleRegion region;
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (document[node].tag == dom::Tag::article) region.roots.push_back(node);
    }
    if (!region.roots.empty()) region.article = region.roots.front();
    return describe(document, facts, region, rulings);
}

std::string article(const std::string& words) { return "<article>" + words + "</article>"; }

std::string language(const std::string& page) {
    const Description found = describe(page);
    return found.metadata.in_language ? found.metadata.in_language->value : std::string();
}

TEST_CASE("the language is what the page declares, in its usual form") {
    REQUIRE(language("<html lang=en_us>" + article(english)) == "en-US");
    REQUIRE(language("<meta property='og:locale' content=en_GB>" + article(english)) == "en-GB");
    REQUIRE(language("<html lang=english>" + article(english)) == "en");
}

TEST_CASE("without a declaration the text tells, and against one where it is sure") {
    REQUIRE(language(article(german)) == "de");
    const Description found = describe("<html lang=en>" + article(german + german));
    REQUIRE(found.metadata.in_language->value == "de");
    REQUIRE(found.diagnostics.at(0).finding == "language-conflict");
    REQUIRE(language("<html lang=da>" + article("<p>Og det var</p>")) == "da");
}

TEST_CASE("a text's letters and common words tell its language") {
    REQUIRE(editorial::language_of_text("Он был в лесу и на реке, но не у воды, как это было с ним от века").tag ==
            "ru");
    REQUIRE(editorial::language_of_text("رودخانه پس از باران گل‌آلود می‌شود").tag ==
            "fa");
    REQUIRE(editorial::language_of_text("عاد النهر في الليل").tag == "ar");
    REQUIRE(editorial::language_of_text("xyzzy").tag.empty());
}

TEST_CASE("right-to-left languages are set so") {
    REQUIRE(describe("<html lang=he>" + article("<p>שלום</p>")).metadata.direction == Direction::rtl);
    REQUIRE(describe("<html dir=ltr>" + article(english)).metadata.direction == Direction::ltr);
}

TEST_CASE("the publisher is named by its facts, or by a title that the copyright line confirms") {
    const auto publisher = [](const std::string& page) {
        const Description found = describe(page);
        return found.metadata.publisher ? found.metadata.publisher->value.name : std::string();
    };
    REQUIRE(publisher("<meta property='og:site_name' content='Example Press'>" + article(english)) == "Example Press");
    REQUIRE(publisher("<title>The river | Example Press</title>" + article(english) + "<p>© 2024 Example Press</p>") ==
            "Example Press");
    REQUIRE(publisher("<title>The river | The mill</title>" + article(english)).empty());
}

TEST_CASE("sections come from breadcrumbs and keywords from a row of tags, where no fact names any") {
    const Description found =
        describe("<ul class=breadcrumb><li><a href=/>Home</a><li><a href=/w>World</a></ul>" + article(english) +
                 "<div class=tags><a href=/r>Rivers</a><a href=/f>Floods</a></div>");
    REQUIRE(found.metadata.article_section == std::vector<std::string>{"World"});
    REQUIRE(found.metadata.keywords == std::vector<std::string>{"Rivers", "Floods"});
}

TEST_CASE("an article cut short is not filed as whole") {
    const auto completeness = [](const std::string& page) { return describe(page).metadata.completeness; };
    REQUIRE(completeness(article(english)) == Completeness::unknown);
    REQUIRE(completeness(article(english) + "<div class=paywall><p>Subscribe to continue reading</p></div>") ==
            Completeness::paywalled);
    REQUIRE(completeness(article(english) + "<div>Page 1 of 3</div>") == Completeness::excerpt);
    REQUIRE(completeness("<link rel=canonical href='https://example.com/river'>"
                         "<link rel=next href='https://example.com/river/2'>" +
                         article(english)) == Completeness::excerpt);
    // The next post, not the next page.
    REQUIRE(completeness("<link rel=canonical href='https://example.com/river'>"
                         "<link rel=next href='https://example.com/mill'>" +
                         article(english)) == Completeness::unknown);
    REQUIRE(completeness(article(english + "<p><a href='https://example.com/river'>Read the full article</a></p>")) ==
            Completeness::excerpt);
}

TEST_CASE("a DOI is one in any writing") {
    const Description found =
        describe("<meta name=citation_doi content='https://doi.org/10.1000/182'>" + article(english));
    REQUIRE(found.metadata.identifier == std::vector<Identifier>{{"doi", "10.1000/182"}});
}

}  // namespace
}  // namespace offprint::html
