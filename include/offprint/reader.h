#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "offprint/article.h"
#include "offprint/ledger.h"
#include "offprint/result.h"

namespace offprint {

/// What became of a part of a page.
enum class Verdict : std::uint8_t {
    parted,  ///< parts of it were taken and others left: they follow, one deeper
    body,    ///< taken as the article's text
    note,    ///< taken as a note at the head or the foot
    headline,
    dek,
    label,
    byline,
    date,
    metadata,    ///< told of the article, not printed as it stands
    left_out,    ///< by its rule
    considered,  ///< might have been the body; another was better
};

/// A part of a page, what became of it and why: for people who ask.
struct Explanation {
    std::string place;           ///< "div.article-body#main"; "text" for a run of text
    std::uint32_t elements = 1;  ///< neighbours that share the decision; `place` is the first's
    std::uint32_t line = 0;      ///< 1-based; 0: unknown
    std::uint32_t depth = 0;     ///< how deep it stands in the outline, not in the page
    Verdict verdict = Verdict::parted;
    std::string rule;              ///< kebab case; empty where parts differ
    double score = 0;              ///< by the rule's own measure; 0 where it has none
    std::uint64_t characters = 0;  ///< non-blank
    std::string opening;           ///< its first words
    bool operator==(const Explanation&) const = default;
};

/// What a reader made of an input.
struct Reading {
    Article article;
    Ledger ledger;
    Diagnostics diagnostics;
    std::vector<Explanation> explanations{};  ///< where they are asked for: the page's parts, in its order
    bool is_edited = false;  ///< the article has been through the editorial layer before: it came as our own JSON
    bool operator==(const Reading&) const = default;
};

/// An input as a reader gets it. The bytes are foreign: any encoding, any damage.
struct Input {
    std::string_view bytes;
    std::string name;                 ///< for messages and provenance: the file's name, "-" for standard input
    bool wants_explanations = false;  ///< what a reader of pages decided and why; it costs a little
};

/// Metadata that are given beside an article: YAML, TOML or JSON.
struct MetadataFile {
    std::string name;   ///< for messages; its extension tells the syntax
    std::string bytes;  ///< its whole content
    bool operator==(const MetadataFile&) const = default;
};

/// Total over any bytes: bad input gives a poorer article and diagnostics. An error only where going on would pass off
/// something as what it is not: front matter that does not parse, an input beyond a limit.
using ReadFunction = Result<Reading> (*)(const Input&);

}  // namespace offprint
