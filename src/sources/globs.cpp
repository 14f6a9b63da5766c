#include "sources/globs.h"

#include <algorithm>
#include <optional>

#include "text/utf8.h"

namespace offprint::sources {
namespace {

constexpr std::string_view any_parts = "**";

struct SetMatch {
    bool holds = false;
    std::size_t end = 0;  ///< behind the "]"
};

/// A set that begins at `at`, behind its "["; nullopt where it has no end: then the bracket is a character like others.
std::optional<SetMatch> match_set(std::string_view pattern, std::size_t at, char32_t character) {
    const bool is_negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
    if (is_negated) ++at;
    bool holds = false;
    for (bool is_first = true; at < pattern.size(); is_first = false) {
        // A "]" that comes first belongs to the set (POSIX 2.13.1).
        if (pattern[at] == ']' && !is_first) return SetMatch{holds != is_negated, at + 1};
        const text::Decoded low = text::decode_at(pattern, at);
        at += low.bytes;
        char32_t high = low.character;
        if (at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']') {
            const text::Decoded end = text::decode_at(pattern, at + 1);
            high = end.character;
            at += 1 + end.bytes;
        }
        if (low.character <= character && character <= high) holds = true;
    }
    return std::nullopt;
}

/// Where the pattern goes on behind what stands for this character; nullopt where nothing does.
std::optional<std::size_t> match_one(std::string_view pattern, std::size_t at, char32_t character) {
    if (at >= pattern.size()) return std::nullopt;
    if (pattern[at] == '?') return at + 1;
    if (pattern[at] == '[') {
        if (const auto set = match_set(pattern, at + 1, character))
            return set->holds ? std::optional(set->end) : std::nullopt;
    }
    if (pattern[at] == '\\' && at + 1 < pattern.size()) ++at;
    const text::Decoded literal = text::decode_at(pattern, at);
    return literal.character == character ? std::optional(at + literal.bytes) : std::nullopt;
}

/// Only the last star is ever given another length: what came before it can stay as it is.
bool matches_part(std::string_view pattern, std::string_view name) {
    std::size_t at = 0, in_pattern = 0, star_at = 0;
    std::optional<std::size_t> behind_star;
    while (at < name.size()) {
        if (in_pattern < pattern.size() && pattern[in_pattern] == '*') {
            behind_star = ++in_pattern;
            star_at = at;
            continue;
        }
        const text::Decoded next = text::decode_at(name, at);
        if (const auto behind = match_one(pattern, in_pattern, next.character)) {
            in_pattern = *behind;
            at += next.bytes;
            continue;
        }
        if (!behind_star) return false;
        in_pattern = *behind_star;
        at = star_at += text::decode_at(name, star_at).bytes;
    }
    return pattern.find_first_not_of('*', in_pattern) == std::string_view::npos;
}

bool begins_with_wildcard(std::string_view pattern) {
    return !pattern.empty() && (pattern[0] == '*' || pattern[0] == '?' || pattern[0] == '[');
}

bool matches_part(std::string_view pattern, std::string_view name, HiddenNames hidden) {
    if (hidden == HiddenNames::spelt && is_hidden(name) && begins_with_wildcard(pattern)) return false;
    return matches_part(pattern, name);
}

bool may_be_passed_over(std::string_view part, HiddenNames hidden) {
    return hidden == HiddenNames::as_any || !is_hidden(part);
}

}  // namespace

bool is_hidden(std::string_view part) { return part.starts_with('.') || part == "__MACOSX"; }

std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        if (end > at) parts.push_back(path.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

Glob::Glob(std::string_view pattern) {
    while (pattern.ends_with('/')) pattern.remove_suffix(1);
    if (pattern.find('/') == std::string_view::npos) parts_.emplace_back(any_parts);
    for (const std::string_view part : parts_of(pattern)) parts_.emplace_back(part);
}

bool Glob::matches(std::string_view path, HiddenNames hidden) const {
    const std::vector<std::string_view> names = parts_of(path);
    std::size_t at = 0, in_pattern = 0, passed = 0;
    std::optional<std::size_t> behind_any;
    while (at < names.size()) {
        if (in_pattern < parts_.size() && parts_[in_pattern] == any_parts) {
            behind_any = ++in_pattern;
            passed = at;
            continue;
        }
        if (in_pattern < parts_.size() && matches_part(parts_[in_pattern], names[at], hidden)) {
            ++in_pattern;
            ++at;
            continue;
        }
        if (!behind_any || !may_be_passed_over(names[passed], hidden)) return false;
        in_pattern = *behind_any;
        at = ++passed;
    }
    return std::all_of(parts_.begin() + static_cast<std::ptrdiff_t>(in_pattern), parts_.end(),
                       [](const std::string& part) { return part == any_parts; });
}

bool Glob::spells(std::string_view hidden_part) const {
    return std::any_of(parts_.begin(), parts_.end(), [hidden_part](const std::string& part) {
        return matches_part(part, hidden_part, HiddenNames::spelt);
    });
}

}  // namespace offprint::sources
