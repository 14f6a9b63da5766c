#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace offprint::editorial {

/// The byte offsets at which a sentence begins that was glued to the one before: "various fields.The purpose". Never
/// inside URLs, domains, file names, versions, abbreviations, initials, numbers, code or names with an inner mark.
std::vector<std::size_t> find_glued_sentences(std::string_view text);

}  // namespace offprint::editorial
