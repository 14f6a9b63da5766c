#include "editorial/month_names.h"

#include <array>

#include "editorial/word_list.h"

namespace offprint::editorial {
namespace {

/// A month's names in all languages, parted by spaces: nominative, genitive, abbreviations.
constexpr std::array<std::string_view, 12> months{
    "january jan januar jänner januari janvier janv enero ene gennaio genn gen janeiro stycznia styczeń styczen января "
    "январь янв січня січень ocak oca yanvar yanvarın ianuarie ledna leden",
    "february feb februar feber februari février fevrier févr fevr febrero febbraio febbr fevereiro fev lutego luty "
    "февраля февраль фев февр лютого лютий şubat fevral februarie února únor",
    "march mar mär märz maerz mrz maart mrt mars marzo março marco marca marzec марта март мар березня березень mart "
    "martie března březen",
    "april apr avril avr abril abr aprile aprilie kwietnia kwiecień kwi апреля апрель апр квітня квітень nisan nis "
    "aprel "
    "dubna duben",
    "may mai mei mayo maggio magg mag maio maj maja мая май травня травень mayıs mayis května květen",
    "june jun juni juin junio giugno giu junho czerwca czerwiec июня июнь июн червня червень haziran haz iyun iunie "
    "června červen",
    "july jul juli juillet juil julio luglio lug julho lipca lipiec июля июль июл липня липень temmuz tem iyul iulie "
    "července červenec",
    "august aug augustus août aout agosto ago sierpnia sierpień sie августа август авг серпня серпень ağustos agustos "
    "avqust "
    "srpna srpen augusti",
    "september sept sep septembre septiembre setiembre settembre sett set setembro września wrzesień wrz сентября "
    "сентябрь сен сент вересня вересень eylül eylul sentyabr septembrie září",
    "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октября октябрь окт "
    "жовтня жовтень ekim eki oktyabr octombrie října říjen",
    "november nov novembre noviembre novembro listopada listopad lis ноября ноябрь ноя нояб листопада kasım kasim kas "
    "noyabr noiembrie listopadu",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień gru декабря "
    "декабрь "
    "дек грудня грудень aralık aralik ara dekabr decembrie prosince prosinec desember des",
};

constexpr std::string_view weekdays =
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag "
    "dienstag "
    "mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes "
    "martes "
    "miércoles miercoles jueves viernes sábado sabado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica "
    "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс";

}  // namespace

std::uint8_t month_named(std::string_view folded_word) {
    for (std::size_t month = 0; month < months.size(); ++month) {
        if (has_word(months[month], folded_word)) return static_cast<std::uint8_t>(month + 1);
    }
    return 0;
}

bool is_weekday(std::string_view folded_word) { return has_word(weekdays, folded_word); }

}  // namespace offprint::editorial
