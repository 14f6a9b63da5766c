#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "offprint/diagnostic.h"
#include "style/declaration.h"
#include "style/selector.h"

namespace offprint::style {

struct Rule {
    std::vector<Selector> selectors;
    std::vector<Declaration> declarations;
    std::size_t at = 0;  ///< byte of the sheet where it begins
};

/// CSS Paged Media 3: which pages an @page rule is for.
enum class PageKind : std::uint8_t { every, left, right, first };

/// The six margin boxes that are printed; the order says nothing.
enum class MarginPlace : std::uint8_t { top_left, top_center, top_right, bottom_left, bottom_center, bottom_right };
inline constexpr std::size_t margin_places = 6;

struct MarginRule {
    MarginPlace place = MarginPlace::top_left;
    std::vector<Declaration> declarations;
};

struct PageRule {
    PageKind kind = PageKind::every;
    std::vector<Declaration> declarations;
    std::vector<MarginRule> margins;
};

/// Bytes [begin, end) of a sheet.
struct Stretch {
    std::size_t begin = 0, end = 0;
};

/// What a sheet says to print. Selectors point into the text that was read, which must outlive this.
struct Sheet {
    std::vector<Rule> rules;
    std::vector<PageRule> pages;
    Diagnostics diagnostics;
    std::vector<Stretch> not_for_books;  ///< what an EPUB cannot carry; ascending
    std::deque<std::string> unescaped;   ///< names that had escapes
};

/// Total: what is not understood is left out (CSS Syntax 3, 2.2 "Error Handling") and told of.
Sheet read_sheet(std::string_view css);

/// A byte's line and column.
class SheetLines {
public:
    explicit SheetLines(std::string_view css);
    [[nodiscard]] SourcePosition position(std::size_t at) const;

private:
    std::vector<std::size_t> starts_;
};

}  // namespace offprint::style
