#pragma once

#include <string_view>

/// Word tables of find_glued_sentences, folded, parted by spaces.
namespace offprint::editorial {

/// Words that begin sentences and hardly ever the second half of a name with a dot.
inline constexpr std::string_view sentence_starters =
    // English
    "the this that these those there their they then thus therefore though through while when where what which who why "
    "how however he she his her it its in on at as an and but after before during since because although another all "
    "also both by each even every few finally first for from furthermore given if indeed instead last later many "
    "meanwhile moreover most much no nobody none nonetheless not nothing now of once one only or other our over "
    "perhaps "
    "so some soon still such to under unlike until we with without yesterday yet you your "
    "according additionally again against along among around besides between beyond despite "
    "earlier else everyone everything except here hence including inside just less "
    "let maybe more my near neither never nevertheless nor often otherwise outside overall please rather "
    "several similarly sometimes somebody someone something thanks than upon very whatever whenever whether "
    ""
    // German
    "die der das den dem dies diese dieser dieses es ein eine einer einem einen und aber doch nach während wenn wir "
    "ihr "
    "ihre sein seine sie er im am auch mit von vom zu zum zur bei beim für auf aus dabei damit danach dann darum denn "
    "deshalb dort durch erst heute hier jetzt kein keine man mehr nicht noch nun nur ob ohne schon seit so sogar "
    "später "
    "über um unter viele vor wer wie wo zwar "
    // French
    "la le les un une des du cette cet ces ce il elle ils elles mais pour dans après avec depuis en alors ainsi aucun "
    "aujourd au aux avant car cela celui chez comme dès donc encore enfin ensuite entre et hier ici leur leurs lors "
    "lorsque mes notre nos nous on ou où pendant personne peu plus plusieurs pourtant puis puisque quand que quel qui "
    "rien sans selon ses si son sous sur tous tout vous "
    // Spanish, Portuguese
    "el los las una este esta estos estas pero para con desde según al ante antes así aún aunque como cuando cada casi "
    "después allí aquí donde durante ella ellos entonces eso esto hasta hay hoy luego más mientras muchos nadie ni "
    "nuestro otro "
    "otra por porque qué quien según sin sobre su sus también tampoco tras ya yo o os a as um uma uns umas ele ela "
    "eles elas mas quando com sem depois também ontem hoje ainda já não nem isso isto esse essa esses essas nos nas na "
    "pela pelo pelos pelas seu sua seus suas muitos todos "
    // Italian
    "lo gli i uno di da dal dalla nel nella nei negli con tra fra ma anche ancora allora che chi ci come così dopo "
    "dove durante è era erano ieri intanto loro molti nessuno non oggi ogni per perché però poi prima quando quel "
    "quella questo questa questi queste quindi se secondo senza si sono sua suo tutti "
    // Dutch, Scandinavian, Polish, Turkish, Azerbaijani
    "het een deze dit daar maar ook toen want dat det den de en ett och men när han hon efter under från ikke inte "
    "to jest tam nie ale gdy jego jej jednak kiedy który oraz po potem teraz tylko tym wtedy więc za "
    "bu bir ve ama ancak fakat daha sonra şimdi o onlar onun çünkü her için ise böylece bunun bunlar və amma lakin "
    "isə həm hər onlar sonra indi "
    // Russian, Ukrainian
    "в во на по это этот эта эти он она они оно мы вы я но и а после при если когда как так также однако для все всё "
    "вот даже его её ещё за затем здесь из или их к кто ли между многие может мой наш не нет ни никто ничего о об один "
    "от перед под поэтому почему потом с со среди сейчас сегодня теперь там тогда только тот у уже хотя через что "
    "чтобы це цей ця але й та ми ви вона вони він якщо коли який тому";

/// The last labels of domains, and endings of file names. Not those that are everyday words (in, it, so, as, at, no,
/// to).
inline constexpr std::string_view domain_endings =
    "com net org edu gov mil int info biz az ru ua by kz de fr es pt nl be ch uk us ca au nz jp cn kr tr ir il pl cz "
    "sk hu ro bg rs gr se dk fi ie eu io ai co tv cc app dev xyz online site news press blog shop cloud tech li lt lv "
    "ee ge md uz br mx ar cl pe za ng ke eg sa ae pk bd lk vn id my ph sg hk tw example test рф js ts py rb go rs cpp "
    "html htm xml json yaml yml md txt pdf doc docx xls xlsx ppt pptx jpg jpeg png gif svg webp avif mp mpg mov avi "
    "zip "
    "gz tar exe dll csv css php asp aspx jsp epub tex ini log cfg conf sh bat me fm ly gg su";

/// Those of them that begin sentences too: after a word in small letters they do.
inline constexpr std::string_view everyday_endings = "by us de es be se id my me go su ar il ai au io eu co";

/// Words whose full stop belongs to them.
inline constexpr std::string_view dotted_abbreviations =
    // Titles and degrees
    "mr mrs ms mst mx dr prof st sr jr rev hon gen col sgt capt lt cmdr gov sen rep pres fr messrs mme mlle sra srta "
    "sig sigg dott ing avv ph bsc msc mag dipl doç inż mgr проф акад доц "
    // Words of texts and tables
    "vs cf al fig figs eq no nos vol vols ed eds pp op cit ca approx dept est ext tel univ eg ie viz ibid sec ch art "
    "arts para ave blvd bldg mt ft "
    // German, Dutch, Scandinavian
    "hr nr abb anm bzw hg kap vgl usw geb evtl ggf inkl exkl str abs bd hrsg jh jhd mio mrd tsd sog bijv blz resp "
    // French, Spanish, Portuguese, Italian
    "av env apr chap éd art ud uds pág págs núm avda ej ex pag ecc num "
    // Russian, Polish, Turkish
    "ул им г гг стр рис см др пр тыс млн млрд руб коп обл просп пер наб ред т н д э godz np tzn tzw ul św wg vb cad "
    "sok "
    "mah";

/// Names that end in a mark and go on with another name: "Yahoo!Finance".
inline constexpr std::string_view names_with_marks = "yahoo jeopardy joomla kahoot oklahoma oliver wham panic yum";

/// Capitalised words that are hardly ever the first half of a name with a dot.
inline constexpr std::string_view calendar_words =
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday januar februar märz mai juni juli oktober dezember montag dienstag mittwoch "
    "donnerstag freitag samstag sonntag";

/// What "It" is followed by where it is no domain's ending: "to Leeds.It was".
inline constexpr std::string_view words_after_it =
    "was is has had will would can could may might must should did does made took came went seemed seems sold sells "
    "means meant remains remained became becomes begins began also never still opened opens closed closes showed shows "
    "reads said says took takes looked looks felt feels stood stands lay lies ended ends cost costs all rained";

}  // namespace offprint::editorial
