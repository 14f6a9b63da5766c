#include "writers/pdf/bind.h"

#include <iterator>
#include <string>
#include <utility>

#include "layout/lay_out.h"
#include "model/bundle_link.h"

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

std::string prefix_of(std::size_t part) { return std::to_string(part) + "/"; }

void rename(Pages& article, const std::string& prefix) {
    for (layout::Anchor& anchor : article.anchors) anchor.name.insert(0, prefix);
    for (layout::OutlineEntry& entry : article.outline) entry.anchor.insert(0, prefix);
    for (layout::Tag& tag : article.tags) {
        if (!tag.id.empty()) tag.id.insert(0, prefix);
    }
    for (layout::Page& page : article.pages) {
        for (layout::LinkArea& link : page.links) {
            if (link.destination.empty()) continue;
            if (const auto target = bundled_article("#" + link.destination))
                link.destination = prefix_of(*target + 1) + std::string(layout::article_anchor);
            else
                link.destination.insert(0, prefix);
        }
    }
}

/// The document's language is its first part's; another one is said where it begins.
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

Pages bind(std::vector<Pages> parts) {
    if (parts.empty()) return {};
    for (std::size_t i = 0; i < parts.size(); ++i) rename(parts[i], prefix_of(i));
    Pages whole = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) add(whole, std::move(parts[i]));
    return whole;
}

}  // namespace offprint::pdf
