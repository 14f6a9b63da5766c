#include "editorial/front_matter/fenced_block.h"

#include <algorithm>

#include "text/utf8.h"

namespace offprint::editorial {

std::string_view line_at(std::string_view text, std::size_t at) {
    return text.substr(at, std::min(text.find('\n', at), text.size()) - at);
}

bool is_fence(std::string_view line, std::string_view fence) {
    return line.substr(0, fence.size()) == fence && text::trimmed(line.substr(fence.size())).empty();
}

std::optional<FencedBlock> find_fenced_block(std::string_view text, std::string_view fence,
                                             std::string_view other_end) {
    const std::string_view first = line_at(text, 0);
    if (!is_fence(first, fence)) return std::nullopt;
    const std::size_t begin = std::min(first.size() + 1, text.size());
    std::uint32_t line = 2;
    for (std::size_t at = begin; at < text.size(); ++line) {
        const std::string_view words = line_at(text, at);
        const std::size_t next = std::min(at + words.size() + 1, text.size());
        if (is_fence(words, fence) || is_fence(words, other_end))
            return FencedBlock{text.substr(begin, at - begin), text.substr(next), line + 1, true};
        at = next;
    }
    return FencedBlock{text.substr(begin), text.substr(text.size()), line, false};
}

}  // namespace offprint::editorial
