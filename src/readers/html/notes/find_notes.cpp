#include "readers/html/notes/find_notes.h"

namespace offprint::html {

std::vector<FoundNote> find_notes(const dom::Document& /*document*/, const PageFacts& /*facts*/,
                                  const ArticleRegion& /*region*/, Rulings& /*rulings*/) {
    return {};
}

}  // namespace offprint::html
