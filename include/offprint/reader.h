#pragma once

#include <string>
#include <string_view>

#include "offprint/article.h"
#include "offprint/ledger.h"
#include "offprint/result.h"

namespace offprint {

/// What a reader made of an input.
struct Reading {
    Article article;
    Ledger ledger;
    Diagnostics diagnostics;
    bool is_edited = false;  ///< the article has been through the editorial layer before: it came as our own JSON
    bool operator==(const Reading&) const = default;
};

/// An input as a reader gets it. The bytes are foreign: any encoding, any damage.
struct Input {
    std::string_view bytes;
    std::string name;  ///< for messages and provenance: the file's name, "-" for standard input
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
