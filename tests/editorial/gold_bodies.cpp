#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "editorial/base/letters.h"
#include "editorial/base/steps.h"
#include "model/walk.h"
#include "text/utf8.h"

using namespace offprint;
using namespace offprint::editorial;

/// Bodies of pages as people read them, outside the repository: OFFPRINT_CORPUS names the folder with aeb/gold.json and
/// rdb/gold.json. Their joins are sound, apart from those that somebody has looked at.
namespace {

// Places that were looked at and are joins that the page itself had lost, by the hash of the words around them.
const std::set<std::string> truly_glued{"1849708007794245652", "6027043272466142295", "4565555843732605183",
                                        "1698947594588683178", "2561155161155781087"};

std::string hash_of(const std::string& words) {
    std::uint64_t hash = 14695981039346656037U;  // FNV-1a
    for (const char c : words) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return std::to_string(hash);
}

bool ends_block(const std::string& tag) {
    for (const char* name :
         {"p",  "div",     "li",     "ul",         "ol",         "h1", "h2", "h3",  "h4",      "h5",  "td",    "tr",
          "br", "section", "figure", "figcaption", "blockquote", "dd", "dt", "pre", "article", "img", "header"}) {
        const std::string block = name;
        if (tag.compare(0, block.size(), block) == 0 &&
            (tag.size() == block.size() || tag[block.size()] == ' ' || tag[block.size()] == '/'))
            return true;
    }
    return false;
}

/// The words of markup, with a blank line for each tag of a block; what stands in code is left out.
std::string without_tags(const std::string& html) {
    std::string text;
    int code = 0;
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] != '<') {
            if (code == 0) text += html[at] == '\n' ? ' ' : html[at];
            ++at;
            continue;
        }
        const std::size_t end = html.find('>', at);
        if (end == std::string::npos) break;
        const bool is_end = html[at + 1] == '/';
        const std::string tag = html.substr(at + (is_end ? 2 : 1), end - at - (is_end ? 2 : 1));
        if (ends_block(tag)) text += "\n\n";
        if (tag.compare(0, 4, "code") == 0 || tag.compare(0, 3, "pre") == 0) code += is_end ? -1 : 1;
        at = end + 1;
    }
    return text;
}

Reading reading_of(const std::string& text) {
    Reading reading;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = text.find("\n\n", begin);
        if (end == std::string::npos) end = text.size();
        const std::string words = squeezed(text.substr(begin, end - begin));
        if (!words.empty()) reading.article.body.push_back(Block{Paragraph{{Inline{Text{words}}}}});
        begin = end + 2;
    }
    return reading;
}

struct Found {
    std::size_t words = 0, parted = 0, closed = 0, unseen = 0;
};

void count_repairs(Found& found, const std::string& text) {
    Reading reading = guess_language(mend_characters(reading_of(text), {}));
    found.words += split_words(text).size();
    reading.ledger.entries.clear();
    reading = mend_sentences(std::move(reading), {});
    for (const LedgerEntry& entry : reading.ledger.entries) {
        found.parted += entry.rule == "run-together" ? 1 : 0;
        found.closed += entry.rule == "space-before-punctuation" ? 1 : 0;
        const bool is_seen = truly_glued.count(hash_of(entry.before)) > 0;
        if (entry.rule == "run-together" && !is_seen) ++found.unseen;
        if (std::getenv("OFFPRINT_SHOW") != nullptr)
            std::cout << hash_of(entry.before) << "  " << entry.rule << "  " << entry.before << "\n";
    }
}

}  // namespace

TEST_CASE("less than one false paragraph end in 100,000 words of sound bodies") {
    const char* folder = std::getenv("OFFPRINT_CORPUS");
    if (folder == nullptr) {
        WARN("OFFPRINT_CORPUS names no folder of pages");
        return;
    }
    Found found;
    for (const char* set : {"aeb", "rdb"}) {
        std::ifstream file(std::string(folder) + "/" + set + "/gold.json");
        const nlohmann::json gold = nlohmann::json::parse(file);
        for (const auto& [page, truth] : gold.items()) {
            if (truth.contains("text")) count_repairs(found, truth["text"].get<std::string>());
            if (truth.contains("expected_html"))
                count_repairs(found, without_tags(truth["expected_html"].get<std::string>()));
        }
    }
    std::cout << found.words << " words: " << found.parted << " paragraph ends put in, " << found.unseen
              << " of them not known to be right; " << found.closed << " spaces closed\n";
    REQUIRE(found.words > 50000);
    REQUIRE(static_cast<double>(found.unseen) * 100000.0 < static_cast<double>(found.words));
}
