#include "writers/epub/cover.h"

#include <utility>
#include <vector>

#include "writers/cover/make_cover.h"
#include "writers/epub/images.h"
#include "writers/epub/xml.h"

namespace offprint::epub {
namespace {

constexpr const char* given_name = "cover";

/// The picture on the page, and behind it, where that is a drawing, a raster of it: shelves show no other.
using Pictures = std::vector<ImageFile>;

Result<Pictures> given_pictures(const Resource& resource) {
    FittedImage fitted = fit_for_books(resource, given_name);
    if (!fitted.file) return failure(ErrorKind::library, "the cover " + fitted.said);
    Pictures pictures{std::move(*fitted.file)};
    if (pictures.front().kind != MediaKind::svg) return pictures;
    FittedImage drawn = draw_for_books(resource, given_name);
    if (!drawn.file) return failure(ErrorKind::library, "the cover is an SVG" + drawn.said);
    pictures.push_back(std::move(*drawn.file));
    return pictures;
}

Result<Pictures> made_pictures(const edition::Edition& edition, const WriteContext& context) {
    Result<cover::Cover> made = cover::make_cover(edition, context);
    if (!made) return tl::unexpected<Error>(made.error());
    return Pictures{file_of(MediaKind::svg, std::move(made->svg)), file_of(MediaKind::png, std::move(made->png))};
}

}  // namespace

Result<Book> with_cover(Book book, const edition::Edition& first, const WriteContext& context) {
    if (context.epub.cover == CoverChoice::none) return book;
    const bool is_given = context.epub.cover == CoverChoice::given;
    Result<Pictures> pictures = is_given ? given_pictures(context.epub.cover_image) : made_pictures(first, context);
    if (!pictures) return tl::unexpected<Error>(pictures.error());
    book.cover = CoverPage{pictures->front().path, pictures->back().path, cover::words_of(first)};
    for (ImageFile& file : *pictures) add_file(book.images.files, std::move(file));
    return book;
}

std::string cover_document(const Book& book, const CoverPage& cover) {
    std::string xml = document_opening(book.language, Direction::unknown, book.title);
    // The page is the picture: no style sheet of an article's words knows it.
    xml +=
        "<style>body { margin: 0; text-align: center } "
        "img { max-width: 100%; height: 100vh; object-fit: contain }</style>\n</head>\n"
        "<body epub:type=\"cover\">\n<section>\n";
    xml += element("img", {}, {{"src", cover.path}, {"alt", cover.words}, {"role", "doc-cover"}});
    return xml + "</section>\n</body>\n</html>\n";
}

}  // namespace offprint::epub
