#include "editorial/dates/month_names.h"

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/uscript.h>

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "editorial/base/letters.h"
#include "editorial/base/plain_words.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

struct Names {
    std::unordered_map<std::string, std::uint8_t> months;
    std::unordered_set<std::string> weekdays;

    [[nodiscard]] std::uint8_t month(const std::string& word) const {
        const auto found = months.find(word);
        return found == months.end() ? std::uint8_t{0} : found->second;
    }
};

// ICU takes about 0.1 ms a language, and 2 ms for all those below: too much for each article that has a word beside a
// number. So Latin letters without a hint are asked of this table (0.1 ms once), other scripts and the article's own
// language of ICU. Full names, and abbreviations that are no word of another language.
constexpr std::array<std::string_view, 12> latin_months{
    "january jan januar jänner januari janvier janv enero ene gennaio janeiro stycznia styczeń ocak yanvar ianuarie "
    "ledna leden tammikuuta tammikuu január januára sausio jaanuar janvāris januara",
    "february feb februar februari février févr fevr febrero febbraio fevereiro lutego luty şubat fevral februarie "
    "února únor helmikuuta helmikuu február februára vasario veebruar februāris februara",
    "march mar mär märz maerz mrz maart mrt mars marzo março marca marzec mart martie března březen maaliskuuta "
    "maaliskuu március kovo märts marts marec maret",
    "april apr avril avr abril abr aprile kwietnia kwiecień nisan aprel aprilie dubna duben huhtikuuta huhtikuu "
    "április balandžio aprill aprīlis apríla",
    "may mai mei mayo maggio maio maj maja mayıs mayis května květen toukokuuta toukokuu május gegužės maijs mája",
    "june jun juni juin junio giugno junho czerwca czerwiec haziran iyun iunie června červen kesäkuuta kesäkuu június "
    "birželio juuni jūnijs júna",
    "july jul juli juillet juil julio luglio julho lipca lipiec temmuz iyul iulie července červenec heinäkuuta "
    "heinäkuu július liepos juuli jūlijs júla",
    "august aug augustus août aout agosto sierpnia sierpień ağustos agustos avqust srpna srpen augusti elokuuta elokuu "
    "augusztus rugpjūčio augusts augusta avgusta avgust",
    "september sept sep septembre septiembre setiembre settembre setembro września wrzesień eylül eylul sentyabr "
    "septembrie září syyskuuta syyskuu szeptember rugsėjo septembris septembra",
    "october oct oktober okt octobre octubre ottobre outubro października październik ekim oktyabr octombrie října "
    "říjen lokakuuta lokakuu október spalio oktoober oktobris októbra oktobra",
    "november nov novembre noviembre novembro listopada listopad kasım kasim noyabr noiembrie listopadu marraskuuta "
    "marraskuu lapkričio novembris novembra",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień aralık aralik dekabr "
    "decembrie prosince prosinec desember joulukuuta joulukuu gruodžio detsember decembris decembra",
};

constexpr std::string_view latin_weekdays =
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag "
    "dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi "
    "dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato "
    "domenica segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek środa czwartek "
    "piątek sobota niedziela";

/// Spellings that ICU does not have, by month; of the scripts' own languages.
struct Spelling {
    std::string_view word;
    std::uint8_t month;
};
constexpr std::array spellings{
    Spelling{"آگوست", 8},     Spelling{"اگوست", 8},    Spelling{"جنوری", 1},    Spelling{"فوریه", 2},
    Spelling{"اغسطس", 8},     Spelling{"ابريل", 4},    Spelling{"اكتوبر", 10},  Spelling{"जनवरी", 1},
    Spelling{"फ़रवरी", 2},     Spelling{"फरवरी", 2},    Spelling{"सितम्बर", 9},   Spelling{"सितंबर", 9},
    Spelling{"अक्तूबर", 10},    Spelling{"नवम्बर", 11},   Spelling{"दिसम्बर", 12},  Spelling{"জানুয়ারি", 1},
    Spelling{"জানুয়ারী", 1},   Spelling{"ফেব্রুয়ারি", 2}, Spelling{"ফেব্রুয়ারী", 2}, Spelling{"আগষ্ট", 8},
    Spelling{"сент", 9},      Spelling{"нояб", 11},    Spelling{"февр", 2},     Spelling{"сен", 9},
    Spelling{"αυγουστου", 8},
};

/// Other locales of a language that name the months otherwise.
struct Variant {
    std::string_view language;
    std::string_view locales;
};
constexpr std::array variants{Variant{"en", "en en-GB"},   Variant{"ar", "ar ar-LB ar-MA ar-DZ"},
                              Variant{"sr", "sr sr-Latn"}, Variant{"no", "nb"},
                              Variant{"uz", "uz uz-Cyrl"}, Variant{"bs", "bs bs-Cyrl"}};

/// The languages that are asked for a word of a script.
struct ScriptLanguages {
    UScriptCode script;
    std::string_view languages;
};
constexpr std::array scripts{
    ScriptLanguages{USCRIPT_CYRILLIC, "ru uk bg be"},
    ScriptLanguages{USCRIPT_GREEK, "el"},
    ScriptLanguages{USCRIPT_ARABIC, "ar fa ur"},
    ScriptLanguages{USCRIPT_HEBREW, "he"},
    ScriptLanguages{USCRIPT_DEVANAGARI, "hi mr ne"},
    ScriptLanguages{USCRIPT_BENGALI, "bn"},
    ScriptLanguages{USCRIPT_THAI, "th"},
    ScriptLanguages{USCRIPT_GEORGIAN, "ka"},
    ScriptLanguages{USCRIPT_ARMENIAN, "hy"},
    ScriptLanguages{USCRIPT_TAMIL, "ta"},
    ScriptLanguages{USCRIPT_TELUGU, "te"},
    ScriptLanguages{USCRIPT_KANNADA, "kn"},
    ScriptLanguages{USCRIPT_MALAYALAM, "ml"},
    ScriptLanguages{USCRIPT_GUJARATI, "gu"},
    ScriptLanguages{USCRIPT_GURMUKHI, "pa"},
    ScriptLanguages{USCRIPT_SINHALA, "si"},
    ScriptLanguages{USCRIPT_KHMER, "km"},
    ScriptLanguages{USCRIPT_LAO, "lo"},
    ScriptLanguages{USCRIPT_MYANMAR, "my"},
    ScriptLanguages{USCRIPT_ETHIOPIC, "am"},
    ScriptLanguages{USCRIPT_HAN, "zh ja"},
    ScriptLanguages{USCRIPT_HANGUL, "ko"},
};

/// A name as ICU prints it, as a plain word: no final full stop, no "d’" before it. Empty for names that are no word
/// ("8월", "tháng 8").
std::string name_of(const icu::UnicodeString& printed) {
    std::string name;
    printed.toUTF8String(name);
    name = plain_word(name);
    if (const std::size_t apostrophe = name.find("’"); apostrophe == 1) name.erase(0, 1 + std::string_view("’").size());
    for (const std::string_view mark : {".", "॰"}) {
        if (name.size() > mark.size() && name.compare(name.size() - mark.size(), mark.size(), mark) == 0)
            name.resize(name.size() - mark.size());
    }
    return name.find_first_of("0123456789 ") == std::string::npos ? name : std::string();
}

void add_weekday(Names& names, const icu::UnicodeString& printed) {
    std::string name;
    printed.toUTF8String(name);
    for (char& byte : name) byte = byte == '-' || byte == '.' ? ' ' : byte;
    for (const std::string_view part : split_words(name)) {
        if (part.size() > 1) names.weekdays.insert(plain_word(part));
    }
}

void add_symbols(Names& names, const std::string& language) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(language, status);
    locale.setKeywordValue("calendar", "gregorian", status);
    const icu::DateFormatSymbols symbols(locale, status);
    if (U_FAILURE(status)) return;
    for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
        for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
            std::int32_t count = 0;
            const icu::UnicodeString* months = symbols.getMonths(count, context, width);
            for (std::int32_t i = 0; i < count && i < 12; ++i) {
                std::string name = name_of(months[i]);
                if (!name.empty()) names.months.emplace(std::move(name), static_cast<std::uint8_t>(i + 1));
            }
            const icu::UnicodeString* days = symbols.getWeekdays(count, context, width);
            for (std::int32_t i = 0; i < count; ++i) add_weekday(names, days[i]);
        }
    }
}

std::string_view locales_of(std::string_view language) {
    for (const Variant& variant : variants) {
        if (variant.language == language) return variant.locales;
    }
    return language;
}

/// The names of languages that are parted by spaces, loaded when they are first asked for.
const Names& names_in(std::string_view languages) {
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<const Names>, std::less<>> loaded;
    const std::lock_guard lock(mutex);
    const auto known = loaded.find(languages);
    if (known != loaded.end()) return *known->second;
    Names names;
    for (const std::string_view language : split_words(languages)) {
        for (const std::string_view locale : split_words(locales_of(language))) add_symbols(names, std::string(locale));
    }
    return *loaded.emplace(std::string(languages), std::make_unique<const Names>(std::move(names))).first->second;
}

Names latin_names() {
    Names names;
    for (std::size_t month = 0; month < latin_months.size(); ++month) {
        for (const std::string_view word : split_words(latin_months[month]))
            names.months.emplace(plain_word(word), static_cast<std::uint8_t>(month + 1));
    }
    for (const Spelling& spelling : spellings) names.months.emplace(plain_word(spelling.word), spelling.month);
    for (const std::string_view word : split_words(latin_weekdays)) names.weekdays.insert(plain_word(word));
    return names;
}

const Names& known_names() {
    static const Names names = latin_names();
    return names;
}

/// The names of the script that a plain word is written in; nullptr for Latin, and for a script without an entry.
const Names* names_by_script(std::string_view word) {
    const char32_t first = character_at(word, 0);
    if (first < 0x250) return nullptr;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(first), &status);
    for (const ScriptLanguages& entry : scripts) {
        if (entry.script == script) return &names_in(entry.languages);
    }
    return nullptr;
}

/// The primary subtag, in lower case; empty for an unknown language.
std::string primary_of(std::string_view language) {
    std::string primary = folded(language.substr(0, language.find_first_of("-_")));
    const bool is_tag = primary.size() == 2 || primary.size() == 3;
    return is_tag && primary != "und" && primary.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos
               ? primary
               : std::string();
}

std::uint8_t month_of(const std::string& word, std::string_view primary) {
    // English is in the table below: most articles never open ICU's names.
    if (!primary.empty() && primary != "en") {
        if (const std::uint8_t month = names_in(primary).month(word); month != 0) return month;
    }
    if (const std::uint8_t month = known_names().month(word); month != 0) return month;
    const Names* names = names_by_script(word);
    return names != nullptr ? names->month(word) : std::uint8_t{0};
}

/// Hebrew sets "in" before the month without a space.
std::string without_prefix(const std::string& word) {
    constexpr std::string_view in = "ב";
    return word.size() > 2 * in.size() && word.compare(0, in.size(), in) == 0 ? word.substr(in.size()) : std::string();
}

}  // namespace

std::uint8_t month_named(std::string_view word, std::string_view language) {
    constexpr std::size_t longest_name = 60;  // bytes
    if (word.empty() || word.size() > longest_name) return 0;
    const std::string plain = plain_word(word);
    const std::string primary = primary_of(language);
    const std::uint8_t month = month_of(plain, primary);
    if (month != 0) return month;
    const std::string bare = without_prefix(plain);
    return bare.empty() ? std::uint8_t{0} : month_of(bare, primary);
}

std::uint8_t own_month_named(std::string_view word, std::string_view language) {
    const std::string primary = primary_of(language);
    const std::uint8_t month = month_named(word, language);
    if (month == 0 || primary.empty() || character_at(word, 0) >= 0x250) return month;
    return names_in(primary).month(plain_word(word)) == month ? month : std::uint8_t{0};
}

bool is_weekday(std::string_view word, std::string_view language) {
    constexpr std::size_t longest_name = 60;  // bytes
    if (word.empty() || word.size() > longest_name) return false;
    const std::string plain = plain_word(word);
    if (known_names().weekdays.count(plain) != 0) return true;
    const std::string primary = primary_of(language);
    if (!primary.empty() && primary != "en" && names_in(primary).weekdays.count(plain) != 0) return true;
    const Names* names = names_by_script(plain);
    return names != nullptr && names->weekdays.count(plain) != 0;
}

}  // namespace offprint::editorial
