#include "editorial/edit.h"

#include "editorial/steps.h"

namespace offprint::editorial {

Result<Reading> edit(Reading given, const EditOptions& options) {
    Result<Reading> flagged = apply_flags(std::move(given), options);
    if (!flagged) return flagged;
    Reading reading = guess_language(std::move(*flagged));
    reading = remove_widget_rows(std::move(reading));
    reading = find_headline(std::move(reading));
    reading = find_bylines(std::move(reading));
    reading = find_date_rows(std::move(reading));
    reading = recognise_notes(std::move(reading));
    reading = find_dateline(std::move(reading));
    if (options.is_repairing) reading = repair(std::move(reading));
    return name_article(std::move(reading));
}

}  // namespace offprint::editorial
