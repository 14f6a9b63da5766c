#include "base/text_packer.h"

namespace offprint {
namespace {

constexpr std::size_t most_remembered = 16;  // texts; a run has one style, so that more are somebody's mistake

}  // namespace

PackedEntry TextPacker::pack(const std::string& name, const std::string& text) const {
    const std::lock_guard lock(mutex_);
    const auto found = packed_.find(text);
    if (found != packed_.end()) {
        PackedEntry entry = found->second;
        entry.name = name;
        return entry;
    }
    PackedEntry entry = offprint::pack(name, text, ZipMethod::deflated);
    if (packed_.size() < most_remembered) packed_.emplace(text, entry);
    return entry;
}

}  // namespace offprint
