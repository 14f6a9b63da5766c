#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offprint/diagnostic.h"
#include "offprint/result.h"

namespace offprint::program {

enum class Colours : std::uint8_t { none, terminal };

/// Colours only where a person reads: it is a terminal and NO_COLOR is not set (no-color.org).
Colours colours_of_standard_error();
Colours colours_of_standard_output();

/// "file:line:col: warning: message [finding]", then the line of the source with a caret under the column.
class Reporter {
public:
    /// `source` is the input's bytes; they are decoded when the first line of them is shown.
    Reporter(std::string name, std::string_view source, Colours colours);

    [[nodiscard]] std::string describe(const Diagnostic& diagnostic);
    [[nodiscard]] std::string describe(const Error& error);

private:
    [[nodiscard]] std::string head(SourcePosition place, Severity severity, std::string_view message) const;
    [[nodiscard]] std::string excerpt(SourcePosition place);
    std::string_view line(std::uint32_t number);

    std::string name_;
    std::string_view source_;
    Colours colours_;
    std::string decoded_;
    std::vector<std::size_t> line_starts_;  ///< offsets in `decoded_`; empty until the first line is shown
};

}  // namespace offprint::program
