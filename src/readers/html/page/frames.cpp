#include "readers/html/page/frames.h"

#include <fmt/format.h>

#include <string>

namespace offprint::html {

Diagnostics report_frames(const dom::Document& document) {
    constexpr std::size_t longest = 500;
    std::string files;
    bool is_frameset = false;
    for (dom::NodeId node = 1; node < document.size(); ++node) {
        is_frameset = is_frameset || document[node].tag == dom::Tag::frameset;
        if (document[node].tag != dom::Tag::frame || files.size() > longest) continue;
        const std::string_view file = document.attribute(node, "src");
        if (!file.empty()) files += fmt::format("{}'{}'", files.empty() ? "" : ", ", file.substr(0, longest));
    }
    if (!is_frameset || files.empty()) return {};
    return {{Severity::warning,
             "frames",
             {},
             fmt::format("the page is a set of frames; what they show is in {}: read that file", files)}};
}

}  // namespace offprint::html
