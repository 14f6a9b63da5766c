#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "style/tokens.h"

namespace offprint::style {

/// What a selector is matched against: an element of the article's markup, and the way up and back from it.
struct Element {
    std::string_view name;
    std::vector<std::string_view> classes{};
    const Element* parent = nullptr;
    const Element* previous = nullptr;  ///< the sibling before it; none: it is a first child
};

enum class PseudoElement : std::uint8_t { none, first_letter, before, after };

/// How a compound stands to the one before it.
enum class Combinator : std::uint8_t { descendant, child, next_sibling, later_sibling };

/// "p.note:first-child": everything that one element must be.
struct Compound {
    Combinator combinator = Combinator::descendant;
    std::string_view name{};  ///< empty: any
    std::vector<std::string_view> classes{};
    bool is_first_child = false;
    bool is_root = false;
};

/// Selectors 4, 16: how much a selector beats another by, ids counted first.
struct Specificity {
    std::uint16_t classes = 0, names = 0;  ///< there are no ids: a selector with one is not understood
    auto operator<=>(const Specificity&) const = default;
};

struct Selector {
    std::vector<Compound> compounds;  ///< as written: the last one is the element's own
    PseudoElement pseudo = PseudoElement::none;
    Specificity specificity{};
};

/// A list of selectors; or the token that was not understood, which makes the whole list void (Selectors 4, 4.1).
struct SelectorList {
    std::vector<Selector> selectors;
    const Token* wrong = nullptr;
};

/// `prelude` is not empty.
SelectorList parse_selectors(Tokens prelude);

/// Whether the selector, its pseudo-element aside, matches. O(compounds x elements on the way up and back).
bool matches(const Selector& selector, const Element& element);

}  // namespace offprint::style
