#pragma once

#include <cmark-gfm.h>

#include <string_view>

#include "base/c_handle.h"

namespace offprint::markdown {

using Document = c_handle<cmark_node, cmark_node_free>;
using Iterator = c_handle<cmark_iter, cmark_iter_free>;

/// CommonMark with tables, strikethrough, autolinks, task items and footnotes.
Document parse(std::string_view text);

/// cmark names its extensions' nodes by text only.
bool is_named(cmark_node* node, std::string_view name);

}  // namespace offprint::markdown
