#include "dom/text_store.h"

#include <algorithm>
#include <cstring>

namespace offprint::dom {
namespace {

// Small pages take little room, large ones few blocks.
constexpr std::size_t first_block = 2048;
constexpr std::size_t largest_block = 65536;

}  // namespace

std::string_view TextStore::keep(std::string_view text) {
    if (text.empty()) return {};
    char* const place = room_for(text.size());
    std::memcpy(place, text.data(), text.size());
    return {place, text.size()};
}

char* TextStore::room_for(std::size_t bytes) {
    if (bytes > left_) {
        next_block_ = std::clamp(next_block_ * 2, first_block, largest_block);
        if (bytes > next_block_ / 4) {  // its own block, so that what is left of this one is not lost
            blocks_.emplace_back(new char[bytes]);
            return blocks_.back().get();
        }
        blocks_.emplace_back(new char[next_block_]);
        free_ = blocks_.back().get();
        left_ = next_block_;
    }
    char* const place = free_;
    free_ += bytes;
    left_ -= bytes;
    return place;
}

}  // namespace offprint::dom
