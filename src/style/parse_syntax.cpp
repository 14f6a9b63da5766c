#include <algorithm>

#include "style/syntax.h"

namespace offprint::style {
namespace {

class Reader {
public:
    explicit Reader(Tokens tokens) : tokens_(tokens) {}

    Rules rules() {
        Rules result;
        while (at_ < tokens_.size()) {
            const TokenKind kind = tokens_[at_].kind;
            const bool is_skipped =
                kind == TokenKind::whitespace || kind == TokenKind::comment_open || kind == TokenKind::comment_close;
            if (is_skipped)
                ++at_;
            else if (kind == TokenKind::at_keyword)
                result.rules.push_back(at_rule());
            else
                take_qualified_rule(result);
        }
        return result;
    }

    Declarations declarations() {
        Declarations result;
        while (at_ < tokens_.size()) {
            const TokenKind kind = tokens_[at_].kind;
            if (kind == TokenKind::whitespace || kind == TokenKind::semicolon)
                ++at_;
            else if (kind == TokenKind::at_keyword)
                result.rules.push_back(at_rule());
            else
                take_declaration(result);
        }
        return result;
    }

private:
    /// Past this token, and past the block that it opens.
    void skip() { at_ += tokens_[at_].length; }

    [[nodiscard]] Tokens since(std::size_t begin) const {
        const std::size_t end = std::min(at_, tokens_.size());
        return trimmed(tokens_.subspan(begin, end - begin));
    }

    /// Without the braces; a block that the sheet's end closes has but one.
    Tokens take_block() {
        const Token& open = tokens_[at_];
        Tokens block = tokens_.subspan(at_ + 1, std::min<std::size_t>(open.length, tokens_.size() - at_) - 1);
        skip();
        const bool is_closed = !block.empty() && block.back().kind == TokenKind::close_curly && closes(block);
        return is_closed ? block.first(block.size() - 1) : block;
    }
    /// Whether the last token is the block's own brace and not one of a block inside it.
    static bool closes(Tokens block) {
        std::size_t at = 0;
        while (at + 1 < block.size()) at += block[at].length;
        return at + 1 == block.size();
    }

    /// 5.4.2
    RawRule at_rule() {
        RawRule rule;
        rule.at = &tokens_[at_++];
        const std::size_t begin = at_;
        while (at_ < tokens_.size() && tokens_[at_].kind != TokenKind::semicolon &&
               tokens_[at_].kind != TokenKind::open_curly)
            skip();
        rule.prelude = since(begin);
        rule.end = tokens_.back().end;
        if (at_ >= tokens_.size()) return rule;
        rule.has_block = tokens_[at_].kind == TokenKind::open_curly;
        if (rule.has_block)
            rule.block = take_block();
        else
            ++at_;
        rule.end = tokens_[std::min(at_, tokens_.size()) - 1].end;
        return rule;
    }

    /// 5.4.3
    void take_qualified_rule(Rules& result) {
        const std::size_t begin = at_;
        while (at_ < tokens_.size() && tokens_[at_].kind != TokenKind::open_curly) skip();
        if (at_ >= tokens_.size()) {
            result.wrong.push_back(&tokens_[begin]);
            return;
        }
        RawRule rule;
        rule.prelude = since(begin);
        rule.has_block = true;
        rule.block = take_block();
        result.rules.push_back(rule);
    }

    /// 5.4.6
    void take_declaration(Declarations& result) {
        const std::size_t begin = at_;
        while (at_ < tokens_.size() && tokens_[at_].kind != TokenKind::semicolon) skip();
        const Tokens words = since(begin);
        std::size_t colon = 1;
        while (colon < words.size() && words[colon].kind == TokenKind::whitespace) ++colon;
        if (words.front().kind != TokenKind::ident || colon >= words.size() || words[colon].kind != TokenKind::colon) {
            result.wrong.push_back(&words.front());
            return;
        }
        RawDeclaration declaration;
        declaration.name = &words.front();
        declaration.value = trimmed(words.subspan(colon + 1));
        take_importance(declaration);
        result.declarations.push_back(declaration);
    }

    static void take_importance(RawDeclaration& declaration) {
        Tokens value = declaration.value;
        if (value.size() < 2 || !is_word(value.back(), "important")) return;
        value = trimmed(value.first(value.size() - 1));
        if (value.empty() || !is_delimiter(value.back(), '!')) return;
        declaration.value = trimmed(value.first(value.size() - 1));
        declaration.is_important = true;
    }

    Tokens tokens_;
    std::size_t at_ = 0;
};

}  // namespace

Rules parse_rules(Tokens tokens) { return Reader(tokens).rules(); }
Declarations parse_declarations(Tokens block) { return Reader(block).declarations(); }

}  // namespace offprint::style
