#include "readers/html/front/dates.h"

namespace offprint::html {

Dates choose_dates(const dom::Document& /*document*/, const PageFacts& /*facts*/, const ArticleRegion& /*region*/,
                   Rulings& /*rulings*/) {
    return {};
}

}  // namespace offprint::html
