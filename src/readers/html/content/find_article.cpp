#include "readers/html/content/find_article.h"

#include "readers/html/content/choose_core.h"
#include "readers/html/content/drop_repeats.h"
#include "readers/html/content/empty_headings.h"
#include "readers/html/content/join_parts.h"
#include "readers/html/content/page_view.h"
#include "readers/html/content/prune.h"

// How the article is found. Each step is a file; all of them go over the flat page a few times and ask sums, never a
// subtree.
//
// 1. page_text      The page's text as blocks: what a reader sees as a paragraph, a heading, a line. Measured are
// letters,
//                   letters in links, whether a sentence ends. The shallow text features of Kohlschütter, Fankhauser
//                   and Nejdl, "Boilerplate detection using shallow text features" (WSDM 2010): length and link density
//                   tell prose from the rest in any language.
// 2. box_names      What boxes are called: words of class, id, role, itemprop, by the tables of box_words.
// 3. page_view      Which furniture is believed: not what holds too much of the page's prose for its kind, nor what is
//                   around the headline (page_headline: the heading that repeats the page's own title). What is in
//                   furniture or stands there twice weighs nothing.
// 4. choose_core    Blocks are weighed: prose by its letters, lists and tables by a fifth; more in named bodies,
// article and
//                   main, less before the headline. From the landmark (the article around the headline, named bodies)
//                   down to the child that holds most, while there is one: the maximum subsequence of Pasternack and
//                   Roth, "Extracting article text from the web with maximum subsequence segmentation" (WWW 2009), on a
//                   tree.
// 5. join_parts     Up again: siblings and cousins that are prose too, and the standfirst between headline and body.
// 6. prune          Inside the parts: furniture by name, lists of links, teasers (link_lists).
// 7. drop_repeats   Paragraphs that the page holds twice, in other boxes.
// 8. empty_headings Headings of what was left out.
//
// A box that may be a note is not for these steps to judge: the notes step looks at what was dropped, too.

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

/// Tells people what was weighed against what.
void tell(const Core& core, const std::vector<NodeId>& parts, Rulings& rulings) {
    for (const WeighedBox& rival : core.rivals) rulings.consider(rival.node, "outweighed", rival.weight);
    for (const NodeId part : parts) {
        if (part == core.chosen.node) {
            rulings.consider(part, "most-prose", core.chosen.weight);
        } else {
            rulings.consider(part, "joined-part", 0);
        }
    }
}

}  // namespace

ArticleRegion find_article(const dom::Document& document, const PageFacts& facts, Rulings& rulings) {
    const PageView page = view_page(document, facts, rulings);
    const Core core = choose_core(page);
    ArticleRegion region;
    region.roots = join_parts(page, core.chosen.node);
    region.article = element_around(page, region.roots);
    if (core.chosen.weight <= 0) {
        region.diagnostics.push_back({Severity::warning,
                                      "article-not-found",
                                      {},
                                      "the page has no text that reads like an article; what there is was taken"});
    }
    tell(core, region.roots, rulings);
    prune(page, region.roots, rulings);
    drop_repeats(page, region.roots, rulings);
    drop_empty_headings(page, region.roots, rulings);
    return region;
}

}  // namespace offprint::html
