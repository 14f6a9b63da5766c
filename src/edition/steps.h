#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "edition/edition.h"
#include "text/wording.h"

/// The steps of make_edition, in the order in which they run; each is a file of this folder.
namespace offprint::edition {

/// The article's own direction, else that of its language, else that of most of its letters.
Direction direction_of(const Article& article);

/// Never empty: the headline, whatever its origin, else the body's opening words, else the file's name.
std::string title_of(const Article& article);

/// The printed byline verbatim, else one made of the agents; then editors, translators, photographers, sponsors that it
/// does not name.
std::vector<Inlines> byline_lines(const Article& article, std::string_view language);

/// "Published ... . Updated ... ."; empty without dates.
Inlines dates_line(const Metadata& metadata, std::string_view language);

/// The URL that the header prints as the article's source; may be empty.
std::string source_url(const Metadata& metadata);

std::vector<HeaderLine> make_header(const Article& article, std::string_view language);

/// The blocks without internal notes, at any depth.
Blocks without_internal_notes(Blocks blocks);

/// Notes and the lead image that are not of the source's text stand at the head and at the foot; a dateline that is
/// known only as metadata stands with the first paragraph.
Blocks arranged_body(const Article& article);

/// Lines of Chinese and Japanese go on without a space, also after a footnote's mark (CSS Text 3, 4.1.3).
void join_wide_lines(Blocks& blocks);

/// Gives every note that has none its label; `article` tells whose words a biography is.
void label_notes(Blocks& blocks, const Article& article, std::string_view language);

/// Heading levels without gaps; the first is 2.
void close_up_headings(Blocks& blocks);

std::vector<NumberedFootnote> number_footnotes(const Article& article, std::string_view language);

/// Gives each URL of the body's links that its words do not show a footnote, one for a URL however often it comes, and
/// numbers all footnotes in the order of their marks. A link within a footnote has its URL after it, in brackets.
void note_links(Edition& edition);

std::vector<Inlines> make_colophon(const Metadata& metadata, std::string_view language,
                                   const std::string& tool_version);

/// The furniture words with `value` where they hold "{}".
Inlines worded(text::Word which, Inline value, std::string_view language);

}  // namespace offprint::edition
