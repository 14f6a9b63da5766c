#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace offprint::dom {

/// Keeps characters where they are for as long as it lives, moved or not.
class TextStore {
public:
    std::string_view keep(std::string_view text);

private:
    char* room_for(std::size_t bytes);

    std::vector<std::unique_ptr<char[]>> blocks_;
    char* free_ = nullptr;
    std::size_t left_ = 0;
    std::size_t next_block_ = 0;
};

}  // namespace offprint::dom
