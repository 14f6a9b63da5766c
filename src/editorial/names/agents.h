#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "offprint/article.h"

namespace offprint::editorial {

/// One entry of a list as people write it, and what stood before it: "," ";" "and", "" for the first.
struct ListedName {
    std::string words;
    std::string joint;
    bool operator==(const ListedName&) const = default;
};

/// The entries of a list: commas, semicolons and conjunctions of many languages part it, but not inside <...> or (...).
/// Where there are semicolons only they do. Suffixes after a comma ("B. Ode, Jr.") stay with their name. A conjunction
/// in capitals parts a list in capitals.
std::vector<ListedName> listed_names(std::string_view words);

/// The names in a list as people write it: "A. Byron", "A. Byron and B. Ode", "A. Byron, B. Ode & C. Name", "A; B",
/// "Byron, Ada" stays one name only after a semicolon list. "name <mail>" and "name (mail)" give the email. Titles stay
/// with the name, and so do suffixes after a comma ("B. Ode, Jr.").
std::vector<Agent> parse_agents(std::string_view words, Origin origin);

/// One agent, never parted: "Ministry of Roads and Rivers <press@roads.example>".
Agent parse_agent(std::string_view words, Origin origin);

/// Whether a word is an address: "ada@wire.example".
bool is_email(std::string_view word);

}  // namespace offprint::editorial
