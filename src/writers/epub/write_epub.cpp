#include "writers/epub/write_epub.h"

#include <utility>

#include "base/append.h"
#include "writers/epub/chapter.h"
#include "writers/epub/container.h"
#include "writers/epub/cover.h"
#include "writers/epub/images.h"
#include "writers/epub/package.h"
#include "writers/xhtml/language_tags.h"

namespace offprint {
namespace epub {
namespace {

Book make_book(const Publication& publication, const WriteContext& context) {
    std::vector<edition::Edition> editions;
    for (const Article& article : publication.articles) {
        editions.push_back(edition::make_edition(article, context.tool_version));
    }
    Book book;
    book.images = gather_images(editions, context.resources);
    for (std::size_t i = 0; i < editions.size(); ++i) {
        const bool has_pages = editions.size() == 1;
        const std::vector<PageStart> no_pages;
        book.chapters.push_back(write_chapter(publication.articles[i], std::move(editions[i]), book.images.paths, i,
                                              has_pages ? context.page_starts : no_pages));
    }
    const edition::Edition& first = book.chapters.front().edition;
    book.title = publication.title.empty() ? first.title : publication.title;
    book.language = xhtml::is_language_tag(first.language) ? first.language : "und";
    book.direction = first.direction;
    identify(book);
    book.page_source = context.page_source;
    return book;
}

void write_container(const Book& book, const WriteContext& context, Sink& sink) {
    Container container(context, sink);
    container.add_text("package.opf", package_document(book));
    container.add_text("nav.xhtml", navigation_document(book));
    container.add_text("toc.ncx", ncx_document(book));
    if (book.cover) container.add_text(cover_name, cover_document(book, *book.cover));
    for (const Chapter& chapter : book.chapters) {
        for (const xhtml::ContentDocument& document : chapter.content.documents)
            container.add_text(document.file_name, document.bytes);
    }
    for (const ImageFile& image : book.images.files) container.add(image);
    container.finish();
}

Diagnostics diagnostics_of(const Book& book) {
    Diagnostics all = book.images.diagnostics;
    for (const Chapter& chapter : book.chapters) {
        all.insert(all.end(), chapter.content.diagnostics.begin(), chapter.content.diagnostics.end());
    }
    append(all, date_diagnostics(book));
    return all;
}

}  // namespace
}  // namespace epub

Result<Written> write_epub(const Publication& publication, const WriteContext& context, Sink& sink) {
    if (publication.articles.empty())
        return failure(ErrorKind::malformed, "a publication without articles makes no EPUB");
    epub::Book uncovered = epub::make_book(publication, context);
    const edition::Edition first = uncovered.chapters.front().edition;
    const Result<epub::Book> made = epub::with_cover(std::move(uncovered), first, context);
    if (!made) return tl::unexpected<Error>(made.error());
    const epub::Book& book = *made;
    Written written;
    written.diagnostics = epub::diagnostics_of(book);
    epub::write_container(book, context, sink);
    return written;
}

}  // namespace offprint
