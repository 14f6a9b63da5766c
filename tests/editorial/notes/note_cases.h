#pragma once

#include <optional>
#include <string>
#include <vector>

#include "editorial/base/steps.h"
#include "model/account.h"
#include "model/walk.h"

/// Articles for the tests of notes: some prose, and the words concerned.
namespace offprint::testing {

inline const std::string prose =
    "Water now stands in the lower fields, and nobody has come to measure it since the spring.";

inline Block paragraph(const std::string& words) { return Block{Paragraph{{Inline{Text{words}}}}}; }
inline Block italic(const std::string& words) { return Block{Paragraph{{Inline{Emphasis{{Inline{Text{words}}}}}}}}; }
inline Block heading(const std::string& words) { return Block{Heading{2, "", {Inline{Text{words}}}}}; }

inline Reading reading_of(Blocks body) {
    Reading reading;
    reading.article.body = std::move(body);
    return reading;
}

inline Blocks prose_blocks(int count) {
    Blocks blocks;
    for (int i = 0; i < count; ++i) blocks.push_back(paragraph(prose));
    return blocks;
}

/// Nine paragraphs of prose, then the blocks.
inline Reading at_foot(const Blocks& blocks, const std::vector<std::string>& authors = {}) {
    Reading reading = reading_of(prose_blocks(9));
    for (const std::string& name : authors) {
        Agent agent;
        agent.name = name;
        agent.origin = Origin::front_matter;
        reading.article.metadata.author.push_back(agent);
    }
    reading.article.body.insert(reading.article.body.end(), blocks.begin(), blocks.end());
    return editorial::recognise_notes(std::move(reading));
}

inline Reading at_foot(const std::string& words, const std::vector<std::string>& authors = {}) {
    return at_foot(Blocks{paragraph(words)}, authors);
}

inline Reading at_head(const std::string& words) {
    Blocks body = prose_blocks(9);
    body.insert(body.begin(), paragraph(words));
    return editorial::recognise_notes(reading_of(std::move(body)));
}

inline Reading in_the_midst(const std::string& words) {
    Blocks body = prose_blocks(10);
    body.insert(body.begin() + 5, paragraph(words));
    return editorial::recognise_notes(reading_of(std::move(body)));
}

inline std::vector<Note> notes_of(const Reading& reading) {
    std::vector<Note> notes;
    for (const Block& block : reading.article.body) {
        if (const auto* note = std::get_if<Note>(&block.node)) notes.push_back(*note);
    }
    return notes;
}

inline std::optional<NoteKind> only_kind(const Reading& reading) {
    const std::vector<Note> notes = notes_of(reading);
    return notes.size() == 1 ? std::optional(notes.front().kind) : std::nullopt;
}

inline std::optional<NoteKind> foot_kind(const std::string& words, const std::vector<std::string>& authors = {}) {
    return only_kind(at_foot(words, authors));
}
inline std::optional<NoteKind> head_kind(const std::string& words) { return only_kind(at_head(words)); }
inline std::optional<NoteKind> midst_kind(const std::string& words) { return only_kind(in_the_midst(words)); }

}  // namespace offprint::testing
