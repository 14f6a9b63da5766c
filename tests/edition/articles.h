#pragma once

#include <string>
#include <utility>

#include "edition/edition.h"
#include "model/walk.h"

namespace offprint::testing {

inline Inlines words(std::string text) { return {{Text{std::move(text)}}}; }
inline Block paragraph(std::string text) { return {Paragraph{words(std::move(text))}}; }
inline Sourced<std::string> given(std::string value) { return {std::move(value), Origin::front_matter, {}}; }
inline Agent person(std::string name) {
    Agent agent;
    agent.name = std::move(name);
    return agent;
}
inline Agent agency(std::string name) {
    Agent agent = person(std::move(name));
    agent.kind = AgentKind::organization;
    return agent;
}
inline Note note(NoteKind kind, std::string text) {
    Note made;
    made.kind = kind;
    made.body = {paragraph(std::move(text))};
    return made;
}

/// A line a header line, in order.
inline std::string header_of(const Article& article) {
    std::string lines;
    for (const edition::HeaderLine& line : edition::make_edition(article, "1.0").header)
        lines += plain_text(line.content) + '\n';
    return lines;
}

inline std::string colophon_of(const Article& article) {
    std::string lines;
    for (const Inlines& line : edition::make_edition(article, "1.0").colophon) lines += plain_text(line) + '\n';
    return lines;
}

inline std::string body_of(const Article& article) { return plain_text(edition::make_edition(article, "1.0").body); }

}  // namespace offprint::testing
