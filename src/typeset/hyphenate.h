#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::typeset {

/// Hyphenation by Liang's algorithm with the patterns of Debian's hyphen-* packages, loaded when a language's first
/// word needs them and shared. Thread-safe.
class Hyphenator {
public:
    /// The folder of the patterns: "hyph_en_GB.dic" and so on.
    explicit Hyphenator(std::string folder = "/usr/share/hyphen");
    ~Hyphenator();
    Hyphenator(const Hyphenator&) = delete;
    Hyphenator& operator=(const Hyphenator&) = delete;

    /// Byte offsets within `word` (valid UTF-8, NFC) where a hyphen may stand, ascending. What is neither a letter nor
    /// an apostrophe parts words. None where the language ("en-GB") has no patterns installed; a region without
    /// patterns of its own has its language's.
    [[nodiscard]] std::vector<std::uint32_t> points(std::string_view word, std::string_view language) const;

private:
    struct Dictionaries;
    std::unique_ptr<Dictionaries> dictionaries_;
};

}  // namespace offprint::typeset
