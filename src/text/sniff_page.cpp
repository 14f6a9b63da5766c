#include "text/sniff_page.h"

#include <algorithm>

#include "base/ascii.h"

namespace offprint::text {
namespace {

// Browsers look at 1024 bytes; what they find later makes them begin anew, so that it counts as well.
constexpr std::size_t looked_at = 65536;

constexpr std::string_view blanks = " \t\n\f\r";

bool starts_with(std::string_view text, std::string_view lower_case) {
    return text.size() >= lower_case.size() && std::equal(lower_case.begin(), lower_case.end(), text.begin(),
                                                          [](char a, char b) { return a == ascii::lower(b); });
}

/// The value behind `name` and "=": quoted, or up to a blank, a ";" or the tag's end. Nothing when there is none.
std::string_view value_of(std::string_view tag, std::string_view name) {
    for (std::size_t at = 0; at + name.size() < tag.size(); ++at) {
        if (!starts_with(tag.substr(at), name)) continue;
        std::size_t place = tag.find_first_not_of(blanks, at + name.size());
        if (place == std::string_view::npos || tag[place] != '=') continue;
        place = tag.find_first_not_of(blanks, place + 1);
        if (place == std::string_view::npos) return {};
        const bool is_quoted = tag[place] == '"' || tag[place] == '\'';
        if (is_quoted) ++place;
        const std::size_t end = tag.find_first_of(is_quoted ? "\"'" : " \t\n\f\r;\"'/>", place);
        return tag.substr(place, end == std::string_view::npos ? end : end - place);
    }
    return {};
}

}  // namespace

PageClaims sniff_page(std::string_view bytes) {
    PageClaims claims;
    const std::string_view head = bytes.substr(0, looked_at);
    std::string_view in_declaration;
    for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
        const std::string_view rest = head.substr(at);
        if (rest.starts_with("<!--")) {
            at = head.find("-->", at + 2);
            if (at == std::string_view::npos) break;
            continue;
        }
        // An attribute's value may be as long as a picture: what says the encoding is short.
        constexpr std::size_t longest_tag = 1024;
        std::string_view tag = rest.substr(0, longest_tag);
        tag = tag.substr(0, tag.find('>'));
        if (starts_with(rest, "<meta") && claims.encoding.empty()) claims.encoding = value_of(tag, "charset");
        if (at == 0 && starts_with(rest, "<?xml")) in_declaration = value_of(tag, "encoding");
        if (starts_with(rest, "<html")) claims.language = value_of(tag, "lang");
        if (starts_with(rest, "<body") || (!claims.encoding.empty() && !claims.language.empty())) break;
    }
    if (claims.encoding.empty()) claims.encoding = in_declaration;
    return claims;
}

}  // namespace offprint::text
