#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "typeset/shape.h"

namespace offprint::typeset {

/// Shapers at rest, with the words that they know: an article takes one along and gives it back. What a word is shaped
/// to follows from the word and its setting alone, so no article's pages depend on those before it. Thread-safe.
class ShaperPool {
public:
    explicit ShaperPool(const FaceLibrary& faces) : faces_(faces) {}

    struct GiveBack {
        ShaperPool* pool = nullptr;  ///< none: the shaper is gone afterwards
        void operator()(Shaper* shaper) const;
    };
    using Loan = std::unique_ptr<Shaper, GiveBack>;

    /// Its `missing()` is empty. It must not outlive the pool.
    [[nodiscard]] Loan take();

private:
    const FaceLibrary& faces_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<Shaper>> at_rest_;
};

}  // namespace offprint::typeset
