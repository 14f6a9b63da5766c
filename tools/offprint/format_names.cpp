#include "format_names.h"

#include <algorithm>
#include <filesystem>

#include "base/ascii.h"

namespace offprint::program {

std::string list_of(const std::vector<Format>& formats) {
    std::string list;
    for (const Format& format : formats) list += (list.empty() ? "" : ", ") + format.name;
    return list;
}

std::string format_by_extension(const std::string& name) {
    std::string extension = ascii::lower(std::filesystem::path(name).extension().string());
    if (!extension.empty()) extension.erase(0, 1);
    for (const Format& format : writable_formats()) {
        const auto& known = format.extensions;
        if (std::find(known.begin(), known.end(), extension) != known.end()) return format.name;
    }
    return {};
}

bool is_known(const std::vector<Format>& formats, const std::string& name) {
    return std::any_of(formats.begin(), formats.end(), [&](const Format& format) { return format.name == name; });
}

void drop_repeats(std::vector<std::string>& names) {
    std::vector<std::string> once;
    for (const std::string& name : names) {
        if (std::find(once.begin(), once.end(), name) == once.end()) once.push_back(name);
    }
    names = std::move(once);
}

}  // namespace offprint::program
