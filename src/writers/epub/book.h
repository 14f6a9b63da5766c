#pragma once

#include <map>
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
    Diagnostics diagnostics;
};

/// One article: what is known of it, what is printed of it, and its content documents.
struct Chapter {
    const Article* article = nullptr;
    edition::Edition edition;
    xhtml::Content content;
};

/// A publication on its way into a container.
struct Book {
    std::vector<Chapter> chapters;
    Images images;
    std::string title;
    std::string language;    ///< of the first article
    std::string identifier;  ///< "urn:uuid:...", "urn:isbn:...", "https://doi.org/..."
    std::string modified;    ///< "2024-08-21T00:00:00Z"
    bool is_dated = true;    ///< false: `modified` is the day that stands for none
};

}  // namespace offprint::epub
