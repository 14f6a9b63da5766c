#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "edition/edition.h"
#include "layout/pages.h"
#include "offprint/result.h"
#include "offprint/writer.h"
#include "typeset/face.h"

namespace offprint::layout {

/// Whether there is a face for the style's body. Error: `missing_font`.
Result<Done> need_body_face(const WriteContext& context);

/// Sets the edition on pages by `context.style`. Errors: `missing_font`.
Result<Pages> lay_out(const edition::Edition& edition, const WriteContext& context);

/// A readable dump of the pages for goldens: a line of text a set line, with its place; boxes, images, links, tags.
std::string dump(const Pages& pages);

/// The same for an article of a bundle, after so many pages of it, without running heads and folios: how many pages
/// there are is not yet known. Its pages begin at the anchor `article_anchor`.
Result<Pages> lay_out_in_bundle(const edition::Edition& edition, const WriteContext& context, std::size_t pages_before);

inline constexpr std::string_view article_anchor = "article";

/// The words of running heads.
struct RunningWords {
    std::string title, label, language;
    Direction direction = Direction::ltr;
};
RunningWords running_words_of(const edition::Edition& edition);

/// Running heads and folios on pages that were laid out without them, after so many pages of `all`.
void furnish(Pages& pages, const RunningWords& words, const WriteContext& context, std::size_t pages_before,
             std::size_t all);

}  // namespace offprint::layout
