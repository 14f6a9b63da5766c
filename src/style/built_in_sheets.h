#pragma once

#include <string_view>

namespace offprint::style {

/// styles/*.css as they were when offprint was built.
std::string_view article_sheet();
std::string_view broadsheet_sheet();
std::string_view manuscript_sheet();

}  // namespace offprint::style
