#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::typeset {

/// The characters to be shaped, and which bytes of the text as written each stands for. Capitals may be more than what
/// was written: both S of "SS" stand for the same "ß".
struct SourceText {
    std::u32string characters;
    std::vector<std::uint32_t> begin, end;  ///< bytes, one a character
};

/// Controls become spaces.
SourceText as_written(std::string_view text);

/// In capitals by the language's rules (Turkish i, Greek accents).
SourceText uppercased(std::string_view text, std::string_view language);

}  // namespace offprint::typeset
