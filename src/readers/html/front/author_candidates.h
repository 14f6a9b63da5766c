#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offprint/article.h"
#include "readers/html/content/find_article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/front/author_marks.h"
#include "readers/html/front/printed_lines.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// Where in the page a line stands.
enum class AuthorPlace : std::uint8_t {
    head,  ///< between just above the headline and the first paragraphs
    foot,  ///< in the body's last lines or just below it
    body,  ///< between these
    far,   ///< elsewhere
};

/// Somebody's names as the page prints them.
struct PrintedByline {
    std::vector<Agent> agents{};
    std::string words{};               ///< as printed
    dom::NodeId first = dom::no_node;  ///< an element, or a line's first run of text
    dom::NodeId end = 0;               ///< one past what prints it
    AuthorPlace place = AuthorPlace::far;
    AuthorMark mark = AuthorMark::none;
    bool says_by = false;
    bool is_login = false;
    bool is_below = false;      ///< of the foot: below the body
    bool is_in_series = false;  ///< elements called alike name many others: teasers
    bool stays = false;         ///< the words are a note's or a sentence's: names are drawn from them
    std::size_t distance = 0;   ///< bytes of text between it and the headline, or of the foot and the body's end
};

/// The page's lines by their places.
struct PlacedLines {
    std::vector<PrintedLine> lines{};
    std::vector<AuthorPlace> places{};
    std::vector<std::size_t> offsets{};  ///< bytes of text before the line
    std::size_t headline = 0;            ///< the line of the headline, or where the body begins
    std::size_t end = 0;                 ///< one past the body's last line
};

PlacedLines place_lines(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings);

/// All rows and elements that may print the article's authors, in the order of the page. Far from the article only
/// those that print one of the names that are `claimed`.
std::vector<PrintedByline> printed_bylines(const dom::Document& document, const PlacedLines& page,
                                           const Rulings& rulings, const std::vector<std::string>& claimed,
                                           std::string_view language);

}  // namespace offprint::html
