#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offprint/article.h"
#include "offprint/diagnostic.h"

/// What is printed, in which order and with which words: decided once, for every format.
namespace offprint::edition {

enum class HeaderRole : std::uint8_t { label, headline, dek, byline, dates, source };

/// One line of the header; several lines may have one role (authors, then "Edited by ..."). A dates line holds its
/// dates as Span{time}; the source line its URL as a Link.
struct HeaderLine {
    HeaderRole role = HeaderRole::headline;
    Inlines content;
    bool operator==(const HeaderLine&) const = default;
};

/// A footnote with the number that every format prints.
struct NumberedFootnote {
    int number = 1;
    std::string label;
    Blocks content;
    SourceRange source{};
    bool operator==(const NumberedFootnote&) const = default;
};

/// All of one article's print, ready to be written in order: header, body, footnotes, colophon.
struct Edition {
    std::string language = "und";  ///< BCP 47
    Direction direction = Direction::ltr;
    std::string title;          ///< for metadata, navigation and the running head; never empty
    std::string running_label;  ///< the label, for the running head; may be empty
    std::vector<HeaderLine> header;
    /// The body as printed: notes from front matter stand at its head and foot, every Note has a printed label (ending
    /// in a colon, or empty where its own words say what it is), internal notes are gone, the lead image is a Figure at
    /// the head, heading levels are closed up so that none is skipped (the first is 2).
    Blocks body;
    std::vector<NumberedFootnote> footnotes;
    std::string footnotes_title;  ///< "Notes", in the article's language
    std::vector<Inlines>
        colophon;  ///< a line each: rights, licence, credit, where it was fetched from if the header does not say so,
                   ///< retrieved, incompleteness, SHA-256 of the input with the version
    bool operator==(const Edition&) const = default;
};

/// Whether the URLs of links stand on paper.
enum class LinkUrls : std::uint8_t { behind_the_words, as_footnotes };

/// `tool_version` is printed in the colophon ("offprint 0.1.0").
Edition make_edition(const Article& article, const std::string& tool_version,
                     LinkUrls urls = LinkUrls::behind_the_words);

/// What a note is, in a word or two, for those who do not see its place: its printed label, else the word for its kind.
std::string note_title(const Note& note, std::string_view language);

/// One diagnostic for writers that print formulas by their text; none where there are no formulas.
Diagnostics formulas_as_text(const Edition& edition);

/// The number of the footnote with this label, 0 when there is none.
int footnote_number(const Edition& edition, const std::string& label);

}  // namespace offprint::edition
