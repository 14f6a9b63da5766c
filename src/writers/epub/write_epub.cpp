#include "writers/epub/write_epub.h"

#include <utility>

#include "base/zip.h"
#include "writers/epub/identity.h"
#include "writers/epub/images.h"
#include "writers/epub/package.h"
#include "writers/xhtml/addresses.h"
#include "writers/xhtml/language_tags.h"

namespace offprint {
namespace epub {
namespace {

constexpr const char* container_document =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">\n"
    "<rootfiles>\n<rootfile full-path=\"EPUB/package.opf\" "
    "media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n"
    "</container>\n";

/// What relative links of an article mean: its own address, else where it was got from.
std::string base_url(const Metadata& metadata) {
    for (const std::string& url :
         {metadata.url ? metadata.url->value : std::string{}, metadata.provenance.source_url}) {
        const xhtml::Address address = xhtml::web_address(url, {});
        if (address.trouble == xhtml::AddressTrouble::none) return address.url;
    }
    return {};
}

std::vector<Chapter> write_chapters(const Publication& publication, const WriteContext& context,
                                    std::vector<edition::Edition> editions, const Images& images) {
    std::vector<Chapter> chapters;
    for (std::size_t i = 0; i < editions.size(); ++i) {
        const Article& article = publication.articles[i];
        xhtml::Surroundings surroundings;
        surroundings.name = chapter_name(i);
        surroundings.style_sheet_path = "article.css";
        surroundings.image_paths = images.paths;
        surroundings.base_url = base_url(article.metadata);
        if (editions.size() == 1) surroundings.page_starts = context.page_starts;
        xhtml::Content content = xhtml::write_content(editions[i], surroundings);
        chapters.push_back({&article, std::move(editions[i]), std::move(content)});
    }
    return chapters;
}

Book make_book(const Publication& publication, const WriteContext& context) {
    std::vector<edition::Edition> editions;
    for (const Article& article : publication.articles) {
        editions.push_back(edition::make_edition(article, context.tool_version));
    }
    Book book;
    book.images = gather_images(editions, context.resources);
    book.chapters = write_chapters(publication, context, std::move(editions), book.images);
    const edition::Edition& first = book.chapters.front().edition;
    book.title = publication.title.empty() ? first.title : publication.title;
    book.language = xhtml::is_language_tag(first.language) ? first.language : "und";
    book.identifier = identifier_of(book.chapters);
    const std::optional<std::string> modified = modification_of(book.chapters);
    book.is_dated = modified.has_value();
    book.modified = modified.value_or(undated);
    return book;
}

/// OCF 4.3: "mimetype" is the first entry and stored, not deflated; reading systems sniff it there.
std::vector<ZipEntry> entries_of(Book book, const std::string& style_sheet) {
    std::vector<ZipEntry> entries{
        {"mimetype", "application/epub+zip", ZipMethod::stored},
        {"META-INF/container.xml", container_document, ZipMethod::deflated},
        {"EPUB/package.opf", package_document(book), ZipMethod::deflated},
        {"EPUB/nav.xhtml", navigation_document(book), ZipMethod::deflated},
        {"EPUB/toc.ncx", ncx_document(book), ZipMethod::deflated},
        {"EPUB/article.css", style_sheet, ZipMethod::deflated},
    };
    for (Chapter& chapter : book.chapters) {
        for (xhtml::ContentDocument& document : chapter.content.documents) {
            entries.push_back({"EPUB/" + document.file_name, std::move(document.bytes), ZipMethod::deflated});
        }
    }
    for (ImageFile& image : book.images.files) {
        const ZipMethod method = image.kind == MediaKind::svg ? ZipMethod::deflated : ZipMethod::stored;
        entries.push_back({"EPUB/" + image.path, std::move(image.bytes), method});
    }
    return entries;
}

Diagnostics diagnostics_of(const Book& book) {
    Diagnostics all = book.images.diagnostics;
    for (const Chapter& chapter : book.chapters) {
        all.insert(all.end(), chapter.content.diagnostics.begin(), chapter.content.diagnostics.end());
    }
    if (!book.is_dated) {
        all.push_back({Severity::warning,
                       "date-missing",
                       {},
                       std::string("the article has no date; EPUB demands one and gets ") + undated});
    }
    return all;
}

}  // namespace
}  // namespace epub

Result<Written> write_epub(const Publication& publication, const WriteContext& context, Sink& sink) {
    if (publication.articles.empty())
        return failure(ErrorKind::malformed, "a publication without articles makes no EPUB");
    epub::Book book = epub::make_book(publication, context);
    Written written;
    written.diagnostics = epub::diagnostics_of(book);
    Result<std::string> archive = make_zip(epub::entries_of(std::move(book), context.style.style_sheet));
    if (!archive) return tl::unexpected<Error>(archive.error());
    sink.write(*archive);
    return written;
}

}  // namespace offprint
