#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offprint/article.h"

namespace offprint::html {

/// What words say where an author is expected.
struct AuthorWords {
    std::vector<Agent> agents{};  ///< in printed order, with roles; empty where the words name nobody
    bool says_by = false;         ///< they have an opener ("By", "Text:") or a job: a byline by its own words
    bool is_login = false;        ///< one short word or two that have no name's shape: "ada99", "mh", "EvilSpark"
};

/// Reads words of which the page says, by an element's name or a key, that they tell who wrote. Dates, jobs, houses,
/// counts, addresses and "View all posts by" are not names. `language` is BCP 47 or empty.
AuthorWords read_author_words(std::string_view words, std::string_view language);

/// The same of words that stand in several elements of one line: where two elements touch, a name may end.
AuthorWords read_author_runs(const std::vector<std::string>& runs, std::string_view language);

/// Cheaply whether a line could be a byline by its own words, or the opener of one; most lines of a page are not.
bool may_be_byline(std::string_view words);

/// Reads a line that nothing says it of and that `may_be_byline`: it must be a byline by its own words.
AuthorWords read_byline_line(std::string_view words, std::string_view language, bool is_at_foot);

/// The name with which a sentence about somebody begins ("Ada Merrow writes about rivers."), or that is all of it.
std::string subject_of(std::string_view line);

/// Who signs at the end of a text: "... until spring. (Ada Merrow)", "... (dpa)", with `says_by`; or a name alone.
AuthorWords read_signature(std::string_view line);

/// Whether two names are the same person's: "Ada B. Merrow", "ADA MERROW".
bool is_same_name(std::string_view a, std::string_view b);

/// Whether a name is nobody's: "admin", "Guest", "@gazette", an address.
bool is_nobody(std::string_view name);

}  // namespace offprint::html
