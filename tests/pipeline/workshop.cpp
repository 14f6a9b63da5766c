#include <algorithm>
#include <thread>

#include <catch2/catch.hpp>

#include "base/sha.h"
#include "base/zip.h"
#include "edition/edition.h"
#include "model/dump.h"
#include "model/walk.h"
#include "offprint/convert.h"
#include "temporary_folder.h"

using namespace offprint;
using offprint::tests::contents;
using offprint::tests::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view article =
    "---\ntitle: The lower ferry\nauthor: Ada Merrow\ndate: 2024-08-21\nlang: en-GB\n---\n\n"
    "The ferry runs again, twice a day.\n";

ConvertOptions to(std::vector<std::string> formats) {
    ConvertOptions options;
    options.to = std::move(formats);
    return options;
}

const Workshop& workshop() {
    static const Workshop shared("0.0.7");
    return shared;
}

Conversion convert(std::string_view bytes, const ConvertOptions& options, const fs::path& folder = {}) {
    return workshop().convert({bytes, "a.md"}, folder, options).value();
}

std::string all_of(const std::string& epub) {
    std::string text;
    const auto entries = read_zip(epub).value();
    for (const ZipEntry& entry : entries) text += entry.bytes;
    return text;
}

std::vector<std::string> findings(const Conversion& conversion) {
    std::vector<std::string> names;
    for (const Diagnostic& diagnostic : conversion.reading.diagnostics) names.push_back(diagnostic.finding);
    return names;
}

}  // namespace

TEST_CASE("the provenance is the input's, without its folders") {
    const auto conversion = workshop().convert({article, "/home/somebody/drafts/a.md"}, {}, to({"json"})).value();
    const Provenance& provenance = conversion.reading.article.metadata.provenance;
    REQUIRE(provenance.input_name == "a.md");
    REQUIRE(provenance.input_sha256 == sha256_hex(article));
    REQUIRE(provenance.input_bytes == article.size());
    REQUIRE(provenance.tool_version == "0.0.7");
    REQUIRE(conversion.outputs[0].bytes.find("somebody") == std::string::npos);
}

TEST_CASE("outputs come in the order in which they were asked for") {
    const Conversion conversion = convert(article, to({"text", "epub", "pdf", "json"}));
    REQUIRE(conversion.outputs.size() == 4);
    REQUIRE(conversion.outputs[0].format == "text");
    REQUIRE(conversion.outputs[1].bytes.starts_with("PK"));
    REQUIRE(conversion.outputs[2].bytes.starts_with("%PDF-"));
    REQUIRE(conversion.outputs[3].format == "json");
}

TEST_CASE("an EPUB has a page-list exactly when a PDF is made in the same run, whichever is named first") {
    REQUIRE(all_of(convert(article, to({"epub", "pdf"})).outputs[0].bytes).find("page-list") != std::string::npos);
    REQUIRE(all_of(convert(article, to({"pdf", "epub"})).outputs[1].bytes).find("page-list") != std::string::npos);
    REQUIRE(all_of(convert(article, to({"epub"})).outputs[0].bytes).find("page-list") == std::string::npos);
}

TEST_CASE("the page-list names the PDF by the hash of its bytes") {
    const Conversion conversion = convert(article, to({"pdf", "epub"}));
    const std::string name = "nih:sha-256;" + sha256_hex(conversion.outputs[0].bytes);
    REQUIRE(all_of(conversion.outputs[1].bytes).find("\"pageBreakSource\">" + name + "<") != std::string::npos);
}

TEST_CASE("nothing asked for gives the reading alone") {
    const Conversion conversion = convert(article, to({}));
    REQUIRE(conversion.outputs.empty());
    REQUIRE(conversion.reading.article.metadata.headline->value == "The lower ferry");
}

TEST_CASE("formats that there are not are wrong usage") {
    REQUIRE(workshop().convert({article, "a.md"}, {}, to({"docx"})).error().kind == ErrorKind::usage);
    ConvertOptions options = to({"text"});
    options.from = "docx";
    REQUIRE(workshop().convert({article, "a.md"}, {}, options).error().kind == ErrorKind::usage);
}

TEST_CASE("the reader that is asked for beats the extension") {
    ConvertOptions options = to({"text"});
    options.from = "text";
    const Conversion conversion = convert("Words with *stars*.\n", options);
    REQUIRE(conversion.outputs[0].bytes.find("*stars*") != std::string::npos);
}

TEST_CASE("images that were found are given back and are in the EPUB") {
    const TemporaryFolder folder;
    const std::string png = contents(fs::path(OFFPRINT_SOURCE_DIR) / "fixtures/images/field.png");
    folder.write("map.png", png);
    const Conversion conversion = convert("![A map](map.png)\n", to({"epub"}), folder.path());
    REQUIRE(conversion.resources.at("map.png").bytes == png);
    REQUIRE(all_of(conversion.outputs[0].bytes).find(png) != std::string::npos);
}

TEST_CASE("diagnostics come in the order of their places, none twice, however many formats are written") {
    const std::string text = std::string(article) + "\n![One](none.png)\n\n![Two](none-either.png)\n";
    const Conversion one = convert(text, to({"text"}));
    const Conversion all = convert(text, to({"text", "pdf", "epub", "json"}));
    REQUIRE(findings(one) == std::vector<std::string>{"image-missing", "image-missing"});
    const std::vector<std::string> names = findings(all);
    REQUIRE(std::count(names.begin(), names.end(), "image-missing") == 2);
    const Diagnostics& sorted = all.reading.diagnostics;
    REQUIRE(std::is_sorted(sorted.begin(), sorted.end(), [](const Diagnostic& left, const Diagnostic& right) {
        return left.source.begin.line < right.source.begin.line;
    }));
}

TEST_CASE("tens of thousands of diagnostics are gathered in a moment") {
    std::string text;
    for (int i = 0; i < 30'000; ++i) text += "[word](#nowhere-" + std::to_string(i) + ")\n";
    const Conversion conversion = convert(text, to({"epub"}));
    REQUIRE(conversion.reading.diagnostics.size() >= 30'000);
}

TEST_CASE("without repairs the text is left as it is") {
    constexpr std::string_view glued = "The ferry runs in May.The ticket costs three crowns.\n";
    ConvertOptions options = to({"text"});
    REQUIRE(convert(glued, options).outputs[0].bytes.find("May.The") == std::string::npos);
    options.is_repairing = false;
    REQUIRE(convert(glued, options).outputs[0].bytes.find("May.The") != std::string::npos);
}

TEST_CASE("threads that share a workshop give the bytes that one alone gives") {
    const ConvertOptions options = to({"pdf", "epub", "text"});
    const std::vector<Output> alone = convert(article, options).outputs;
    std::vector<std::vector<Output>> together(8);
    std::vector<std::thread> threads;
    for (std::vector<Output>& outputs : together)
        threads.emplace_back([&outputs, &options] { outputs = convert(article, options).outputs; });
    for (std::thread& thread : threads) thread.join();
    for (const std::vector<Output>& outputs : together) {
        for (std::size_t i = 0; i < alone.size(); ++i) REQUIRE((outputs[i].bytes == alone[i].bytes));
    }
}

TEST_CASE("an internal note is in the ledger and in no output") {
    constexpr std::string_view text =
        "The lower ferry is back\n\nBy Ada Merrow\n\n[INTERNAL: ask Ruth whether the pilot wants to be named.]\n\n"
        "The ferry runs again, twice a day, and the pilot who steers it has not been asked for years.\n\n"
        "It costs three crowns.\n";
    const Conversion conversion = workshop().convert({text, "a.txt"}, {}, to({"text", "epub", "pdf"})).value();
    REQUIRE(conversion.outputs[0].bytes.find("ask Ruth") == std::string::npos);
    REQUIRE(all_of(conversion.outputs[1].bytes).find("ask Ruth") == std::string::npos);
    const edition::Edition printed = edition::make_edition(conversion.reading.article, "0.0.7");
    REQUIRE(plain_text(printed.body).find("ask Ruth") == std::string::npos);
    REQUIRE(plain_text(printed.body).find("The ferry runs again") != std::string::npos);
    REQUIRE(dump(conversion.reading).find("ask Ruth") != std::string::npos);
}

TEST_CASE("a draft is refused, and what is under embargo too, unless that is asked for") {
    constexpr std::string_view held = "---\ntitle: A\nembargo: 2026-05-07T06:00Z\n---\n\nWords.\n";
    ConvertOptions options = to({"text"});
    options.now = parse_iso_date("2026-05-07T05:59Z");
    const auto refused = workshop().convert({held, "a.md"}, {}, options);
    REQUIRE_FALSE(refused.has_value());
    REQUIRE(refused.error().kind == ErrorKind::unpublished);
    options.now = parse_iso_date("2026-05-07T06:00Z");
    REQUIRE(workshop().convert({held, "a.md"}, {}, options).has_value());
    options.now.reset();
    REQUIRE_FALSE(workshop().convert({held, "a.md"}, {}, options).has_value());
    options.allows_unpublished = true;
    REQUIRE(workshop().convert({held, "a.md"}, {}, options).has_value());
}

TEST_CASE("every format has a name of its own, an extension and a description") {
    for (const std::vector<Format>& formats : {readable_formats(), writable_formats()}) {
        REQUIRE(formats.size() >= 3);
        for (const Format& format : formats) {
            REQUIRE_FALSE(format.name.empty());
            REQUIRE_FALSE(format.extensions.empty());
            REQUIRE_FALSE(format.description.empty());
        }
    }
}

TEST_CASE("each output has its audit beside it, and none where none is asked for") {
    ConvertOptions options = to({"text", "json"});
    const Conversion audited = convert(article, options);
    REQUIRE(audited.audits.size() == 2);
    REQUIRE(audited.audits[1].format == "json");
    REQUIRE(audited.audits[0].has_passed());
    REQUIRE(audited.audits[0].words > 10);
    options.is_audited = false;
    REQUIRE(convert(article, options).audits.empty());
}
