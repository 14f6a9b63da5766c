#include "readers/html/front/headline.h"

namespace offprint::html {

Headline choose_headline(const dom::Document& /*document*/, const PageFacts& /*facts*/, const ArticleRegion& /*region*/,
                         Rulings& /*rulings*/) {
    return {};
}

}  // namespace offprint::html
