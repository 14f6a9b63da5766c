#include "model/account.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

#include "base/overloaded.h"
#include "model/walk.h"
#include "text/utf8.h"

namespace offprint {
namespace {

/// Given beside the source, not in it.
bool is_from_beside(Origin origin) {
    return origin == Origin::flag || origin == Origin::metadata_file || origin == Origin::front_matter;
}

/// The characters between the tags of XML, each reference one.
std::uint64_t characters_of_markup(std::string_view markup) {
    std::string words;
    for (std::size_t at = 0; at < markup.size(); ++at) {
        const bool is_reference = markup[at] == '&';
        if (is_reference) words += '&';
        if (is_reference || markup[at] == '<') {
            at = std::min(markup.find(is_reference ? ';' : '>', at), markup.size());
        } else {
            words += markup[at];
        }
    }
    return count_characters(words);
}

std::uint64_t own_characters(const Inline& item) {
    if (const auto* words = std::get_if<Text>(&item.node)) return count_characters(words->text);
    if (const auto* code = std::get_if<Code>(&item.node)) return count_characters(code->text);
    if (const auto* math = std::get_if<Math>(&item.node)) return characters_of_markup(math->mathml);
    return 0;
}

constexpr std::size_t eight = 8;

/// The non-blank ones of eight bytes; nothing where one is beyond ASCII. Each byte's answer is its high bit: that of
/// byte + 0x5F says that it is above the space, that of byte + 1 that it is DEL.
std::optional<std::uint64_t> count_of_eight(const char* bytes) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t high_bits = ones * 0x80;
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, eight);
    if ((word & high_bits) != 0) return std::nullopt;
    const std::uint64_t non_blank = (word + ones * 0x5F) & ~(word + ones) & high_bits;
    return static_cast<std::uint64_t>(std::popcount(non_blank));
}

std::u32string visible(std::string_view words) { return text::to_utf32(text::non_blank(words)); }

}  // namespace

std::uint64_t count_characters(std::string_view words) {
    std::uint64_t count = 0;
    for (std::size_t at = 0; at < words.size();) {
        const auto byte = static_cast<unsigned char>(words[at]);
        if (byte < 0x80) {
            if (at + eight <= words.size()) {
                if (const std::optional<std::uint64_t> of_eight = count_of_eight(words.data() + at)) {
                    count += *of_eight;
                    at += eight;
                    continue;
                }
            }
            count += byte > ' ' && byte != 0x7F ? 1 : 0;  // text::is_blank, of ASCII
            ++at;
            continue;
        }
        const text::Decoded decoded = text::decode_at(words, at);
        count += text::is_blank(decoded.character) ? 0 : 1;
        at += decoded.bytes;
    }
    return count;
}

std::uint64_t count_characters(const Inlines& inlines) {
    std::uint64_t count = 0;
    for_each_inline(inlines, [&count](const Inline& item) { count += own_characters(item); });
    return count;
}

std::uint64_t count_characters(const Block& block) {
    return std::visit(
        overloaded{
            [](const Paragraph& node) { return count_characters(node.content); },
            [](const Heading& node) { return count_characters(node.content); },
            [](const BlockQuote& node) { return count_characters(node.content) + count_characters(node.attribution); },
            [](const List& node) {
                std::uint64_t count = 0;
                for (const ListItem& item : node.items) count += count_characters(item.content);
                return count;
            },
            [](const DefinitionList& node) {
                std::uint64_t count = 0;
                for (const Definition& item : node.items)
                    count += count_characters(item.term) + count_characters(item.content);
                return count;
            },
            [](const CodeBlock& node) { return count_characters(node.text); },
            [](const Table& node) {
                std::uint64_t count = count_characters(node.caption);
                for (const TableRow& row : node.rows) {
                    for (const TableCell& cell : row) count += count_characters(cell.content);
                }
                return count;
            },
            [](const ThematicBreak&) { return std::uint64_t{0}; },
            [](const Figure& node) { return count_characters(node.caption) + count_characters(node.credit); },
            [](const Note& node) {
                if (is_from_beside(node.origin)) return std::uint64_t{0};
                return count_characters(node.label) + count_characters(node.body);
            },
        },
        block.node);
}

std::uint64_t count_characters(const Blocks& blocks) {
    std::uint64_t count = 0;
    for (const Block& block : blocks) count += count_characters(block);
    return count;
}

std::uint64_t count_characters(const Article& article) {
    std::uint64_t count = count_characters(article.body);
    for (const Footnote& footnote : article.footnotes) count += count_characters(footnote.content);
    return count;
}

ChangedCharacters changed_characters(std::string_view before, std::string_view after) {
    const std::u32string taken = visible(before);
    const std::u32string put = visible(after);
    const auto front = std::mismatch(taken.begin(), taken.end(), put.begin(), put.end());
    const auto left = static_cast<std::size_t>(front.first - taken.begin());
    const std::size_t most = std::min(taken.size(), put.size()) - left;
    std::size_t right = 0;
    while (right < most && taken[taken.size() - 1 - right] == put[put.size() - 1 - right]) ++right;
    return {taken.size() - left - right, put.size() - left - right};
}

std::int64_t unaccounted(const Ledger& ledger) {
    auto left = static_cast<std::int64_t>(ledger.source_characters);
    for (const LedgerEntry& entry : ledger.entries) left -= static_cast<std::int64_t>(entry.characters);
    return left;
}

}  // namespace offprint
