#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// The furniture words that offprint itself prints, by language. They fit one person or several, of whatever gender.
namespace offprint::text {

enum class Word : std::uint8_t {
    by,             ///< "By {}"
    with,           ///< ", with {}"
    conjunction,    ///< " and ", between the last two names
    separator,      ///< ", ", between other names
    labelled,       ///< "{}:": a label before what it labels
    published,      ///< "Published {}"
    updated,        ///< "Updated {}"
    retrieved,      ///< "Retrieved {}"
    source,         ///< "Source:"
    notes,          ///< "Notes": the title of the footnotes
    links,          ///< "Links": the title of plain text's list
    contents,       ///< "Contents"
    photo,          ///< "Photo: {}"
    image,          ///< "Image"
    opinion,        ///< "Opinion": a drawn label
    edited_by,      ///< "Edited by {}"
    translated_by,  ///< "Translated by {}"
    editors_note,
    update,
    correction,
    clarification,
    retraction,
    expression_of_concern,
    disclaimer,
    disclosure,
    legal_notice,
    rights_notice,
    access_notice,
    translators_note,
    content_warning,
    about_the_author,
    credit,
    origin_note,
    sponsored_by,         ///< "Sponsored by {}"
    licence,              ///< "Licence: {}"
    digital_source_type,  ///< "Digital source type: {}"
    excerpt,              ///< a sentence: this is not the whole article
    paywalled,            ///< a sentence: the rest of it is behind a paywall
    untitled,             ///< the title of what has none
    authors,              ///< "Authors": the title of a bundle's index
};

/// The word in the language nearest to `language` (BCP 47; "pt-BR" falls back to "pt", then English). Holds "{}" where
/// the comment above shows it.
std::string_view word(Word which, std::string_view language);

/// The word with `value` where it holds "{}".
std::string worded(Word which, std::string_view value, std::string_view language);

}  // namespace offprint::text
