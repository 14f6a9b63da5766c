#include <algorithm>

#include "editorial/base/letters.h"
#include "editorial/front_matter/fenced_block.h"
#include "editorial/front_matter/front_block.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// Far above any title; what is longer is no title block.
constexpr std::size_t max_block_bytes = 16384;

/// One "% ..." with its indented lines.
struct Part {
    std::vector<std::string_view> lines;  ///< trimmed
    std::uint32_t line = 1;
};

bool begins_part(std::string_view line) { return line == "%" || line.substr(0, 2) == "% "; }

bool continues_part(std::string_view line) {
    return !line.empty() && (line.front() == ' ' || line.front() == '\t') && !text::trimmed(line).empty();
}

Value scalar_of(std::string_view words, std::uint32_t line) {
    Value value;
    value.kind = words.empty() ? ValueKind::empty : ValueKind::scalar;
    value.scalar = words;
    value.line = line;
    value.column = 1;
    return value;
}

Value joined(const Part& part) {
    std::string words;
    for (const std::string_view line : part.lines) words.append(words.empty() ? "" : " ").append(line);
    return scalar_of(text::trimmed(words), part.line);
}

/// Semicolons and lines part authors; in one name without either, commas and "and" may.
Value authors_of(const Part& part) {
    Value authors = joined(part);
    if (part.lines.size() < 2 && authors.scalar.find(';') == std::string::npos) return authors;
    authors = scalar_of({}, part.line);
    authors.kind = ValueKind::list;
    std::uint32_t line = part.line;
    for (const std::string_view words : part.lines) {
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t end = std::min(words.find(';', begin), words.size());
            const std::string_view name = text::trimmed(words.substr(begin, end - begin));
            if (!name.empty()) authors.list.push_back(scalar_of(name, line));
            begin = end + 1;
        }
        ++line;
    }
    return authors;
}

Value value_of(const std::vector<Part>& parts) {
    Value map;
    map.kind = ValueKind::map;
    map.line = 1;
    map.column = 1;
    map.map.emplace_back("title", joined(parts[0]));
    if (parts.size() > 1) map.map.emplace_back("author", authors_of(parts[1]));
    if (parts.size() > 2) map.map.emplace_back("date", joined(parts[2]));
    return map;
}

bool has_words(const std::vector<Part>& parts) {
    return std::any_of(parts.begin(), parts.end(), [](const Part& part) {
        return std::any_of(part.lines.begin(), part.lines.end(), [](std::string_view line) { return !line.empty(); });
    });
}

}  // namespace

MaybeFrontBlock read_pandoc_block(std::string_view text) {
    std::vector<Part> parts;
    std::uint32_t number = 1;
    std::size_t at = 0;
    for (; at < text.size(); ++number) {
        const std::string_view line = line_at(text, at);
        if (text::trimmed(line).empty()) break;
        if (begins_part(line))
            parts.push_back({{text::trimmed(line.substr(1))}, number});
        else if (!parts.empty() && continues_part(line))
            parts.back().lines.push_back(text::trimmed(line));
        else
            return std::nullopt;  // A paragraph that begins with a percent sign, or comments of TeX.
        at = std::min(at + line.size() + 1, text.size());
        if (parts.size() > 3 || at > max_block_bytes) return std::nullopt;
    }
    if (!has_words(parts)) return std::nullopt;
    return FrontBlock{value_of(parts), text.substr(at), number};
}

}  // namespace offprint::editorial
