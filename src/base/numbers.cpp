#include "base/numbers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace offprint {

std::string decimal(double value, int places) {
    if (!std::isfinite(value)) return "0";
    std::array<char, 352> buffer{};  // 309 digits before the point, places after it
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, places).ptr;
    std::string text(buffer.data(), end);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

}  // namespace offprint
