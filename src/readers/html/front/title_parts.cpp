#include "readers/html/front/title_parts.h"

#include <algorithm>

#include "editorial/base/letters.h"
#include "readers/html/front/likeness.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

constexpr std::u32string_view bars = U"|»«›‹¦｜";
constexpr std::u32string_view dashes = U"-–—·•:_/\\~";

bool is_one_of(std::u32string_view signs, char32_t sign) { return signs.find(sign) != std::u32string_view::npos; }

/// A bar parts anywhere, a dash between blanks, a colon before one.
bool is_separator(std::string_view title, std::size_t at, const text::Decoded& sign) {
    if (is_one_of(bars, sign.character)) return true;
    if (!is_one_of(dashes, sign.character)) return false;
    const bool is_before_blank = editorial::is_space(editorial::character_at(title, at + sign.bytes));
    const bool is_after_blank = editorial::is_space(editorial::character_before(title, at));
    if (sign.character == U':') return is_before_blank;
    return is_before_blank && is_after_blank;
}

/// Whether the mark is one that sites set before or behind their names.
bool parts_off_a_site(char32_t mark) { return mark != U':' && mark != U'/'; }

bool is_a_name(std::string_view part, const std::vector<std::string>& names) {
    const std::string plain = plain_title(part);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        const std::string known = plain_title(name);
        return !known.empty() && !plain.empty() &&
               (known == plain || likeness(part, name) > 0.79 ||
                (plain.size() >= 4 && known.find(plain) != std::string::npos) ||
                (known.size() >= 4 && plain.starts_with(known)));
    });
}

struct PartRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

PartRange parts_without_names(const TitleParts& title, const std::vector<std::string>& names) {
    if (title.parts.empty()) return {};
    PartRange left{0, title.parts.size() - 1};
    while (left.last > left.first && is_a_name(title.part(left.last), names)) --left.last;
    while (left.first < left.last && is_a_name(title.part(left.first), names)) ++left.first;
    return left;
}

}  // namespace

TitleParts part_title(std::string_view given) {
    TitleParts parts{editorial::squeezed(given), {}};
    const std::string_view title = parts.title;
    std::size_t begin = 0;
    char32_t mark = 0;
    const auto add = [&](std::size_t end) {
        const std::string_view words = text::trimmed(title.substr(begin, end - begin));
        if (words.empty()) return;
        const auto first = static_cast<std::size_t>(words.data() - title.data());
        parts.parts.push_back({first, first + words.size(), mark});
    };
    for (std::size_t at = 0; at < title.size();) {
        const text::Decoded sign = text::decode_at(title, at);
        if (is_separator(title, at, sign)) {
            add(at);
            begin = at + sign.bytes;
            mark = sign.character;
        }
        at += sign.bytes;
    }
    add(title.size());
    return parts;
}

std::string title_without_known_site(const TitleParts& title, const std::vector<std::string>& site_names) {
    const PartRange left = parts_without_names(title, site_names);
    return title.parts.empty() ? title.title : std::string(title.span(left.first, left.last));
}

std::string title_without_site(const TitleParts& title, const std::vector<std::string>& site_names) {
    constexpr std::size_t longest_site_name = 40;  // bytes
    if (title.parts.empty()) return title.title;
    PartRange left = parts_without_names(title, site_names);
    const bool was_cut = left.last - left.first + 1 < title.parts.size();
    const bool may_be_site = !was_cut && left.last > left.first && parts_off_a_site(title.parts[left.last].mark) &&
                             title.part(left.last).size() <= longest_site_name &&
                             title.span(left.first, left.last - 1).size() > title.part(left.last).size();
    if (may_be_site) --left.last;
    return std::string(title.span(left.first, left.last));
}

}  // namespace offprint::html
