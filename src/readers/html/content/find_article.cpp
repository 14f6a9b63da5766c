#include "readers/html/content/find_article.h"

#include <algorithm>

#include "text/utf8.h"

namespace offprint::html {

ArticleRegion find_article(const dom::Document& document, const PageFacts& /*facts*/, Rulings& rulings) {
    std::vector<std::size_t> scores(document.size(), 0);
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (!document[node].is_text() || rulings.is_dropped(node)) continue;
        const dom::NodeId paragraph = document[node].parent;
        if (document[paragraph].tag != dom::Tag::p || paragraph == dom::Document::root) continue;
        scores[document[paragraph].parent] += text::trimmed(document[node].text).size();
    }
    ArticleRegion region;
    const auto best = std::max_element(scores.begin(), scores.end());
    region.roots.push_back(static_cast<dom::NodeId>(best - scores.begin()));
    return region;
}

}  // namespace offprint::html
