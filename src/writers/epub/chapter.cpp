#include "writers/epub/chapter.h"

#include <utility>

#include "writers/epub/identity.h"
#include "writers/epub/package.h"
#include "writers/xhtml/addresses.h"
#include "writers/xhtml/structured_data.h"

namespace offprint::epub {
namespace {

/// What relative links of an article mean: its own address, else where it was got from.
std::string base_url(const Metadata& metadata) {
    for (const std::string& url :
         {metadata.url ? metadata.url->value : std::string{}, metadata.provenance.source_url}) {
        const xhtml::Address address = xhtml::web_address(url, {});
        if (address.trouble == xhtml::AddressTrouble::none) return address.url;
    }
    return {};
}

}  // namespace

Chapter write_chapter(const Article& article, edition::Edition edition,
                      const std::map<std::string, std::string, std::less<>>& image_paths, std::size_t place,
                      const std::vector<PageStart>& page_starts) {
    xhtml::Surroundings surroundings;
    surroundings.name = chapter_name(place);
    surroundings.neighbour_name = chapter_name;
    surroundings.style_sheet_path = "article.css";
    surroundings.image_paths = image_paths;
    surroundings.base_url = base_url(article.metadata);
    surroundings.structured_data = xhtml::structured_data(article, edition, image_paths);
    surroundings.page_starts = page_starts;
    Chapter chapter;
    chapter.article = &article;
    chapter.name = name_of(article, edition);
    chapter.content = xhtml::write_content(edition, surroundings);
    chapter.edition = std::move(edition);
    return chapter;
}

void identify(Book& book) {
    book.identifier = identifier_of(book.chapters);
    const std::optional<std::string> modified = modification_of(book.chapters);
    book.is_dated = modified.has_value();
    book.modified = modified.value_or(undated);
}

Diagnostics date_diagnostics(const Book& book) {
    if (book.is_dated) return {};
    return {{Severity::warning,
             "date-missing",
             {},
             std::string("the article has no date; EPUB demands one and gets ") + undated}};
}

}  // namespace offprint::epub
