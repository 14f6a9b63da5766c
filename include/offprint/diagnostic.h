#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace offprint {

/// A place in the input as it was before decoding repairs. Lines and columns are 1-based, columns count bytes; 0 means
/// unknown.
struct SourcePosition {
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    bool operator==(const SourcePosition&) const = default;
};

/// From `begin` to `end`, both inclusive, as cmark gives them. All zero means unknown.
struct SourceRange {
    SourcePosition begin{};
    SourcePosition end{};

    bool operator==(const SourceRange&) const = default;
    [[nodiscard]] bool is_known() const { return begin.line != 0; }
};

enum class Severity : std::uint8_t { note, warning, error };

/// Trouble inside an article; work goes on. `finding` is its stable name in kebab case ("image-missing"); `message`
/// says what is wrong and what to do.
struct Diagnostic {
    Severity severity = Severity::warning;
    std::string finding;
    SourceRange source{};
    std::string message;

    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace offprint
