#pragma once

#include <string_view>

namespace offprint::editorial {

/// A news agency by its name: "Reuters", "dpa", "dpa/Reuters", "Associated Press", "连线".
bool is_agency(std::string_view words);

/// Capitalised words of which one makes an organization of them ("Example Wire", "The Valley Times", "Weir.example"),
/// an agency, or short capitals ("BBC News", "CNN"). Short capitals need `words` not to be in capitals throughout by
/// fashion: see the second function.
bool looks_like_an_organization(std::string_view words);

/// As before, but capitals mean nothing: the row is in capitals.
bool looks_like_an_organization_in_capitals(std::string_view words);

/// "Staff", "Staff report", "our correspondent", "HNN Staff".
bool is_staff(std::string_view words);

/// Words of a job title and nothing else: "political editor", "Director of Water Studies at Reed", "Staff Writer".
bool is_job_title(std::string_view words);

/// Of those, the jobs of newsrooms alone: "Senior Political Editor".
bool is_newsroom_job(std::string_view words);

}  // namespace offprint::editorial
