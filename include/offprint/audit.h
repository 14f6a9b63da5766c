#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// What is known of an output after it was opened again and read with code that is not the writer's.
namespace offprint {

/// What an output lacks.
struct AuditLoss {
    /// "label", "headline", "dek", "byline", "dates", "source"; "words", "heading", "caption", "picture", "table",
    /// "code"; "note: correction" and the other kinds; "footnote", "colophon". "file": the output cannot be opened
    /// again. Of JSON, which is compared as a whole: "metadata", "body", "footnotes".
    std::string element;
    std::string words;  ///< the words that were not found, from the first of them on, cut to some 80 bytes
    bool operator==(const AuditLoss&) const = default;
};

/// One output's audit. At most 100 losses are named.
struct Audit {
    std::string format;       ///< the writer's name
    std::uint64_t words = 0;  ///< looked for
    std::vector<AuditLoss> losses;
    [[nodiscard]] bool has_passed() const { return losses.empty(); }
    bool operator==(const Audit&) const = default;
};

}  // namespace offprint
