#include "editorial/repairs/break_pairs.h"

#include <string>
#include <vector>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/base/record_edits.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t line_break_bytes = 3;
// How a line break is written in the ledger: a blank character, so that nothing is counted.
constexpr std::string_view line_separators = "\u2028\u2028";

/// Two line breaks or more, with the blanks between and around them.
struct Pair {
    std::size_t begin = 0, end = 0;
};

std::size_t after_spaces(std::string_view flat, std::size_t at) {
    while (at < flat.size() && is_space(character_at(flat, at))) at += text::decode_at(flat, at).bytes;
    return at;
}

std::vector<Pair> find_pairs(std::string_view flat, const std::vector<std::size_t>& breaks) {
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < breaks.size();) {
        std::size_t last = i;
        while (last + 1 < breaks.size() && after_spaces(flat, breaks[last] + line_break_bytes) == breaks[last + 1])
            ++last;
        if (last > i) pairs.push_back({breaks[i], breaks[last] + line_break_bytes});
        i = last + 1;
    }
    return pairs;
}

void put_parts(Blocks& result, const Block& shell, std::vector<Inlines> parts) {
    for (Inlines& part : parts) {
        part = without_outer_space(std::move(part));
        if (flat_text(part).empty()) continue;
        result.push_back(shell);
        std::get<Paragraph>(result.back().node).content = std::move(part);
    }
}

void record_pair(Ledger& ledger, std::string_view flat, const Pair& pair, const SourceRange& source) {
    const std::string left = words_before(flat, pair.begin);
    const std::string right = words_after(flat, pair.end);
    record_repaired(ledger, "break-pairs", left + std::string(line_separators) + right, left + "\n\n" + right, source,
                    0.99);
}

std::vector<Pair> pairs_of(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    if (paragraph == nullptr) return {};
    const std::vector<std::size_t> breaks = line_breaks_of(paragraph->content);
    return breaks.size() < 2 ? std::vector<Pair>() : find_pairs(flat_text(paragraph->content), breaks);
}

void put_parted(Blocks& result, Block block, const std::vector<Pair>& pairs, Ledger& ledger) {
    Inlines content = std::move(std::get<Paragraph>(block.node).content);
    std::get<Paragraph>(block.node).content.clear();
    const std::string flat = flat_text(content);
    std::vector<std::size_t> places;
    for (const Pair& pair : pairs) {
        places.push_back(pair.begin);
        record_pair(ledger, flat, pair, block.source);
    }
    put_parts(result, block, parted_at(std::move(content), places));
}

}  // namespace

Blocks part_at_break_pairs(Blocks blocks, Ledger& ledger) {
    Blocks result;
    result.reserve(blocks.size());
    for (Block& block : blocks) {
        const std::vector<Pair> pairs = pairs_of(block);
        if (pairs.empty())
            result.push_back(std::move(block));
        else
            put_parted(result, std::move(block), pairs, ledger);
    }
    return result;
}

}  // namespace offprint::editorial
