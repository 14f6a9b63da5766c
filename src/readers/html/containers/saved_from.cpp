#include "readers/html/containers/saved_from.h"

#include <algorithm>

namespace offprint::html {
namespace {

// Those comments stand before or at the top of html.
constexpr std::size_t looked_at = 8192;

/// The words behind `label`, up to a blank, or to the line's end.
std::string value_behind(std::string_view text, std::string_view label, std::string_view ends) {
    const std::size_t at = text.find(label);
    if (at == std::string_view::npos) return {};
    const std::size_t begin = text.find_first_not_of(" \t", at + label.size());
    if (begin == std::string_view::npos) return {};
    std::string value(text.substr(begin, text.find_first_of(ends, begin) - begin));
    while (value.ends_with(' ')) value.pop_back();
    return value;
}

bool is_address(std::string_view url) { return url.starts_with("http://") || url.starts_with("https://"); }

SavedFrom read_comment(std::string_view comment) {
    SavedFrom saved;
    if (const std::size_t at = comment.find("saved from url=("); at != std::string_view::npos) {
        const std::size_t end = comment.find(')', at);
        if (end != std::string_view::npos) saved.url = value_behind(comment.substr(end), ")", " \t\n");
    } else if (comment.find("SingleFile") != std::string_view::npos) {
        saved.url = value_behind(comment, "url:", " \t\n");
        saved.date = value_behind(comment, "saved date:", "\n");
    }
    if (!is_address(saved.url)) saved.url.clear();
    return saved;
}

}  // namespace

SavedFrom find_saved_from(std::string_view html) {
    const std::string_view head = html.substr(0, looked_at);
    for (std::size_t at = head.find("<!--"); at != std::string_view::npos; at = head.find("<!--", at + 4)) {
        const std::size_t end = std::min(head.find("-->", at), head.size());
        const SavedFrom saved = read_comment(head.substr(at, end - at));
        if (!saved.url.empty()) return saved;
        at = std::min(end, head.size() - 4);
    }
    return {};
}

}  // namespace offprint::html
