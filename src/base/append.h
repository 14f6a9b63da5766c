#pragma once

#include <iterator>
#include <utility>
#include <vector>

namespace offprint {

/// Moves `more` behind `all`.
template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace offprint
