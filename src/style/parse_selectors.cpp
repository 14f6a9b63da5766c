#include <array>
#include <optional>

#include "base/ascii.h"
#include "style/selector.h"

namespace offprint::style {
namespace {

class SelectorReader {
public:
    explicit SelectorReader(Tokens tokens) : tokens_(tokens) {}

    SelectorList run() {
        SelectorList list;
        for (;;) {
            const std::optional<Selector> selector = take_selector();
            if (!selector) {
                list.selectors.clear();
                list.wrong = at_ < tokens_.size() ? &tokens_[at_] : &tokens_.back();
                return list;
            }
            list.selectors.push_back(*selector);
            if (at_ >= tokens_.size()) return list;
            ++at_;  // the comma
        }
    }

private:
    [[nodiscard]] bool is_next(TokenKind kind) const { return at_ < tokens_.size() && tokens_[at_].kind == kind; }
    [[nodiscard]] bool is_next(char delimiter) const {
        return at_ < tokens_.size() && is_delimiter(tokens_[at_], delimiter);
    }
    bool skip_space() {
        const std::size_t before = at_;
        while (is_next(TokenKind::whitespace)) ++at_;
        return at_ > before;
    }

    /// Up to a comma or the end.
    std::optional<Selector> take_selector() {
        Selector selector;
        skip_space();
        Combinator combinator = Combinator::descendant;
        for (;;) {
            Compound compound;
            compound.combinator = combinator;
            if (!take_compound(compound, selector)) return std::nullopt;
            selector.compounds.push_back(std::move(compound));
            const bool is_spaced = skip_space();
            if (at_ >= tokens_.size() || is_next(TokenKind::comma)) return selector;
            if (selector.pseudo != PseudoElement::none) return std::nullopt;  // nothing stands inside those
            if (const std::optional<Combinator> mark = take_combinator()) {
                combinator = *mark;
                skip_space();
            } else if (is_spaced) {
                combinator = Combinator::descendant;
            } else {
                return std::nullopt;
            }
        }
    }

    std::optional<Combinator> take_combinator() {
        constexpr std::array<std::pair<char, Combinator>, 3> marks{
            {{'>', Combinator::child}, {'+', Combinator::next_sibling}, {'~', Combinator::later_sibling}}};
        for (const auto& [mark, combinator] : marks) {
            if (!is_next(mark)) continue;
            ++at_;
            return combinator;
        }
        return std::nullopt;
    }

    bool take_compound(Compound& compound, Selector& selector) {
        const std::size_t begin = at_;
        if (is_next(TokenKind::ident)) {
            compound.name = tokens_[at_++].text;
            ++selector.specificity.names;
        } else if (is_next('*')) {
            ++at_;
        }
        while (selector.pseudo == PseudoElement::none && (is_next('.') || is_next(TokenKind::colon)))
            if (!(is_next('.') ? take_class(compound, selector) : take_pseudo(compound, selector))) return false;
        return at_ > begin;
    }

    bool take_class(Compound& compound, Selector& selector) {
        if (at_ + 1 >= tokens_.size() || tokens_[at_ + 1].kind != TokenKind::ident) return false;
        compound.classes.push_back(tokens_[at_ + 1].text);
        ++selector.specificity.classes;
        at_ += 2;
        return true;
    }

    bool take_pseudo(Compound& compound, Selector& selector) {
        std::size_t name = at_ + 1;
        if (name < tokens_.size() && tokens_[name].kind == TokenKind::colon) ++name;
        if (name >= tokens_.size() || tokens_[name].kind != TokenKind::ident) return false;
        const Token& word = tokens_[name];
        const bool is_known = name == at_ + 1 ? take_pseudo_class(word, compound, selector) : false;
        if (!is_known && !take_pseudo_element(word, selector)) return false;
        at_ = name + 1;
        return true;
    }

    static bool take_pseudo_class(const Token& word, Compound& compound, Selector& selector) {
        if (is_word(word, "first-child"))
            compound.is_first_child = true;
        else if (is_word(word, "root"))
            compound.is_root = true;
        else
            return false;
        ++selector.specificity.classes;
        return true;
    }

    /// With one colon too, as CSS 2 wrote them.
    static bool take_pseudo_element(const Token& word, Selector& selector) {
        if (is_word(word, "first-letter"))
            selector.pseudo = PseudoElement::first_letter;
        else if (is_word(word, "before"))
            selector.pseudo = PseudoElement::before;
        else if (is_word(word, "after"))
            selector.pseudo = PseudoElement::after;
        else
            return false;
        ++selector.specificity.names;
        return true;
    }

    Tokens tokens_;
    std::size_t at_ = 0;
};

}  // namespace

SelectorList parse_selectors(Tokens prelude) { return SelectorReader(prelude).run(); }

}  // namespace offprint::style
