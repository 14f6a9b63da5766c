#pragma once

#include <optional>
#include <vector>

#include "dom/document.h"
#include "readers/html/content/find_article.h"
#include "readers/html/flow/note_markup.h"

namespace offprint::html {

/// A box that is called like a note.
struct MarkedBox {
    dom::NodeId node = dom::no_node;
    NoteMark mark{};
};

/// What the elements around a place say of it, by their tags, classes and ids; each element is looked at once.
class NotePlaces {
public:
    NotePlaces(const dom::Document& document, const ArticleRegion& region);

    /// Whether it lies in a part of the page that is not about the article: navigation, comments, related articles.
    /// Elements around the body are not asked.
    [[nodiscard]] bool is_foreign(dom::NodeId node);
    /// Whether it lies in a footer that is not the article's.
    [[nodiscard]] bool is_in_page_footer(dom::NodeId node) const;
    /// The outermost box around it of those that are called like a note of the same kind; of several kinds the first
    /// that is sure, from within.
    [[nodiscard]] std::optional<MarkedBox> box_around(dom::NodeId node);

private:
    enum class Answer : std::uint8_t { unknown, no, yes };

    [[nodiscard]] bool holds_body(dom::NodeId node) const;
    [[nodiscard]] bool is_foreign_itself(dom::NodeId node) const;
    [[nodiscard]] std::optional<NoteMark> mark_of(dom::NodeId node);

    const dom::Document& document_;
    const ArticleRegion& region_;
    std::vector<Answer> foreign_;
    std::vector<std::optional<NoteMark>> marks_;
    std::vector<bool> is_marked_known_;
};

}  // namespace offprint::html
