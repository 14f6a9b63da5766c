#include "batch/name_template.h"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "batch/stem.h"
#include "model/inspection.h"

namespace offprint::batch {
namespace {

namespace fs = std::filesystem;

std::string or_else(std::string words, std::string_view otherwise) {
    return words.empty() ? std::string(otherwise) : words;
}

/// As long as the date is known.
std::string date_part(const Maybe<Date>& date, std::size_t begin, std::size_t count, std::string_view otherwise) {
    if (!date) return std::string(otherwise);
    const std::string iso = to_iso(date->value).substr(0, 10);
    return begin < iso.size() ? iso.substr(begin, count) : std::string(otherwise);
}

std::string headline_of(const Metadata& metadata) {
    return has_printed_headline(metadata) ? metadata.headline->value : std::string{};
}

std::string first_of(const std::vector<std::string>& all) { return all.empty() ? std::string{} : all.front(); }

}  // namespace

const std::vector<std::pair<std::string_view, NameTemplate::Field>>& NameTemplate::fields() {
    static const std::vector<std::pair<std::string_view, Field>> known{
        {"path", Field::path},     {"folder", Field::folder},   {"stem", Field::stem},   {"slug", Field::slug},
        {"date", Field::date},     {"year", Field::year},       {"month", Field::month}, {"day", Field::day},
        {"author", Field::author}, {"section", Field::section}, {"lang", Field::lang},   {"hash", Field::hash}};
    return known;
}

Result<NameTemplate> NameTemplate::parse(std::string_view words) {
    NameTemplate made;
    std::string plain;
    const auto put_plain = [&] {
        if (!plain.empty()) made.parts_.emplace_back(Field::words, std::exchange(plain, {}));
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool is_brace = words[at] == '{' || words[at] == '}';
        if (is_brace && at + 1 < words.size() && words[at + 1] == words[at]) {
            plain += words[at++];
            continue;
        }
        if (!is_brace) {
            plain += words[at];
            continue;
        }
        const std::size_t end = words.find('}', at);
        const std::string_view name = words.substr(at + 1, end - at - 1);
        const auto found = std::find_if(fields().begin(), fields().end(),
                                        [&](const auto& field) { return words[at] == '{' && field.first == name; });
        if (end == std::string_view::npos || found == fields().end()) {
            std::string known;
            for (const auto& [field, ignored] : fields())
                known += fmt::format("{}{{{}}}", known.empty() ? "" : " ", field);
            return failure(ErrorKind::usage,
                           fmt::format("'{}' is no name for outputs: there is no field '{}'; there are {}", words,
                                       words.substr(at, end == std::string_view::npos ? end : end + 1 - at), known));
        }
        put_plain();
        made.parts_.emplace_back(found->second, "");
        at = end;
    }
    put_plain();
    if (made.parts_.empty()) return failure(ErrorKind::usage, "an empty name for outputs; the default is {path}");
    return made;
}

std::string NameTemplate::value(Field field, const std::string& relative, const Metadata& metadata,
                                const std::string& content) {
    const fs::path path(relative);
    const std::string stem = path.stem().string();
    switch (field) {
        case Field::words: return {};
        case Field::path: return (path.parent_path() / path.stem()).generic_string();
        case Field::folder: return path.parent_path().generic_string();
        case Field::stem: return safe_part(stem);
        case Field::slug: return or_else(slug(headline_of(metadata)), safe_part(stem));
        case Field::date: return date_part(metadata.date_published, 0, 10, "undated");
        case Field::year: return date_part(metadata.date_published, 0, 4, "undated");
        case Field::month: return date_part(metadata.date_published, 5, 2, "00");
        case Field::day: return date_part(metadata.date_published, 8, 2, "00");
        case Field::author: return or_else(slug(first_of(author_names(metadata))), "unsigned");
        case Field::section: return or_else(slug(first_of(metadata.article_section)), "unsorted");
        case Field::lang: return metadata.in_language ? safe_part(metadata.in_language->value) : "und";
        case Field::hash: return content.substr(0, 12);
    }
    return {};
}

std::string NameTemplate::expand(const std::string& relative, const Metadata& metadata,
                                 const std::string& content) const {
    std::string name;
    for (const auto& [field, words] : parts_)
        name += field == Field::words ? words : value(field, relative, metadata, content);
    return safe_stem(name);
}

}  // namespace offprint::batch
