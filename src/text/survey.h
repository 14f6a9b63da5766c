#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::text {

/// What bytes are made of, if they are UTF-8.
struct Survey {
    std::size_t sequences = 0;   ///< well-formed ones of two bytes or more
    std::size_t ill_formed = 0;  ///< bytes that are part of none
    std::size_t nuls = 0;
    std::size_t controls = 0;  ///< NUL and others that no text has: not line ends, tabs, form feeds
    std::size_t carriage_returns = 0;
    bool may_compose = false;  ///< there are characters that normalisation form C may change
};

/// One pass; eight bytes at a time where they are ASCII.
Survey survey(std::string_view bytes);

}  // namespace offprint::text
