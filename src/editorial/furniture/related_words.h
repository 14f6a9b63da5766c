#pragma once

#include <array>
#include <string_view>

namespace offprint::editorial {

/// What opens a line that leads to another article, folded, without the colon; "|" parts them. A new language is a row.
struct RelatedWords {
    std::string_view language;
    std::string_view strong;  ///< say so by themselves: "read also"
    std::string_view weak;    ///< a title must follow: "see also"
    std::string_view linked;  ///< stand before anything; a link must follow: "watch"
};

inline constexpr std::array related_words{
    RelatedWords{"en",
                 "read more|read also|also read|read next|more on this story|more on this topic|related story|related "
                 "article|related articles|related stories|related news|related coverage|related reading|read the full "
                 "story|you may also like|you might also like|click here to read",
                 "related|see also",
                 "read|read this|must read|more on this|don't miss|recommended|related content|full story|read it "
                 "here|see more|watch|watch more|watch also|more|more here|listen|next|previously|full "
                 "coverage|photos|video|in pictures|explainer|analysis|also in the news"},
    RelatedWords{"de",
                 "lesen sie auch|lesen sie mehr|lesen sie hierzu auch|lesen sie dazu auch|lesen sie weiter|mehr zum "
                 "thema|das könnte sie auch interessieren|das könnte dich auch interessieren|verwandte artikel|auf "
                 "unserer seite lesen sie auch",
                 "siehe auch|dazu auch|auch lesen",
                 "mehr|mehr dazu|auch interessant|passend dazu|lesetipp|weiterlesen|jetzt lesen|hier lesen|ebenfalls "
                 "interessant|video|hintergrund|interview|kommentar|lesen sie hier|lesen sie dazu"},
    RelatedWords{"fr",
                 "à lire aussi|a lire aussi|lire aussi|lire également|à lire également|sur le même sujet|lisez aussi",
                 "voir aussi|à voir aussi|a voir aussi",
                 "lire|à lire|lire la suite|à découvrir aussi|en savoir plus|notre dossier|vidéo|reportage|entretien"},
    RelatedWords{"es",
                 "lea también|lee también|leer también|lea además|te puede interesar|le puede interesar|te puede "
                 "interesar leer|también te puede interesar|noticia relacionada|noticias relacionadas",
                 "ver también|vea también|relacionado|relacionada|mira también",
                 "leer más|lee más|lea más|más información|más información sobre el tema|no te pierdas|vídeo|video"},
    RelatedWords{"it",
                 "leggi anche|leggi pure|leggi di più|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe "
                 "interessare|articoli correlati",
                 "vedi anche|guarda anche", "approfondisci|approfondimento|correlati|leggi|leggi l'articolo|video"},
    RelatedWords{"pt", "leia também|leia mais|ler também|leia ainda|notícia relacionada|notícias relacionadas",
                 "veja também|ver também|relacionado|relacionadas",
                 "saiba mais|veja mais|assista|pode interessar|você pode gostar|vídeo"},
    RelatedWords{"ru",
                 "читайте также|читать также|читайте ещё|читайте еще|читайте по теме|материалы по теме|материал по "
                 "теме|вам может быть интересно",
                 "по теме|смотрите также|см. также|смотри также|также по теме",
                 "подробнее|ранее по теме|видео|это интересно|читать далее|читайте подробнее|читать"},
    RelatedWords{"uk", "читайте також|читати також|читайте ще|матеріали за темою", "дивіться також|за темою",
                 "читати|докладніше|відео"},
    RelatedWords{"tr",
                 "ayrıca okuyun|bunu da okuyun|bunu da oku|ilgili haber|ilgili haberler|bunlar da ilginizi "
                 "çekebilir|ilginizi çekebilir",
                 "ayrıca bakınız", "haberin devamı|daha fazla|izleyin|okumaya devam et|video"},
    RelatedWords{
        "az", "həmçinin oxuyun|həmçinin oxu|bunu da oxuyun|bunu da oxu|əlaqəli xəbər|əlaqəli xəbərlər|oxşar xəbərlər",
        "həmçinin bax|həmçinin baxın", "ətraflı|daha ətraflı|daha ətraflı oxuyun|video"},
    RelatedWords{"nl",
                 "lees ook|lees meer|meer lezen|gerelateerd artikel|gerelateerde artikelen|meer over dit onderwerp",
                 "zie ook|bekijk ook", "meer|gerelateerd|ook interessant|lees verder|lees hier|video"},
    RelatedWords{"pl",
                 "czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|przeczytaj również|czytaj "
                 "więcej|powiązane artykuły",
                 "zobacz także|zobacz też|zobacz również|patrz też", "więcej|warto przeczytać|polecamy|czytaj|wideo"},
    RelatedWords{"sv", "läs också|läs även|läs mer|läs vidare", "se också", "läs|video"},
    RelatedWords{"ar",
                 "اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|إقرأ أيضا|إقرأ أيضاً|اقرأ كذلك|مواضيع ذات صلة|أخبار ذات صلة|قد يهمك "
                 "أيضا|قد يهمك أيضاً",
                 "شاهد أيضا|شاهد أيضاً|انظر أيضا", "اقرأ المزيد|قد يهمك|ذات صلة|المزيد|فيديو"},
    RelatedWords{"zh", "延伸阅读|相关阅读|相关报道|相关新闻|相关文章|阅读更多|延伸閱讀|相關新聞|推荐阅读|另请阅读",
                 "另见", "更多|参见|视频"},
    RelatedWords{"ja", "関連記事|あわせて読みたい|合わせて読みたい|併せて読みたい", "関連",
                 "こちらもおすすめ|おすすめ記事|続きを読む|動画|参考"},
};

/// What stands above a list of other articles, folded; patterns of phrase_row.h.
struct RecirculationWords {
    std::string_view language;
    std::string_view patterns;
};

inline constexpr std::array recirculation_words{
    RecirculationWords{
        "en",
        "related articles|stories|news|posts|content|coverage|reading|topics|items;related;more from|in|on "
        "~;more "
        "stories|articles|news|posts|headlines ?from|in|like|by|on ?~;you may|might also like|enjoy|be "
        "?interested ?in;most read|popular|viewed|shared|commented|discussed|recent;trending ?now|stories "
        "?on ?~;popular|latest|recent|recommended|top|featured|other|similar "
        "stories|articles|posts|news|reads|headlines ?on|from|in ?~;recommended ?for|reading ?you;editors'|editor's "
        "picks|choice;what to read next;read next|more|also;up next;next up;don't miss;in "
        "case you missed it;also in|on ~;around the web;from around the web;promoted stories;from our "
        "partners;the latest;latest from ~;must reads;you may have missed;keep reading;in other news"},
    RecirculationWords{
        "de",
        "mehr zum thema;mehr zu ~;mehr aus|von ~;verwandte|ähnliche|weitere|neueste|neue|aktuelle|beliebte|letzte "
        "artikel|beiträge|themen|themenbereiche|nachrichten|news|meldungen|posts ?zum|aus ?~;das ?thema könnte|dürfte "
        "sie|dich|ihnen|dir "
        "?auch interessieren|gefallen ?auch;auch "
        "interessant;meistgelesen;meistgelesene artikel;meist gelesen ?*;am meisten gelesen;zum "
        "thema;lesen|lies sie ?auch ?die|diese ?folgenden artikel|beiträge;schon gelesen;lesen sie auch;top-themen;"
        "empfehlungen der redaktion;empfehlungen aus der redaktion;unsere empfehlungen;weitere "
        "themen;passend zum thema;lesetipps"},
    RecirculationWords{
        "fr",
        "articles|sujets similaires|liés|connexes|associés|récents|recommandés ?*;à lire aussi|également;a lire "
        "aussi;lire aussi;sur le même sujet|thème;les plus lus|lues|populaires;les articles les plus lus;vous aimerez "
        "aussi;vous pourriez aussi|également aimer ?*;dans la même rubrique;plus d'articles ?*;à ne pas manquer;à la "
        "une;derniers|dernières articles|actualités"},
    RecirculationWords{
        "es",
        "artículos|noticias|notas|contenidos|temas|entradas "
        "relacionados|relacionadas|recientes|recomendadas|destacadas;lo más "
        "leído|visto|popular|reciente;te|le puede|podría|también ?también interesar;también te puede interesar;más "
        "noticias ?*;más en|de|sobre ~;últimas noticias;lea también;lee también;no te pierdas"},
    RecirculationWords{
        "it",
        "articoli|notizie correlati|correlate|simili|recenti|recommended ?*;leggi anche;potrebbe|potrebbero "
        "interessarti ?anche;ti potrebbe|potrebbero ?anche interessare ?anche;i più letti;le più lette;più "
        "letti;ultime notizie;altri articoli ?*;altre notizie ?*;articoli più letti"},
    RecirculationWords{
        "pt",
        "artigos|notícias|matérias|posts|conteúdos relacionados|relacionadas|recentes|recomendados;leia "
        "também|mais;veja "
        "também;mais lidas|lidos|vistas;as mais lidas;últimas notícias;você|voce pode|também ?também gostar ?*;mais "
        "notícias ?*;pode interessar ?*"},
    RecirculationWords{
        "ru",
        "читайте также|ещё|еще ?по ?теме;материалы|новости|статьи по теме;по "
        "теме;похожие|другие|последние|свежие|главные|популярные "
        "новости|статьи|материалы|записи|публикации ?*;самое читаемое|популярное|обсуждаемое;популярное;вам может быть "
        "интересно;также по теме;лента новостей;главное за день|сутки|неделю;рекомендуем ?*;что ещё|еще почитать"},
    RecirculationWords{"uk", "читайте також|ще;схожі|останні|інші новини|статті|матеріали;популярне;за темою"},
    RecirculationWords{"tr",
                       "ilgili|benzer|son|diğer|popüler|önerilen haberler|yazılar|içerikler|makaleler;en çok "
                       "okunanlar|okunan ?haberler;bunlar da ilginizi çekebilir;ilginizi çekebilir;ilgili "
                       "haberler;günün haberleri"},
    RecirculationWords{"az",
                       "oxşar|əlaqəli|digər|son|əlaqədar xəbərlər|yazılar|məqalələr;ən çox oxunanlar|oxunan "
                       "?xəbərlər;həmçinin oxuyun;xəbər lenti;günün xəbərləri"},
    RecirculationWords{
        "nl",
        "gerelateerde|vergelijkbare|meer|andere|laatste|recente|populaire artikelen|berichten|verhalen|nieuws ?*;meest "
        "gelezen;best gelezen;lees ook|verder;meer over|van ~;ook interessant;mis niks;aanbevolen ?*"},
    RecirculationWords{
        "pl",
        "powiązane|podobne|inne|ostatnie|najnowsze|popularne|polecane artykuły|wpisy|wiadomości|tematy ?*;czytaj "
        "także|też|również;zobacz także|również;najczęściej czytane;najpopularniejsze ?*;polecamy ?*;może cię "
        "zainteresować;przeczytaj także|też|również"},
    RecirculationWords{"sv", "läs också|mer;mest läst|lästa;relaterade artiklar;fler artiklar ?*"},
    RecirculationWords{
        "ar",
        "مقالات|أخبار|مواضيع|موضوعات ذات|متعلقة صلة;مقالات|أخبار|مواضيع ذات صلة;الأكثر قراءة|مشاهدة|شعبية;اقرأ "
        "أيضا|أيضاً|أيضًا;قد يهمك|يعجبك ?أيضا|أيضاً;آخر الأخبار;المزيد من ~"},
    RecirculationWords{"zh",
                       "相关阅读;相关新闻;相关文章;相关报道;延伸阅读;推荐阅读;热门文章;热门新闻;猜你喜欢;最新文章;"
                       "更多新闻;為你推薦;為您推薦;相關新聞;延伸閱讀;编辑推荐"},
    RecirculationWords{
        "ja",
        "関連記事;関連ニュース;おすすめ記事;おすすめの記事;人気記事;人気の記事;人気記事ランキング;アクセスランキング;"
        "最新記事;最新ニュース;新着記事;あわせて読みたい;こちらもおすすめ;関連リンク"},
};

}  // namespace offprint::editorial
