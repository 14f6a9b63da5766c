#pragma once

#include <string>
#include <string_view>

#include "offprint/article.h"

namespace offprint::html {

/// Each run of HTML's white space as one space.
std::string collapsed(std::string_view text);

/// A paragraph's content as HTML shows it: no blanks at its ends, beside its breaks, or doubled across elements.
Inlines tidy(Inlines content);

}  // namespace offprint::html
