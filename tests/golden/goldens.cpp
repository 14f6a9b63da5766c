#include <catch2/catch.hpp>

#include "base/files.h"
#include "edition/edition.h"
#include "golden/golden.h"
#include "layout/lay_out.h"
#include "model/account.h"
#include "model/dump.h"
#include "model/json.h"
#include "offprint/convert.h"
#include "typeset/face.h"
#include "typeset/hyphenate.h"

namespace offprint {
namespace {

namespace fs = std::filesystem;

// The version is pinned, so that a release does not change every golden.
const Workshop& workshop() {
    static const Workshop shared("0.0.0");
    return shared;
}

Conversion convert(const fs::path& path, const std::vector<std::string>& formats) {
    const Result<std::string> bytes = read_file(path);
    REQUIRE(bytes.has_value());
    ConvertOptions options;
    options.to = formats;
    Result<Conversion> conversion = workshop().convert({*bytes, path.filename().string()}, path.parent_path(), options);
    if (!conversion) FAIL(conversion.error().message);
    return std::move(*conversion);
}

}  // namespace

TEST_CASE("every fixture is read, edited and written as it was when somebody last looked") {
    for (const fs::path& path : golden::articles()) {
        DYNAMIC_SECTION(path.filename().string()) {
            const std::string name = path.filename().string();
            const Conversion conversion = convert(path, {"json", "text", "epub"});
            golden::require_same(name + ".reading", dump(conversion.reading));
            golden::require_same(name + ".json", conversion.outputs.at(0).bytes);
            golden::require_same(name + ".txt", conversion.outputs.at(1).bytes);
            golden::require_same(name + ".epub", golden::describe_epub(conversion.outputs.at(2).bytes));
        }
    }
}

TEST_CASE("the pages of every fixture are laid out as they were when somebody last looked") {
    static const typeset::FaceLibrary faces;
    static const typeset::Hyphenator hyphenator;
    for (const fs::path& path : golden::articles()) {
        DYNAMIC_SECTION(path.filename().string()) {
            const Conversion conversion = convert(path, {"json"});  // images are looked for where something is written
            WriteContext context;
            context.style = article_style();
            context.resources = conversion.resources;
            context.tool_version = "0.0.0";
            context.faces = &faces;
            context.hyphenator = &hyphenator;
            const auto pages = layout::lay_out(edition::make_edition(conversion.reading.article, "0.0.0"), context);
            REQUIRE(pages.has_value());
            golden::require_same(path.filename().string() + ".pages", layout::dump(*pages));
        }
    }
}

TEST_CASE("the ledger of every fixture adds up to all of its text") {
    for (const fs::path& path : golden::articles()) {
        DYNAMIC_SECTION(path.filename().string()) {
            const Conversion conversion = convert(path, {});
            REQUIRE(conversion.reading.ledger.source_characters > 0);
            REQUIRE(unaccounted(conversion.reading.ledger) == 0);
        }
    }
}

TEST_CASE("-t json then -f json gives the same article for every fixture") {
    for (const fs::path& path : golden::articles()) {
        DYNAMIC_SECTION(path.filename().string()) {
            const Conversion first = convert(path, {"json"});
            const std::string name = path.filename().string();
            ConvertOptions options;
            options.from = "json";
            options.to = {"json", "text"};
            const auto again = workshop().convert({first.outputs[0].bytes, name}, path.parent_path(), options);
            REQUIRE(again.has_value());
            REQUIRE(from_json(again->outputs[0].bytes)->body == first.reading.article.body);
            REQUIRE(from_json(first.outputs[0].bytes) == first.reading.article);
            REQUIRE(unaccounted(again->reading.ledger) == 0);
        }
    }
}

TEST_CASE("a second conversion gives the same bytes") {
    for (const fs::path& path : golden::articles()) {
        DYNAMIC_SECTION(path.filename().string()) {
            const Conversion first = convert(path, {"pdf", "epub", "text", "json"});
            const Conversion second = convert(path, {"pdf", "epub", "text", "json"});
            for (std::size_t i = 0; i < first.outputs.size(); ++i) {
                INFO(first.outputs[i].format);
                REQUIRE(first.outputs[i].bytes == second.outputs[i].bytes);
            }
        }
    }
}

}  // namespace offprint
