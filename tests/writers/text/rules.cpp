#include <sstream>

#include "text/utf8.h"
#include "text/width.h"
#include "writers/text/written.h"

using namespace offprint;
using namespace offprint::testing;

namespace {

/// Numbers that look random and are the same on every machine.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}
    std::uint32_t below(std::uint32_t end) {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 16U) % end;
    }

private:
    std::uint32_t state_;
};

/// Articles that no author would write: everything inside everything, much of it empty.
class OddArticles {
public:
    explicit OddArticles(std::uint32_t seed) : dice_(seed) {}

    Article next() {
        Article article;
        article.metadata.headline = given(some_words());
        article.metadata.copyright_notice = given("©");
        article.body = blocks(4);
        article.footnotes = {{"a", blocks(1), {}}, {"b", {}, {}}};
        return article;
    }

private:
    std::string some_words() {
        static const std::vector<std::string> stock{
            "water",  "fields", "  ",        "-",      "1.",       "水が低い田に", "е\u0301",   "\u00A0",
            "المياه", "😀",      ">",         "\u00AD", "\u200B",   "in",           "the lower", "\n",
            "\t",     "# no",   "نمی‌", "* * *",  "a\u202Eb", "2024. Then",   "ทุ่งนาน้ำท่วม", "=="};
        std::string line;
        for (std::uint32_t i = dice_.below(24); i > 0; --i)
            line += stock[dice_.below(static_cast<std::uint32_t>(stock.size()))] + " ";
        return line;
    }

    Inlines inlines(int depth) {
        Inlines made;
        for (std::uint32_t i = dice_.below(5); i > 0; --i) {
            Inlines content = depth > 0 ? inlines(depth - 1) : words(some_words());
            switch (dice_.below(10)) {
                case 0: made.push_back({Emphasis{std::move(content)}}); break;
                case 1: made.push_back({Strong{std::move(content)}}); break;
                case 2:
                    made.push_back({Link{"https://a.example/" + std::to_string(dice_.below(9)), "", content}});
                    break;
                case 3: made.push_back({LineBreak{}}); break;
                case 4: made.push_back({SoftBreak{}}); break;
                case 5: made.push_back({FootnoteReference{dice_.below(2) == 0 ? "a" : "b"}}); break;
                case 6: made.push_back({Image{"i.png", some_words(), ""}}); break;
                case 7: made.push_back({Code{"x"}}); break;
                default: made.push_back({Text{some_words()}}); break;
            }
        }
        return made;
    }

    Block block(int depth) {
        switch (depth > 0 ? dice_.below(9) : dice_.below(3)) {
            case 0: return {Paragraph{inlines(2)}};
            case 1: return {CodeBlock{"", "a\n  b"}};
            case 2: return {Heading{static_cast<int>(dice_.below(6)) + 1, "", inlines(1)}};
            case 3: return {BlockQuote{blocks(depth - 1), inlines(1)}};
            case 4: return {list(depth)};
            case 5: return {DefinitionList{{{inlines(1), blocks(depth - 1)}, {{}, {}}}}};
            case 6: return {table(depth)};
            case 7: return {Figure{{{"i.png", some_words(), ""}}, inlines(1), inlines(1)}};
            default: break;
        }
        Note note;
        note.kind = static_cast<NoteKind>(dice_.below(20));
        note.body = blocks(depth - 1);
        return {note};
    }

    List list(int depth) {
        List made{dice_.below(2) == 0 ? ListKind::bullet : ListKind::ordered, 1, dice_.below(2) == 0, {}};
        for (std::uint32_t i = dice_.below(4); i > 0; --i)
            made.items.push_back({static_cast<TaskState>(dice_.below(3)), blocks(depth - 1)});
        return made;
    }

    Table table(int depth) {
        const std::uint32_t columns = dice_.below(4) + 1;
        Table made{std::vector<ColumnAlignment>(columns, ColumnAlignment::center), 0, {}, inlines(1)};
        for (std::uint32_t row = dice_.below(4); row > 0; --row) {
            TableRow cells(columns);
            for (TableCell& one : cells) one.content = blocks(depth - 1);
            made.rows.push_back(std::move(cells));
        }
        made.header_rows = static_cast<int>(std::min<std::size_t>(dice_.below(2), made.rows.size()));
        return made;
    }

    Blocks blocks(int depth) {
        Blocks made;
        for (std::uint32_t i = dice_.below(4); i > 0; --i) made.push_back(block(depth));
        return made;
    }

    Dice dice_;
};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// Words that no line begins with, for it would be read as an item, a quotation or a rule.
bool begins_no_line(const std::string& word) {
    return word.find_first_not_of("-*>#=_~0123456789.") == std::string::npos;
}

/// Whether a line over 72 columns has a space where it could have ended.
bool could_be_broken(const std::string& line) {
    if (text::display_width(line) <= 72) return false;
    const std::size_t indent = line.find_first_not_of(" >-—*_[]x~");
    for (std::size_t space = line.rfind(' '); space != std::string::npos && space > indent;
         space = line.rfind(' ', space - 1)) {
        const std::string word = line.substr(space + 1, line.find(' ', space + 1) - space - 1);
        const bool is_link_number = word.starts_with('[');
        if (!begins_no_line(word) && !is_link_number) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("whatever the article, the text keeps the rules of plain text") {
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        const std::string text = written(OddArticles(seed).next());
        INFO("seed " << seed << "\n" << text);
        REQUIRE(text::is_valid_utf8(text));
        REQUIRE(text::to_nfc(text) == text);
        REQUIRE((text.empty() || text.ends_with('\n')));
        REQUIRE(text.find('\t') == std::string::npos);
        REQUIRE(text.find("\n\n\n") == std::string::npos);
        REQUIRE_FALSE(text.starts_with('\n'));
        REQUIRE_FALSE(text.ends_with("\n\n"));
        for (const char* gone : {"\u00A0", "\u00AD", "\u200B", "\u202E", "\u2060"})
            REQUIRE(text.find(gone) == std::string::npos);
        for (const std::string& line : lines_of(text)) {
            INFO("line: " << line);
            REQUIRE((line == "-- " || !line.ends_with(' ')));
            REQUIRE_FALSE(could_be_broken(line));
        }
    }
}

TEST_CASE("the same article gives the same text") {
    REQUIRE(written(OddArticles(7).next()) == written(OddArticles(7).next()));
}

TEST_CASE("nesting as deep as readers give is written") {
    Blocks blocks{paragraph("at the bottom")};
    for (int i = 0; i < max_nesting; ++i) blocks = {{BlockQuote{blocks, {}}}};
    std::string quotes;
    for (int i = 0; i < max_nesting; ++i) quotes += "> ";
    REQUIRE(written(blocks) == quotes + "at the bottom\n");
}
