#include "readers/html/facts/facts.h"

namespace offprint::html {

std::vector<const Fact*> PageFacts::of(FactField field) const {
    std::vector<const Fact*> found;
    for (const Fact& fact : facts) {
        if (fact.field == field && fact.is_main) found.push_back(&fact);
    }
    return found;
}

PageFacts gather_facts(const dom::Document& document) {
    PageFacts facts;
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        if (document[node].tag != dom::Tag::meta) continue;
        if (document.attribute(node, "property") == "og:title") {
            Fact fact;
            fact.field = FactField::headline;
            fact.value = document.attribute(node, "content");
            fact.origin = Origin::meta;
            fact.key = "og:title";
            fact.node = node;
            facts.facts.push_back(std::move(fact));
        }
    }
    return facts;
}

}  // namespace offprint::html
