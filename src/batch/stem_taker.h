#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "batch/journal.h"

namespace offprint::batch {

/// Gives each article a stem of its own: the wished one, or with "-2", "-3" ... the first that is no other article's.
/// One that has had such a stem before keeps it, whoever has come since.
class StemTaker {
public:
    /// `journal` outlives this.
    explicit StemTaker(const Journal& journal) : journal_(journal) {}
    [[nodiscard]] std::string stem_for(std::string_view name, const std::string& wish);

private:
    const Journal& journal_;
    std::unordered_map<std::string, std::uint64_t> next_;  ///< of stems that several wished for, the next number to try
};

}  // namespace offprint::batch
