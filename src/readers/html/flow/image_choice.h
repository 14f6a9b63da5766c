#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dom/node.h"

/// Which of an image's addresses is the image: pages that load late, and pages for many screens, give several.
namespace offprint::html {

/// "weir.jpg" of "https://example.org/2024/weir.jpg?w=600".
std::string_view file_name(std::string_view url);

/// One entry of `srcset`; a density ("2x") is a width of so many columns of text.
struct ImageCandidate {
    std::string url;
    int width = 0;  ///< pixels; 0: not said
};

/// HTML, 4.8.4.2.1.
std::vector<ImageCandidate> read_srcset(std::string_view srcset);

/// An image that stands in for one that is loaded later: a data: URI of hardly a byte, "spacer.gif", "placeholder.png".
bool is_placeholder(std::string_view url);

/// The address of an img or amp-img, with the sources of the picture around it (null: none); empty where all that there
/// is stands in for something. What came with the page, a file beside it or a data: URI, wins over what lies elsewhere;
/// then the widest that is no wider than a page shows.
std::string image_address(const dom::Node& image, const dom::Node* picture);

/// Why an image is no part of an article, as a rule's name: "tracking-pixel", "spacer-image", "avatar-image"; empty
/// where it may be one.
std::string_view reason_against(const dom::Node& image, std::string_view url);

}  // namespace offprint::html
