#include "model/dump.h"

#include <fmt/format.h>

#include "base/overloaded.h"
#include "model/dump_lines.h"
#include "model/names.h"

namespace offprint {
namespace {

/// Front matter and biographies go on for pages.
std::string shortened(const std::string& words) {
    constexpr std::size_t most_bytes = 240;
    if (words.size() <= most_bytes) return words;
    std::size_t end = most_bytes;
    while ((static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
    return words.substr(0, end) + "…";
}

std::string ledger_line(const LedgerEntry& entry) {
    std::string line = fmt::format("{} {}", name_of(entry.disposition), entry.rule);
    line += " " + quoted(shortened(entry.before));
    if (!entry.after.empty()) line += " -> " + quoted(shortened(entry.after));
    if (entry.confidence != 1.0) line += fmt::format(" confidence {:.2f}", entry.confidence);
    return line + place(entry.source);
}

/// Kept blocks stand in the dump already: how many they are, and how much of the text, says enough.
std::string kept_line(const Ledger& ledger) {
    std::size_t blocks = 0;
    std::uint64_t characters = 0;
    for (const LedgerEntry& entry : ledger.entries) {
        if (entry.disposition != Disposition::kept) continue;
        ++blocks;
        characters += entry.characters;
    }
    if (blocks == 0) return {};
    return fmt::format("kept {} blocks: {} of {} characters", blocks, characters, ledger.source_characters);
}

std::string diagnostic_line(const Diagnostic& diagnostic) {
    return fmt::format("{} [{}] {}{}", name_of(diagnostic.severity), diagnostic.finding, quoted(diagnostic.message),
                       place(diagnostic.source));
}

}  // namespace

std::string dump(const Article& article) {
    DumpLines lines;
    put_metadata(lines, article.metadata);
    lines.put("body");
    put_blocks(lines.deeper(), article.body);
    for (const Footnote& footnote : article.footnotes) {
        lines.put("footnote " + quoted(footnote.label) + place(footnote.source));
        put_blocks(lines.deeper(), footnote.content);
    }
    return lines.take();
}

std::string dump(const Reading& reading) {
    std::string text = dump(reading.article);
    DumpLines lines;
    if (!reading.ledger.entries.empty()) lines.put("ledger");
    for (const LedgerEntry& entry : reading.ledger.entries) {
        if (entry.disposition != Disposition::kept) lines.deeper().put(ledger_line(entry));
    }
    if (const std::string kept = kept_line(reading.ledger); !kept.empty()) lines.deeper().put(kept);
    if (!reading.diagnostics.empty()) lines.put("diagnostics");
    for (const Diagnostic& diagnostic : reading.diagnostics) lines.deeper().put(diagnostic_line(diagnostic));
    return text + lines.take();
}

}  // namespace offprint
