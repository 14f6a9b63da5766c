#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "model/walk.h"
#include "readers/markdown/read_markdown.h"
#include "text/utf8.h"

using namespace offprint;

namespace {

struct Example {
    std::string markdown;
    std::size_t line = 0;
};

/// The examples of the specification's source: a fence of 32 backticks and " example", the Markdown, ".", the HTML.
std::vector<Example> examples_of(std::istream& spec) {
    const std::string fence(32, '`');
    std::vector<Example> examples;
    enum class Place { prose, markdown, html } place = Place::prose;
    std::size_t number = 0;
    for (std::string line; std::getline(spec, line);) {
        ++number;
        if (place == Place::prose && line.starts_with(fence + " example")) {
            examples.push_back({"", number});
            place = Place::markdown;
        } else if (place == Place::markdown && line == ".") {
            place = Place::html;
        } else if (place == Place::html && line == fence) {
            place = Place::prose;
        } else if (place == Place::markdown) {
            for (std::size_t at = line.find("\u2192"); at != std::string::npos; at = line.find("\u2192"))
                line.replace(at, 3, "\t");
            examples.back().markdown += line + "\n";
        }
    }
    return examples;
}

/// The words that cmark itself finds: the literals of its text and code, in order.
std::string cmark_words(const std::string& markdown) {
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, void (*)(cmark_parser*)> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES),
                                                                        cmark_parser_free);
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
    const std::unique_ptr<cmark_node, void (*)(cmark_node*)> document(cmark_parser_finish(parser.get()),
                                                                      cmark_node_free);
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> iterator(cmark_iter_new(document.get()), cmark_iter_free);
    std::string words;
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        cmark_node* const node = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
            words += cmark_node_get_literal(node);
    }
    return text::non_blank(text::to_nfc(words));
}

std::string words_of(const Article& article) {
    std::string words = plain_text(article.body);
    for (const Footnote& footnote : article.footnotes) words += plain_text(footnote.content);
    return text::non_blank(words);
}

/// Whether `words` has all characters of `wanted` in that order, others between them allowed.
bool holds_in_order(const std::string& words, const std::string& wanted) {
    std::size_t at = 0;
    for (const char character : wanted) {
        at = words.find(character, at);
        if (at == std::string::npos) return false;
        ++at;
    }
    return true;
}

std::filesystem::path spec_path() {
    return std::filesystem::path(OFFPRINT_SOURCE_DIR).parent_path() / "shared" / "gfm-spec.txt";
}

}  // namespace

TEST_CASE("every example of the GFM specification keeps the words that cmark finds in it") {
    const char* const named = std::getenv("OFFPRINT_GFM_SPEC");
    std::ifstream spec(named == nullptr ? spec_path() : std::filesystem::path(named));
    if (!spec) {
        WARN(
            "skipped: the GFM specification is not beside the repository (shared/gfm-spec.txt); OFFPRINT_GFM_SPEC may "
            "name it");
        return;
    }
    const std::vector<Example> examples = examples_of(spec);
    REQUIRE(examples.size() > 600);
    for (const Example& example : examples) {
        INFO("example at line " << example.line << ":\n" << example.markdown);
        // Front matter is none of the specification's: a line before the example keeps the reader from looking for it.
        const Result<Reading> reading = read_markdown({"\n" + example.markdown, "spec.md"});
        REQUIRE(reading);
        const std::string words = words_of(reading->article);
        const std::string wanted = cmark_words(example.markdown);
        INFO("read: " << words << "\ncmark: " << wanted);
        CHECK(holds_in_order(words, wanted));
    }
}
