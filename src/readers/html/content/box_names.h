#pragma once

#include <cstdint>
#include <string_view>

#include "dom/document.h"

namespace offprint::html {

/// What a box is for, as its element, class, id, role or itemprop names it.
enum class BoxKind : std::uint8_t {
    unnamed,
    // furniture
    navigation,
    breadcrumbs,
    sharing,
    related,
    teaser,  ///< of another article where it links to one, else perhaps the standfirst
    comments,
    newsletter,
    subscription,
    advertising,
    sidebar,
    promotion,
    cookies,
    tags,
    tools,
    rating,
    popup,
    player,
    gallery_controls,
    site_header,
    site_footer,
    form,
    // not furniture, whatever else its names say
    note,
    front,  ///< byline, dates, headline: the front steps'
    body,
    caption,
    embed,  ///< a post of a network, a quotation
};

constexpr bool is_furniture(BoxKind kind) { return kind > BoxKind::unnamed && kind < BoxKind::note; }

/// The furniture's name as a rule of the ledger.
std::string_view rule_of(BoxKind kind);

/// What the element's names say. Its tag counts only where no name says anything.
BoxKind kind_of_box(const dom::Document& document, dom::NodeId node);

}  // namespace offprint::html
