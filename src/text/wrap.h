#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::text {

/// Parts plain text into lines, by the rules of a language (UAX #14, dictionaries where a script has no spaces).
class Wrapper {
public:
    explicit Wrapper(std::string_view language);
    ~Wrapper();
    Wrapper(Wrapper&&) noexcept;

    /// As many words a line as fit into `columns` (display width); what fits nowhere has a line of its own. Line breaks
    /// in `text` stay; lines that would be blank are left out. Never breaks inside a URL, nor where the next line would
    /// begin like a list item or a quotation.
    [[nodiscard]] std::vector<std::string> wrap(std::string_view text, int columns) const;

private:
    struct Breaks;
    std::unique_ptr<Breaks> breaks_;
};

}  // namespace offprint::text
