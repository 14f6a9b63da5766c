#pragma once

#include <string>
#include <string_view>

#include "offprint/reader.h"

/// How the steps write into the ledger, so that it adds up: who takes words out of the body says so with one of the
/// first four, once for each word.
namespace offprint::editorial {

/// The whole block leaves the article.
void record_dropped(Ledger& ledger, std::string_view rule, const Block& block, double confidence);
/// Words of a block leave the article; the rest of the block stays.
void record_dropped(Ledger& ledger, std::string_view rule, std::string_view words, const SourceRange& source,
                    double confidence);

/// The whole block leaves the body for the metadata; `value` is "key: value".
void record_to_metadata(Ledger& ledger, std::string_view rule, const Block& block, std::string_view value,
                        double confidence);
/// Words of a block leave the body for the metadata; the rest of the block stays.
void record_to_metadata(Ledger& ledger, std::string_view rule, std::string_view words, std::string_view value,
                        const SourceRange& source, double confidence);

/// A value for the metadata was drawn from words that other entries account for: they stay, or left with their block.
void record_drawn(Ledger& ledger, std::string_view rule, std::string_view words, std::string_view value,
                  const SourceRange& source, double confidence);

/// Words were mended. `before` and `after` may begin and end with unchanged words around the place, for readers.
void record_repaired(Ledger& ledger, std::string_view rule, std::string_view before, std::string_view after,
                     const SourceRange& source, double confidence);

/// A block was joined to the one before it; `words` are its own.
void record_merged(Ledger& ledger, std::string_view rule, std::string_view words, const SourceRange& source,
                   double confidence);

/// Opens the account of what the reader gave: its own entries get their characters, and where the reader has not
/// counted its full text, that is the article's text and what the reader left out.
void open_account(Reading& reading);

/// Closes the account: an entry for each block that was kept. A sum that does not come out is the diagnostic
/// "ledger-unbalanced", a bug of ours.
void close_account(Reading& reading);

}  // namespace offprint::editorial
