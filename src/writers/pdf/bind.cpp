#include "writers/pdf/bind.h"

#include <iterator>
#include <string>
#include <utility>

namespace offprint::pdf {
namespace {

using layout::Pages;
using layout::TagId;

template <class T>
void append(std::vector<T>& list, std::vector<T>& more) {
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Tag 0, the document, stays one; the others move up by `shift`.
TagId shifted(TagId tag, TagId shift) { return tag == 0 || tag >= layout::footer_artifact_tag ? tag : tag + shift; }

void shift_tags(Pages& article, TagId shift) {
    for (layout::Tag& tag : article.tags) tag.parent = shifted(tag.parent, shift);
    for (layout::Page& page : article.pages) {
        for (layout::PageItem& item : page.items) item.tag = shifted(item.tag, shift);
        for (layout::LinkArea& link : page.links) link.tag = shifted(link.tag, shift);
    }
}

void rename(Pages& article, const std::string& prefix) {
    for (layout::Anchor& anchor : article.anchors) anchor.name.insert(0, prefix);
    for (layout::OutlineEntry& entry : article.outline) entry.anchor.insert(0, prefix);
    for (layout::Tag& tag : article.tags) {
        if (!tag.id.empty()) tag.id.insert(0, prefix);
    }
    for (layout::Page& page : article.pages) {
        for (layout::LinkArea& link : page.links) {
            if (!link.destination.empty()) link.destination.insert(0, prefix);
        }
    }
}

/// The document's language is its first article's; another one is said where it begins.
void tell_language(Pages& article, const std::string& document_language) {
    for (layout::Tag& tag : article.tags) {
        const bool is_whole_article = tag.kind == layout::TagKind::article && tag.language.empty();
        if (is_whole_article && article.language != document_language) tag.language = article.language;
    }
}

void add(Pages& whole, Pages article) {
    const auto first_page = static_cast<std::uint32_t>(whole.pages.size());
    shift_tags(article, static_cast<TagId>(whole.tags.size()) - 1);
    for (layout::Anchor& anchor : article.anchors) anchor.page += first_page;
    for (PageStart& start : article.page_starts) start.page += first_page;
    tell_language(article, whole.language);
    if (!article.tags.empty()) article.tags.erase(article.tags.begin());
    append(whole.tags, article.tags);
    append(whole.pages, article.pages);
    append(whole.anchors, article.anchors);
    append(whole.outline, article.outline);
    append(whole.page_starts, article.page_starts);
    append(whole.diagnostics, article.diagnostics);
}

}  // namespace

Pages bind(std::vector<Pages> articles) {
    if (articles.empty()) return {};
    if (articles.size() == 1) return std::move(articles.front());
    for (std::size_t i = 0; i < articles.size(); ++i) rename(articles[i], std::to_string(i + 1) + "/");
    Pages whole = std::move(articles.front());
    for (std::size_t i = 1; i < articles.size(); ++i) add(whole, std::move(articles[i]));
    return whole;
}

}  // namespace offprint::pdf
