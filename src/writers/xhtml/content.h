#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "edition/edition.h"
#include "offprint/diagnostic.h"
#include "offprint/writer.h"

/// XHTML5 content documents: what an EPUB's chapters are made of.
namespace offprint::xhtml {

/// A document longer than this is parted at headings: old reading systems lay out a whole document before they show it.
inline constexpr std::size_t comfortable_bytes = 300'000;

/// What an edition is written into.
struct Surroundings {
    std::string name = "article";  ///< of the documents, without extension
    std::string style_sheet_path;  ///< relative to the documents
    std::map<std::string, std::string, std::less<>>
        image_paths;              ///< from Image::url to a path relative to the documents
    std::string base_url;         ///< what relative links mean; empty: not known
    std::string structured_data;  ///< JSON-LD that the first document carries; may be empty
    std::vector<PageStart> page_starts;
    std::string (*neighbour_name)(std::size_t article) = nullptr;  ///< of the documents of a bundle's other articles
    std::size_t longest_document = comfortable_bytes;
};

struct ContentDocument {
    std::string file_name;  ///< "article.xhtml", "article-2.xhtml"
    std::string bytes;
    bool has_math = false;  ///< MathML: a package says so of its documents
};

/// A place that a table of contents leads to.
struct ContentsEntry {
    int level = 2;  ///< the heading's
    std::string title;
    std::string address;  ///< "article.xhtml#the-weir"
};

/// A place where a printed page starts.
struct PageAddress {
    std::uint32_t page = 1;
    std::string address;
};

struct Content {
    std::vector<ContentDocument> documents;  ///< in reading order, at least one
    std::vector<ContentsEntry> contents;
    std::vector<PageAddress> pages;
    Diagnostics diagnostics;
};

/// Total: what XHTML cannot hold is mended or put as text, with a diagnostic.
Content write_content(const edition::Edition& edition, const Surroundings& surroundings);

}  // namespace offprint::xhtml
