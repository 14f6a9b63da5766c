#pragma once

#include <cstddef>
#include <cstdint>

namespace offprint::testing {

/// A small generator of our own (Knuth's MMIX line): the same numbers for the same seed everywhere.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 2862933555777941757U + 3037000493U) { below(2); }

    /// 0 to `limit` - 1; `limit` is at least 1.
    std::size_t below(std::size_t limit) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state_ >> 33U) % limit;
    }
    std::size_t between(std::size_t least, std::size_t most) { return least + below(most - least + 1); }
    /// True in `percent` of a hundred throws.
    bool chance(std::size_t percent) { return below(100) < percent; }

    template <class List>
    const auto& pick(const List& list) {
        return list[below(list.size())];
    }

private:
    std::uint64_t state_;
};

}  // namespace offprint::testing
