#pragma once

#include <array>
#include <string_view>

/// The words that a line does not part from what stands beside them, a table a habit; all in lower case.
namespace offprint::layout {

/// After a number.
inline constexpr std::array<std::string_view, 68> units{
    "%",   "‰",  "°",  "°c", "°f", "€",  "$",   "£",   "¥",   "₽",  "₴",   "zł",  "kč",  "ft",  "kr",   "eur", "usd",
    "gbp", "mm", "cm", "dm", "m",  "km", "m²",  "m³",  "km²", "km/h", "m/s", "ha",  "mg",  "g",   "kg",   "t",   "ml",
    "cl",  "l",  "w",  "kw", "mw", "gw", "kwh", "mwh", "gwh", "hz",   "khz", "mhz", "ghz", "kb",  "mb",   "gb",  "tb",
    "min", "h",  "мм", "см", "м",  "км", "км²", "га",  "мг",  "г",    "кг",  "т",   "л",   "млн", "млрд", "руб", "грн"};

/// Before a number.
inline constexpr std::array<std::string_view, 35> counters{
    "§",    "§§",   "№",    "p.",   "pp.", "s.",  "no.",  "nos.", "nr.",  "nr",   "n°",   "nº",
    "núm.", "fig.", "abb.", "vol.", "bd.", "ch.", "art.", "sec.", "abs.", "kap.", "tab.", "č.",
    "str.", "стр.", "рис.", "ст.",  "гл.", "с.",  "т.",   "бр.",  "cap.", "pág.", "стор."};

/// Before a name.
inline constexpr std::array<std::string_view, 30> titles{
    "mr",   "mr.",  "mrs",  "mrs.", "ms",    "ms.",  "dr",    "dr.",  "prof.", "st",
    "st.",  "rev.", "gen.", "sen.", "m.",    "mm.",  "mme",   "mmes", "mlle",  "hr.",
    "herr", "frau", "sr.",  "sra.", "srta.", "sig.", "dott.", "д-р",  "г-н",   "г-жа"};

}  // namespace offprint::layout
