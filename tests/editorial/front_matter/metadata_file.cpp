#include <catch2/catch.hpp>

#include "editorial/base/steps.h"
#include "editorial/edit.h"
#include "editorial/front_matter/front_matter.h"
#include "model/walk.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

Reading reading_of(std::string_view text) {
    Result<FrontMatter> front = read_front_matter(text);
    REQUIRE(front);
    Reading reading;
    reading.article.metadata = std::move(front->filled.metadata);
    reading.article.body = std::move(front->filled.head_notes);
    reading.article.body.push_back(Block{Paragraph{{Inline{Text{std::string(front->rest)}}}}});
    return reading;
}

EditOptions with_file(std::string name, std::string bytes) {
    EditOptions options;
    options.metadata_file = MetadataFile{std::move(name), std::move(bytes)};
    return options;
}

Reading applied(const EditOptions& options, std::string_view text = "It stands.") {
    Result<Reading> reading = apply_metadata_file(reading_of(text), options);
    INFO((reading ? std::string() : reading.error().message));
    REQUIRE(reading);
    return std::move(*reading);
}

Error error_of(std::string name, std::string bytes) {
    const Result<Reading> reading =
        apply_metadata_file(reading_of("It stands."), with_file(std::move(name), std::move(bytes)));
    REQUIRE_FALSE(reading);
    return reading.error();
}

std::string headline(std::string name, std::string bytes) {
    return applied(with_file(std::move(name), std::move(bytes))).article.metadata.headline->value;
}

}  // namespace

TEST_CASE("a metadata file is read by its extension, else by its first words") {
    REQUIRE(headline("meta.yaml", "title: The weir") == "The weir");
    REQUIRE(headline("META.YML", "---\ntitle: The weir\n---\n") == "The weir");
    REQUIRE(headline("meta.toml", "title = 'The weir'") == "The weir");
    REQUIRE(headline("meta.json", "{\"title\": \"The weir\"}") == "The weir");
    REQUIRE(headline("meta", "# ours\n\ntitle: The weir") == "The weir");
    REQUIRE(headline("meta", "[params]\ntitle = 'The weir'") == "The weir");
    REQUIRE(headline("meta.txt", " {\"title\": \"The weir\"}\n") == "The weir");
    REQUIRE(headline("meta.yaml", "\xEF\xBB\xBFtitle: The weir\r\n") == "The weir");
}

TEST_CASE("a metadata file beats the front matter, lists take the place of lists and notes add up") {
    const Reading reading = applied(
        with_file("meta.yaml", "title: The weir\nauthor: [Ben Ode]\ntags: []\neditors-note: Seen.\ncorrection: Older."),
        "---\ntitle: Other\nsubtitle: and its water\nauthor: Ada Byron\nbyline: By Ada Byron\ntags: [rivers]\nnote: "
        "First.\n---\nIt stands.");
    const Metadata& metadata = reading.article.metadata;
    REQUIRE(metadata.headline->value == "The weir");
    REQUIRE(metadata.headline->origin == Origin::metadata_file);
    REQUIRE(metadata.headline->source.begin == SourcePosition{1, 1});
    REQUIRE(metadata.alternative_headline->origin == Origin::front_matter);
    REQUIRE(metadata.author.size() == 1);
    REQUIRE(metadata.author.at(0).name == "Ben Ode");
    REQUIRE(metadata.author.at(0).origin == Origin::metadata_file);
    REQUIRE_FALSE(metadata.byline.has_value());
    REQUIRE(metadata.keywords.empty());
    REQUIRE(reading.article.body.size() == 4);
    REQUIRE(plain_text(Blocks{reading.article.body.at(0)}) == "Seen.");
    REQUIRE(plain_text(Blocks{reading.article.body.at(1)}) == "First.");
    REQUIRE(std::get<Note>(reading.article.body.at(3).node).origin == Origin::metadata_file);
    REQUIRE(reading.ledger.entries.at(0).rule == "metadata-file");
    REQUIRE(reading.ledger.entries.at(0).after == "headline: The weir");
}

TEST_CASE("a flag beats a metadata file") {
    EditOptions options = with_file("meta.yaml", "title: The weir\nauthor: Ada Byron\ntags: [rivers]\ndraft: true");
    options.metadata = {{"title", "The mill"}, {"author", "Ben Ode"}, {"tags", "mills"}, {"draft", "false"}};
    Result<Reading> reading = edit(reading_of("---\ntitle: Other\n---\nIt stands."), options);
    REQUIRE(reading);
    const Metadata& metadata = reading->article.metadata;
    REQUIRE(metadata.headline->value == "The mill");
    REQUIRE(metadata.author.size() == 1);
    REQUIRE(metadata.author.at(0).name == "Ben Ode");
    REQUIRE(metadata.keywords == std::vector<std::string>{"mills"});
    REQUIRE_FALSE(metadata.publication_status.has_value());
}

TEST_CASE("values of several keys that share a place do not wipe each other out") {
    const Metadata metadata =
        applied(with_file("meta.yaml",
                          "publisher_url: https://mill.example\npublisher: The Mill\ntype: analysis\nlabel: "
                          "Opinion\nisbn: '1'\ncontributor: Cy Lund"),
                "---\npublisher: {name: Weir, url: 'https://weir.example'}\ndoi: 10.1/x\nphotographer: Di Moor\n---\nA")
            .article.metadata;
    REQUIRE(metadata.publisher->value.url == "https://mill.example");
    REQUIRE(metadata.publisher->value.name == "The Mill");
    REQUIRE(metadata.type == ArticleType::analysis);
    REQUIRE(metadata.identifier.size() == 2);
    REQUIRE(metadata.contributor.size() == 2);
    REQUIRE(applied(with_file("m.yaml", "publisher: The Mill"), "---\npublisher: {name: W, url: u}\n---\nA")
                .article.metadata.publisher->value.url.empty());
}

TEST_CASE("an unknown key of a metadata file is reported with the file's name and line") {
    const Reading reading = applied(with_file("meta.toml", "title = 'A'\nmood = 'calm'\n"));
    REQUIRE(reading.article.metadata.extra.at(0).first == "mood");
    REQUIRE(reading.diagnostics.at(0).finding == "metadata-file-unknown-key");
    REQUIRE(reading.diagnostics.at(0).message.starts_with("meta.toml:2: 'mood'"));
    REQUIRE_FALSE(reading.diagnostics.at(0).source.is_known());
}

TEST_CASE("a metadata file that does not parse is an error with name, line and column") {
    const Error yaml = error_of("meta.yaml", "title: A\ntags: [a, b\nlang: en: fr\n");
    REQUIRE(yaml.kind == ErrorKind::malformed);
    REQUIRE(yaml.path == "meta.yaml");
    REQUIRE(yaml.message.starts_with("metadata file 'meta.yaml' is not YAML: "));
    REQUIRE(yaml.line >= 2);
    REQUIRE(yaml.column >= 1);
    REQUIRE(error_of("meta.toml", "title = 'A'\nmood = \n").line == 2);
    REQUIRE(error_of("meta.json", "{\"title\": \"A\",\n}").line == 2);
    const Error date = error_of("meta.json", "{\"title\": \"A\",\n \"date\": \"soon\"}");
    REQUIRE(date.path == "meta.json");
    REQUIRE(date.line == 2);
    REQUIRE(date.column == 2);
}

TEST_CASE("content that is no metadata is refused with its reason") {
    const auto reason = [](std::string name, std::string bytes) {
        return error_of(std::move(name), std::move(bytes)).message;
    };
    REQUIRE(reason("meta", "Prose about a weir.\n") ==
            "metadata file 'meta' is neither YAML, TOML nor JSON; name it .yaml, .toml or .json");
    REQUIRE(reason("meta.yaml", "- a\n- b\n").find("holds no keys") != std::string::npos);
    REQUIRE(reason("meta.json", "[1]").find("holds no keys") != std::string::npos);
    REQUIRE(reason("meta.json", "{} {}").find("something follows") != std::string::npos);
    REQUIRE(reason("meta.yaml", "title: A\n---\ntitle: B\n").find("second YAML document") != std::string::npos);
    REQUIRE(reason("meta.yaml", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20)).find("is no text") !=
            std::string::npos);
    REQUIRE(error_of("meta.yaml", "a: " + std::string(300000, 'x')).kind == ErrorKind::limit);
}

TEST_CASE("an empty metadata file says nothing") {
    for (const char* name : {"meta.yaml", "meta.toml", "meta.json", "meta"}) {
        INFO(name);
        REQUIRE_FALSE(applied(with_file(name, " \n")).article.metadata.headline.has_value());
    }
}
