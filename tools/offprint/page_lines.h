#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "report.h"
#include "text/wrap.h"

namespace offprint::program {

/// Lines of a page in columns, wrapped by display width. All words may be foreign.
class PageLines {
public:
    PageLines(int columns, Colours colours);

    void title(std::string_view words);
    void blank();
    /// A label at the left, words beside it, and in a quieter tone where they are from.
    void row(std::string_view label, std::string_view words, std::string_view whence);
    /// Words under a row, behind a sign ("+", "-", "").
    void under(std::string_view sign, std::string_view words);
    /// A row of an outline, deeper by its depth, behind a sign ("+", "-", "?", " "); beside it in a quieter tone why.
    void outline(std::uint32_t depth, std::string_view sign, std::string_view words, std::string_view why);
    /// Words that belong to the row of an outline above.
    void below_outline(std::uint32_t depth, std::string_view words);
    std::string take() { return std::move(page_); }

private:
    void put(std::string_view first, std::string_view words, int indent);
    void put_whence(std::string_view whence, int indent, std::size_t begin);
    [[nodiscard]] std::string toned(std::string_view tone, std::string_view words) const;

    int columns_;
    Colours colours_;
    text::Wrapper wrapper_;
    std::string page_;
};

}  // namespace offprint::program
