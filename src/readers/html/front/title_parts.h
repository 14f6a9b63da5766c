#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offprint::html {

/// A title element's words as its separators part them ("Headline | Section | Site").
struct TitleParts {
    struct Part {
        std::size_t begin = 0;  ///< bytes of the title
        std::size_t end = 0;
        char32_t mark = 0;  ///< the separator before it; 0 for the first
    };
    std::string title{};  ///< blanks collapsed
    std::vector<Part> parts{};

    [[nodiscard]] std::string_view part(std::size_t i) const {
        return std::string_view(title).substr(parts[i].begin, parts[i].end - parts[i].begin);
    }
    /// From the beginning of part `first` to the end of part `last`.
    [[nodiscard]] std::string_view span(std::size_t first, std::size_t last) const {
        return std::string_view(title).substr(parts[first].begin, parts[last].end - parts[first].begin);
    }
};

/// Parted at | – — - : · • » « with a blank beside them (a colon: behind it; "|" and "»": anywhere).
TitleParts part_title(std::string_view title);

/// What is left of a title without the names of its site, at either end. A part is one of them if it is like one of
/// `site_names`; the last part behind a bar or a dash also goes where it is short and the rest is not.
std::string title_without_site(const TitleParts& title, const std::vector<std::string>& site_names);

/// The same, but only parts like one of `site_names` go.
std::string title_without_known_site(const TitleParts& title, const std::vector<std::string>& site_names);

}  // namespace offprint::html
