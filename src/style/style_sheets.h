#pragma once

#include <string_view>

namespace offprint {

/// styles/article.css as it was when offprint was built.
std::string_view article_style_sheet();

}  // namespace offprint
