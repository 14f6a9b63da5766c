#include "sources/selection.h"

#include <algorithm>

#include "base/ascii.h"

namespace offprint::sources {
namespace {

std::vector<Glob> globs_of(const std::vector<std::string>& patterns) { return {patterns.begin(), patterns.end()}; }

std::string_view last_part(std::string_view path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

std::string extension_of(std::string_view path) {
    const std::string_view name = last_part(path);
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string() : ascii::lower(name.substr(dot + 1));
}

Selection::Selection(const Options& options)
    : include_(globs_of(options.include)), exclude_(globs_of(options.exclude)), extensions_(options.extensions) {}

bool Selection::takes(std::string_view relative) const {
    if (is_excluded(relative)) return false;
    if (!include_.empty()) {
        return std::any_of(include_.begin(), include_.end(),
                           [relative](const Glob& glob) { return glob.matches(relative, HiddenNames::spelt); });
    }
    return is_in_sight(relative) &&
           std::find(extensions_.begin(), extensions_.end(), extension_of(relative)) != extensions_.end();
}

bool Selection::enters(std::string_view relative) const {
    if (is_excluded(relative)) return false;
    const std::string_view name = last_part(relative);
    return !is_hidden(name) ||
           std::any_of(include_.begin(), include_.end(), [name](const Glob& glob) { return glob.spells(name); });
}

bool Selection::is_in_sight(std::string_view relative) const {
    const std::vector<std::string_view> parts = parts_of(relative);
    return !is_excluded(relative) && std::none_of(parts.begin(), parts.end(), is_hidden);
}

bool Selection::is_excluded(std::string_view relative) const {
    if (exclude_.empty()) return false;
    for (std::size_t end = 0; end < relative.size(); ++end) {
        end = std::min(relative.find('/', end), relative.size());
        const std::string_view above = relative.substr(0, end);
        if (std::any_of(exclude_.begin(), exclude_.end(),
                        [above](const Glob& glob) { return glob.matches(above, HiddenNames::as_any); }))
            return true;
    }
    return false;
}

}  // namespace offprint::sources
