#include "editorial/base/record.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/overloaded.h"
#include "editorial/base/letters.h"
#include "model/account.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

// Enough of a kept block's words to know it by.
constexpr std::size_t excerpt_bytes = 60;

void put(Ledger& ledger, Disposition disposition, std::string_view rule, std::string_view before,
         std::string_view after, const SourceRange& source, double confidence, std::uint64_t characters) {
    ledger.entries.push_back(
        {disposition, std::string(rule), std::string(before), std::string(after), source, confidence, characters});
}

std::string words_of(const Block& block) { return squeezed(plain_text(Blocks{block})); }

std::string opening_of(const Block& block) {
    std::string words = squeezed_opening(plain_text(Blocks{block}), excerpt_bytes);
    if (words.size() <= excerpt_bytes) return words;
    std::size_t end = excerpt_bytes;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
    return words.substr(0, end) + "…";
}

std::string_view kind_of(const Block& block) {
    return std::visit(overloaded{
                          [](const Paragraph&) { return std::string_view("paragraph"); },
                          [](const Heading&) { return std::string_view("heading"); },
                          [](const BlockQuote&) { return std::string_view("block-quote"); },
                          [](const List&) { return std::string_view("list"); },
                          [](const DefinitionList&) { return std::string_view("definition-list"); },
                          [](const CodeBlock&) { return std::string_view("code-block"); },
                          [](const Table&) { return std::string_view("table"); },
                          [](const ThematicBreak&) { return std::string_view("thematic-break"); },
                          [](const Figure&) { return std::string_view("figure"); },
                          [](const Note&) { return std::string_view("note"); },
                      },
                      block.node);
}

bool holds(const SourceRange& range, const SourcePosition& place) {
    const auto key = [](const SourcePosition& position) { return std::pair(position.line, position.column); };
    return range.is_known() && key(range.begin) <= key(place) && key(place) <= key(range.end);
}

/// What stands in kept blocks but is accounted for by another entry comes off their own count: off the block at its
/// place first, then off whichever has as much.
class KeptEntries {
public:
    explicit KeptEntries(std::vector<LedgerEntry> entries) : entries_(std::move(entries)) {
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            if (entries_[i].source.is_known()) by_end_.push_back(i);
        }
        std::stable_sort(by_end_.begin(), by_end_.end(), [this](std::size_t one, std::size_t other) {
            return entries_[one].source.end.line < entries_[other].source.end.line;
        });
    }

    void take_off(std::uint64_t characters, const SourcePosition& place) {
        auto next = std::lower_bound(
            by_end_.begin(), by_end_.end(), place.line,
            [this](std::size_t index, std::uint32_t line) { return entries_[index].source.end.line < line; });
        for (; next != by_end_.end() && characters > 0 && holds(entries_[*next].source, place); ++next)
            take_off(entries_[*next], characters);
        while (characters > 0 && spare_ < entries_.size()) {
            take_off(entries_[spare_], characters);
            if (entries_[spare_].characters == 0) ++spare_;
        }
    }
    std::vector<LedgerEntry> take() { return std::move(entries_); }

private:
    static void take_off(LedgerEntry& entry, std::uint64_t& characters) {
        const std::uint64_t part = std::min(characters, entry.characters);
        entry.characters -= part;
        characters -= part;
    }

    std::vector<LedgerEntry> entries_;
    std::vector<std::size_t> by_end_;  ///< indices of the entries with a place, by their last line
    std::size_t spare_ = 0;
};

std::vector<LedgerEntry> kept_entries(const Article& article) {
    std::vector<LedgerEntry> kept;
    const auto keep = [&](std::string_view rule, const Block& block) {
        const std::uint64_t characters = count_characters(block);
        kept.push_back({Disposition::kept, std::string(rule), opening_of(block), "", block.source, 1.0, characters});
    };
    for (const Block& block : article.body) keep(kind_of(block), block);
    for (const Footnote& footnote : article.footnotes) {
        for (const Block& block : footnote.content) keep("footnote", block);
    }
    return kept;
}

}  // namespace

void record_dropped(Ledger& ledger, std::string_view rule, const Block& block, double confidence) {
    put(ledger, Disposition::dropped, rule, words_of(block), "", block.source, confidence, count_characters(block));
}

void record_dropped(Ledger& ledger, std::string_view rule, std::string_view words, const SourceRange& source,
                    double confidence) {
    put(ledger, Disposition::dropped, rule, words, "", source, confidence, count_characters(words));
}

void record_to_metadata(Ledger& ledger, std::string_view rule, const Block& block, std::string_view value,
                        double confidence) {
    put(ledger, Disposition::to_metadata, rule, words_of(block), value, block.source, confidence,
        count_characters(block));
}

void record_to_metadata(Ledger& ledger, std::string_view rule, std::string_view words, std::string_view value,
                        const SourceRange& source, double confidence) {
    put(ledger, Disposition::to_metadata, rule, words, value, source, confidence, count_characters(words));
}

void record_drawn(Ledger& ledger, std::string_view rule, std::string_view words, std::string_view value,
                  const SourceRange& source, double confidence) {
    put(ledger, Disposition::to_metadata, rule, words, value, source, confidence, 0);
}

void record_repaired(Ledger& ledger, std::string_view rule, std::string_view before, std::string_view after,
                     const SourceRange& source, double confidence) {
    put(ledger, Disposition::repaired, rule, before, after, source, confidence,
        changed_characters(before, after).taken);
}

void record_merged(Ledger& ledger, std::string_view rule, std::string_view words, const SourceRange& source,
                   double confidence) {
    put(ledger, Disposition::merged, rule, words, "", source, confidence, count_characters(words));
}

void open_account(Reading& reading) {
    Ledger& ledger = reading.ledger;
    std::uint64_t given = count_characters(reading.article);
    for (LedgerEntry& entry : ledger.entries) {
        if (entry.disposition == Disposition::dropped && entry.characters == 0)
            entry.characters = count_characters(entry.before);
        given += entry.characters;
    }
    if (ledger.source_characters == 0) ledger.source_characters = given;
}

void close_account(Reading& reading) {
    Ledger& ledger = reading.ledger;
    KeptEntries kept(kept_entries(reading.article));
    for (const LedgerEntry& entry : ledger.entries) {
        if (entry.disposition == Disposition::repaired)
            kept.take_off(changed_characters(entry.before, entry.after).put, entry.source.begin);
        if (entry.disposition == Disposition::merged) kept.take_off(entry.characters, entry.source.begin);
    }
    for (LedgerEntry& entry : kept.take()) ledger.entries.push_back(std::move(entry));
    if (const std::int64_t left = unaccounted(ledger); left != 0) {
        reading.diagnostics.push_back(
            {Severity::error,
             "ledger-unbalanced",
             {},
             fmt::format(
                 "the ledger accounts for {} characters too {} of {}; this is a bug of offprint, please report it",
                 left < 0 ? -left : left, left < 0 ? "many" : "few", ledger.source_characters)});
    }
}

}  // namespace offprint::editorial
