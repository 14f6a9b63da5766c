#pragma once

#include <algorithm>
#include <string>
#include <utility>

#include "offprint/article.h"
#include "random_text.h"
#include "text/utf8.h"

/// Article trees of every kind of block and inline, within the caps, with notes and footnotes.
namespace offprint::testing {

/// What the alts are made of, and nothing else is: they are no text of the source, but the ledger shows them.
inline constexpr std::string_view alt_sign = "\u25A8";

class RandomArticle {
public:
    explicit RandomArticle(std::uint64_t seed) : dice_(seed), voice_(dice_.pick(voices())) {}

    Article make() {
        Article article;
        for (std::size_t count = dice_.below(12); count > 0; --count) article.body.push_back(block(1));
        if (dice_.chance(10)) article.body.push_back(deep_quote());
        for (std::size_t at = 1; at <= footnotes_; ++at) {
            Footnote footnote{label(at), {}, place()};
            footnote.content.push_back(plain_paragraph());
            article.footnotes.push_back(std::move(footnote));
        }
        if (dice_.chance(30)) article.metadata.headline = sourced(words(3, 9));
        if (dice_.chance(30)) article.metadata.in_language = sourced(pick({"en", "de", "fr", "ru", "ar", "zh", "und"}));
        if (dice_.chance(30)) article.metadata.author.push_back(agent());
        if (dice_.chance(30)) article.metadata.date_published = Sourced<Date>{day(), Origin::meta, place()};
        if (dice_.chance(10)) article.metadata.extra = {{words(1, 2), prose_text()}, {"", ""}};
        return article;
    }

private:
    static constexpr int deepest = 5;

    std::string pick(std::initializer_list<const char*> choices) {
        return std::string(*(choices.begin() + dice_.below(choices.size())));
    }
    template <class Enum>
    Enum any(Enum last) {
        return static_cast<Enum>(dice_.below(static_cast<std::size_t>(last) + 1));
    }
    std::string words(std::size_t least, std::size_t most) { return text::to_nfc(phrase(dice_, voice_, least, most)); }
    /// Without line ends: those are breaks of their own in the model.
    std::string prose_text() {
        std::string text = text::to_nfc(prose(dice_, voice_));
        std::replace(text.begin(), text.end(), '\n', ' ');
        return text;
    }
    static std::string label(std::size_t number) { return "n" + std::to_string(number); }
    Sourced<std::string> sourced(std::string value) { return {std::move(value), any(Origin::derived), place()}; }
    Date day() {
        return {2024, static_cast<std::uint8_t>(dice_.between(1, 12)), static_cast<std::uint8_t>(dice_.between(1, 28))};
    }
    SourceRange place() {
        if (dice_.chance(30)) return {};
        const auto line = static_cast<std::uint32_t>(dice_.between(1, 60));
        return {{line, 1}, {line + static_cast<std::uint32_t>(dice_.below(3)), 80}};
    }
    Agent agent() {
        Agent made;
        made.name = text::to_nfc(name(dice_));
        made.job_title = words(1, 3);
        if (dice_.chance(30)) made.bio.push_back(plain_paragraph());
        made.origin = any(Origin::derived);
        made.source = place();
        return made;
    }

    Image image() {
        Image made{pick({"fig/a.png", "fig/b.jpg", "https://weir.example/c.webp"}), std::nullopt, ""};
        if (dice_.chance(50)) made.alt = dice_.chance(20) ? "" : std::string(alt_sign) + " " + std::string(alt_sign);
        return made;
    }
    Inlines inlines(int depth) {
        Inlines made;
        for (std::size_t count = dice_.between(1, 4); count > 0; --count) made.push_back(inline_node(depth));
        return made;
    }
    Inline text_node() { return {Text{dice_.chance(70) ? prose_text() : words(0, 3)}}; }
    Inline inline_node(int depth) {
        const std::size_t kind = dice_.below(depth >= deepest ? 8 : 17);
        switch (kind) {
            case 3: return {Code{words(1, 3)}};
            case 4: return {image()};
            case 5: return {LineBreak{}};
            case 6: return {SoftBreak{}};
            case 7: return {FootnoteReference{label(++footnotes_)}};
            case 8: return {Emphasis{inlines(depth + 1)}};
            case 9: return {Strong{inlines(depth + 1)}};
            case 10: return {Strikethrough{inlines(depth + 1)}};
            case 11: return {Superscript{inlines(depth + 1)}};
            case 12: return {Subscript{inlines(depth + 1)}};
            case 13: return {Link{"https://weir.example/" + words(0, 0), words(0, 1), inlines(depth + 1)}};
            case 16: return {Math{"<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>", "x"}};
            case 14:
            case 15:
                return {Span{any(SpanKind::time), pick({"", "fr", "ar"}), any(Direction::rtl), "", inlines(depth + 1)}};
            default: return text_node();
        }
    }

    Block plain_paragraph() { return {Paragraph{{text_node()}}, place()}; }
    /// What would stand around an article: a row of its own, its lines parted by soft breaks.
    Block row() {
        std::string text = text::to_nfc(dice_.chance(50) ? head_row(dice_, voice_) : body_part(dice_, voice_));
        Paragraph made;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            if (begin > 0) made.content.push_back({SoftBreak{}});
            made.content.push_back({Text{text.substr(begin, end - begin)}});
            begin = end + 1;
        }
        return {std::move(made), place()};
    }
    Blocks blocks(int depth) {
        Blocks made;
        for (std::size_t count = dice_.below(4); count > 0; --count) made.push_back(block(depth + 1));
        return made;
    }
    Block block(int depth) {
        Block made = node(depth);
        if (dice_.chance(60)) made.source = place();
        if (dice_.chance(5)) made.language = pick({"fr", "ar", "zh-Hant"});
        if (dice_.chance(5)) made.direction = any(Direction::rtl);
        return made;
    }
    Block node(int depth) {
        switch (dice_.below(depth >= deepest ? 8 : 14)) {
            case 0:
            case 1: return row();
            case 2: return {Heading{static_cast<int>(dice_.between(1, 6)), pick({"", "an-id"}), inlines(3)}};
            case 3: return {CodeBlock{pick({"", "c"}), prose_text() + "\n\n  x"}};
            case 4: return {ThematicBreak{}};
            case 5: return figure();
            case 8: return {BlockQuote{blocks(depth), dice_.chance(30) ? inlines(3) : Inlines{}}};
            case 9: return list(depth);
            case 10: return definitions(depth);
            case 11: return table(depth);
            case 12: return note_block(depth);
            default: return {Paragraph{inlines(1)}};
        }
    }
    Block figure() {
        Figure made;
        for (std::size_t count = dice_.between(1, 2); count > 0; --count) made.images.push_back(image());
        if (dice_.chance(60)) made.caption = inlines(3);
        if (dice_.chance(30)) made.credit = inlines(4);
        return {std::move(made)};
    }
    Block list(int depth) {
        List made;
        made.kind = any(ListKind::ordered);
        made.start = static_cast<int>(dice_.below(9));
        made.tight = dice_.chance(50);
        for (std::size_t count = dice_.between(1, 4); count > 0; --count)
            made.items.push_back({any(TaskState::done), blocks(depth)});
        return {std::move(made)};
    }
    Block definitions(int depth) {
        DefinitionList made;
        for (std::size_t count = dice_.between(1, 3); count > 0; --count)
            made.items.push_back({inlines(3), blocks(depth)});
        return {std::move(made)};
    }
    Block table(int depth) {
        Table made;
        const std::size_t columns = dice_.between(1, 3);
        for (std::size_t at = 0; at < columns; ++at) made.columns.push_back(any(ColumnAlignment::right));
        for (std::size_t rows = dice_.between(1, 3); rows > 0; --rows) {
            TableRow row;
            if (dice_.chance(20)) {
                row.push_back({blocks(depth), static_cast<int>(columns), 1, false});
            } else {
                for (std::size_t at = 0; at < columns; ++at) row.push_back({blocks(depth), 1, 1, dice_.chance(20)});
            }
            made.rows.push_back(std::move(row));
        }
        made.header_rows = static_cast<int>(dice_.below(2));
        if (dice_.chance(40)) made.caption = inlines(3);
        return {std::move(made)};
    }
    Block note_block(int depth) {
        Note made;
        made.kind = any(NoteKind::internal);
        made.visibility = any(Visibility::internal);
        made.placement = any(Placement::foot);
        if (dice_.chance(60)) made.label = words(1, 2) + ":";
        made.body = blocks(depth);
        if (dice_.chance(20)) made.date = day();
        made.confidence = static_cast<double>(dice_.below(101)) / 100;
        made.origin = any(Origin::derived);
        if (dice_.chance(20)) made.also.push_back(any(NoteKind::internal));
        return {std::move(made)};
    }
    /// As deep as an article may be.
    Block deep_quote() {
        Block made = plain_paragraph();
        for (int depth = 1; depth < max_nesting; ++depth) {
            BlockQuote quote;
            quote.content.push_back(std::move(made));
            made = Block{std::move(quote)};
        }
        return made;
    }

    Dice dice_;
    const Voice& voice_;
    std::size_t footnotes_ = 0;
};

/// The same for the same seed; all text in NFC, without line ends; every reference has its footnote.
inline Article random_article(std::uint64_t seed) { return RandomArticle(seed).make(); }

}  // namespace offprint::testing
