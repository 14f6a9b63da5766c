#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "writers/epub/book.h"

namespace offprint::epub {

/// The images that the edition shows, as EPUB's core media types. An AVIF is made a PNG, an SVG is carried without what
/// an EPUB may not have, or drawn where that cannot be; each with a diagnostic. What cannot be had is left out: its
/// words stand in its place.
Images gather_images(const edition::Edition& edition, const Resources& resources);

/// An image as a book carries it.
struct FittedImage {
    std::optional<ImageFile> file;  ///< none where no book can have it
    std::string said;               ///< what was done to it, as the end of a sentence; empty: nothing
};
FittedImage fit_for_books(const Resource& resource, const std::string& name);

/// An SVG as PNG.
FittedImage draw_for_books(const Resource& svg, const std::string& name);

/// A file named by its content; `kind` is one of EPUB's own.
ImageFile file_of(MediaKind kind, std::string bytes);

/// Puts the file in its place, unless the book has it already; whether it was put.
bool add_file(std::vector<ImageFile>& files, ImageFile file);

/// An SVG without what an EPUB may not carry: scripts, addresses outside the book, ids given twice.
struct CleanSvg {
    std::string svg;      ///< good for nothing where there is trouble
    std::string removed;  ///< what was taken out first, as the middle of a sentence ("runs a script"); may be empty
    std::string trouble;  ///< why taking out does not help ("has a document type"); empty when it does
};
CleanSvg clean_svg(std::string_view svg);

}  // namespace offprint::epub
