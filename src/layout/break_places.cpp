#include "layout/break_places.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <map>
#include <string>

#include "base/c_handle.h"

namespace offprint::layout {
namespace {

using Iterator = c_handle<UBreakIterator, ubrk_close>;
using TextHandle = c_handle<UText, utext_close>;

/// East Asian lines by the strict rules of print: no small kana, no long vowel at a line's start (JIS X 4051).
std::string locale_of(std::string_view language) {
    if (language == "und") return {};
    const std::string_view primary = language.substr(0, language.find_first_of("-_"));
    const bool is_east_asian = primary == "ja" || primary == "zh" || primary == "ko" || primary == "yue";
    return std::string(language) + (is_east_asian ? "@lb=strict" : "");
}

Iterator open(std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    Iterator iterator(ubrk_open(UBRK_LINE, locale_of(language).c_str(), nullptr, 0, &status));
    return U_FAILURE(status) != 0 ? Iterator() : std::move(iterator);
}

std::vector<std::uint32_t> boundaries(UBreakIterator* iterator, std::string_view text) {
    std::vector<std::uint32_t> places;
    UErrorCode status = U_ZERO_ERROR;
    const TextHandle handle(utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    if (iterator != nullptr) ubrk_setUText(iterator, handle.get(), &status);
    if (iterator == nullptr || U_FAILURE(status) != 0) return {static_cast<std::uint32_t>(text.size())};
    for (std::int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator))
        places.push_back(static_cast<std::uint32_t>(at));
    return places;
}

bool is_address(std::string_view word) {
    if (word.find("://") != std::string_view::npos || word.starts_with("www.")) return true;
    const std::size_t dot = word.find('.');
    const std::size_t at = word.find('@');
    if (at != std::string_view::npos && at > 0) return word.find('.', at) != std::string_view::npos;
    return dot != std::string_view::npos && dot > 0 && word.find('/', dot) != std::string_view::npos;
}

/// Chicago's places: after what joins an address's parts, never after its scheme's slashes but the last.
void append_address_breaks(std::vector<std::uint32_t>& places, std::string_view word, std::uint32_t begin) {
    constexpr std::string_view joints = "/._-?&=#%+:;,~@";
    for (std::size_t i = 1; i + 1 < word.size(); ++i) {
        const bool is_joint = joints.find(word[i - 1]) != std::string_view::npos;
        const bool is_between = joints.find(word[i]) != std::string_view::npos;
        if (is_joint && !is_between && i > 3) places.push_back(begin + static_cast<std::uint32_t>(i));
    }
}

std::vector<std::uint32_t> address_breaks(std::string_view text) {
    std::vector<std::uint32_t> places;
    if (text.find_first_of("/@") == std::string_view::npos && text.find("www.") == std::string_view::npos)
        return places;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        if (is_address(word)) append_address_breaks(places, word, static_cast<std::uint32_t>(begin));
        begin = end + 1;
    }
    return places;
}

}  // namespace

struct BreakFinder::Iterators {
    std::map<std::string, Iterator, std::less<>> lines;
};

BreakFinder::BreakFinder() : iterators_(std::make_unique<Iterators>()) {}
BreakFinder::~BreakFinder() = default;

std::vector<std::uint32_t> BreakFinder::find(std::string_view text, std::string_view language) {
    auto found = iterators_->lines.find(language);
    if (found == iterators_->lines.end()) found = iterators_->lines.emplace(language, open(language)).first;
    std::vector<std::uint32_t> places = boundaries(found->second.get(), text);
    const std::vector<std::uint32_t> more = address_breaks(text);
    if (more.empty()) return places;
    std::vector<std::uint32_t> all;
    std::set_union(places.begin(), places.end(), more.begin(), more.end(), std::back_inserter(all));
    return all;
}

bool BreakFinder::is_in_address(std::string_view text, std::uint32_t at) {
    constexpr std::size_t reach = 2000;  // bytes looked at on either side: a longer word is no address to speak of
    const std::size_t least = at > reach ? at - reach : 0;
    std::size_t begin = at;
    while (begin > least && text[begin - 1] != ' ') --begin;
    const std::size_t end = std::min({text.find(' ', at), text.size(), at + reach});
    return is_address(text.substr(begin, end - begin));
}

}  // namespace offprint::layout
