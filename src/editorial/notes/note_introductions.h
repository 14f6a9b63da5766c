#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offprint::editorial {

/// Who is introduced by a clause, and as what.
struct Introduction {
    std::string names;
    std::string role;                      ///< as printed, without its article and what follows the job
    std::vector<std::string> affiliation;  ///< as printed
    bool is_joint = false;                 ///< of several people: the role is in the plural and is nobody's job title
};

/// The introductions that a note makes: "N.N., an analyst.", "A and B are engineers at X; C is a poet." Those after the
/// first sentence come last; a sentence that introduces nobody ends the list.
std::vector<Introduction> introductions_in(std::string_view words);

}  // namespace offprint::editorial
