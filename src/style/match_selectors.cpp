#include <algorithm>

#include "base/ascii.h"
#include "style/selector.h"

namespace offprint::style {
namespace {

using Elements = std::vector<const Element*>;

/// XHTML's names are in lower case, and a sheet may be for HTML too.
bool is_same_name(std::string_view written, std::string_view name) {
    return written.size() == name.size() &&
           std::equal(written.begin(), written.end(), name.begin(),
                      [](char left, char right) { return ascii::lower(left) == right; });
}

bool is(const Compound& compound, const Element& element) {
    if (!compound.name.empty() && !is_same_name(compound.name, element.name)) return false;
    if (compound.is_first_child && element.previous != nullptr) return false;
    if (compound.is_root && element.parent != nullptr) return false;
    return std::all_of(compound.classes.begin(), compound.classes.end(), [&](std::string_view name) {
        return std::find(element.classes.begin(), element.classes.end(), name) != element.classes.end();
    });
}

void add(Elements& elements, const Element* element, const Compound& compound) {
    if (element == nullptr || !is(compound, *element)) return;
    if (std::find(elements.begin(), elements.end(), element) == elements.end()) elements.push_back(element);
}

/// The elements that stand to one of `from` as the combinator says, and are what `compound` asks for. Sets instead of
/// one path after the other: no selector costs more than its length times the elements there are.
Elements step(const Elements& from, Combinator combinator, const Compound& compound) {
    Elements found;
    for (const Element* element : from) {
        switch (combinator) {
            case Combinator::descendant:
                for (const Element* up = element->parent; up != nullptr; up = up->parent) add(found, up, compound);
                break;
            case Combinator::child: add(found, element->parent, compound); break;
            case Combinator::next_sibling: add(found, element->previous, compound); break;
            case Combinator::later_sibling:
                for (const Element* back = element->previous; back != nullptr; back = back->previous)
                    add(found, back, compound);
                break;
        }
    }
    return found;
}

}  // namespace

bool matches(const Selector& selector, const Element& element) {
    const std::vector<Compound>& compounds = selector.compounds;
    if (compounds.empty() || !is(compounds.back(), element)) return false;
    // A parent and a sibling are but one: no sets are needed as long as only those are asked for.
    const Element* at = &element;
    std::size_t i = compounds.size() - 1;
    for (; i > 0; --i) {
        const Combinator combinator = compounds[i].combinator;
        if (combinator != Combinator::child && combinator != Combinator::next_sibling) break;
        at = combinator == Combinator::child ? at->parent : at->previous;
        if (at == nullptr || !is(compounds[i - 1], *at)) return false;
    }
    if (i == 0) return true;
    Elements standing{at};
    for (; i > 0 && !standing.empty(); --i) standing = step(standing, compounds[i].combinator, compounds[i - 1]);
    return !standing.empty();
}

}  // namespace offprint::style
