#include "text/wrap.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdint>

#include "base/ascii.h"
#include "base/c_handle.h"
#include "text/utf8.h"
#include "text/width.h"

namespace offprint::text {

struct Wrapper::Breaks {
    std::unique_ptr<icu::BreakIterator> iterator;
};

namespace {

bool is_url_character(char character) {
    return character > ' ' && character < 0x7F && std::string_view("<>\"`{}|\\^").find(character) == std::string::npos;
}

/// The bytes from `begin` up to `end`.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Where the URLs of the text are: a scheme, "://" and all that may follow.
std::vector<Stretch> urls_in(std::string_view text) {
    std::vector<Stretch> urls;
    for (std::size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", at)) {
        std::size_t begin = at;
        while (begin > 0 && ascii::is_letter(text[begin - 1])) --begin;
        while (at < text.size() && is_url_character(text[at])) ++at;
        urls.push_back({begin, at});
    }
    return urls;
}

/// A line that began so would be read as something else: an item, a quotation, a heading's rule.
bool begins_like_markup(std::string_view rest) {
    // No list has numbers this long; without a bound, a text without spaces would be read to its end at every place.
    constexpr std::size_t longest = 32;
    rest = rest.substr(0, longest);
    if (rest.empty()) return false;
    const bool is_rule = std::string_view("-*+>#=_~").find(rest.front()) != std::string_view::npos;
    if (!is_rule && !ascii::is_digit(rest.front()) && !rest.starts_with("•")) return false;
    const std::string_view word = rest.substr(0, rest.find_first_of(" \n"));
    if (word == "•" || (is_rule && word.find_first_not_of(word.front()) == std::string_view::npos)) return true;
    if (word.size() < 2 || (word.back() != '.' && word.back() != ')')) return false;
    return std::all_of(word.begin(), word.end() - 1, ascii::is_digit);
}

/// Where a line may or must end, in ascending order; the last is the end of the text.
std::vector<std::size_t> break_places(icu::BreakIterator& iterator, std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const c_handle<UText, utext_close> characters(
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    if (U_SUCCESS(status)) iterator.setText(characters.get(), status);
    if (U_FAILURE(status)) return {text.size()};
    const std::vector<Stretch> urls = urls_in(text);
    auto url = urls.begin();
    std::vector<std::size_t> places;
    for (auto next = iterator.next(); next != icu::BreakIterator::DONE; next = iterator.next()) {
        const auto place = static_cast<std::size_t>(next);
        while (url != urls.end() && url->end <= place) ++url;
        const bool is_in_url = url != urls.end() && url->begin < place;
        const bool is_hard = text[place - 1] == '\n';
        if (is_hard || (!is_in_url && !begins_like_markup(text.substr(place)))) places.push_back(place);
    }
    if (places.empty() || places.back() != text.size()) places.push_back(text.size());
    return places;
}

std::string_view without_end_blanks(std::string_view line) {
    const std::size_t last = line.find_last_not_of(" \n\t");
    return line.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

}  // namespace

Wrapper::Wrapper(std::string_view language) : breaks_(std::make_unique<Breaks>()) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(std::string(language), status);
    if (U_FAILURE(status)) locale = icu::Locale::getRoot();
    status = U_ZERO_ERROR;
    breaks_->iterator.reset(icu::BreakIterator::createLineInstance(locale, status));
}

Wrapper::~Wrapper() = default;
Wrapper::Wrapper(Wrapper&&) noexcept = default;

std::vector<std::string> Wrapper::wrap(std::string_view text, int columns) const {
    std::vector<std::string> lines;
    if (!breaks_->iterator || text.empty()) return lines;
    std::string line;
    int width = 0;
    const auto end_line = [&] {
        if (!is_all_blank(line)) lines.emplace_back(without_end_blanks(line));
        line.clear();
        width = 0;
    };
    std::size_t begin = 0;
    for (const std::size_t end : break_places(*breaks_->iterator, text)) {
        std::string_view piece = text.substr(begin, end - begin);
        begin = end;
        const bool is_hard = piece.ends_with('\n');
        if (line.empty()) piece.remove_prefix(std::min(piece.find_first_not_of(' '), piece.size()));
        if (!line.empty() && width + display_width(without_end_blanks(piece)) > columns) end_line();
        line += piece;
        width += display_width(piece);
        if (is_hard) end_line();
    }
    end_line();
    return lines;
}

}  // namespace offprint::text
