#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "offprint/article.h"
#include "offprint/result.h"

namespace offprint::batch {

/// How outputs are called: "{date}-{slug}". Fields, with what stands there when the article has none:
///
///     {path}     the path within its source, without extension   {folder}   the same without the file's name ("")
///     {stem}     the file's own name without extension           {slug}     the headline, for addresses ({stem})
///     {date}     of publication: 2024-05-01 ("undated")          {year} {month} {day}   its parts
///     {author}   the first author's name, for addresses ("unsigned")
///     {section}  the first section, for addresses ("unsorted")   {lang}     BCP 47 ("und")
///     {hash}     the first 12 digits of the input's SHA-256
///
/// "{{" and "}}" are braces.
class NameTemplate {
public:
    /// Error `usage`: an unknown field, an open brace.
    static Result<NameTemplate> parse(std::string_view words);

    /// Safe (see stem.h), without an extension. `relative` is the path within the source.
    [[nodiscard]] std::string expand(const std::string& relative, const Metadata& metadata,
                                     const std::string& content) const;

private:
    enum class Field : std::uint8_t {
        words,
        path,
        folder,
        stem,
        slug,
        date,
        year,
        month,
        day,
        author,
        section,
        lang,
        hash
    };
    static const std::vector<std::pair<std::string_view, Field>>& fields();
    static std::string value(Field field, const std::string& relative, const Metadata& metadata,
                             const std::string& content);

    std::vector<std::pair<Field, std::string>> parts_;  ///< the string is that of Field::words
};

}  // namespace offprint::batch
