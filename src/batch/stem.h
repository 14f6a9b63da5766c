#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Names of outputs, without their extensions: "may/bridge". "/" stands between folders.
namespace offprint::batch {

/// The bytes that one part of a name may have: with "-2", ".epub" and ".rejected" it stays below the 255 of every
/// file system.
inline constexpr std::size_t most_name_bytes = 150;

/// A name that every file system takes: valid UTF-8 in NFC, none of <>:"\|?* and no control characters, no part that is
/// empty, ".", "..", hidden, longer than most_name_bytes, or a device of Windows ("CON", "LPT1"), none that ends in a
/// dot or a space. The same name for the same words; never empty ("article").
std::string safe_stem(std::string_view words);

/// The same for one part: "/" becomes "-".
std::string safe_part(std::string_view words);

/// A name as file systems that do not tell cases apart see it.
std::string folded_stem(std::string_view stem);

/// Small letters of ASCII, digits and hyphens: "a-bridge-for-aberdeen". Letters of other scripts are written as the
/// Latin ones they sound like (ICU's "Any-Latin; Latin-ASCII"). At most some 80 bytes, cut between words.
std::string slug(std::string_view words);

/// Whole levels of folders "3f/a1/" above a name, by its hash: so that none has too many entries.
std::string fanned_out(const std::string& stem, unsigned levels);

}  // namespace offprint::batch
