#pragma once

#include <string>
#include <utility>

#include "edition/edition.h"
#include "writers/xhtml/content.h"

/// Editions made by hand, and what becomes of their blocks.
namespace offprint::xhtml {

inline Inlines words(const std::string& text) { return {Inline{Text{text}}}; }
inline Block paragraph(const std::string& text) { return {Paragraph{words(text)}}; }
inline Block paragraph(Inlines inlines) { return {Paragraph{std::move(inlines)}}; }

inline edition::Edition edition_of(Blocks body) {
    edition::Edition edition;
    edition.language = "en";
    edition.title = "Rivers";
    edition.body = std::move(body);
    return edition;
}

/// The bytes of the one document.
inline std::string document(const edition::Edition& edition, const Surroundings& surroundings = {}) {
    return write_content(edition, surroundings).documents.at(0).bytes;
}

/// What stands inside <article>.
inline std::string inside_article(const edition::Edition& edition, const Surroundings& surroundings = {}) {
    const std::string bytes = document(edition, surroundings);
    const std::string begin = "<article>\n", end = "</article>\n";
    const std::size_t from = bytes.find(begin) + begin.size();
    return bytes.substr(from, bytes.rfind(end) - from);
}

inline std::string written(Blocks body, const Surroundings& surroundings = {}) {
    return inside_article(edition_of(std::move(body)), surroundings);
}
inline std::string written(Inlines inlines, const Surroundings& surroundings = {}) {
    return written(Blocks{paragraph(std::move(inlines))}, surroundings);
}

/// The findings of all diagnostics, a blank between them.
inline std::string findings(const edition::Edition& edition, const Surroundings& surroundings = {}) {
    std::string all;
    for (const Diagnostic& diagnostic : write_content(edition, surroundings).diagnostics) {
        all += (all.empty() ? "" : " ") + diagnostic.finding;
    }
    return all;
}
inline std::string findings(Inlines inlines, const Surroundings& surroundings = {}) {
    return findings(edition_of({paragraph(std::move(inlines))}), surroundings);
}

}  // namespace offprint::xhtml
