#pragma once

#include <string_view>

/// How date rows say what they are. Folded, parted by spaces; a new language is words in these tables.
namespace offprint::editorial {

/// Words that say that a date is of publication.
inline constexpr std::string_view published_words =
    "published posted first issued veröffentlicht erschienen publié publicado pubblicato опубликовано";

/// Words that say that a date is of the last change.
inline constexpr std::string_view updated_words =
    "updated modified revised changed aktualisiert geändert mis jour actualizado modificado aggiornato обновлено "
    "изменено";

/// Words that may stand beside a date without saying anything more.
inline constexpr std::string_view date_fillers = "on at last am um le à el de date und and the by";

}  // namespace offprint::editorial
