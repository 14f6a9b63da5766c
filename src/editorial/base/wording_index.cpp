#include "editorial/base/wording_index.h"

#include <algorithm>

namespace offprint::editorial {
namespace {

constexpr unsigned most_listed = 64;

std::uint64_t bit_of(std::uint16_t list) { return list < most_listed ? std::uint64_t{1} << list : 0; }

}  // namespace

WordingIndex::WordingIndex(const std::vector<std::string_view>& lists) {
    for (std::size_t number = 0; number < lists.size(); ++number) {
        const std::string_view list = lists[number];
        for (std::size_t begin = 0; begin < list.size();) {
            const std::size_t end = std::min(list.find('|', begin), list.size());
            const Wording wording{list.substr(begin, end - begin), static_cast<std::uint16_t>(number)};
            begin = end + 1;
            if (wording.words.empty()) continue;
            (wording.words.size() < key_bytes ? short_ : wordings_).push_back(wording);
        }
    }
    std::stable_sort(wordings_.begin(), wordings_.end(), [](const Wording& one, const Wording& other) {
        return shelf_of(one.words.data()) < shelf_of(other.words.data());
    });
    for (const Wording& wording : wordings_) ++begins_[shelf_of(wording.words.data()) + 1];
    for (std::size_t shelf = 1; shelf < begins_.size(); ++shelf)
        begins_[shelf] = static_cast<std::uint16_t>(begins_[shelf] + begins_[shelf - 1]);
}

Wording WordingIndex::longest_opening(std::string_view text) const {
    Wording longest;
    for_each_opening(text, [&](const Wording& wording) {
        const bool is_longer = wording.words.size() > longest.words.size();
        const bool is_earlier = wording.words.size() == longest.words.size() && wording.list < longest.list;
        if (is_longer || is_earlier) longest = wording;
    });
    return longest;
}

std::uint64_t WordingIndex::lists_in(std::string_view text) const {
    std::uint64_t found = 0;
    for (const Wording& wording : short_) {
        const std::uint64_t bit = bit_of(wording.list);
        if ((found & bit) == 0 && text.find(wording.words) != std::string_view::npos) found |= bit;
    }
    for (std::size_t at = 0; at + key_bytes <= text.size(); ++at) {
        const std::size_t shelf = shelf_of(text.data() + at);
        for (std::size_t i = begins_[shelf]; i < begins_[shelf + 1]; ++i) {
            if (text.substr(at).starts_with(wordings_[i].words)) found |= bit_of(wordings_[i].list);
        }
    }
    return found;
}

}  // namespace offprint::editorial
