#include <algorithm>
#include <vector>

#include "edition/steps.h"
#include "model/walk.h"

namespace offprint::edition {
namespace {

constexpr int deepest_level = 6;

/// The source's levels of the headings that the next one stands under.
class Outline {
public:
    int closed_up(int level) {
        while (!open_.empty() && open_.back() >= level) open_.pop_back();
        open_.push_back(level);
        return std::min(static_cast<int>(open_.size()) + 1, deepest_level);
    }

private:
    std::vector<int> open_;
};

void close_up(Blocks& blocks, Outline& outline) {
    for (Block& block : blocks) {
        if (auto* heading = std::get_if<Heading>(&block.node)) heading->level = outline.closed_up(heading->level);
        for (Blocks* contents : contents_of(block)) close_up(*contents, outline);
    }
}

}  // namespace

void close_up_headings(Blocks& blocks) {
    Outline outline;
    close_up(blocks, outline);
}

}  // namespace offprint::edition
