#pragma once

#include <string>
#include <string_view>

namespace offprint::html {

/// What a program that saves pages wrote into a comment at their top.
struct SavedFrom {
    std::string url;
    std::string date;  ///< as written
};

/// "<!-- saved from url=(0042)https://... -->" of browsers, and the comment of SingleFile.
SavedFrom find_saved_from(std::string_view html);

}  // namespace offprint::html
