#pragma once

#include <string_view>

/// How bylines say what they are. Folded, parted by spaces; a new language is words in these tables.
namespace offprint::editorial {

/// What a byline opens with.
inline constexpr std::string_view byline_openers = "by von par por di da door af av автор текст";

/// What follows the authors' names and names who helped: "with Example Wire".
inline constexpr std::string_view helper_openers = "with mit avec con com met med";

/// Words of which a job title after a name has at least one; a name has none.
inline constexpr std::string_view job_words =
    "editor reporter correspondent columnist writer critic analyst professor lecturer fellow researcher director chief "
    "staff contributor journalist photographer economist historian engineer scientist redakteur redakteurin "
    "korrespondent korrespondentin journaliste rédacteur rédactrice redactor redactora corresponsal periodista "
    "корреспондент обозреватель редактор журналист";

/// Words that make an agency of the name after "with".
inline constexpr std::string_view agency_words =
    "wire agency news press service agentur agence agencia times post агентство";

}  // namespace offprint::editorial
