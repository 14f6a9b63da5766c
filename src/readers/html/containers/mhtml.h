#pragma once

#include <map>
#include <string>
#include <string_view>

namespace offprint::html {

/// A page with its pictures, as browsers save it in one file (RFC 2557).
struct SavedPage {
    std::string html;                                          ///< as bytes; empty when no part is a page
    std::string charset;                                       ///< of its part; may be empty
    std::string url;                                           ///< where it was
    std::string date;                                          ///< when it was saved, as written
    std::map<std::string, std::string, std::less<>> pictures;  ///< data: URIs by address and by "cid:..."
    std::size_t left_out = 0;                                  ///< pictures that are too large
};

/// Whether the bytes begin as a message of several parts, not as a page.
bool is_mhtml(std::string_view bytes);

SavedPage read_mhtml(std::string_view bytes);

/// The page with the pictures' data where their addresses stood.
std::string with_pictures(std::string html, const SavedPage& page);

}  // namespace offprint::html
