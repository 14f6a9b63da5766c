#include "editorial/furniture/furniture_segments.h"

#include <algorithm>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_row = 250;
constexpr std::string_view separators = "· • | — – / ∙ ⋅ ・";

struct Segment {
    std::size_t begin;  ///< of its words
    std::size_t end;
};

std::vector<Segment> part(std::string_view flat) {
    std::vector<Segment> segments;
    std::size_t begin = 0;
    for (const std::string_view word : split_words(flat)) {
        if (!has_word(separators, word)) continue;
        const auto at = static_cast<std::size_t>(word.data() - flat.data());
        segments.push_back({begin, at});
        begin = at + word.size();
    }
    segments.push_back({begin, flat.size()});
    return segments;
}

/// Without the white space at its end.
std::size_t words_end(std::string_view flat, const Segment& segment) {
    std::size_t end = segment.end;
    while (end > segment.begin && (flat[end - 1] == ' ' || flat[end - 1] == '\n')) --end;
    return end;
}

std::size_t words_begin(std::string_view flat, const Segment& segment) {
    std::size_t begin = segment.begin;
    while (begin < segment.end && (flat[begin] == ' ' || flat[begin] == '\n')) ++begin;
    return begin;
}

/// What a segment says; only what a header's row holds, and surely.
std::optional<Furniture> furniture_of(std::string_view words, const PhraseBook& book) {
    // The object sign stands for an image or a reference: no words to judge.
    if (words.find("\xEF\xBF\xBC") != std::string_view::npos) return std::nullopt;
    const std::optional<FurnitureRow> row = furniture_row(words, longest_row);
    if (!row) return std::nullopt;
    std::optional<Furniture> found = find_furniture(*row, Zone{true, false}, book);
    const bool is_header =
        found && has_word("reading-time counts listen-row print-row share-row comment-area widget-row", found->rule);
    return is_header ? found : std::nullopt;
}

}  // namespace

std::vector<FurnitureSegment> find_segments(std::string_view flat, const PhraseBook& book) {
    const std::optional<FurnitureRow> row = furniture_row(flat, longest_row);
    if (!row || row->is_spoken) return {};
    std::vector<Segment> left = part(flat);
    if (left.size() < 2) return {};
    const auto says = [&](const Segment& segment) {
        return furniture_of(flat.substr(segment.begin, segment.end - segment.begin), book);
    };
    std::vector<FurnitureSegment> found;
    std::size_t end = flat.size();
    while (!left.empty()) {
        const std::optional<Furniture> last = says(left.back());
        if (!last) break;
        left.pop_back();
        const std::size_t begin = left.empty() ? 0 : words_end(flat, left.back());
        found.push_back({*last, begin, end});
        end = begin;
    }
    std::vector<FurnitureSegment> leading;
    std::size_t begin = 0;
    while (left.size() > 1) {
        const std::optional<Furniture> first = says(left.front());
        if (!first) break;
        left.erase(left.begin());
        leading.push_back({*first, begin, words_begin(flat, left.front())});
        begin = leading.back().end;
    }
    found.insert(found.end(), leading.rbegin(), leading.rend());
    return found;
}

}  // namespace offprint::editorial
