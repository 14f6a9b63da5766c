#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "edition/edition.h"
#include "offprint/writer.h"
#include "writers/xhtml/content.h"

namespace offprint::epub {

/// An image as it lies in the container.
struct ImageFile {
    std::string path;  ///< "images/0123456789abcdef.png", from the hash of its bytes
    std::string media_type;
    MediaKind kind = MediaKind::unknown;
    std::string bytes;
};

struct Images {
    std::vector<ImageFile> files;                           ///< ascending by path, each once
    std::map<std::string, std::string, std::less<>> paths;  ///< from Image::url to the file's path
    bool have_alternatives = true;  ///< whether the source has an alternative text for every one
    bool may_move = false;          ///< whether one of those may that are no longer in memory
    Diagnostics diagnostics;
};

/// One article: what is known of it, what is printed of it, and its content documents.
struct Chapter {
    const Article* article = nullptr;
    edition::Edition edition;
    xhtml::Content content;
    std::string name;   ///< what tells this article from others: its address, else a hash of its words
    std::string group;  ///< the title that it stands under; may be empty
};

/// A document of a bundle's own: title page, contents, index.
struct OwnPage {
    std::string id;
    std::string file_name;
};

/// What stands before the first page; its files are among the book's images.
struct CoverPage {
    std::string path;        ///< of the picture on the page
    std::string shelf_path;  ///< of the raster for shelves; the same where the page shows one
    std::string words;       ///< what it says, for those who do not see it
};

/// A publication on its way into a container.
struct Book {
    std::vector<Chapter> chapters;
    Images images;
    std::optional<CoverPage> cover;
    std::vector<OwnPage> front_pages, back_pages;
    std::string title;
    std::string language;  ///< of the first article, or of most of a bundle's
    Direction direction = Direction::ltr;
    std::string identifier;   ///< "urn:uuid:...", "urn:isbn:...", "https://doi.org/..."
    std::string modified;     ///< "2024-08-21T00:00:00Z"
    std::string page_source;  ///< the id of the PDF whose pages are listed
    bool is_dated = true;     ///< false: `modified` is the day that stands for none
};

}  // namespace offprint::epub
