#pragma once

#include "offprint/article.h"

namespace offprint::layout {

/// The rows of a table that is too wide as a list of records: "Header: value", a line a cell. Empty cells are left out.
Block table_as_records(const Table& table);

}  // namespace offprint::layout
