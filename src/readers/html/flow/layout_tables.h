#pragma once

#include "dom/node.h"

namespace offprint::html {

/// Whether the table only places things on a page: it says so, has one row or one column, holds other tables, or cells
/// that are texts of their own, and no heads. Looks at its own rows, not into tables in them.
bool is_layout_table(const dom::Node& table);

}  // namespace offprint::html
