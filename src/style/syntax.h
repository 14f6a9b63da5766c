#pragma once

#include <vector>

#include "style/tokens.h"

namespace offprint::style {

/// A rule as section 5.4 of CSS Syntax 3 takes it, before anyone asks what it means.
struct RawRule {
    const Token* at = nullptr;  ///< the at-keyword; none: a qualified rule
    Tokens prelude{};           ///< trimmed
    Tokens block{};             ///< without its braces
    bool has_block = false;     ///< an at-rule may end in a semicolon instead
    std::uint32_t end = 0;      ///< the byte after it
};

struct RawDeclaration {
    const Token* name = nullptr;
    Tokens value{};  ///< trimmed, without "!important"
    bool is_important = false;
};

/// What a block holds, and the tokens at which something was skipped as wrong (5.4.4: up to the next semicolon).
struct Declarations {
    std::vector<RawDeclaration> declarations;
    std::vector<RawRule> rules;  ///< at-rules: a page's margin boxes
    std::vector<const Token*> wrong;
};

struct Rules {
    std::vector<RawRule> rules;
    std::vector<const Token*> wrong;  ///< a selector that no block follows
};

/// 5.4.1: a list of rules. "<!--" and "-->" between them are skipped.
Rules parse_rules(Tokens tokens);

/// 5.4.4: a list of declarations.
Declarations parse_declarations(Tokens block);

}  // namespace offprint::style
