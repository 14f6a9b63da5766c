#include <algorithm>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/front_matter/fenced_block.h"
#include "editorial/front_matter/fields.h"
#include "editorial/front_matter/front_block.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// Far above any block of these lines; what is longer is prose with colons.
constexpr std::size_t max_block_bytes = 16384;

/// MultiMarkdown's own switches: no words about the article, but signs of its metadata.
constexpr std::string_view own_keys =
    "baseheaderlevel htmlheaderlevel latexheaderlevel odfheaderlevel css htmlheader htmlfooter xhtmlheader latexmode "
    "latexinput latexfooter latexleader latexbegin latexconfig quoteslanguage bibtex bibliostyle transcludebase email "
    "affiliation format";

std::string without_spaces(std::string_view key) {
    std::string name = folded(key);
    name.erase(std::remove(name.begin(), name.end(), ' '), name.end());
    return name;
}

/// "Key: value", "Key:" at the margin.
std::size_t colon_in(std::string_view line) {
    if (line.empty() || line.front() == ' ' || line.front() == '\t') return std::string_view::npos;
    const std::size_t colon = line.substr(0, 60).find(':');
    const bool is_key = colon != std::string_view::npos && colon > 0 &&
                        (colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t');
    return is_key ? colon : std::string_view::npos;
}

Value value_at(std::string_view words, std::uint32_t line) {
    Value value;
    value.kind = ValueKind::scalar;
    value.scalar = text::trimmed(words);
    value.line = line;
    value.column = 1;
    return value;
}

/// Whether the lines are metadata without doubt.
class Judge {
public:
    explicit Judge(const Value& map) {
        for (const auto& [key, value] : map.map) take(key, value);
    }

    /// A dialogue ("Editor: ...", "Author: ..."), a memo ("Date: ...", "Subject: ...") and a note are none.
    [[nodiscard]] bool is_metadata() const {
        if (has_other_ || has_twice_) return false;
        return has_headline_ || (has_author_ && has_particulars_);
    }

private:
    void take(std::string_view key, const Value& value) {
        const std::string name = without_spaces(key);
        has_twice_ = has_twice_ || std::find(seen_.begin(), seen_.end(), name) != seen_.end();
        seen_.push_back(name);
        const std::optional<Field> field = field_named(key);
        if (!field && !has_word(own_keys, name)) has_other_ = true;
        if (value.scalar.empty()) return;
        has_headline_ = has_headline_ || field == Field::headline;
        has_author_ = has_author_ || (field == Field::author && name.substr(0, 6) == "author");
        has_particulars_ = has_particulars_ || field == Field::date_published || field == Field::date_modified ||
                           field == Field::in_language || field == Field::url || field == Field::keywords ||
                           field == Field::copyright_notice || field == Field::license || field == Field::publisher;
    }

    std::vector<std::string> seen_;
    bool has_headline_ = false;
    bool has_author_ = false;
    bool has_particulars_ = false;
    bool has_other_ = false;
    bool has_twice_ = false;
};

}  // namespace

MaybeFrontBlock read_multimarkdown_block(std::string_view text) {
    Value map;
    map.kind = ValueKind::map;
    std::uint32_t number = 1;
    std::size_t at = 0;
    for (; at < text.size(); ++number) {
        const std::string_view line = line_at(text, at);
        if (text::trimmed(line).empty()) break;
        const std::size_t colon = colon_in(line);
        const bool goes_on = line.front() == ' ' || line.front() == '\t';
        if (colon != std::string_view::npos && map.map.size() < 60)
            map.map.emplace_back(std::string(line.substr(0, colon)), value_at(line.substr(colon + 1), number));
        else if (goes_on && !map.map.empty())
            map.map.back().second.scalar.append(1, ' ').append(text::trimmed(line));
        else
            return std::nullopt;
        at = std::min(at + line.size() + 1, text.size());
        if (at > max_block_bytes) return std::nullopt;
    }
    const bool has_body = at < text.size();
    if (!has_body || !Judge(map).is_metadata()) return std::nullopt;
    return FrontBlock{std::move(map), text.substr(at), number};
}

}  // namespace offprint::editorial
