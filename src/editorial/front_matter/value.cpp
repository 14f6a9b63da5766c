#include "editorial/front_matter/value.h"

namespace offprint::editorial {

std::string to_text(const Value& value) {
    std::string joined;
    switch (value.kind) {
        case ValueKind::empty: return {};
        case ValueKind::scalar: return value.scalar;
        case ValueKind::list:
            for (const Value& item : value.list) joined += (joined.empty() ? "" : ", ") + to_text(item);
            return joined;
        case ValueKind::map:
            for (const auto& [key, item] : value.map)
                joined += (joined.empty() ? "" : "; ") + key + ": " + to_text(item);
            return joined;
    }
    return joined;
}

const Value* find(const Value& map, std::string_view key) {
    for (const auto& [name, value] : map.map) {
        if (name == key) return &value;
    }
    return nullptr;
}

std::string excerpt(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return std::string(text);
    std::size_t end = bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)) + "…";
}

}  // namespace offprint::editorial
