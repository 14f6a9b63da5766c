#include "typeset/cff.h"

#include "typeset/sfnt.h"

namespace offprint::typeset {
namespace {

// TN 5176, 4 "DICT Data": operators are 0-21, 12 begins one of two bytes.
constexpr std::uint32_t charset_operator = 15, escape = 12, ros_operator = 1230;

/// TN 5176, 5: count, offset size, count + 1 offsets that are counted from the byte before the objects.
struct Index {
    std::size_t begin = 0, end = 0;  // of all of it
    std::size_t first_begin = 0, first_end = 0;
};

Index index_at(std::string_view cff, std::size_t at) {
    const std::size_t count = number_at(cff, at, 2);
    if (count == 0) return {at, at + 2, at + 2, at + 2};
    const std::size_t offset_size = number_at(cff, at + 2, 1);
    if (offset_size < 1 || offset_size > 4) return {at, cff.size(), cff.size(), cff.size()};
    const std::size_t base = at + 3 + (count + 1) * offset_size - 1;
    const auto object = [&](std::size_t i) { return base + number_at(cff, at + 3 + i * offset_size, offset_size); };
    return {at, object(count), object(0), object(1)};
}

std::string_view top_dict(std::string_view cff) {
    const Index names = index_at(cff, number_at(cff, 2, 1));
    const Index dicts = index_at(cff, names.end);
    if (dicts.first_begin > cff.size() || dicts.first_end < dicts.first_begin) return {};
    return cff.substr(dicts.first_begin, dicts.first_end - dicts.first_begin);
}

std::size_t skip_real(std::string_view dict, std::size_t at) {
    while (at < dict.size() && (number_at(dict, at, 1) & 0x0f) != 0x0f) ++at;
    return at + 1;
}

/// An operator of a DICT with the last of its operands.
struct Entry {
    std::uint32_t name = 0, operand = 0;
};

std::vector<Entry> entries(std::string_view dict) {
    std::vector<Entry> result;
    std::uint32_t operand = 0;
    for (std::size_t at = 0; at < dict.size();) {
        const std::uint32_t byte = number_at(dict, at, 1);
        ++at;
        if (byte == escape) {
            result.push_back({escape * 100 + number_at(dict, at++, 1), operand});
        } else if (byte <= 21) {
            result.push_back({byte, operand});
        } else if (byte == 28) {
            operand = number_at(dict, at, 2);
            at += 2;
        } else if (byte == 29) {
            operand = number_at(dict, at, 4);
            at += 4;
        } else if (byte == 30) {
            at = skip_real(dict, at);
        } else if (byte <= 246) {
            operand = byte - 139;
        } else {
            operand = (byte - 247) * 256 + number_at(dict, at++, 1) + 108;
        }
    }
    return result;
}

std::vector<std::uint32_t> listed_ids(std::string_view cff, std::size_t at, std::size_t glyph_count) {
    std::vector<std::uint32_t> ids{0};
    for (; ids.size() < glyph_count && at + 2 <= cff.size(); at += 2) ids.push_back(number_at(cff, at, 2));
    return ids;
}

std::vector<std::uint32_t> ranged_ids(std::string_view cff, std::size_t at, std::size_t left_size,
                                      std::size_t glyph_count) {
    std::vector<std::uint32_t> ids{0};
    for (; ids.size() < glyph_count && at + 2 + left_size <= cff.size(); at += 2 + left_size) {
        const std::uint32_t first = number_at(cff, at, 2), left = number_at(cff, at + 2, left_size);
        for (std::uint32_t i = 0; i <= left && ids.size() < glyph_count; ++i) ids.push_back(first + i);
    }
    return ids;
}

}  // namespace

bool is_cid_keyed(std::string_view cff) {
    for (const Entry& entry : entries(top_dict(cff)))
        if (entry.name == ros_operator) return true;
    return false;
}

std::vector<std::uint32_t> character_ids(std::string_view cff, std::size_t glyph_count) {
    std::size_t charset = 0;
    for (const Entry& entry : entries(top_dict(cff)))
        if (entry.name == charset_operator) charset = entry.operand;
    // TN 5176, 13: format 0 lists the identifiers, 1 and 2 give ranges with one and two bytes of length.
    const std::uint32_t format = number_at(cff, charset, 1);
    if (format == 0) return listed_ids(cff, charset + 1, glyph_count);
    return ranged_ids(cff, charset + 1, format == 1 ? 1 : 2, glyph_count);
}

}  // namespace offprint::typeset
