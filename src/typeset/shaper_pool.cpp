#include "typeset/shaper_pool.h"

namespace offprint::typeset {

void ShaperPool::GiveBack::operator()(Shaper* shaper) const {
    std::unique_ptr<Shaper> owned(shaper);
    if (pool == nullptr) return;
    owned->forget_missing();
    const std::lock_guard lock(pool->mutex_);
    pool->at_rest_.push_back(std::move(owned));
}

ShaperPool::Loan ShaperPool::take() {
    const std::lock_guard lock(mutex_);
    if (at_rest_.empty()) return Loan(std::make_unique<Shaper>(faces_).release(), {this});
    Loan loan(at_rest_.back().release(), {this});
    at_rest_.pop_back();
    return loan;
}

}  // namespace offprint::typeset
