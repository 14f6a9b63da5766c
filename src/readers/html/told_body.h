#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "readers/html/content/find_article.h"
#include "readers/html/flow/read_fragment.h"

namespace offprint::html {

/// The article's text as the page's JSON-LD tells it (schema.org, articleBody).
struct ToldBody {
    Fragment fragment;
    std::uint64_t characters = 0;  ///< non-blank, of its text: what the page's account grows by
    SourceRange source;
    std::string letters{};  ///< letters and digits of its words, folded
    bool is_alone = false;  ///< the page prints nothing that reads like an article
};

/// That text, where the page prints less than half of it: behind a wall, or where a program would have put it in place.
/// What the page does print must begin as the told text does, or be a small part of it, or no article at all.
std::optional<ToldBody> find_told_body(const dom::Document& document, const PageFacts& facts,
                                       const ArticleRegion& region, const Rulings& rulings);

/// Drops of the region what the told text says again; what stands beside it, a standfirst or a caption, stays.
void drop_told(const dom::Document& document, const ArticleRegion& region, const ToldBody& told, Rulings& rulings);

}  // namespace offprint::html
