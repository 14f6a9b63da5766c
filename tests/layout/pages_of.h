#pragma once

#include <string>
#include <utility>
#include <vector>

#include "edition/edition.h"
#include "layout/lay_out.h"
#include "offprint/writer.h"
#include "typeset/face.h"
#include "typeset/hyphenate.h"

/// Editions by hand, and their pages as text.
namespace offprint::layout {

inline const typeset::FaceLibrary& test_faces() {
    static const typeset::FaceLibrary faces;
    return faces;
}

inline WriteContext test_context() {
    static const typeset::Hyphenator hyphenator;
    WriteContext context;
    context.style = article_style();
    context.faces = &test_faces();
    context.hyphenator = &hyphenator;
    return context;
}

inline Inlines words(std::string text) { return {Inline{Text{std::move(text)}}}; }
inline Block paragraph(std::string text) { return Block{Paragraph{words(std::move(text))}}; }
inline Block heading(std::string text, int level = 2) {
    Heading node;
    node.level = level;
    node.content = words(std::move(text));
    return Block{node};
}

/// `count` sentences, the same every time.
inline std::string prose(int count) {
    static const char* const sentences[] = {
        "The clerk kept a second ledger for the water that nobody had asked for.",
        "In spring it filled the lower meadows before the road was closed.",
        "Every parish on the embankment had an opinion about the extraordinary expenditure.",
        "She wrote it down, as her predecessors had, in pencil.",
    };
    std::string text;
    for (int i = 0; i < count; ++i) text += std::string(i == 0 ? "" : " ") + sentences[i % 4];
    return text;
}

inline edition::Edition edition_of(Blocks body) {
    edition::Edition edition;
    edition.language = "en-GB";
    edition.direction = Direction::ltr;
    edition.title = "The second ledger";
    edition.header.push_back({edition::HeaderRole::headline, words("The second ledger")});
    edition.body = std::move(body);
    return edition;
}

inline Pages pages_of(const edition::Edition& edition, const WriteContext& context = test_context()) {
    return lay_out(edition, context).value();
}

inline bool is_artifact(TagId tag) { return tag >= footer_artifact_tag; }

/// A set line of a page: the text of the runs on one baseline, without artifacts.
struct TextLine {
    double left = 0, right = 0, baseline = 0;  ///< right: of what is visible
    std::string text;
    TagId tag = 0;
};

inline double visible_right(const GlyphRun& run) {
    double x = run.x;
    double right = x;
    for (const typeset::Glyph& glyph : run.glyphs) {
        x += static_cast<double>(glyph.advance) * run.size;
        if (run.text.substr(glyph.begin, glyph.end - glyph.begin) != " ") right = x;
    }
    return right;
}

inline std::vector<TextLine> lines_of(const Page& page) {
    std::vector<TextLine> lines;
    for (const PageItem& item : page.items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run == nullptr || is_artifact(item.tag)) continue;
        const bool goes_on =
            !lines.empty() && lines.back().baseline - run->baseline < 6 && run->baseline - lines.back().baseline < 6;
        if (!goes_on) lines.push_back({run->x, run->x, run->baseline, "", item.tag});
        lines.back().text += run->text;
        lines.back().left = std::min(lines.back().left, run->x);
        lines.back().right = std::max(lines.back().right, visible_right(*run));
    }
    return lines;
}

inline std::string text_of(const Page& page) {
    std::string text;
    for (const TextLine& line : lines_of(page)) text += line.text + "\n";
    return text;
}

}  // namespace offprint::layout
