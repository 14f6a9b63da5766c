#pragma once

#include <string_view>
#include <vector>

#include "readers/html/content/find_article.h"
#include "readers/html/front/date_candidates.h"
#include "readers/html/front/date_words.h"
#include "readers/html/front/printed_lines.h"

namespace offprint::html {

/// The lines around the article, and where among them a date is the article's own: between just above the headline and
/// the first paragraph, or from the last paragraph's end on.
class DateZone {
public:
    DateZone(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings);

    [[nodiscard]] const std::vector<PrintedLine>& lines() const { return lines_; }
    [[nodiscard]] DatePlace place_of(dom::NodeId node) const;
    [[nodiscard]] DatePlace place_of_line(std::size_t line) const;
    /// Whether the line is a link with the length of a headline: it tells of the page it leads to, as does what
    /// follows.
    [[nodiscard]] bool is_headline_link(std::size_t line) const;
    /// What of a line may hold the article's date: all of a short one, the edges of a paragraph.
    [[nodiscard]] std::string_view searched_words(std::size_t line) const;
    /// The line's text runs that nobody has ruled on yet, parted by blanks; empty for a heading's or a long line.
    [[nodiscard]] std::string free_words(std::size_t line) const;
    /// How far the line is a row of dates: 1 for nothing but a date, less for a sentence around it.
    [[nodiscard]] double row_weight(std::size_t line, const SaidDate& said) const;
    /// What the words before the node, in its line or the short line above it, say that its date is.
    [[nodiscard]] editorial::DateMeaning label_before(dom::NodeId node) const;
    /// What the short line above says that the date is which fills the line: a term and its definition.
    [[nodiscard]] editorial::DateMeaning label_above(std::size_t line, const SaidDate& said) const;
    [[nodiscard]] bool is_around_article(dom::NodeId node) const;
    [[nodiscard]] std::size_t line_of(dom::NodeId node) const;

private:
    [[nodiscard]] std::size_t first_line_after(dom::NodeId node) const;
    void find_paragraphs(std::size_t start, dom::NodeId body_end);

    const dom::Document& document_;
    const Rulings& rulings_;
    std::vector<PrintedLine> lines_{};
    dom::NodeId headline_ = dom::no_node;
    dom::NodeId body_ = dom::no_node;
    std::size_t begin_ = 0;       ///< the first line that is near the article
    std::size_t end_ = 0;         ///< one past the last
    std::size_t head_end_ = 0;    ///< one past the line of the first or second paragraph
    std::size_t foot_begin_ = 0;  ///< the line of the last paragraph
};

}  // namespace offprint::html
