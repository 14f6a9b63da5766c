#include "writers/epub/package.h"

#include <fmt/format.h>

#include "writers/epub/metadata.h"
#include "writers/epub/xml.h"

namespace offprint::epub {
namespace {

std::string item(const std::string& id, const std::string& path, const std::string& media_type,
                 const std::string& properties = {}) {
    Attributes attributes{{"id", id}, {"href", path}, {"media-type", media_type}};
    if (!properties.empty()) attributes.emplace_back("properties", properties);
    return element("item", {}, attributes);
}

std::string id_of(std::size_t chapter, std::size_t document) {
    return fmt::format("chapter-{}-{}", chapter + 1, document + 1);
}

std::string manifest(const Book& book) {
    std::string xml = "<manifest>\n";
    xml += item("nav", "nav.xhtml", "application/xhtml+xml", "nav");
    xml += item("ncx", "toc.ncx", "application/x-dtbncx+xml");
    xml += item("style", "article.css", "text/css");
    if (book.cover) xml += item("cover", cover_name, "application/xhtml+xml");
    for (const auto* pages : {&book.front_pages, &book.back_pages}) {
        for (const OwnPage& page : *pages) xml += item(page.id, page.file_name, "application/xhtml+xml");
    }
    for (std::size_t chapter = 0; chapter < book.chapters.size(); ++chapter) {
        const auto& documents = book.chapters[chapter].content.documents;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            xml += item(id_of(chapter, i), documents[i].file_name, "application/xhtml+xml",
                        documents[i].has_math ? "mathml" : "");
        }
    }
    for (std::size_t i = 0; i < book.images.files.size(); ++i) {
        const ImageFile& image = book.images.files[i];
        const bool is_on_shelf = book.cover && image.path == book.cover->shelf_path;
        xml += item(image_id(i), image.path, image.media_type, is_on_shelf ? "cover-image" : "");
    }
    return xml + "</manifest>\n";
}

std::string spine(const Book& book) {
    const bool is_rtl = book.direction == Direction::rtl;
    std::string xml = is_rtl ? "<spine toc=\"ncx\" page-progression-direction=\"rtl\">\n" : "<spine toc=\"ncx\">\n";
    if (book.cover) xml += element("itemref", {}, {{"idref", "cover"}});
    for (const OwnPage& page : book.front_pages) xml += element("itemref", {}, {{"idref", page.id}});
    for (std::size_t chapter = 0; chapter < book.chapters.size(); ++chapter) {
        for (std::size_t i = 0; i < book.chapters[chapter].content.documents.size(); ++i) {
            xml += element("itemref", {}, {{"idref", id_of(chapter, i)}});
        }
    }
    for (const OwnPage& page : book.back_pages) xml += element("itemref", {}, {{"idref", page.id}});
    return xml + "</spine>\n";
}

}  // namespace

std::string image_id(std::size_t place) { return fmt::format("image-{}", place + 1); }

std::string chapter_name(std::size_t place) { return fmt::format("article-{}", place + 1); }

std::string package_document(const Book& book) {
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"identifier\"";
    xml += " xml:lang=\"" + book.language + "\">\n";
    return xml + metadata_element(book) + manifest(book) + spine(book) + "</package>\n";
}

}  // namespace offprint::epub
