#pragma once

#include "editorial/edit.h"

/// The steps of the editorial layer, in the order in which edit.cpp runs them. Each takes a reading and gives it back
/// with what it found; each thing done is a ledger entry.
namespace offprint::editorial {

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

/// The first h1 at the head becomes the headline.
Reading find_headline(Reading reading);

/// A byline row at the head becomes the authors, with its printed form; one that names others than the metadata stays.
Reading find_bylines(Reading reading);

/// A row of nothing but dates at the head becomes datePublished and dateModified; one that disagrees stays.
Reading find_date_rows(Reading reading);

/// Paragraphs that are notes by their words become Note blocks; authors, label and publisher are drawn from them.
Reading recognise_notes(Reading reading);

/// "MARSHFIELD, August 20 —" at the start of the first paragraph is marked as the dateline; it stays where it is.
Reading find_dateline(Reading reading);

/// Repairs of sentences, after all has been recognised: parts glued ones, closes spaces that cut-out links left.
Reading mend_sentences(Reading reading, const EditOptions& options);

/// Names an article without a headline by its file or its opening words.
Reading name_article(Reading reading);

}  // namespace offprint::editorial
