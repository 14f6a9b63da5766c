#include "writers/pdf/links.h"

#include <fmt/format.h>

#include <optional>
#include <set>
#include <string_view>

namespace offprint::pdf {
namespace {

using Anchors = std::map<std::string, layout::Anchor>;

/// Where a click goes; nullopt when there is no such place.
std::optional<std::string> target(const Document& document, const layout::Pages& pages, const Anchors& anchors,
                                  const layout::LinkArea& area) {
    if (!area.url.empty()) return "/A<</S/URI/URI" + byte_string(ascii_url(area.url)) + ">>";
    const auto anchor = anchors.find(area.destination);
    if (anchor == anchors.end()) return std::nullopt;
    const auto& [name, page, y] = anchor->second;
    return fmt::format("/Dest[{}/XYZ null {} null]", to_text(document.page(page)),
                       number(pages.pages[page].height - y));
}

std::string annotation(const layout::Page& page, const layout::LinkArea& area, const std::string& target, int key) {
    constexpr int printed = 4;  // PDF/A-2, 6.3.2: an annotation is printed
    const std::string& words = !area.description.empty() ? area.description
                               : !area.url.empty()       ? area.url
                                                         : area.destination;
    return fmt::format("/Type/Annot/Subtype/Link/Rect[{} {} {} {}]/Border[0 0 0]/F {}/Contents{}/StructParent {}{}",
                       number(area.x), number(page.height - area.y - area.height), number(area.x + area.width),
                       number(page.height - area.y), printed, text_string(words), key, target);
}

}  // namespace

std::map<std::string, layout::Anchor> anchors_by_name(const layout::Pages& pages) {
    Anchors anchors;
    for (const layout::Anchor& anchor : pages.anchors) {
        if (anchor.page < pages.pages.size()) anchors.emplace(anchor.name, anchor);
    }
    return anchors;
}

Diagnostics add_links(Document& document, StructureTree& tree, const layout::Pages& pages) {
    const Anchors anchors = anchors_by_name(pages);
    std::set<std::string> missing;
    Diagnostics diagnostics;
    for (std::size_t number = 0; number < pages.pages.size(); ++number) {
        for (const layout::LinkArea& area : pages.pages[number].links) {
            if (!tree.knows(area.tag)) continue;
            const std::optional<std::string> there = target(document, pages, anchors, area);
            if (there) {
                const Reference object = document.reserve();
                const int key = tree.add_annotation(area.tag, number, object);
                document.set(object, annotation(pages.pages[number], area, *there, key));
                document.add_annotation(number, object);
                continue;
            }
            if (!missing.insert(area.destination).second) continue;
            diagnostics.push_back(
                {Severity::warning,
                 "link-target-missing",
                 {},
                 fmt::format("a link goes to '#{}', which is nowhere in the article; it is printed as plain text",
                             area.destination)});
        }
    }
    return diagnostics;
}

}  // namespace offprint::pdf
