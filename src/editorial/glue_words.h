#pragma once

#include <string_view>

/// Word tables of find_glued_sentences, folded, parted by spaces.
namespace offprint::editorial {

/// Words that begin sentences and are hardly ever the second half of a name with a dot.
inline constexpr std::string_view sentence_starters =
    "the this that these those there their they then thus therefore though through while when where what which who why "
    "how "
    "however he she his her it its in on at as an and but after before during since because although another all also "
    "both "
    "by each even every few finally first for from furthermore given if indeed instead last later many meanwhile "
    "moreover "
    "most much no nobody none nonetheless not nothing now of once one only or other our over perhaps since so some "
    "soon "
    "still such to today tomorrow two under unlike until we with without yesterday yet you your at "
    "die der das dies diese dieser es ein eine einer und aber doch nach während wenn wir ihr sein im am auch mit "
    "la le les un une des cette cet ces ce il elle ils elles mais pour dans après avec depuis en "
    "el los las una este esta estos estas pero para con desde según "
    "в на по это этот эта эти он она они мы но и после при если когда как так также однако для все";

/// The last labels of domains, and endings of file names. Not those that are everyday words (in, it, so, as, at, no,
/// to).
inline constexpr std::string_view domain_endings =
    "com net org edu gov mil int info biz az ru ua by kz de fr es pt nl be ch uk us ca au nz jp cn kr tr ir il pl cz "
    "sk hu ro bg rs gr se dk fi ie eu io ai co tv cc app dev xyz online site news press blog shop cloud tech li lt lv "
    "ee "
    "ge md uz br mx ar cl pe za ng ke eg sa ae pk bd lk vn id my ph sg hk tw example test рф js ts py rb go rs cpp "
    "html "
    "htm xml json yaml yml md txt pdf doc docx xls xlsx ppt pptx jpg jpeg png gif svg webp avif mp mpg mov avi zip gz "
    "tar "
    "exe dll csv css php asp aspx jsp net epub tex ini log cfg conf sh bat";

/// Words whose full stop belongs to them.
inline constexpr std::string_view dotted_abbreviations =
    "mr mrs ms mst dr prof st sr jr rev hon gen col sgt capt lt cmdr gov sen rep pres fr vs cf al fig figs eq no nos "
    "vol "
    "vols ed eds pp op cit ca approx dept est ext tel univ ph eg ie hr fr nr bzw ca vgl usw geb mme mlle sra srta ул "
    "им г "
    "стр рис см";

}  // namespace offprint::editorial
