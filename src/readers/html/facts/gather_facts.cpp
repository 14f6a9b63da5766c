#include <iterator>

#include "readers/html/facts/facts.h"
#include "readers/html/facts/item_facts.h"
#include "readers/html/facts/json_ld.h"
#include "readers/html/facts/meta_facts.h"
#include "readers/html/facts/page_scan.h"

namespace offprint::html {

std::vector<const Fact*> PageFacts::of(FactField field) const {
    std::vector<const Fact*> found;
    for (const Fact& fact : facts) {
        if (fact.field == field && fact.is_main) found.push_back(&fact);
    }
    return found;
}

PageFacts gather_facts(const dom::Document& document) {
    const PageScan scan = scan_page(document);
    std::vector<Fact> meta = meta_facts(document, scan);
    const PageSelf self = page_self(meta);
    PageFacts facts = json_ld_facts(document, scan.json_ld, self);
    const int groups = facts.facts.empty() ? 0 : facts.facts.back().group + 1;
    std::vector<Fact> items = item_facts(document, scan, self, groups);
    std::move(meta.begin(), meta.end(), std::back_inserter(facts.facts));
    std::move(items.begin(), items.end(), std::back_inserter(facts.facts));
    return facts;
}

}  // namespace offprint::html
