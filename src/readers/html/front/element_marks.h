#pragma once

#include <cstdint>
#include <string_view>

#include "dom/document.h"

/// What an element is called by its class, id, itemprop and the like: the words that templates use all over the web.
namespace offprint::html {

enum class Mark : std::uint32_t {
    headline = 1U << 0,   ///< "headline", "entry-title"
    title = 1U << 1,      ///< "title" alone: of an article, or of any box
    kicker = 1U << 2,     ///< "kicker", "overline", "dachzeile"
    dek = 1U << 3,        ///< "dek", "standfirst", "subtitle"
    date = 1U << 4,       ///< "date", "timestamp", "datum"
    published = 1U << 5,  ///< "published", "pubdate", "posted"
    modified = 1U << 6,   ///< "modified", "updated"
    comment = 1U << 7,    ///< "comments", "reply", "disqus"
    other = 1U << 8,      ///< other articles, and what stands beside one: "related", "teaser", "sidebar", "calendar"
    site = 1U << 9,       ///< the site's own: "logo", "site-title", "masthead"
    breadcrumb = 1U << 10,
    tags = 1U << 11,  ///< "tags", "keywords", "topics"
    wall = 1U << 12,  ///< "paywall", "regwall"
    pager = 1U << 13,
    entry = 1U << 14,  ///< of the article itself: "entry", "post", "article", "story"
    section = 1U << 15,
    picture = 1U << 16,  ///< "caption", "gallery": words about a picture
};

/// A set of marks.
class Marks {
public:
    [[nodiscard]] bool has(Mark mark) const { return (bits_ & static_cast<std::uint32_t>(mark)) != 0; }
    [[nodiscard]] bool is_empty() const { return bits_ == 0; }
    void add(std::uint32_t bits) { bits_ |= bits; }

private:
    std::uint32_t bits_ = 0;
};

/// Of the words in class, id, itemprop, property, rel and data-testid; words are parted at signs and at capitals
/// ("entryDate" is "entry", "date").
Marks marks_of(const dom::Document& document, dom::NodeId node);

/// The same of any name.
Marks marks_in(std::string_view name);

}  // namespace offprint::html
