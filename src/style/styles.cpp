#include <algorithm>
#include <array>
#include <deque>
#include <utility>

#include <fmt/format.h>

#include "offprint/style_sheet.h"
#include "style/built_in_sheets.h"
#include "style/page_style.h"
#include "style/style_from_sheets.h"
#include "style/without_effect.h"
#include "text/decode.h"

namespace offprint {
namespace {

constexpr std::size_t largest_sheet = 16U << 20U;  // bytes
constexpr std::size_t most_diagnostics = 100;      // of one sheet: who gave a wrong file need not read all of it

/// A sheet that the program brings with it, read once.
struct BuiltIn {
    explicit BuiltIn(std::string_view text) : css(text), sheet(style::read_sheet(text)) {}
    std::string_view css;
    style::Sheet sheet;
};

const BuiltIn& article() {
    static const BuiltIn read(style::article_sheet());
    return read;
}
const BuiltIn& broadsheet() {
    static const BuiltIn read(style::broadsheet_sheet());
    return read;
}
const BuiltIn& manuscript() {
    static const BuiltIn read(style::manuscript_sheet());
    return read;
}

/// A style is the sheet `article`, and its own after that.
struct NamedStyle {
    std::string_view name;
    const BuiltIn& (*own)();
};
constexpr std::array<NamedStyle, 3> styles{
    {{"article", article}, {"broadsheet", broadsheet}, {"manuscript", manuscript}}};

std::string without(std::string_view css, std::vector<style::Stretch> stretches) {
    std::string rest;
    std::size_t at = 0;
    std::sort(stretches.begin(), stretches.end(),
              [](const style::Stretch& left, const style::Stretch& right) { return left.begin < right.begin; });
    for (const style::Stretch& stretch : stretches) {
        if (stretch.begin < at) continue;  // inside one that is out already
        rest += css.substr(at, stretch.begin - at);
        at = stretch.end;
    }
    return rest.append(css.substr(at));
}

/// A sheet of the request, decoded and read.
struct ReadSheet {
    std::string css;
    style::Sheet sheet;
};

Diagnostics diagnostics_of(const ReadSheet& read, const std::vector<const style::Sheet*>& sheets,
                           const style::SheetsReading& reading, std::size_t index) {
    const style::SheetLines lines(read.css);
    Diagnostics all = read.sheet.diagnostics;
    const auto add = [&](Severity severity, std::string finding, std::size_t at, std::string message) {
        const SourcePosition place = lines.position(at);
        all.push_back({severity, std::move(finding), {place, place}, std::move(message)});
    };
    for (const auto& [at, message] : reading.troubles[index]) add(Severity::warning, "css-not-in-print", at, message);
    const style::Tried tried = style::declarations_without_effect(sheets, index, reading);
    for (const std::size_t at : tried.without_effect)
        add(Severity::warning, "css-not-in-print", at,
            "nothing in the PDF would look different without this; styles/README.md says what each element has there");
    if (tried.first_untried)
        add(Severity::note, "css-not-tried", *tried.first_untried,
            "the sheet is long: of its declarations from here on nobody tried whether they change anything in the PDF");
    for (const std::size_t at : reading.idle_rules[index])
        add(Severity::note, "css-idle-rule", at,
            "nothing in the PDF is set by this rule, though an EPUB may be; styles/README.md lists the words there "
            "are");
    std::stable_sort(all.begin(), all.end(), [](const Diagnostic& left, const Diagnostic& right) {
        return std::pair(left.source.begin.line, left.source.begin.column) <
               std::pair(right.source.begin.line, right.source.begin.column);
    });
    if (all.size() <= most_diagnostics) return all;
    const std::size_t more = all.size() - most_diagnostics;
    all.resize(most_diagnostics);
    all.push_back({Severity::warning, "css-too-many", {}, fmt::format("{} more findings are not shown", more)});
    return all;
}

Result<std::deque<ReadSheet>> read_all(const std::vector<StyleSheet>& sheets) {
    std::deque<ReadSheet> read;
    for (const StyleSheet& sheet : sheets) {
        if (sheet.css.size() > largest_sheet)
            return failure(
                ErrorKind::limit,
                fmt::format("'{}' has more than {} MB; is it a style sheet?", sheet.name, largest_sheet >> 20U),
                sheet.name);
        read.push_back({text::decode_input(sheet.css).text, {}});
        read.back().sheet = style::read_sheet(read.back().css);
    }
    return read;
}

}  // namespace

std::vector<std::string> style_names() {
    std::vector<std::string> names;
    for (const NamedStyle& named : styles) names.emplace_back(named.name);
    return names;
}

Result<StyleReading> read_style(const StyleRequest& request) {
    const auto* const named = std::find_if(styles.begin(), styles.end(),
                                           [&](const NamedStyle& style) { return style.name == request.style; });
    if (named == styles.end())
        return failure(ErrorKind::usage, fmt::format("there is no style '{}'; there are {}", request.style,
                                                     fmt::join(style_names(), ", ")));
    const Result<std::deque<ReadSheet>> own = read_all(request.sheets);
    if (!own) return tl::unexpected<Error>(own.error());

    std::vector<const BuiltIn*> built_in{&article()};
    if (named->own != article) built_in.push_back(&named->own());
    std::vector<const style::Sheet*> sheets;
    std::string for_books;
    for (const BuiltIn* sheet : built_in) {
        sheets.push_back(&sheet->sheet);
        for_books += without(sheet->css, sheet->sheet.not_for_books);
    }
    for (const ReadSheet& sheet : *own) {
        sheets.push_back(&sheet.sheet);
        for_books += "\n" + without(sheet.css, sheet.sheet.not_for_books);
    }
    const style::SheetsReading reading = style::style_from_sheets(sheets);
    StyleReading result{reading.style, {}};
    result.style.style_sheet = std::move(for_books);
    if (request.page_size) result.style.page = style::fitted_to(std::move(result.style.page), *request.page_size);
    for (std::size_t i = 0; i < own->size(); ++i)
        result.diagnostics.push_back(diagnostics_of((*own)[i], sheets, reading, built_in.size() + i));
    return result;
}

Style article_style() {
    static const Style read = read_style({}).value().style;
    return read;
}

std::string sheet_for_books(std::string_view css) { return without(css, style::read_sheet(css).not_for_books); }

}  // namespace offprint
