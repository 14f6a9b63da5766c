#include "writers/xhtml/language_tags.h"

#include <algorithm>

#include "base/ascii.h"

namespace offprint::xhtml {
namespace {

constexpr std::size_t longest_subtag = 8;

std::string_view first_subtag(std::string_view tag) { return tag.substr(0, tag.find('-')); }

bool is_primary(std::string_view subtag) {
    const bool is_private = subtag == "x" || subtag == "X";
    return is_private || (subtag.size() >= 2 && subtag.size() <= longest_subtag && subtag.size() != 4 &&
                          std::all_of(subtag.begin(), subtag.end(), ascii::is_letter));
}

bool is_further(std::string_view subtag) {
    return !subtag.empty() && subtag.size() <= longest_subtag &&
           std::all_of(subtag.begin(), subtag.end(), ascii::is_letter_or_digit);
}

}  // namespace

bool is_language_tag(std::string_view tag) {
    const std::string_view primary = first_subtag(tag);
    if (!is_primary(primary)) return false;
    bool is_singleton = primary.size() == 1;  // what a singleton opens may not be empty
    for (std::string_view rest = tag.substr(primary.size()); !rest.empty();) {
        rest.remove_prefix(1);
        const std::string_view subtag = first_subtag(rest);
        if (!is_further(subtag) || (is_singleton && subtag.size() == 1)) return false;
        is_singleton = subtag.size() == 1;
        rest.remove_prefix(subtag.size());
    }
    return !is_singleton;
}

std::string language_or_und(const std::string& tag) { return is_language_tag(tag) ? tag : "und"; }

}  // namespace offprint::xhtml
