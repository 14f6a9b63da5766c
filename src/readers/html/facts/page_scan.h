#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

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
    constexpr std::string_view blanks = " \t\n\r\f";
    for (std::size_t at = words.find_first_not_of(blanks); at != std::string_view::npos;) {
        const std::size_t end = std::min(words.find_first_of(blanks, at), words.size());
        take(words.substr(at, end - at));
        at = words.find_first_not_of(blanks, end);
    }
}

}  // namespace offprint::html
