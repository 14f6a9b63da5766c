#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace offprint::editorial {

/// What the article as a whole says about its joins.
enum class GlueEvidence : std::uint8_t {
    none,
    several  ///< at least several_glues places that can be nothing else: the export lost joins, so likely ones count
};
inline constexpr std::size_t several_glues = 2;

/// The byte offsets at which a sentence begins that was glued to the one before: "various fields.The purpose". Never
/// inside URLs, domains, file names, versions, abbreviations, initials, numbers, code or names with an inner mark.
///
/// Without evidence a place counts if a word in small letters, a closing mark or "?" comes before it, or else a word
/// after it that begins sentences; with evidence also between two capitalised words ("the Thames.Farmers moved") and
/// after a year, where the text goes on in small letters. Chinese and Japanese sentences stand together by right; in
/// scripts without case only the marks of those scripts count, and "?" and "!".
std::vector<std::size_t> find_glued_sentences(std::string_view text, GlueEvidence evidence = GlueEvidence::none);

/// How many there are without evidence, counted up to `most`.
std::size_t count_glued_sentences(std::string_view text, std::size_t most);

}  // namespace offprint::editorial
