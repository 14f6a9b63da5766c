#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offprint::sources {

/// Whether wildcards stand for hidden names (is_hidden) as for any others, or such a name must be spelt.
enum class HiddenNames : std::uint8_t { as_any, spelt };

/// Names that systems hide or leave behind: ".git", "._x.html", "__MACOSX".
bool is_hidden(std::string_view part);

/// A pattern over paths with "/" between their parts.
///
/// `*` is any characters of one part, `?` one, `[a-z]` one of a set, `[!a-z]` one of none, `\*` the character itself; a
/// part `**` is any number of parts, none too. A pattern without "/" is for the last part, at any depth; one with "/"
/// (a leading one too) for the whole path. Work is at most the product of both lengths: there is no pattern that hangs.
class Glob {
public:
    explicit Glob(std::string_view pattern);

    [[nodiscard]] bool matches(std::string_view path, HiddenNames hidden) const;
    /// Whether a part of the pattern spells this hidden name: what lies below it may match.
    [[nodiscard]] bool spells(std::string_view hidden_part) const;

private:
    std::vector<std::string> parts_;
};

/// "a/b" is "a" and "b".
std::vector<std::string_view> parts_of(std::string_view path);

}  // namespace offprint::sources
