#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.h"
#include "style/sheet.h"

namespace offprint::style {
namespace {

constexpr int deepest_media = 8;

struct NamedPlace {
    std::string_view name;
    MarginPlace place;
};
constexpr std::array<NamedPlace, margin_places> places{{{"top-left", MarginPlace::top_left},
                                                        {"top-center", MarginPlace::top_center},
                                                        {"top-right", MarginPlace::top_right},
                                                        {"bottom-left", MarginPlace::bottom_left},
                                                        {"bottom-center", MarginPlace::bottom_center},
                                                        {"bottom-right", MarginPlace::bottom_right}}};

enum class Match : std::uint8_t { yes, no, unknown };

class SheetReader {
public:
    explicit SheetReader(std::string_view css) : css_(css) {}

    Sheet run() {
        TokenList list = tokenize(css_);
        read_rules(list.tokens, 0);
        sheet_.unescaped = std::move(list.unescaped);
        std::stable_sort(sheet_.diagnostics.begin(), sheet_.diagnostics.end(), [](const auto& left, const auto& right) {
            return std::pair(left.source.begin.line, left.source.begin.column) <
                   std::pair(right.source.begin.line, right.source.begin.column);
        });
        return std::move(sheet_);
    }

private:
    void warn(std::string finding, std::size_t at, std::string message) {
        tell(Severity::warning, std::move(finding), at, std::move(message));
    }

    void tell(Severity severity, std::string finding, std::size_t at, std::string message) {
        if (!lines_) lines_.emplace(css_);
        const SourcePosition place = lines_->position(at);
        sheet_.diagnostics.push_back({severity, std::move(finding), {place, place}, std::move(message)});
    }

    [[nodiscard]] std::string quoted(Tokens tokens) const { return style::quoted(css_, tokens); }

    void read_rules(Tokens tokens, int depth) {
        const Rules found = parse_rules(tokens);
        for (const RawRule& rule : found.rules) {
            if (rule.at != nullptr)
                read_at_rule(rule, depth);
            else
                read_style_rule(rule);
        }
        for (const Token* wrong : found.wrong)
            warn("css-syntax", wrong->begin, "here begins a rule without a block; add '{ ... }' or take it out");
    }

    void read_style_rule(const RawRule& raw) {
        if (raw.prelude.empty()) {
            warn("css-syntax", position_of(raw), "this block has no selector; say what it is for");
            return;
        }
        SelectorList list = parse_selectors(raw.prelude);
        if (list.wrong != nullptr) {
            warn("css-selector", list.wrong->begin,
                 fmt::format("'{}' is not understood as a selector, and its rule is left out; the PDF knows elements, "
                             "classes, ' ', '>', '+', '~', ':first-child', ':root', '::first-letter', '::before' and "
                             "'::after'",
                             quoted(raw.prelude)));
            return;
        }
        sheet_.rules.push_back(
            {std::move(list.selectors), read_declarations(parse_declarations(raw.block)), raw.prelude.front().begin});
    }

    [[nodiscard]] std::size_t position_of(const RawRule& raw) const {
        return raw.block.empty() ? css_.size() : raw.block.front().begin;
    }

    std::vector<Declaration> read_declarations(const Declarations& raw) {
        std::vector<Declaration> all;
        for (const RawDeclaration& declaration : raw.declarations) {
            ReadDeclaration read = read_declaration(declaration, css_);
            if (!read.complaint.empty()) warn("css-property", declaration.name->begin, std::move(read.complaint));
            if (read.is_unheard)
                tell(Severity::note, "css-for-books", declaration.name->begin,
                     fmt::format("the PDF settles this in its own way, whatever '{}' says; an EPUB carries it",
                                 declaration.name->text));
            std::move(read.longhands.begin(), read.longhands.end(), std::back_inserter(all));
            keep_out_of_books(declaration);
        }
        for (const Token* wrong : raw.wrong)
            warn("css-syntax", wrong->begin,
                 "this is no declaration, and all up to the next semicolon is left out; write 'property: value;'");
        return all;
    }

    void keep_out_of_books(const RawDeclaration& declaration) {
        const bool has_address =
            std::any_of(declaration.value.begin(), declaration.value.end(), [](const Token& token) {
                return token.kind == TokenKind::url || token.kind == TokenKind::bad_url || is_word(token, "url");
            });
        const bool is_direction = is_word(*declaration.name, "direction") || is_word(*declaration.name, "unicode-bidi");
        if ((!has_address && !is_direction) || declaration.value.empty()) return;
        sheet_.not_for_books.push_back({declaration.name->begin, declaration.value.back().end});
    }

    void keep_out_of_books(const RawRule& rule) { sheet_.not_for_books.push_back({rule.at->begin, rule.end}); }

    void read_at_rule(const RawRule& rule, int depth) {
        const std::string name = ascii::lower(rule.at->text);
        if (name == "charset" || name == "namespace") return;
        if (name == "media") return read_media(rule, depth);
        if (name == "page") {
            keep_out_of_books(rule);
            return read_page(rule);
        }
        if (name == "import") {
            keep_out_of_books(rule);
            return warn("css-import", rule.at->begin,
                        "@import is not followed; give that sheet with a --css of its own, before this one");
        }
        if (name == "font-face") {
            keep_out_of_books(rule);
            return warn("css-at-rule", rule.at->begin,
                        "@font-face is not followed; install the font, and name its family");
        }
        warn("css-at-rule", rule.at->begin,
             fmt::format("the PDF knows no rule '@{}' and goes on without it; it knows @media and @page", name));
    }

    void read_media(const RawRule& rule, int depth) {
        if (depth >= deepest_media)
            return warn("css-syntax", rule.at->begin,
                        fmt::format("@media is nested more than {} deep; what is in here is left out", deepest_media));
        switch (match_media(rule.prelude)) {
            case Match::yes: read_rules(rule.block, depth + 1); return;
            case Match::no: return;
            case Match::unknown:
                warn("css-media", rule.at->begin,
                     fmt::format("'@media {}' asks for more than a medium, and the PDF goes on without it; write "
                                 "'@media print'",
                                 quoted(rule.prelude)));
                return;
        }
    }

    /// Media Queries 4, 2: whether one of the list is for print. Features are those of screens.
    static Match match_media(Tokens prelude) {
        if (prelude.empty()) return Match::yes;
        Match best = Match::no;
        for (std::size_t begin = 0; begin <= prelude.size();) {
            std::size_t end = begin;
            while (end < prelude.size() && prelude[end].kind != TokenKind::comma) end += prelude[end].length;
            end = std::min(end, prelude.size());
            const Match match = match_query(trimmed(prelude.subspan(begin, end - begin)));
            if (match == Match::yes) return Match::yes;
            if (match == Match::unknown) best = Match::unknown;
            begin = end + 1;
        }
        return best;
    }

    static Match match_query(Tokens query) {
        if (query.empty() || query.front().kind != TokenKind::ident) return Match::no;
        const bool is_negated = is_word(query.front(), "not");
        if (is_negated || is_word(query.front(), "only")) query = trimmed(query.subspan(1));
        if (query.empty()) return Match::no;
        const bool is_print = is_word(query.front(), "print") || is_word(query.front(), "all");
        if (query.size() > 1) return is_print ? Match::unknown : Match::no;
        return is_print != is_negated ? Match::yes : Match::no;
    }

    void read_page(const RawRule& rule) {
        const std::optional<PageKind> kind = page_kind(rule.prelude);
        if (!kind)
            return warn("css-selector", rule.at->begin,
                        fmt::format("'@page {}' is not understood, and the rule is left out; the PDF knows @page, "
                                    "@page :first, @page :left and @page :right",
                                    quoted(rule.prelude)));
        const Declarations raw = parse_declarations(rule.block);
        PageRule page{*kind, read_declarations(raw), {}};
        for (const RawRule& margin : raw.rules) {
            const auto* const place = std::find_if(places.begin(), places.end(), [&margin](const NamedPlace& known) {
                return is_word(*margin.at, known.name);
            });
            if (place != places.end() && margin.has_block)
                page.margins.push_back({place->place, read_declarations(parse_declarations(margin.block))});
            else
                warn("css-at-rule", margin.at->begin,
                     fmt::format("the PDF knows no margin box '@{}'; it knows @top-left, @top-center, @top-right and "
                                 "the same at the bottom",
                                 margin.at->text));
        }
        sheet_.pages.push_back(std::move(page));
    }

    static std::optional<PageKind> page_kind(Tokens prelude) {
        if (prelude.empty()) return PageKind::every;
        if (prelude.size() != 2 || prelude.front().kind != TokenKind::colon) return std::nullopt;
        if (is_word(prelude.back(), "first")) return PageKind::first;
        if (is_word(prelude.back(), "left")) return PageKind::left;
        if (is_word(prelude.back(), "right")) return PageKind::right;
        return std::nullopt;
    }

    std::string_view css_;
    std::optional<SheetLines> lines_;  ///< counted when the first finding needs them
    Sheet sheet_;
};

}  // namespace

Sheet read_sheet(std::string_view css) { return SheetReader(css).run(); }

SheetLines::SheetLines(std::string_view css) {
    starts_.push_back(0);
    for (std::size_t at = 0; at < css.size(); ++at)
        if (css[at] == '\n') starts_.push_back(at + 1);
}

SourcePosition SheetLines::position(std::size_t at) const {
    const auto next = std::upper_bound(starts_.begin(), starts_.end(), at);
    const auto line = static_cast<std::uint32_t>(next - starts_.begin());
    return {line, static_cast<std::uint32_t>(at - *std::prev(next)) + 1};
}

}  // namespace offprint::style
