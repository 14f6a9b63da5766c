#include "readers/html/front/authors.h"

namespace offprint::html {

Authors choose_authors(const dom::Document& /*document*/, const PageFacts& /*facts*/, const ArticleRegion& /*region*/,
                       Rulings& /*rulings*/) {
    return {};
}

}  // namespace offprint::html
