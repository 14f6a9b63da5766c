#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dom/document.h"
#include "offprint/article.h"
#include "readers/html/facts/page_scan.h"

namespace offprint::html {

inline constexpr int no_item = -1;

/// A property as an element states it: of which item, and the item that is its value, if it is one.
struct ItemProperty {
    std::string_view name;  ///< schema.org's
    std::string_view written;
    dom::NodeId node = dom::no_node;
    int owner = no_item;
    int value = no_item;
};

struct Item {
    std::string_view type;  ///< schema.org's, without prefix; empty where it has none
    dom::NodeId node = dom::no_node;
    int owner = no_item;  ///< the item around it
};

/// What one vocabulary tells of a page.
struct Items {
    Origin origin = Origin::microdata;
    std::vector<Item> items{};
    std::vector<ItemProperty> properties{};  ///< in the order of the page
};

Items microdata_items(const dom::Document& document, const PageScan& scan);
Items rdfa_items(const dom::Document& document, const PageScan& scan);
Items microformat_items(const dom::Document& document, const PageScan& scan);

}  // namespace offprint::html
