#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "offprint/article.h"

namespace offprint::editorial {

/// What a key of front matter, of -M or of a metadata file sets.
enum class Field : std::uint8_t {
    headline,
    alternative_headline,
    short_headline,
    description,
    abstract,
    author,
    editor,
    translator,
    contributor,
    photographer,
    source_organization,
    byline,
    dateline,
    date_published,
    published,  ///< Jekyll's "published: false" is a draft, and "published: 2024-08-21" a date
    date_modified,
    date_created,
    expires,
    retrieved,
    in_language,
    direction,
    keywords,
    section,
    genre,
    label,
    type,
    url,
    same_as,
    is_based_on,
    translation_of,
    citation,
    credit_text,
    copyright_notice,
    copyright_holder,
    copyright_year,
    license,
    usage_terms,
    is_free,
    completeness,
    publisher,
    publisher_url,
    part_of,
    issue,
    volume,
    issn,
    doi,
    isbn,
    identifier,
    sponsor,
    funder,
    digital_source_type,
    image,
    image_alt,
    image_caption,
    draft,
    status,
    embargo,
    version,
    history,
    notes,
    note,  ///< a key that is a note's kind: see note_kind_named
};

/// The field that a key names, whatever its case, hyphens, underscores and spaces: "cover-image", "coverImage".
std::optional<Field> field_named(std::string_view key);

/// The field's stable name, as schema.org writes it: "headline", "datePublished", "note".
std::string_view name_of(Field field);

/// Whether a table of this name only groups keys that are as good as keys of the top: Hugo's `params` and `taxonomies`.
bool is_group(std::string_view key);

/// The kind that a key or a note's `kind` names ("editors-note", "correction", "disclosure").
std::optional<NoteKind> note_kind_named(std::string_view key);

}  // namespace offprint::editorial
