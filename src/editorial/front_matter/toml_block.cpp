#include "base/ascii.h"
#include "editorial/front_matter/fenced_block.h"
#include "editorial/front_matter/front_block.h"
#include "editorial/front_matter/value_limits.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

bool is_key_sign(char c) {
    return ascii::is_letter_or_digit(c) || c == '_' || c == '-' || c == '.' || c == ' ' || c == '"' || c == '\'';
}

/// "key =", "'a key' =", "[table]", "[[tables]]"; blank lines and comments are no words of either kind.
bool is_toml_line(std::string_view line) {
    line = text::trimmed(line);
    if (line.empty()) return false;
    if (line.front() == '[') return line.back() == ']' && line.find_first_of(" (") == std::string_view::npos;
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos || equals == 0 || equals > 60) return false;
    for (const char c : line.substr(0, equals)) {
        if (!is_key_sign(c)) return false;
    }
    return true;
}

bool first_words_are_toml(std::string_view toml) {
    for (std::size_t at = 0; at < toml.size();) {
        const std::string_view line = line_at(toml, at);
        at += line.size() + 1;
        const std::string_view words = text::trimmed(line);
        if (!words.empty() && words.front() != '#') return is_toml_line(words);
    }
    return false;
}

/// A closed block is TOML when any line of it is: the first may be the one that is wrong.
bool has_toml_line(std::string_view toml) {
    toml = toml.substr(0, max_metadata_bytes);
    for (std::size_t at = 0; at < toml.size();) {
        const std::string_view line = line_at(toml, at);
        at += line.size() + 1;
        if (is_toml_line(line)) return true;
    }
    return false;
}

}  // namespace

MaybeFrontBlock read_toml_block(std::string_view text) {
    const std::optional<FencedBlock> found = find_fenced_block(text, "+++", "+++");
    if (!found) return std::nullopt;
    if (!found->is_closed) {
        if (!first_words_are_toml(found->inside)) return std::nullopt;
        return failure_at(ErrorKind::malformed, "begins with +++ and is never closed; put a line +++ below it", 1, 1);
    }
    if (text::trimmed(found->inside).empty()) return FrontBlock{{}, found->rest, found->rest_line};
    if (!has_toml_line(found->inside)) return std::nullopt;
    Result<Value> value = parse_toml(found->inside, 2);
    if (!value) return tl::unexpected<Error>(value.error());
    return FrontBlock{std::move(*value), found->rest, found->rest_line};
}

}  // namespace offprint::editorial
