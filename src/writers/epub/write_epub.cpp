#include "writers/epub/write_epub.h"

#include <utility>

#include "base/text_packer.h"
#include "base/zip_writer.h"
#include "writers/epub/cover.h"
#include "writers/epub/identity.h"
#include "writers/epub/images.h"
#include "writers/epub/package.h"
#include "writers/xhtml/addresses.h"
#include "writers/xhtml/language_tags.h"
#include "writers/xhtml/structured_data.h"

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
        surroundings.structured_data = xhtml::structured_data(article, editions[i], images.paths);
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
    book.page_source = context.page_source;
    book.modified = modified.value_or(undated);
    return book;
}

/// Packed once for all books of a run, where there is a packer.
PackedEntry packed(const char* name, const std::string& text, const TextPacker* packer) {
    return packer != nullptr ? packer->pack(name, text) : pack(name, text, ZipMethod::deflated);
}

void write_container(const Book& book, const WriteContext& context, Sink& sink) {
    ZipWriter writer(sink);
    const auto add_text = [&writer](std::string name, std::string_view text) {
        writer.add(pack(std::move(name), text, ZipMethod::deflated));
    };
    // OCF 4.3: "mimetype" is the first entry and stored, not deflated; reading systems sniff it there.
    writer.add(pack("mimetype", "application/epub+zip", ZipMethod::stored));
    writer.add(packed("META-INF/container.xml", container_document, context.packer));
    add_text("EPUB/package.opf", package_document(book));
    add_text("EPUB/nav.xhtml", navigation_document(book));
    add_text("EPUB/toc.ncx", ncx_document(book));
    writer.add(packed("EPUB/article.css", context.style.style_sheet, context.packer));
    if (book.cover) add_text(std::string("EPUB/") + cover_name, cover_document(book, *book.cover));
    for (const Chapter& chapter : book.chapters) {
        for (const xhtml::ContentDocument& document : chapter.content.documents)
            add_text("EPUB/" + document.file_name, document.bytes);
    }
    for (const ImageFile& image : book.images.files) {
        const ZipMethod method = image.kind == MediaKind::svg ? ZipMethod::deflated : ZipMethod::stored;
        writer.add(pack("EPUB/" + image.path, image.bytes, method));
    }
    writer.finish();
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
    const Result<epub::Book> made = epub::with_cover(epub::make_book(publication, context), context);
    if (!made) return tl::unexpected<Error>(made.error());
    const epub::Book& book = *made;
    Written written;
    written.diagnostics = epub::diagnostics_of(book);
    epub::write_container(book, context, sink);
    return written;
}

}  // namespace offprint
