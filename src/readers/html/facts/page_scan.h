#pragma once

#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "dom/document.h"

namespace offprint::html {

/// The elements of a page that tell facts, each list in the order of the page.
struct PageScan {
    std::vector<dom::NodeId> json_ld{};  ///< scripts
    std::vector<dom::NodeId> metas{};
    std::vector<dom::NodeId> links{};         ///< link elements, and a elements with rel
    std::vector<dom::NodeId> microdata{};     ///< with itemscope or itemprop
    std::vector<dom::NodeId> rdfa{};          ///< with typeof, property or rel
    std::vector<dom::NodeId> microformats{};  ///< with a class of microformats
    dom::NodeId title = dom::no_node;
    bool has_references = false;  ///< some item has itemref
};

PageScan scan_page(const dom::Document& document);

/// Calls `take(word)` for each word of an attribute that is a list of words.
template <class Take>
void each_word(std::string_view words, const Take& take) {
    for (std::size_t at = 0; at < words.size();) {
        std::size_t end = at;
        while (end < words.size() && !ascii::is_space(words[end])) ++end;
        if (end > at) take(words.substr(at, end - at));
        at = end + 1;
    }
}

}  // namespace offprint::html
