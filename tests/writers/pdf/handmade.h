#pragma once

#include <string>

#include "layout/pages.h"
#include "typeset/face.h"
#include "writers/pdf/facts.h"

namespace offprint::pdf {

/// The faces of this machine, found once.
const typeset::FaceLibrary& faces();

/// How a handmade line differs from plain words.
struct LineOptions {
    layout::TagId tag = 1;
    double x = 72, baseline = 100, size = 12;
    std::string language = "en";
    bool is_rtl = false;
    bool ends_in_hyphen = false;  ///< the text's own last character is the hyphen
};

/// Puts a shaped line on a page.
void put_line(layout::Page& page, const std::string& text, const LineOptions& options);

/// One empty page and the tags document and paragraph.
layout::Pages blank_pages();

/// A page with one line of one paragraph.
layout::Pages page_with(const std::string& text);

Facts plain_facts();

/// What paint makes of the pages; the test fails if it makes nothing.
std::string painted(const layout::Pages& pages, const Resources& resources = {});

/// All that a PDF file says: its objects, those in object streams and the streams' content unpacked, without their
/// cross-references.
std::string unpacked(const std::string& pdf);

bool says(const std::string& pdf, const std::string& words);

}  // namespace offprint::pdf
