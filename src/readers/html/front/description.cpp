#include "readers/html/front/description.h"

namespace offprint::html {

Description describe(const dom::Document& /*document*/, const PageFacts& /*facts*/, const ArticleRegion& /*region*/,
                     Rulings& /*rulings*/) {
    return {};
}

}  // namespace offprint::html
