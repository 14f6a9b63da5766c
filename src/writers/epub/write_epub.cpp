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

Book make_book(const Article& article, edition::Edition edition, const WriteContext& context) {
    Book book;
    book.images = gather_images(edition, context.resources);
    book.title = edition.title;
    book.language = xhtml::language_or_und(edition.language);
    book.direction = edition.direction;
    book.page_source = context.page_source;
    book.chapters.push_back(write_chapter(article, std::move(edition), book.images.paths, 0, context.page_starts));
    identify(book);
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

Result<Written> write_epub(const Article& article, const WriteContext& context, Sink& sink) {
    const edition::Edition edition = edition::make_edition(article, context.tool_version);
    const Result<epub::Book> book = epub::with_cover(epub::make_book(article, edition, context), edition, context);
    if (!book) return tl::unexpected<Error>(book.error());
    epub::write_container(*book, context, sink);
    return Written{epub::diagnostics_of(*book), {}, {}};
}

}  // namespace offprint
