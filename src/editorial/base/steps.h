#pragma once

#include "editorial/base/options.h"

/// The steps of the editorial layer, in the order in which edit.cpp runs them. Each takes a reading and gives it back
/// with what it found; each thing done is a ledger entry.
namespace offprint::editorial {

/// The values of a metadata file replace those of the input, lists replace lists, notes add up. Errors `malformed` and
/// `limit`, with the file's name, line and column.
Result<Reading> apply_metadata_file(Reading reading, const EditOptions& options);

/// -M values replace those of every other origin. Error `malformed`.
Result<Reading> apply_flags(Reading reading, const EditOptions& options);

/// Repairs of characters, before anything is recognised by its words: mojibake, entities, zero-width and control
/// characters, soft hyphens, no-break spaces.
Reading mend_characters(Reading reading, const EditOptions& options);

/// Repairs of paragraphs, before anything is recognised by its place: pairs of line breaks part them, hard-wrapped
/// lines and hyphens at line ends are joined.
Reading mend_paragraphs(Reading reading, const EditOptions& options);

/// Guesses inLanguage from script and words where nothing names it; "und" with a diagnostic when unsure.
Reading guess_language(Reading reading);

/// Removes page furniture; a date in it becomes datePublished, tags become keywords.
Reading remove_page_furniture(Reading reading);

/// A kicker at the head ("Opinion", "Sponsored content") becomes the label, and tells the type.
Reading find_label(Reading reading);

/// The first h1 at the head becomes the headline.
Reading find_headline(Reading reading);

/// A byline row at the head becomes the authors, with its printed form; one that names others than the metadata stays.
Reading find_bylines(Reading reading);

/// Rows of nothing but dates at the head, and labelled ones at the foot, become datePublished, dateModified,
/// dateCreated, expires and retrievedAt; one that disagrees stays. Dates beside a name or a place are drawn from words
/// that stay.
Reading find_date_rows(Reading reading);

/// Paragraphs that are notes by their words become Note blocks; authors, label and publisher are drawn from them.
Reading recognise_notes(Reading reading);

/// In plain text the first line becomes the headline where it has the shape of one and a byline, dates or a long
/// paragraph follow it; a line between it and the byline becomes the dek.
Reading find_plain_headline(Reading reading);

/// "MARSHFIELD, August 20 —" at the start of the first paragraph is marked as the dateline; it stays where it is.
Reading find_dateline(Reading reading);

/// Repairs of sentences, after all has been recognised: parts glued ones, closes spaces that cut-out links left.
Reading mend_sentences(Reading reading, const EditOptions& options);

/// Names an article without a headline by its file or its opening words.
Reading name_article(Reading reading);

}  // namespace offprint::editorial
