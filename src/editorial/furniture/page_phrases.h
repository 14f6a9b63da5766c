#pragma once

#include <array>

#include "editorial/furniture/phrase_row.h"

namespace offprint::editorial {

/// Above, below and around the article: ways about the page, advertisements.
inline constexpr std::array page_phrases{
    PhraseRow{skip_link, "en", PhrasePlace::anywhere,
              "skip to ?the ?main content|navigation|menu|footer|article|search;skip navigation;skip ad;skip "
              "advertisement;jump to ?main content|navigation"},
    PhraseRow{skip_link, "de", PhrasePlace::anywhere,
              "zum inhalt|hauptinhalt|seiteninhalt|menü springen;direkt zum inhalt|hauptinhalt;zur navigation "
              "springen;zur suche springen;zum hauptmenü springen;springe zum inhalt;inhalt überspringen"},
    PhraseRow{skip_link, "fr", PhrasePlace::anywhere,
              "aller ?directement au contenu ?principal;aller au menu;aller à la navigation;passer au contenu "
              "?principal;accéder ?directement au contenu ?principal"},
    PhraseRow{skip_link, "es", PhrasePlace::anywhere,
              "saltar al|a contenido ?principal;ir al contenido ?principal;pasar al contenido ?principal;saltar al "
              "menú;saltar navegación"},
    PhraseRow{skip_link, "it", PhrasePlace::anywhere,
              "vai al contenuto ?principale;salta al contenuto ?principale;passa al contenuto ?principale;vai al menu"},
    PhraseRow{skip_link, "pt", PhrasePlace::anywhere,
              "ir para ?o conteúdo ?principal;pular para ?o conteúdo ?principal;saltar para o conteúdo "
              "?principal;avançar para o conteúdo ?principal"},
    PhraseRow{
        skip_link, "ru", PhrasePlace::anywhere,
        "перейти к основному ?содержанию|содержимому|контенту;перейти к содержимому|содержанию|контенту|навигации"},
    PhraseRow{skip_link, "tr", PhrasePlace::anywhere, "?ana içeriğe geç|atla;ana içeriğe atla"},
    PhraseRow{skip_link, "az", PhrasePlace::anywhere, "?əsas məzmuna keç|keçin"},
    PhraseRow{
        skip_link, "nl", PhrasePlace::anywhere,
        "?ga ?direct naar ?de inhoud|hoofdinhoud;spring naar ?de inhoud|hoofdinhoud;overslaan en naar de inhoud gaan"},
    PhraseRow{skip_link, "pl", PhrasePlace::anywhere, "przejdź do ?głównej treści|zawartości|menu;przeskocz do treści"},
    PhraseRow{skip_link, "sv", PhrasePlace::anywhere,
              "hoppa till ?huvudinnehåll|innehåll ?innehållet;hoppa till innehållet"},
    PhraseRow{skip_link, "uk", PhrasePlace::anywhere, "перейти до вмісту|змісту;перейти до основного вмісту|змісту"},
    PhraseRow{skip_link, "ar", PhrasePlace::anywhere,
              "انتقل إلى المحتوى ?الرئيسي;تخطى|تخط إلى المحتوى ?الرئيسي;تجاوز إلى المحتوى ?الرئيسي"},
    PhraseRow{skip_link, "zh", PhrasePlace::anywhere, "跳到主要内容;跳至内容;跳到内容;跳转到主要内容;跳至主內容"},
    PhraseRow{skip_link, "ja", PhrasePlace::anywhere,
              "コンテンツへスキップ;本文へスキップ;本文へ移動;メインコンテンツへスキップ"},

    PhraseRow{advertisement_label, "en", PhrasePlace::anywhere,
              "advertisement;advertisements;advertising;advert;adverts;advertisement continue reading ?the ?main "
              "?story;advertisement "
              "scroll to continue;advertisement article continues below;article|story continues below ?this "
              "?ad|advertisement;story continues after advertisement;continue reading below;scroll to continue ?with "
              "?content;ad feedback;report this ad"},
    PhraseRow{
        advertisement_label, "de", PhrasePlace::anywhere,
        "anzeige;werbung;anzeigen;?der artikel|text|beitrag geht unter|nach der anzeige|werbung weiter;lesen sie nach "
        "der anzeige|werbung weiter;nach der anzeige|werbung weiterlesen;weiterlesen nach der anzeige|werbung"},
    PhraseRow{advertisement_label, "fr", PhrasePlace::anywhere,
              "publicité;la suite après la|cette publicité;la suite de l'article après la publicité;lire la suite "
              "après la publicité;contenu publicitaire fermer"},
    PhraseRow{advertisement_label, "es", PhrasePlace::anywhere,
              "publicidad;continúa después de la publicidad;sigue leyendo después de la publicidad;continuar leyendo "
              "debajo de la publicidad"},
    PhraseRow{advertisement_label, "it", PhrasePlace::anywhere,
              "pubblicità;annuncio pubblicitario;continua ?a ?leggere dopo la pubblicità;l'articolo continua dopo la "
              "pubblicità"},
    PhraseRow{advertisement_label, "pt", PhrasePlace::anywhere,
              "publicidade;continua após|depois ?da a|publicidade ?publicidade;continue lendo após a publicidade"},
    PhraseRow{advertisement_label, "ru", PhrasePlace::anywhere,
              "реклама;продолжение после рекламы;статья продолжится после рекламы"},
    PhraseRow{advertisement_label, "uk", PhrasePlace::anywhere, "продовження після реклами"},
    PhraseRow{advertisement_label, "tr", PhrasePlace::anywhere, "reklam;reklamlar;reklamdan sonra devam ediyor"},
    PhraseRow{advertisement_label, "az", PhrasePlace::anywhere, "reklam"},
    PhraseRow{advertisement_label, "nl", PhrasePlace::anywhere,
              "advertentie;reclame;lees verder na|onder de|deze advertentie;artikel gaat verder onder de "
              "advertentie;tekst gaat verder onder de foto|advertentie|video"},
    PhraseRow{advertisement_label, "pl", PhrasePlace::anywhere,
              "reklama;dalszy|dalsza ciąg|część artykułu|tekstu pod materiałem|reklamą ?wideo"},
    PhraseRow{advertisement_label, "id", PhrasePlace::anywhere, "iklan;lanjutkan membaca di bawah"},
    PhraseRow{advertisement_label, "da", PhrasePlace::anywhere, "annonce;artiklen fortsætter efter annoncen"},
    PhraseRow{advertisement_label, "no", PhrasePlace::anywhere, "annonse;saken fortsetter under annonsen"},
    PhraseRow{advertisement_label, "fi", PhrasePlace::anywhere, "mainos;juttu jatkuu mainoksen jälkeen"},
    PhraseRow{advertisement_label, "cs", PhrasePlace::anywhere, "inzerce;článek pokračuje pod reklamou"},
    PhraseRow{advertisement_label, "hu", PhrasePlace::anywhere, "hirdetés;a cikk a hirdetés után folytatódik"},
    PhraseRow{advertisement_label, "ro", PhrasePlace::anywhere, "publicitate;articolul continuă după reclamă"},
    PhraseRow{advertisement_label, "sv", PhrasePlace::anywhere, "annons;artikeln fortsätter efter annonsen"},
    PhraseRow{advertisement_label, "ar", PhrasePlace::anywhere, "إعلان;إعلانات"},
    PhraseRow{advertisement_label, "zh", PhrasePlace::anywhere, "广告;廣告"},
    PhraseRow{advertisement_label, "ja", PhrasePlace::anywhere, "広告;スポンサーリンク"},

    // What blog software prints below a post.
    PhraseRow{page_navigation, "", PhrasePlace::foot,
              "this entry|post was posted|published|filed|tagged in|on|by|under|with * ?bookmark ?the ?permalink;"
              "this entry was posted *;bookmark the permalink;dieser beitrag|eintrag wurde unter|am|in|von * "
              "veröffentlicht|abgelegt|verschlagwortet;setze ein lesezeichen auf|für den permalink;cette entrée a été "
              "publiée *;esta entrada fue publicada en *;questa voce è stata pubblicata in|il *;esta entrada foi "
              "publicada em *;dit bericht werd geplaatst in *;ten wpis został opublikowany w *"},
    PhraseRow{page_navigation, "en", PhrasePlace::anywhere,
              "back to top;back to the top of ?the page;return to top;scroll to top;go to top;previous next;previous "
              "article|post|story next article|post|story;older|newer posts|entries;older posts newer posts;back to "
              "homepage|overview;return to homepage;load|show|view more articles|stories|posts|news;all articles by "
              "this author"},
    PhraseRow{
        page_navigation, "en", PhrasePlace::linked,
        "previous|next|prev|older|newer;previous|next|prev article|post|story ?*;back to ~;load|show|view|see more|all "
        "?~;top;home;next page;continue;menu;search;contact;imprint;privacy policy;terms of use|service"},
    PhraseRow{page_navigation, "de", PhrasePlace::anywhere,
              "zum seitenanfang;zurück nach oben;zurück zur startseite|übersicht;zur startseite;nächster|vorheriger "
              "artikel|beitrag;nächste|vorherige seite;vorheriger artikel|beitrag nächster artikel|beitrag;mehr "
              "artikel|beiträge laden|anzeigen;mehr laden|anzeigen;ältere|neuere beiträge"},
    PhraseRow{page_navigation, "de", PhrasePlace::linked,
              "zurück;weiter;vorheriger|nächster;vorheriger|nächster artikel|beitrag ?*;zurück zu|zur|zum "
              "~;impressum;datenschutz;kontakt;startseite"},
    PhraseRow{page_navigation, "fr", PhrasePlace::anywhere,
              "retour en haut ?de ?la ?page;haut de page;retour à l'accueil;article précédent|suivant;article "
              "précédent article suivant;page suivante|précédente;charger plus ?d'articles"},
    PhraseRow{page_navigation, "es", PhrasePlace::anywhere,
              "volver a la portada;artículo anterior|siguiente;artículo anterior artículo siguiente;página "
              "siguiente|anterior;cargar más"},
    PhraseRow{page_navigation, "it", PhrasePlace::anywhere,
              "torna alla home;articolo precedente|successivo;articolo precedente articolo successivo;pagina "
              "successiva|precedente;carica altro"},
    PhraseRow{page_navigation, "pt", PhrasePlace::anywhere,
              "voltar ao topo;voltar para o topo;artigo|post|matéria anterior|seguinte;próximo|próxima "
              "artigo|post|matéria;carregar mais"},
    PhraseRow{page_navigation, "ru", PhrasePlace::anywhere,
              "в начало страницы;вернуться на главную;предыдущая|следующая статья|новость|запись|страница;предыдущая "
              "статья|новость следующая статья|новость;показать|загрузить ещё|еще"},
    PhraseRow{page_navigation, "tr", PhrasePlace::anywhere,
              "sayfa başına dön;ana sayfaya dön;önceki|sonraki haber|yazı|sayfa;önceki haber sonraki haber;daha fazla "
              "yükle|göster"},
    PhraseRow{page_navigation, "az", PhrasePlace::anywhere,
              "ana səhifəyə qayıt;əvvəlki|növbəti xəbər|yazı|səhifə;daha çox göstər"},
    PhraseRow{
        page_navigation, "nl", PhrasePlace::anywhere,
        "terug naar ?de homepage|overzicht;vorig|volgend artikel|bericht;vorig bericht volgend bericht;meer laden"},
    PhraseRow{page_navigation, "pl", PhrasePlace::anywhere,
              "powrót do góry;na górę strony;poprzedni|następny artykuł|wpis;poprzedni wpis następny "
              "wpis;załaduj|pokaż więcej"},
    PhraseRow{page_navigation, "ar", PhrasePlace::anywhere,
              "العودة إلى الأعلى;المقال السابق|التالي;الخبر السابق|التالي;عرض المزيد"},
    PhraseRow{page_navigation, "zh", PhrasePlace::anywhere,
              "回到顶部;返回顶部;回頂部;返回首页;上一篇;下一篇;上一页;下一页;上一篇 下一篇;加载更多"},
    PhraseRow{page_navigation, "ja", PhrasePlace::anywhere,
              "ページトップへ;ページの先頭へ;トップへ戻る;トップページへ戻る;前の記事;次の記事;前の記事 "
              "次の記事;次のページ;前のページ;もっと見る"},
    PhraseRow{
        page_navigation, "", PhrasePlace::foot,
        "nach oben;volver arriba;ir arriba;volver al inicio;anterior siguiente;torna su;torna all'inizio;voltar ao "
        "início;наверх;вверх;вернуться наверх;на главную;başa dön;yukarı çık;yuxarı;yuxarı qayıt;əvvələ qayıt;naar "
        "boven;terug naar boven;do góry;wróć na górę;strona główna;إلى الأعلى;previous|next article|story|post|page"},

    PhraseRow{read_more_link, "en", PhrasePlace::linked,
              "read|learn|see more;read|see the ?full|whole|original story|article|report;continue reading ?*;keep "
              "reading;full story;read on;read more here|about ?*;click here ?to|for ?*;more ?here;view original "
              "?article|post"},
    PhraseRow{read_more_link, "de", PhrasePlace::linked,
              "weiterlesen;mehr ?lesen|erfahren|dazu|anzeigen;lesen sie ?hier mehr|weiter;hier weiterlesen;zum "
              "artikel;ganzen artikel lesen"},
    PhraseRow{read_more_link, "fr", PhrasePlace::linked,
              "lire la suite ?*;lire plus;en savoir plus;voir plus;lire l'article ?*"},
    PhraseRow{read_more_link, "es", PhrasePlace::linked,
              "leer más;leer la nota|noticia completa;ver más;seguir leyendo;más información"},
    PhraseRow{read_more_link, "it", PhrasePlace::linked,
              "leggi tutto|ancora|l'articolo;continua a leggere;scopri di più;continua"},
    PhraseRow{read_more_link, "pt", PhrasePlace::linked, "leia|ler|saiba|ver mais;continue lendo;continuar a ler"},
    PhraseRow{read_more_link, "ru", PhrasePlace::linked,
              "читать далее|дальше|полностью|подробнее;подробнее;далее;читать статью"},
    PhraseRow{read_more_link, "tr", PhrasePlace::linked, "devamını oku;devamı;daha fazla;haberin devamı"},
    PhraseRow{read_more_link, "az", PhrasePlace::linked, "ətraflı ?oxu;davamını oxu;daha çox;davamı"},
    PhraseRow{read_more_link, "nl", PhrasePlace::linked,
              "lees meer|verder;meer lezen;lees het ?hele|volledige artikel"},
    PhraseRow{read_more_link, "pl", PhrasePlace::linked, "czytaj|dowiedz|zobacz ?się więcej|dalej;czytaj cały artykuł"},
    PhraseRow{read_more_link, "ar", PhrasePlace::linked, "اقرأ المزيد;المزيد;تابع القراءة"},
    PhraseRow{read_more_link, "zh", PhrasePlace::linked, "阅读更多;阅读全文;查看更多;继续阅读;更多;查看全文"},
    PhraseRow{read_more_link, "ja", PhrasePlace::linked, "続きを読む;もっと見る;記事を読む;詳しくはこちら;全文を読む"},
};

}  // namespace offprint::editorial
