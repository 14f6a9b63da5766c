#pragma once

#include <vector>

namespace offprint::editorial {

/// Which quotation marks are open at a place, so that those that open in one language and close in another ("“" in
/// English and German, "»" in French and German) are told apart. Single ones are apostrophes too often to be counted.
class OpenQuotes {
public:
    /// The next character of the text.
    void read(char32_t character);
    /// Whether this mark would close what is open.
    [[nodiscard]] bool closes(char32_t character) const;

private:
    std::vector<char32_t> open_;
};

}  // namespace offprint::editorial
