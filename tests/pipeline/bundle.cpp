#include "offprint/bundle.h"

#include <catch2/catch.hpp>

#include "pipeline/bundle_links.h"
#include "pipeline/bundle_order.h"

using namespace offprint;

namespace {

BundleSource source(const std::string& name, const std::string& markdown) {
    return {name, ".", [markdown]() -> Result<std::string> { return markdown; }};
}

const std::vector<BundleSource> three{
    source(
        "b/rain.md",
        "---\ntitle: Rain\nauthor: Ada Merrow\ndate: 2024-05-03\nsection: Water\nlang: en\n"
        "url: https://www.ledger.example/rain/\n---\n\nIt rained; see [the snow](snow.md) and [the fog](../fog.md).\n"),
    source("b/snow.md",
           "---\ntitle: Snow\nauthor: Ben Oduya\ndate: 2024-01-09\nsection: Air\nlang: en\n---\n\n"
           "It snowed, not [rained](http://ledger.example/rain#top).\n"),
    source("fog.md", "---\ntitle: Fog\nlang: en\n---\n\nWe saw [nothing](missing.md).\n"),
};

struct Bundled {
    Result<BundleReport> report;
    std::string text;
};

Bundled bundle(const std::vector<BundleSource>& sources, BundleOptions options = {}) {
    const Workshop workshop("1.0");
    BufferSink sink;
    Result<BundleReport> report = workshop.bundle(sources, options, {{"text", &sink}});
    return {std::move(report), sink.take()};
}

bool stand_in_order(const std::string& text, const std::vector<std::string>& words) {
    std::size_t at = 0;
    for (const std::string& word : words) {
        at = text.find(word, at);
        if (at == std::string::npos) return false;
        at += word.size();
    }
    return true;
}

}  // namespace

TEST_CASE("a bundle has a title, contents, its articles and an index of authors") {
    BundleOptions options;
    options.title = "The Ledger, May";
    const Bundled may = bundle(three, options);
    REQUIRE(may.report->articles == 3);
    REQUIRE(stand_in_order(
        may.text, {"The Ledger, May\n===", "9 January 2024 – 3 May 2024", "Contents\n---",
                   "1. Rain\n   By Ada Merrow · 3 May 2024", "2. Snow", "3. Fog", "=== 1\n", "It rained", "=== 2\n",
                   "It snowed", "=== 3\n", "We saw", "Authors\n---", "Merrow, Ada: 1", "Oduya, Ben: 2"}));
}

TEST_CASE("links between articles lead to the article, by its file or its address; others stay") {
    const std::string text = bundle(three).text;
    REQUIRE(text.find("the snow [→2]") != std::string::npos);
    REQUIRE(text.find("the fog [→3]") != std::string::npos);
    REQUIRE(text.find("rained [→1]") != std::string::npos);
    REQUIRE(text.find("nothing [1]") != std::string::npos);
}

TEST_CASE("articles are sorted, those that cannot be come last, and grouped") {
    BundleOptions options;
    options.order = BundleOrder::date;
    REQUIRE(stand_in_order(bundle(three, options).text, {"1. Snow", "2. Rain", "3. Fog"}));
    options.order = BundleOrder::title;
    REQUIRE(stand_in_order(bundle(three, options).text, {"1. Fog", "2. Rain", "3. Snow"}));
    options.grouping = BundleGrouping::section;
    REQUIRE(stand_in_order(bundle(three, options).text, {"Water", "1. Rain", "Air", "2. Snow", "3. Fog"}));
    options.grouping = BundleGrouping::year;
    REQUIRE(stand_in_order(bundle(three, options).text, {"2024", "1. Rain", "2. Snow", "3. Fog"}));
}

TEST_CASE("an article that cannot be read stops the bundle, or is left out and told") {
    std::vector<BundleSource> sources = three;
    sources[1].read = []() -> Result<std::string> { return failure(ErrorKind::unreadable, "gone", "b/snow.md"); };
    const Bundled stopped = bundle(sources);
    REQUIRE(stopped.report->articles == 0);
    REQUIRE(stopped.report->sources[1].error->message == "gone");
    REQUIRE(stopped.text.empty());
    BundleOptions options;
    options.skips_failures = true;
    const Bundled rest = bundle(sources, options);
    REQUIRE(rest.report->articles == 2);
    REQUIRE(rest.text.find("Snow") == std::string::npos);
}

TEST_CASE("a draft is not bundled") {
    const Bundled draft = bundle({source("a.md", "---\ntitle: A\ndraft: true\n---\n\nNot yet.\n")});
    REQUIRE(draft.report->sources[0].error->kind == ErrorKind::unpublished);
}

TEST_CASE("a source that changes between its two readings is an error") {
    auto count = std::make_shared<int>(0);
    const BundleSource changing{
        "a.md", ".", [count]() -> Result<std::string> { return "# Rain\n\n" + std::to_string(++*count) + "\n"; }};
    REQUIRE(bundle({changing}).report.error().kind == ErrorKind::unreadable);
}

TEST_CASE("JSON makes no bundles") {
    BufferSink sink;
    REQUIRE(Workshop("1.0").bundle(three, {}, {{"json", &sink}}).error().kind == ErrorKind::usage);
}

TEST_CASE("a link that looks like ours but came with the article leads nowhere else") {
    Article article;
    article.body = {{Paragraph{{{Link{"#/2", "", {{Text{"a route"}}}}}}}}};
    pipeline::BundleAddresses().internalise(article, "");
    const auto& paragraph = std::get<Paragraph>(article.body[0].node);
    REQUIRE(std::get<Link>(paragraph.content[0].node).url == "#%2F2");
}
