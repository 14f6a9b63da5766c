#pragma once

#include <string_view>

namespace offprint::program {

/// report_page.css and report_page.js, built in.
std::string_view page_style();
std::string_view page_script();

}  // namespace offprint::program
