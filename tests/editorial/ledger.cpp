#include <algorithm>
#include <map>

#include <catch2/catch.hpp>

#include "editorial/edit.h"
#include "editorial/repairs/repairs.h"
#include "model/account.h"
#include "model/json.h"
#include "model/walk.h"
#include "random_article.h"
#include "random_text.h"
#include "text/utf8.h"

using namespace offprint;

namespace {

/// How often each character that is not blank stands somewhere. Never negative in the end.
using Histogram = std::map<char32_t, long>;

constexpr std::uint64_t seeds = 250;

void add(Histogram& histogram, std::string_view words, long times) {
    static const char32_t alt = text::decode_at(testing::alt_sign, 0).character;
    for (const char32_t character : text::to_utf32(words)) {
        if (!text::is_blank(character) && character != alt) histogram[character] += times;
    }
}

/// The words of an article that its source had, counted without the code that fills the ledger.
class Counted {
public:
    explicit Counted(const Article& article) {
        take(article.body);
        for (const Footnote& footnote : article.footnotes) take(footnote.content);
    }
    [[nodiscard]] Histogram histogram() const { return histogram_; }

private:
    static bool is_given_beside(Origin origin) {
        return origin == Origin::flag || origin == Origin::metadata_file || origin == Origin::front_matter;
    }
    void take(const Inlines& inlines) {
        for_each_inline(inlines, [&](const Inline& node) {
            if (const auto* words = std::get_if<Text>(&node.node)) add(histogram_, words->text, 1);
            if (const auto* code = std::get_if<Code>(&node.node)) add(histogram_, code->text, 1);
        });
    }
    void take(const Blocks& blocks) {
        for (const Block& block : blocks) take(block);
    }
    void take(const Block& block) {
        if (const auto* node = std::get_if<Paragraph>(&block.node)) take(node->content);
        if (const auto* node = std::get_if<Heading>(&block.node)) take(node->content);
        if (const auto* node = std::get_if<CodeBlock>(&block.node)) add(histogram_, node->text, 1);
        if (const auto* node = std::get_if<BlockQuote>(&block.node)) {
            take(node->content);
            take(node->attribution);
        }
        if (const auto* node = std::get_if<List>(&block.node)) {
            for (const ListItem& item : node->items) take(item.content);
        }
        if (const auto* node = std::get_if<DefinitionList>(&block.node)) {
            for (const Definition& item : node->items) {
                take(item.term);
                take(item.content);
            }
        }
        if (const auto* node = std::get_if<Table>(&block.node)) {
            take(node->caption);
            for (const TableRow& row : node->rows) {
                for (const TableCell& cell : row) take(cell.content);
            }
        }
        if (const auto* node = std::get_if<Figure>(&block.node)) {
            take(node->caption);
            take(node->credit);
        }
        if (const auto* node = std::get_if<Note>(&block.node); node != nullptr && !is_given_beside(node->origin)) {
            add(histogram_, node->label, 1);
            take(node->body);
        }
    }

    Histogram histogram_;
};

/// The source's characters as the edited article and the ledger's words tell them.
Histogram told(const Reading& edited) {
    Histogram histogram = Counted(edited.article).histogram();
    for (const LedgerEntry& entry : edited.ledger.entries) {
        const bool has_left =
            entry.disposition == Disposition::dropped || entry.disposition == Disposition::to_metadata;
        if (has_left && entry.characters > 0) add(histogram, entry.before, 1);
        if (entry.disposition == Disposition::repaired) {
            add(histogram, entry.before, 1);
            add(histogram, entry.after, -1);
        }
    }
    return histogram;
}

/// What the two do not have in common, for the report: "+" is in the source alone, "-" in what is told alone.
std::string difference(const Histogram& source, const Histogram& told) {
    Histogram left = source;
    for (const auto& [character, times] : told) left[character] -= times;
    std::string words;
    for (const auto& [character, times] : left) {
        if (times == 0) continue;
        words += times > 0 ? " +" : " ";
        words += std::to_string(times) + " '" + text::to_utf8(std::u32string(1, character)) + "'";
    }
    return words;
}

Block paragraph_of(std::string_view words, std::uint32_t line) {
    Paragraph paragraph;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find('\n', begin), words.size());
        const std::string_view row = text::trimmed(words.substr(begin, end - begin));
        if (!row.empty()) {
            if (!paragraph.content.empty()) paragraph.content.push_back({SoftBreak{}});
            paragraph.content.push_back({Text{std::string(row)}});
        }
        begin = end + 1;
    }
    return {std::move(paragraph), {{line, 1}, {line, 80}}};
}

/// Paragraphs are parted by blank lines; some have a place, some have none.
Reading reading_of(const std::string& words) {
    Reading reading;
    std::uint32_t line = 0;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find("\n\n", begin), words.size());
        Block block = paragraph_of(std::string_view(words).substr(begin, end - begin), ++line);
        if (line % 5 == 0) block.source = {};
        if (!std::get<Paragraph>(block.node).content.empty()) reading.article.body.push_back(std::move(block));
        begin = end + 2;
    }
    return reading;
}

/// Everything on, everything off, and each repair alone.
std::vector<editorial::EditOptions> all_options() {
    std::vector<editorial::EditOptions> all(2);
    all[1].is_repairing = false;
    for (const std::string_view rule : editorial::repair_rules()) {
        all.emplace_back();
        all.back().repairs = {std::string(rule)};
    }
    return all;
}

std::string described(const editorial::EditOptions& options) {
    if (!options.is_repairing) return "without repairs";
    return options.repairs.empty() ? "with all repairs" : "with " + options.repairs.front();
}

/// One CHECK would be enough for each; a failure says which words are lost or doubled.
void check_account(const Reading& given, const Histogram& source, const editorial::EditOptions& options) {
    INFO(described(options));
    const Result<Reading> edited = editorial::edit(given, options);
    REQUIRE(edited);
    CHECK(unaccounted(edited->ledger) == 0);
    for (const Diagnostic& diagnostic : edited->diagnostics) CHECK(diagnostic.finding != "ledger-unbalanced");
    CHECK(difference(source, told(*edited)) == "");
    const Result<Article> back = from_json(to_json(edited->article));
    REQUIRE(back);
    CHECK(*back == edited->article);
}

}  // namespace

TEST_CASE("no character of a random text is lost or doubled: it is in the article, or the ledger has it") {
    const std::vector<editorial::EditOptions> options = all_options();
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const std::string words = text::to_nfc(testing::random_text(seed));
        INFO("seed " << seed << "\n" << words);
        Histogram source;
        add(source, words, 1);
        const Reading given = reading_of(words);
        check_account(given, source, options[0]);
        check_account(given, source, options[1 + seed % (options.size() - 1)]);
    }
}

TEST_CASE("no character of a random article is lost or doubled") {
    const std::vector<editorial::EditOptions> options = all_options();
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        Reading given;
        given.article = testing::random_article(seed);
        INFO("seed " << seed);
        const Histogram source = Counted(given.article).histogram();
        check_account(given, source, options[0]);
        check_account(given, source, options[1 + seed % (options.size() - 1)]);
    }
}

TEST_CASE("an article that has been edited before is left as it is, and accounted for") {
    for (std::uint64_t seed = 0; seed < seeds / 4; ++seed) {
        INFO("seed " << seed);
        Reading given;
        given.article = testing::random_article(seed);
        given.is_edited = true;
        const Result<Reading> again = editorial::edit(given, {});
        REQUIRE(again);
        CHECK(again->article == given.article);
        CHECK(unaccounted(again->ledger) == 0);
        CHECK(again->ledger.source_characters == count_characters(given.article));
    }
}
