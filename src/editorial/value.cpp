#include "editorial/value.h"

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

}  // namespace offprint::editorial
