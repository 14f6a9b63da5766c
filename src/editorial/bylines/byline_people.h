#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offprint/article.h"

namespace offprint::editorial {

/// Somebody named in a byline, and how surely the words name somebody.
struct NamedAgent {
    Agent agent;
    bool is_full = false;   ///< a given and a family name, or an agency: told from a title without more evidence
    bool is_known = false;  ///< the metadata name them already
};

/// Who a stretch of a byline names.
struct NamedAgents {
    std::vector<NamedAgent> agents{};
    bool has_evidence = false;  ///< a job, an affiliation, an address or a role in brackets: no title has these
    bool is_wellformed = true;  ///< nothing in the words that a byline has not
};

/// Reads "Ada Merrow, political editor, and Ben Ode of Example Times <ben@times.example>". `known` are the folded names
/// that the metadata have, in order: those may look like anything.
NamedAgents read_names(std::string_view words, const std::vector<std::string>& known);

/// Reads what follows a byline in a piece or on a line of its own into the last of the agents: a job, an affiliation,
/// an address. False when the words are none of these; then nothing is changed.
bool read_detail(std::string_view words, NamedAgents& named);

}  // namespace offprint::editorial
