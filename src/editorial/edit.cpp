#include "editorial/edit.h"

#include "editorial/base/record.h"
#include "editorial/base/steps.h"

namespace offprint::editorial {
namespace {

Reading edited(Reading reading, const EditOptions& options) {
    reading = mend_characters(std::move(reading), options);
    reading = guess_language(std::move(reading));
    reading = mend_paragraphs(std::move(reading), options);
    reading = remove_page_furniture(std::move(reading));
    reading = find_label(std::move(reading));
    reading = find_headline(std::move(reading));
    reading = find_bylines(std::move(reading));
    reading = find_date_rows(std::move(reading));
    reading = recognise_notes(std::move(reading));
    reading = find_plain_headline(std::move(reading));
    reading = find_dateline(std::move(reading));
    reading = mend_sentences(std::move(reading), options);
    return name_article(std::move(reading));
}

}  // namespace

Result<Reading> edit(Reading given, const EditOptions& options) {
    open_account(given);
    Result<Reading> reading = apply_metadata_file(std::move(given), options);
    if (reading) reading = apply_flags(std::move(*reading), options);
    if (!reading) return reading;
    if (!reading->is_edited) *reading = edited(std::move(*reading), options);
    close_account(*reading);
    return reading;
}

}  // namespace offprint::editorial
