#pragma once

#include <string>
#include <string_view>

namespace offprint::editorial {

/// A byline row as the other rules read it: words parted by single spaces, what separates its pieces as words of their
/// own ("|" for bars, bullets and long dashes; "–" for spaced dashes and line ends), full-width signs as ASCII ones,
/// and what spans glued together parted again. The printed form is another matter: it stays.
std::string spelled_out(std::string_view row);

/// Parts a word where spans were joined without a space: before a date ("MerrowNovember 15", "Merrow15.11.2019"), a job
/// ("HartStaff Writer"), a word of publication ("MerrowPublished"), a handle ("Merrow@amerrow"), after an opener
/// ("vonAda"). Never inside a name: McDonald, DiCaprio, O'Neill, LaTeX.
std::string unglued(std::string_view row);

}  // namespace offprint::editorial
