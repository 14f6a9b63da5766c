#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "layout/pages.h"

namespace offprint::layout {

/// The structure tree while it grows, in logical order.
class TagTree {
public:
    TagId add(TagKind kind, TagId parent) {
        Tag tag;
        tag.kind = kind;
        tag.parent = parent;
        tags_.push_back(std::move(tag));
        return static_cast<TagId>(tags_.size() - 1);
    }

    Tag& operator[](TagId id) { return tags_[id]; }

    [[nodiscard]] std::size_t size() const { return tags_.size(); }

    [[nodiscard]] std::vector<Tag> take() { return std::move(tags_); }

private:
    std::vector<Tag> tags_;
};

}  // namespace offprint::layout
