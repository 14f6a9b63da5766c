#include "model/inspection.h"

#include "model/walk.h"

namespace offprint {

std::vector<const Note*> notes_of(const Article& article) {
    std::vector<const Note*> notes;
    for_each_block(article.body, [&](const Block& block) {
        if (const auto* note = std::get_if<Note>(&block.node)) notes.push_back(note);
    });
    return notes;
}

std::vector<std::string> author_names(const Metadata& metadata) {
    std::vector<std::string> names;
    for (const Agent& author : metadata.author) names.push_back(author.name);
    return names;
}

bool has_printed_headline(const Metadata& metadata) {
    const Maybe<std::string>& headline = metadata.headline;
    return headline && !headline->value.empty() && headline->origin != Origin::derived &&
           headline->origin != Origin::file_name;
}

bool is_outside_body(const Note& note) { return note.placement != Placement::in_line; }

std::string words_of(const Note& note) { return plain_text(Blocks{Block{note}}); }

std::vector<const Diagnostic*> conflicts_of(const Reading& reading) {
    std::vector<const Diagnostic*> conflicts;
    for (const Diagnostic& diagnostic : reading.diagnostics) {
        if (diagnostic.finding.ends_with("-conflict")) conflicts.push_back(&diagnostic);
    }
    return conflicts;
}

std::array<std::uint64_t, 6> characters_by_disposition(const Ledger& ledger) {
    std::array<std::uint64_t, 6> sums{};
    for (const LedgerEntry& entry : ledger.entries)
        sums.at(static_cast<std::size_t>(entry.disposition)) += entry.characters;
    return sums;
}

}  // namespace offprint
