#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sources/globs.h"
#include "sources/sources.h"

namespace offprint::sources {

/// "html" of "a/b.HTML"; empty where there is none.
std::string extension_of(std::string_view path);

/// What counts as an article among what a folder or an archive holds.
class Selection {
public:
    explicit Selection(const Options& options);

    /// Whether a file counts: included (or, where nothing says what is, of a readable format and not hidden), and
    /// neither it nor a folder above it excluded.
    [[nodiscard]] bool takes(std::string_view relative) const;
    /// Whether a folder is looked into.
    [[nodiscard]] bool enters(std::string_view relative) const;
    /// Whether neither the path nor a folder above it is excluded or hidden.
    [[nodiscard]] bool is_in_sight(std::string_view relative) const;

private:
    [[nodiscard]] bool is_excluded(std::string_view relative) const;

    std::vector<Glob> include_;
    std::vector<Glob> exclude_;
    std::vector<std::string> extensions_;
};

}  // namespace offprint::sources
