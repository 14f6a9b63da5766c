#include "editorial/furniture/furniture_lines.h"

#include <algorithm>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/furniture/related_lines.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

/// What of a long line is looked at to see how it begins or ends.
std::string words_of(const FurnitureLine& line) { return squeezed(plain_text(line.content)); }

bool ends_unfinished(const std::string& words) {
    constexpr std::u32string_view ends = U".!?…:\"”’»)。！？」|";
    return !words.empty() && ends.find(character_before(words, words.size())) == std::u32string_view::npos;
}

bool is_break(const Inline& item) {
    return std::holds_alternative<SoftBreak>(item.node) || std::holds_alternative<LineBreak>(item.node);
}

bool begins_small(const std::string& words) { return is_lower(character_at(words, 0)); }

}  // namespace

bool has_breaks(const Inlines& content) { return std::any_of(content.begin(), content.end(), is_break); }

std::vector<FurnitureLine> split_lines(const Inlines& content) {
    std::vector<FurnitureLine> lines(1);
    for (const Inline& item : content) {
        if (is_break(item)) {
            lines.back().line_end = {item};
            lines.emplace_back();
            continue;
        }
        lines.back().content.push_back(item);
    }
    return lines;
}

void keep_flowing(std::vector<FurnitureLine>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].furniture) continue;
        const bool follows_prose = i > 0 && !lines[i - 1].furniture && ends_unfinished(words_of(lines[i - 1]));
        if (follows_prose) lines[i].furniture.reset();
    }
    for (std::size_t i = lines.size(); i-- > 0;) {
        if (!lines[i].furniture || i + 1 == lines.size()) continue;
        const bool leads_to_prose = !lines[i + 1].furniture && begins_small(words_of(lines[i + 1]));
        if (leads_to_prose) lines[i].furniture.reset();
    }
}

Inlines joined_lines(const std::vector<FurnitureLine>& lines) {
    Inlines content;
    Inlines last_end;
    for (const FurnitureLine& line : lines) {
        if (line.furniture) continue;
        if (!content.empty()) content.insert(content.end(), last_end.begin(), last_end.end());
        content.insert(content.end(), line.content.begin(), line.content.end());
        last_end = line.line_end;
    }
    return content;
}

bool is_link_list(const Inlines& content) {
    if (!has_breaks(content)) return false;
    const std::vector<FurnitureLine> lines = split_lines(content);
    const std::optional<FurnitureRow> label = furniture_row(lines.front().content, longest_line);
    if (!label || !is_related_label(*label)) return false;
    return std::all_of(lines.begin() + 1, lines.end(), [](const FurnitureLine& line) {
        const std::optional<FurnitureRow> row = furniture_row(line.content, longest_line);
        return row && row->is_linked() && !leads_inside(*row);
    });
}

}  // namespace offprint::editorial
