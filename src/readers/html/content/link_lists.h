#pragma once

#include "readers/html/content/page_view.h"

namespace offprint::html {

/// Tells what leads to other articles from what is of this one, by how links and words are mixed.
class LinkLists {
public:
    explicit LinkLists(const PageView& page) : page_(page), document_(page.document) {}

    /// The rule by which the element is left out: "link-list", "link-line", "teaser-list"; empty if it stays.
    [[nodiscard]] std::string_view rule_against(dom::NodeId node) const;

private:
    [[nodiscard]] bool is_link_list(dom::NodeId node) const;
    [[nodiscard]] bool is_list_of_links(dom::NodeId node) const;
    [[nodiscard]] bool is_link_line(dom::NodeId node) const;
    [[nodiscard]] bool is_teaser_list(dom::NodeId node) const;
    [[nodiscard]] bool is_teaser(dom::NodeId node) const;

    const PageView& page_;
    const dom::Document& document_;
};

}  // namespace offprint::html
