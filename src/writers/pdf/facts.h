#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "offprint/date.h"
#include "offprint/writer.h"

namespace offprint::pdf {

/// What a PDF says of itself: from the article, never from the clock.
struct Facts {
    std::string title;  ///< never empty
    std::string language = "und";
    std::vector<std::string> authors;
    std::vector<std::string> keywords;
    std::string description, rights, identifier, source, publisher;
    std::string publication;            ///< the newspaper or journal that it stood in
    std::vector<std::string> sections;  ///< of that paper
    std::optional<Date> published, created, modified;
    std::string producer;  ///< "offprint 0.1.0"
    std::vector<PdfStandard> standards = PdfOptions{}.standards;
    bool operator==(const Facts&) const = default;
};

/// A bundle's authors, keywords and sections are those of all its articles, once each; its dates those of the first and
/// of the last change; the rest is one article's only.
Facts facts_of(const std::vector<Metadata>& articles, const std::string& title, const std::string& language,
               const std::string& tool_version);

}  // namespace offprint::pdf
