#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace offprint::typeset {

/// Whether a 'CFF ' table is CID-keyed (its Top DICT has the operator ROS). Adobe Technical Note 5176.
bool is_cid_keyed(std::string_view cff);

/// The CID of each glyph of a CID-keyed 'CFF ' table: at most `glyph_count` of them, fewer when the table is cut short.
std::vector<std::uint32_t> character_ids(std::string_view cff, std::size_t glyph_count);

}  // namespace offprint::typeset
