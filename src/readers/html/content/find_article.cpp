#include "readers/html/content/find_article.h"

#include "readers/html/content/choose_core.h"
#include "readers/html/content/drop_repeats.h"
#include "readers/html/content/empty_headings.h"
#include "readers/html/content/join_parts.h"
#include "readers/html/content/page_view.h"
#include "readers/html/content/prune.h"

namespace offprint::html {
namespace {

using dom::NodeId;

/// The smallest element around all of the parts and the headline.
NodeId element_around(const PageView& page, const std::vector<NodeId>& parts) {
    NodeId around = parts.front();
    const auto widen = [&](NodeId to) {
        while (!page.document.contains(around, to)) around = page.document[around].parent;
    };
    for (const NodeId part : parts) widen(part);
    if (page.headline != dom::no_node) widen(page.headline);
    return around;
}

}  // namespace

ArticleRegion find_article(const dom::Document& document, const PageFacts& facts, Rulings& rulings) {
    const PageView page = view_page(document, facts, rulings);
    ArticleRegion region;
    region.roots = join_parts(page, choose_core(page));
    region.article = element_around(page, region.roots);
    prune(page, region.roots, rulings);
    drop_repeats(page, region.roots, rulings);
    drop_empty_headings(page, region.roots, rulings);
    return region;
}

}  // namespace offprint::html
