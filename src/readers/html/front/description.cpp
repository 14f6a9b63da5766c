#include "readers/html/front/description.h"

#include "readers/html/front/language.h"

namespace offprint::html {

Description describe(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                     Rulings& rulings) {
    Description description;
    Language language = choose_language(document, facts, region, rulings);
    description.metadata.in_language = std::move(language.tag);
    description.metadata.direction = language.direction;
    description.diagnostics = std::move(language.diagnostics);
    return description;
}

}  // namespace offprint::html
