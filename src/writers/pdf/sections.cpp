#include "writers/pdf/sections.h"

namespace offprint::pdf {
namespace {

using layout::TagId;
using layout::TagKind;

/// 1-6; 0 for what is no heading.
int heading_level(TagKind kind) {
    if (kind < TagKind::heading1 || kind > TagKind::heading6) return 0;
    return static_cast<int>(kind) - static_cast<int>(TagKind::heading1) + 1;
}

bool ends_all_sections(TagKind kind) { return kind == TagKind::note || kind == TagKind::colophon; }

}  // namespace

Sections into_sections(const std::vector<TagId>& blocks, const std::vector<layout::Tag>& tags) {
    Sections whole;
    std::vector<std::pair<int, std::size_t>> open;  // level, section
    const auto put = [&](Section::Part part) {
        std::vector<Section::Part>& parts = open.empty() ? whole.top : whole.sections[open.back().second].parts;
        parts.push_back(part);
    };
    for (const TagId block : blocks) {
        if (ends_all_sections(tags[block].kind)) open.clear();
        if (const int level = heading_level(tags[block].kind); level > 0) {
            while (!open.empty() && open.back().first >= level) open.pop_back();
            const std::size_t number = whole.sections.size();
            put(Section::Part(std::in_place_index<1>, number));
            whole.sections.push_back({});
            if (!open.empty()) whole.sections.back().parent = open.back().second;
            open.emplace_back(level, number);
        }
        put(Section::Part(std::in_place_index<0>, block));
    }
    return whole;
}

}  // namespace offprint::pdf
