#pragma once

#include <string_view>

/// Word tables of names, folded, parted by spaces; a new language is words in these tables.
namespace offprint::editorial {

/// What stands inside a name in small letters.
inline constexpr std::string_view name_particles =
    "van von vom zu zum zur der den dem de del della dello dei degli dal dalla di da do das dos du des d la le les lo "
    "los las el al ul bin ibn bint ben bar abu af av ten ter te 't 's y e i und the of mac ap";

/// Titles before a name; they stay with it, but no name is a title alone.
inline constexpr std::string_view name_titles =
    "mr mr. mrs mrs. ms ms. miss mst mst. md. dr dr. drs drs. prof prof. professor sir dame lord lady baroness baron "
    "rev rev. reverend fr fr. father sister brother rabbi imam sheikh hon hon. gen gen. general col col. colonel maj "
    "maj. major capt capt. captain lt lt. lieutenant sgt sgt. sen sen. senator rep rep. gov gov. president amb amb. "
    "ambassador judge justice herr frau dipl.-ing. mag mag. ing ing. m. mme mlle don doña dña. d. sr. sra sra. srta. "
    "dott dott. dott.ssa sig sig. sig.ra avv. dra dra. eng. mevr. dhr. doç. av. yrd. д-р проф. др. г-н г-жа";

/// Suffixes after a name, with or without a comma.
inline constexpr std::string_view name_suffixes =
    "jr jr. sr sr. ii iii iv md m.d. m.d phd ph.d. ph.d dphil d.phil. dds d.d.s. jd j.d. esq esq. cbe obe mbe kc qc sc "
    "frs frsa mp mep msp ms msc m.sc. bsc b.sc. ma m.a. ba b.a. mba m.b.a. mph m.p.h. rn r.n. rd r.d. rdn cpa cfa cfp "
    "pe p.e. dvm psyd psy.d. edd ed.d. lcsw llm ll.m. mfa m.f.a. mdiv sj s.j. op o.p. dr.h.c.";

/// Words that no name begins with.
inline constexpr std::string_view no_name_openers =
    "the this that these those a an my your his her its our their any all some no every each another such what when "
    "where why how who which if as at in on to and or but not only just more most less then than now here there it he "
    "she we they you monday tuesday wednesday thursday friday saturday sunday "
    "die das ein eine einen dieser diese dieses mein unser ihr wenn als wie was wo warum "
    "un une ce cette ces mon notre votre son leur qui que quoi quand où una este esta estos estas mi nuestro su quién "
    "qué cuando questo questa uno una lo gli um uma este esta isso 'n een het dit deze";

/// Words that no name has, in whatever letters: a row that has one is a sentence or a title.
inline constexpr std::string_view no_name_words =
    "published updated posted is are was were be been has have had will would can could should may must do does did "
    "not into from until after "
    "before about over under between without through during because while whose your our their this that these those "
    "ist sind war waren wird werden hat haben nicht nach bei ohne durch zwischen über unter "
    "est sont était avec sans sous dans pour chez vers es son era fue con sin sobre hacia para "
    "è sono era con senza per tra fra são foi com sem está";

/// Words of the two tables above that are given or family names too, where they are capitalised.
inline constexpr std::string_view names_as_well =
    "may will son so no do an per fra es con lo les das den mi su fin mon sin war who how here art des";

/// Everyday words that titles beginning with "By" or its like are made of. A name has at least one word that is none
/// of them.
inline constexpr std::string_view everyday_words =
    "land sea air road rail river water waters fire night day morning evening moonlight starlight candlelight daylight "
    "gaslight firelight lamplight dawn dusk design default accident chance luck popular public demand law order orders "
    "force hand hands heart hook crook book books bread alone numbers number invitation appointment request means "
    "proxy blood faith grace foot bus train tram boat bike bicycle car plane mail post email phone letter degrees "
    "degree royal command special arrangement decree word words mouth name nature choice right rights reason way "
    "default association extension comparison contrast example committee consent consensus fiat ballot vote sword "
    "pen stealth surprise storm sheer mere pure common universal mutual general first second third last two three "
    "half inches inch mile miles hour year month week century end rule rules wire wind steam sail horse horseback "
    "water-mill ship canal ferry coach invitation tradition custom easter christmas ramadan midnight noon summer "
    "winter spring autumn fall new old great good bad long short little big far near north south east west "
    "zufall nacht tag hand herzen mensch meer wasser stadt land kopf frau mann haus mer terre hasard amour avion "
    "exemple nature coeur cœur ciel siècles tierra mar aire amor fin fuera mayor menor favor ejemplo tanto cuanto "
    "padre figlio notte giorno mare terra cuore natura forza necessità";

}  // namespace offprint::editorial
