#pragma once

#include <string>

#include "edition/edition.h"
#include "offprint/result.h"
#include "offprint/writer.h"

/// A cover made of an article's own header: nothing is on it that the article does not say.
namespace offprint::cover {

struct Cover {
    std::string svg;  ///< letters as outlines, so that it looks alike wherever it is shown
    std::string png;
};

/// Sets label, headline, dek, byline, dates and source by the style, as large as they fit. Errors: `missing_font`;
/// `library` when librsvg is not installed.
Result<Cover> make_cover(const edition::Edition& edition, const WriteContext& context);

/// What a cover says, in one line, for those who do not see it.
std::string words_of(const edition::Edition& edition);

}  // namespace offprint::cover
